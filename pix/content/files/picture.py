"""Pictures drawn from simple shapes, with the metadata that a task asks to explore."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from fractions import Fraction
from html import escape

from PIL import Image, ImageDraw, PngImagePlugin
from PIL.ExifTags import GPS, IFD, Base

Box = tuple[int, int, int, int]


def drawing(size: tuple[int, int], paper: str, shapes: Sequence[tuple[str, Box, str]] = ()) -> Image.Image:
    """An image of coloured shapes: (rectangle, ellipse or line; box in pixels; colour)."""
    image = Image.new("RGB", size, paper)
    pen = ImageDraw.Draw(image)
    for shape, box, colour in shapes:
        getattr(pen, shape)(box, fill=colour)
    return image


def _gps(place: tuple[float, float]) -> dict[int, object]:
    """Latitude and longitude in degrees as EXIF writes them."""

    def sexagesimal(value: float) -> tuple[Fraction, Fraction, Fraction]:
        seconds = Fraction(round(abs(value) * 360000), 100)
        return Fraction(seconds // 3600), Fraction(seconds % 3600 // 60), seconds % 60

    return {
        GPS.GPSLatitudeRef: "N" if place[0] >= 0 else "S",
        GPS.GPSLatitude: sexagesimal(place[0]),
        GPS.GPSLongitudeRef: "E" if place[1] >= 0 else "W",
        GPS.GPSLongitude: sexagesimal(place[1]),
    }


def _exif_value(name: str, value: str) -> str | bytes:
    """EXIF texts are ASCII; programs write the rest as UTF-8, UTF-16 in tags that begin with XP."""
    return (
        value.encode("utf-16-le") if name.startswith("XP") else value if value.isascii() else value.encode()
    )


def jpeg(
    image: Image.Image,
    exif: Mapping[str, str] | None = None,
    place: tuple[float, float] | None = None,
    quality: int = 80,
    packet: bytes = b"",
) -> bytes:
    """A JPEG; exif by EXIF tag names (Make, DateTimeOriginal...), place in degrees, packet made by xmp."""
    tags = Image.Exif()
    for name, value in (exif or {}).items():
        tag = Base[name]
        (tags.get_ifd(IFD.Exif) if name == "DateTimeOriginal" else tags)[tag] = _exif_value(name, value)
    if place:
        tags.get_ifd(IFD.GPSInfo).update(_gps(place))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality, exif=tags, **({"xmp": packet} if packet else {}))
    return out.getvalue()


def png(image: Image.Image, texts: Mapping[str, str] | None = None) -> bytes:
    """A PNG with optional text chunks (Title, Author, Copyright...)."""
    info = PngImagePlugin.PngInfo()
    for name, value in (texts or {}).items():
        info.add_itxt(name, value)
    out = io.BytesIO()
    image.save(out, "PNG", pnginfo=info, optimize=True)
    return out.getvalue()


def gif(frames: Sequence[Image.Image], seconds: float = 0.5) -> bytes:
    """An animated GIF, or a still one when it has one frame."""
    out = io.BytesIO()
    first, *others = frames
    moving = {"save_all": True, "append_images": others, "duration": round(seconds * 1000), "loop": 0}
    first.save(out, "GIF", **(moving if others else {}))
    return out.getvalue()


def xmp(title: str = "", keywords: Sequence[str] = (), author: str = "", description: str = "") -> bytes:
    """A packet of metadata as photo programs write it."""
    bags = [("title", "Alt", [title]), ("description", "Alt", [description])]
    bags += [("creator", "Seq", [author]), ("subject", "Bag", list(keywords))]
    said = "".join(
        f"<dc:{name}><rdf:{kind}>{''.join(_entry(kind, text) for text in texts)}</rdf:{kind}></dc:{name}>"
        for name, kind, texts in bags
        if any(texts)
    )
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">{said}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    ).encode()


def _entry(kind: str, text: str) -> str:
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    return f"<rdf:li{language}>{escape(text)}</rdf:li>"
