"""What checks look at: see `device_settings/observing.py`."""

from pix.content.simulators.device_settings.observing import observe

__all__ = ["observe"]
