"""What runs in the child: tells the format, then has the format's reader look."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from pix.content.inspection.bounding import bounded
from pix.content.inspection.formats import extensions_of, format_of
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.source import Source

READERS = {
    "ods": "ods",
    "xlsx": "xlsx",
    "csv": "delimited",
    "odt": "odt",
    "docx": "docx",
    "odp": "odp",
    "pdf": "pdf",
    "png": "raster",
    "jpeg": "raster",
    "gif": "raster",
    "webp": "raster",
    "svg": "svg",
    "wav": "sound",
    "srt": "subtitles",
    "vtt": "subtitles",
    "ics": "calendars",
    "vcf": "contacts",
    "eml": "mail",
    "mbox": "mail",
    "zip": "archive",
    "html": "html",
    "css": "css",
    "json": "data",
    "xml": "data",
    "markdown": "markdown",
    "text": "plain",
}


def read(payload: dict[str, Any]) -> dict[str, Any]:
    """The bounded observation of a file: {"name", "content", "password"} in, plain data out."""
    return bounded(observe(Source(payload["name"], payload["content"], payload.get("password", ""))))


def observe(source: Source) -> dict[str, Any]:
    """What the reader of its format says of a file; an unreadable one says why."""
    told: dict[str, Any] = {}
    if not source.content:
        return {"unreadable": "empty"}
    try:
        told["format"] = format_of(source)
        told["matches"] = source.extension in extensions_of(told["format"])
        return told | reader(told["format"])(source, told["format"])
    except Unreadable as error:
        return told | {"unreadable": error.code}


def reader(told: str) -> Callable[[Source, str], dict[str, Any]]:
    """The function that reads a format; its module is imported when it is needed."""
    if told not in READERS:
        raise Unreadable("unknown_format")
    module = importlib.import_module(f"pix.content.inspection.{READERS[told]}")
    read_one: Callable[[Source, str], dict[str, Any]] = module.read
    return read_one
