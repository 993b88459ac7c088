"""Pictures inside documents: their own size against the size they are shown at."""

from __future__ import annotations

import io
import warnings
from typing import Any

from PIL import Image, UnidentifiedImageError

from pix.content.inspection.limits import PIXELS
from pix.content.inspection.packages import Package

STRETCH = 0.03


def own_size(package: Package, path: str) -> tuple[int, int] | None:
    """Width and height in pixels of a picture kept in a document."""
    content = package.part(path)
    warnings.simplefilter("ignore")
    Image.MAX_IMAGE_PIXELS = PIXELS
    try:
        with Image.open(io.BytesIO(content or b"")) as image:
            return image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None


def shown(size: tuple[int, int] | None, width: float | None, height: float | None) -> dict[str, Any]:
    """Sizes as told: shown in centimetres, own in pixels, and whether the picture is stretched."""
    told: dict[str, Any] = {"width_cm": width, "height_cm": height}
    if size:
        told |= {"pixel_width": size[0], "pixel_height": size[1]}
    if size and width and height and all(size):
        told["stretched"] = abs(width / height / (size[0] / size[1]) - 1) > STRETCH
    return told
