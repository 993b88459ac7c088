"""What was handed in, told as plain data: `inspect` never raises, whatever the file holds."""

from pix.content.inspection.inspecting import inspect

__all__ = ["inspect"]
