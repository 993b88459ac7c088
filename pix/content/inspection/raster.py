"""PNG, JPEG, GIF and WebP pictures: size, pixels in brief, metadata, codes that they show."""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
from typing import Any

from PIL import Image, UnidentifiedImageError

from pix.content.inspection.codes import codes_in
from pix.content.inspection.limits import FRAMES, PIXELS, Unreadable
from pix.content.inspection.photo_metadata import metadata_of
from pix.content.inspection.source import Source

GRID = 16
GRID_INSIDE = 8
STRIP = 64
ALPHA_MODES = {"RGBA", "LA", "PA"}
BROKEN = (OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, struct.error)


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a picture."""
    warnings.simplefilter("ignore")
    Image.MAX_IMAGE_PIXELS = PIXELS
    try:
        with Image.open(io.BytesIO(source.content)) as image:
            return _told(image, GRID if source.depth == 0 else GRID_INSIDE)
    except (UnidentifiedImageError, *BROKEN) as error:
        raise Unreadable("damaged") from error
    except Image.DecompressionBombError as error:
        raise Unreadable("bomb") from error


def _told(image: Image.Image, side: int) -> dict[str, Any]:
    if image.width * image.height > PIXELS:
        raise Unreadable("bomb")
    metadata, kinds = metadata_of(image)
    frames = min(getattr(image, "n_frames", 1), FRAMES)
    told = {
        "width": image.width,
        "height": image.height,
        "dpi": _dpi(image),
        "frames": frames,
        "seconds": _seconds(image, frames) if frames > 1 else 0,
        "metadata": metadata,
        "metadata_kinds": kinds,
        "has_gps": "place" in metadata,
    }
    image.seek(0)
    image.load()
    return told | pixels_of(image, side) | {"codes": codes_in(image)}


def _dpi(image: Image.Image) -> int | None:
    density = image.info.get("dpi")
    return round(float(density[0])) if density else None


def _seconds(image: Image.Image, frames: int) -> float:
    milliseconds = 0.0
    for frame in range(frames):
        image.seek(frame)
        milliseconds += float(image.info.get("duration", 0) or 0)
    return round(milliseconds / 1000, 2)


def pixels_of(image: Image.Image, side: int) -> dict[str, Any]:
    """Pixels in brief: a fingerprint, an average, main colours, corners, a coarse grid."""
    has_alpha = image.mode in ALPHA_MODES or "transparency" in image.info
    small = _small(image)
    right, bottom = image.width - 1, image.height - 1
    corners = [_hex(image.crop((x, y, x + 1, y + 1))) for x in (0, right) for y in (0, bottom)]
    return {
        "has_alpha": has_alpha,
        "has_transparency": has_alpha and _lowest_alpha(image) < 255,
        "pixels": fingerprint(image),
        "average": _hex(small.resize((1, 1), Image.Resampling.BOX)),
        "colours": _main_colours(small),
        "corners": dict(zip(("top_left", "bottom_left", "top_right", "bottom_right"), corners, strict=True)),
        "grid": _grid(small, side),
        "greys": _greys(small, side),
    }


def _small(image: Image.Image) -> Image.Image:
    """A copy of at most 256 pixels a side, since brief facts need no more."""
    if image.mode not in ("RGB", "RGBA", "L", "LA"):
        image = image.convert("RGBA" if "transparency" in image.info or image.mode == "PA" else "RGB")
    size = (min(256, image.width), min(256, image.height))
    return image.resize(size, Image.Resampling.BOX).convert("RGBA")


def fingerprint(image: Image.Image) -> str:
    """The same for the same pixels, whatever the file's metadata; strip by strip, to hold little at once."""
    digest = hashlib.sha256(f"{image.width}x{image.height}".encode())
    for top in range(0, image.height, STRIP):
        strip = image.crop((0, top, image.width, min(top + STRIP, image.height)))
        digest.update(strip.convert("RGBA").tobytes())
    return digest.hexdigest()[:32]


def _lowest_alpha(image: Image.Image) -> int:
    lowest = 255
    for top in range(0, image.height, STRIP):
        strip = image.crop((0, top, image.width, min(top + STRIP, image.height))).convert("RGBA")
        extremes: Any = strip.getextrema()
        lowest = min(lowest, int(extremes[3][0]))
    return lowest


def _hex(image: Image.Image) -> str:
    pixel: Any = image.convert("RGBA").getpixel((0, 0))
    red, green, blue, alpha = pixel
    return f"#{red:02x}{green:02x}{blue:02x}" + (f"{alpha:02x}" if alpha < 255 else "")


def _main_colours(small: Image.Image) -> list[dict[str, Any]]:
    """At most eight colours, from the most present on, each with its share in percent."""
    counted: list[tuple[int, Any]] = (
        small.convert("RGB").quantize(8, kmeans=0).convert("RGB").getcolors(256) or []
    )
    total = small.width * small.height
    ranked = sorted(counted, key=lambda pair: -pair[0])
    return [
        {"colour": "#{:02x}{:02x}{:02x}".format(*colour), "share": round(100 * times / total, 1)}
        for times, colour in ranked
    ]


def _grid(small: Image.Image, side: int) -> list[list[str]]:
    coarse = small.resize((side, side), Image.Resampling.BOX)
    points: list[list[Any]] = [[coarse.getpixel((x, y)) for x in range(side)] for y in range(side)]
    return [["#{:02x}{:02x}{:02x}".format(*one[:3]) if one[3] else "" for one in row] for row in points]


def _greys(small: Image.Image, side: int) -> list[list[int]]:
    """How light each part of the grid is, from 0 to 255, on white paper: numbers allow a margin."""
    paper = Image.new("RGBA", small.size, "white")
    paper.alpha_composite(small)
    coarse = paper.convert("L").resize((side, side), Image.Resampling.BOX)
    points: Any = [[coarse.getpixel((x, y)) for x in range(side)] for y in range(side)]
    return list(points)
