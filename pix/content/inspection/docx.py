"""DOCX texts, in the same words as ODT ones."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection import docx_flow
from pix.content.inspection.docx_blocks import Walk
from pix.content.inspection.docx_looks import TWIPS_PER_CM, Styles
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.markup import first
from pix.content.inspection.ooxml import OoxmlPackage, has_macros, metadata_of
from pix.content.inspection.plain import WORD
from pix.content.inspection.source import Source

SIDES = ("top", "bottom", "left", "right")
REGIONS = {"default": "", "first": "first_", "even": "left_"}


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a DOCX text."""
    package = OoxmlPackage(source.content)
    body = first(package.tree(docx_flow.DOCUMENT), "w:body")
    if body is None:
        raise Unreadable("damaged")
    walk = Walk(Styles(package.tree("word/styles.xml")), package)
    walk.enter(body)
    language = walk.styles.resolved("").get("language", "")
    return {
        **_told(walk, body),
        "headings": walk.headings,
        "styles": {shown: walk.styles.resolved(name) for shown, name in walk.used.items()},
        "pages": [_page(node, package) for node in body.iter("w:sectPr")],
        "outline_numbering": walk.numbers.outline(),
        "language": language,
        "languages": sorted({language, *walk.languages} - {""}),
        "has_macros": has_macros(package),
        "metadata": metadata_of(package),
    }


def _told(walk: Walk, body: Element) -> dict[str, Any]:
    text = "\n".join(walk.lines)
    fields = docx_flow.fields_in(body)
    return {
        "text": text,
        "words": len(WORD.findall(text)),
        "paragraphs": walk.paragraphs,
        "empty_paragraphs": sum(1 for one in walk.paragraphs if not one["text"].strip()),
        "multiple_spaces": sum(1 for one in walk.paragraphs if "  " in one["text"]),
        "page_breaks": sum(1 for one in walk.paragraphs if one.get("page_break")),
        "tables": walk.tables,
        "lists": walk.lists,
        "images": walk.images(body),
        "table_of_contents": _contents(walk, fields),
        "tracked_changes": docx_flow.changes_in(body),
        "comments": docx_flow.comments_in(walk.package),
        "footnotes": docx_flow.notes_in(walk.package, body.iter("w:p")),
        "fields": [one for one in fields if one["kind"] not in ("contents", "link")],
        "links": docx_flow.links_in(body, walk.package),
        "bookmarks": [name for one in body.iter("w:bookmarkStart") if (name := one.get("w:name", ""))],
        "hidden_texts": walk.hidden,
    }


def _contents(walk: Walk, fields: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if not any(one["kind"] == "contents" for one in fields):
        return []
    return [{"kind": "table-of-content", "title": walk.contents_title, "entries": walk.contents}]


def _page(node: Element, package: OoxmlPackage) -> dict[str, Any]:
    told = _paper(node)
    relations = package.relations(docx_flow.DOCUMENT)
    for reference in node:
        kind = {"w:headerReference": "header", "w:footerReference": "footer"}.get(str(reference.tag))
        relation = relations.get(reference.get("r:id", ""))
        part = package.tree(relation.target) if kind and relation and not relation.is_outside else None
        if part is not None:
            told[REGIONS.get(reference.get("w:type", ""), "") + str(kind)] = _region(part)
    return told


def _region(root: Element) -> dict[str, Any]:
    lines = [docx_flow.text_of(line) for line in root.iter("w:p")]
    kinds = [one["kind"] for one in docx_flow.fields_in(root)]
    return {"text": "\n".join(lines), "fields": kinds, "images": sum(1 for _ in root.iter("pic:pic"))}


def _paper(node: Element) -> dict[str, Any]:
    size, margins, numbers = (node.find(name) for name in ("w:pgSz", "w:pgMar", "w:pgNumType"))
    width, height = (_centimetres(size, side) for side in ("w:w", "w:h"))
    return {
        "width_cm": width,
        "height_cm": height,
        "orientation": "landscape" if width and height and width > height else "portrait",
        "margins_cm": {side: _centimetres(margins, f"w:{side}") for side in SIDES},
        "numbering": "" if numbers is None else numbers.get("w:fmt", ""),
        "different_first": node.find("w:titlePg") is not None,
    }


def _centimetres(node: Element | None, name: str) -> float | None:
    try:
        return None if node is None else round(float(node.get(name, "")) / TWIPS_PER_CM, 2)
    except ValueError:
        return None
