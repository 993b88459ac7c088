"""What a picture says of itself: EXIF, XMP, IPTC and text chunks, in the same words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PIL import Image, IptcImagePlugin
from PIL.ExifTags import GPS, IFD, Base

from pix.content.inspection import markup
from pix.content.inspection.limits import Unreadable

EXIF = {
    Base.ImageDescription: "description",
    Base.Artist: "author",
    Base.Copyright: "copyright",
    Base.Software: "software",
    Base.DateTime: "modified",
    Base.XPTitle: "title",
    Base.XPComment: "comment",
    Base.XPAuthor: "author",
    Base.XPKeywords: "keywords",
    Base.Orientation: "orientation",
}
XMP = {
    "title": "title",
    "subject": "keywords",
    "description": "description",
    "creator": "author",
    "rights": "copyright",
}
IPTC = {
    (2, 5): "title",
    (2, 25): "keywords",
    (2, 80): "author",
    (2, 116): "copyright",
    (2, 120): "description",
}
CHUNKS = {name: name for name in ("title", "author", "description", "copyright", "comment", "keywords")}
CHUNKS |= {"creation time": "date", "software": "software", "source": "source", "location": "location"}
XMP_NAMES = ("xmp", "XML:com.adobe.xmp")
WIDE = range(0x9C9B, 0x9CA0)
# What a decoder says of the file, and nobody wrote as a text.
TECHNICAL = frozenset(
    {"gamma", "dpi", "srgb", "chromaticity", "icc_profile", "transparency", "interlace", "aspect"}
)


def metadata_of(image: Image.Image) -> tuple[dict[str, Any], list[str]]:
    """Facts by name, and the kinds of metadata that hold them."""
    told: dict[str, Any] = {}
    kinds = []
    for kind, find in (("exif", _exif), ("xmp", _xmp), ("iptc", _iptc), ("text", _chunks)):
        found = {name: value for name, value in find(image) if value not in ("", [], None)}
        kinds += [kind] if found else []
        told = {**found, **told}
    if isinstance(told.get("keywords"), str):
        told["keywords"] = _words(told["keywords"])
    return told, kinds


def _words(text: str) -> list[str]:
    return [word.strip() for word in text.replace(";", ",").split(",") if word.strip()]


def _exif(image: Image.Image) -> Iterator[tuple[str, Any]]:
    tags = image.getexif()
    details = tags.get_ifd(IFD.Exif)
    for tag, name in EXIF.items():
        if tag in tags and not (name == "orientation" and tags[tag] == 1):
            yield name, _plain(tags[tag], tag)
    yield "camera", " ".join(_plain(tags[tag], tag) for tag in (Base.Make, Base.Model) if tag in tags)
    yield "date", _iso(str(details.get(Base.DateTimeOriginal, "")))
    yield "comment", _plain(details.get(Base.UserComment, ""), Base.UserComment)
    place = _place(tags.get_ifd(IFD.GPSInfo))
    yield "place", place


def _plain(value: Any, tag: int) -> Any:
    if isinstance(value, tuple):
        value = bytes(value)
    if isinstance(value, bytes):
        encoding = "utf-16-le" if tag in WIDE else "utf-8"
        return (
            value.removeprefix(b"ASCII\0\0\0")
            .removeprefix(b"UNICODE\0")
            .decode(encoding, "replace")
            .strip("\0 ")
        )
    return value if isinstance(value, int) else _accented(str(value).strip("\0 "))


def _accented(text: str) -> str:
    """EXIF texts were read as Latin-1, and are most often written in UTF-8."""
    try:
        return text.encode("latin-1").decode()
    except UnicodeError:
        return text


def _iso(moment: str) -> str:
    """An EXIF date, whose day is written with colons."""
    day, _, hour = moment.strip("\0 ").partition(" ")
    return f"{day.replace(':', '-')}T{hour}" if hour else day.replace(":", "-")


def _place(gps: dict[int, Any]) -> dict[str, float] | None:
    if GPS.GPSLatitude not in gps or GPS.GPSLongitude not in gps:
        return None
    south = -1 if gps.get(GPS.GPSLatitudeRef) == "S" else 1
    west = -1 if gps.get(GPS.GPSLongitudeRef) == "W" else 1
    latitude, longitude = (_degrees(gps[tag]) for tag in (GPS.GPSLatitude, GPS.GPSLongitude))
    return {"latitude": round(south * latitude, 5), "longitude": round(west * longitude, 5)}


def _degrees(parts: Any) -> float:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0
    return degrees + minutes / 60 + seconds / 3600


def _xmp(image: Image.Image) -> Iterator[tuple[str, Any]]:
    packet = next((image.info[name] for name in XMP_NAMES if image.info.get(name)), None)
    if not packet:
        return
    try:
        root = markup.tree(packet if isinstance(packet, bytes) else packet.encode())
    except Unreadable:
        return
    for node in root.iter():
        name = XMP.get(str(node.tag).removeprefix("dc:")) if str(node.tag).startswith("dc:") else None
        texts = [markup.text_of(one) for one in node.iter("li")] or [markup.text_of(node)]
        if name:
            yield name, texts if name == "keywords" else ", ".join(texts)


def _iptc(image: Image.Image) -> Iterator[tuple[str, Any]]:
    try:
        found = IptcImagePlugin.getiptcinfo(image) or {}  # type: ignore[arg-type]
    except (SyntaxError, OSError, ValueError, TypeError, IndexError):
        return
    for tag, value in found.items():
        texts = [one.decode("utf-8", "replace") for one in (value if isinstance(value, list) else [value])]
        if tag in IPTC:
            yield IPTC[tag], texts if IPTC[tag] == "keywords" else ", ".join(texts)


def _chunks(image: Image.Image) -> Iterator[tuple[str, Any]]:
    written = getattr(image, "text", None) or image.info
    for name, value in list(written.items()):
        if name.lower() in TECHNICAL or name in XMP_NAMES or name == "exif":
            continue
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) and name == "comment" else value
        if isinstance(text, str):
            yield CHUNKS.get(name.lower(), name), str(text)
