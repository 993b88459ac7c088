"""How heavy a file would be; weight.js counts the same."""

from __future__ import annotations

from pix.content.simulators.image_editor.parts import Saved, Size

# Bytes for each pixel: alone, and more as the square of the quality.
RATES = {"jpeg": (0.03, 0.45), "webp": (0.02, 0.3), "png": (1.2, 0.0), "layers": (4.0, 0.0)}
HEADER = 600


def weight(size: Size, saved: Saved) -> int:
    """Bytes of the exported file, estimated."""
    alone, more = RATES[saved.format]
    rate = alone + more * (saved.quality / 100) ** 2
    return HEADER + round(size.width * size.height * rate)
