"""What checks look at: the same as in the browser; see pix/content/simulators/browser/observing.py."""

from pix.content.simulators.browser.observing import observe

__all__ = ["observe"]
