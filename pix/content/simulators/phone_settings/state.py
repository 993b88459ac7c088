"""Everything that the page may send: settings, as any device has them."""

from pix.content.simulators.device_settings.state import State

__all__ = ["State"]
