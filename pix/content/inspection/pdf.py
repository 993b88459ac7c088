"""PDF documents: pages and their texts, language, tags, links, fields, signatures, attachments."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError

from pix.content.inspection.limits import PDF_PAGES, Unreadable
from pix.content.inspection.source import Source

META = {
    "/Title": "title",
    "/Author": "author",
    "/Subject": "subject",
    "/Keywords": "keywords",
    "/Creator": "creator",
    "/Producer": "producer",
    "/CreationDate": "created",
    "/ModDate": "modified",
}
POINTS_PER_CM = 72 / 2.54
BROKEN = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RuntimeError, OSError)


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a PDF document."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    try:
        reader = PdfReader(io.BytesIO(source.content))
        is_locked = reader.is_encrypted
        if is_locked and not reader.decrypt(source.password):
            raise Unreadable("locked")
        return {"encrypted": is_locked, **_told(reader)}
    except BROKEN as error:
        raise Unreadable("damaged") from error


def _told(reader: PdfReader) -> dict[str, Any]:
    root = reader.root_object
    pages = reader.pages[:PDF_PAGES]
    fields = asked(reader.get_fields, {}) or {}
    marks = root.get("/MarkInfo")
    return {
        "count": len(reader.pages),
        "metadata": _metadata(reader),
        "language": str(root.get("/Lang", "")),
        "tagged": bool(marks and marks.get_object().get("/Marked")) and "/StructTreeRoot" in root,
        "standard": _standard(reader),
        "outline": asked(lambda: [_entry(one) for one in _flat(reader.outline)], []),
        "fields": [_field(name, one) for name, one in fields.items() if one.get("/FT") != "/Sig"],
        "signatures": sum(1 for one in fields.values() if one.get("/FT") == "/Sig" and one.get("/V")),
        "attachments": asked(lambda: sorted(reader.attachments), []),
        "has_scripts": _has_scripts(reader),
        "links": [link for page in pages for link in asked(partial(_links, page), [])],
        "pages": [asked(partial(_page, page), {"text": ""}) for page in pages],
    }


def asked(question: Callable[[], Any], instead: Any) -> Any:
    """An answer that a broken document may not have."""
    try:
        return question()
    except BROKEN:
        return instead


def _metadata(reader: PdfReader) -> dict[str, str]:
    found = asked(lambda: reader.metadata, {}) or {}
    return {name: str(found[key]) for key, name in META.items() if found.get(key)}


def _standard(reader: PdfReader) -> list[str]:
    """PDF/A and PDF/UA, as the document claims."""
    packet = asked(lambda: reader.xmp_metadata, None)
    if packet is None:
        return []
    found: Any = reader.root_object["/Metadata"].get_object()
    text = asked(lambda: found.get_data().decode("utf-8", "replace"), "")
    return [name for mark, name in (("pdfaid:part", "PDF/A"), ("pdfuaid:part", "PDF/UA")) if mark in text]


def _flat(outline: Iterable[Any], depth: int = 1) -> list[tuple[int, Any]]:
    found: list[tuple[int, Any]] = []
    for one in outline:
        found += _flat(one, depth + 1) if isinstance(one, list) else [(depth, one)]
    return found


def _entry(found: tuple[int, Any]) -> dict[str, Any]:
    return {"level": found[0], "text": str(found[1].title)}


def _field(name: str, field: Any) -> dict[str, Any]:
    kinds = {"/Tx": "text", "/Btn": "button", "/Ch": "choice"}
    return {"name": name, "kind": kinds.get(str(field.get("/FT")), ""), "value": str(field.get("/V", ""))}


def _has_scripts(reader: PdfReader) -> bool:
    root = reader.root_object
    opening = below(root, "/OpenAction")
    return "/JavaScript" in below(root, "/Names") or opening.get("/S") == "/JavaScript"


def below(node: Any, name: str) -> Any:
    """A dictionary inside another, empty when there is none."""
    found = node.get(name)
    found = found.get_object() if found is not None else None
    return found if isinstance(found, dict) else {}


def _links(page: PageObject) -> list[str]:
    actions = [below(note.get_object(), "/A") for note in page.get("/Annots", [])]
    return [str(action["/URI"]) for action in actions if "/URI" in action]


def _page(page: PageObject) -> dict[str, Any]:
    width, height = (
        round(float(side) / POINTS_PER_CM, 1) for side in (page.mediabox.width, page.mediabox.height)
    )
    drawn = below(below(page, "/Resources"), "/XObject")
    images = sum(1 for one in drawn.values() if one.get_object().get("/Subtype") == "/Image")
    return {"text": page.extract_text().strip(), "width_cm": width, "height_cm": height, "images": images}
