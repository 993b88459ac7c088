"""Walks an OpenDocument text in reading order: fields, notes, comments, changes, links, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.markup import first, text_of
from pix.content.inspection.odf import plain_text

FIELDS = {
    "text:page-number": "page",
    "text:page-count": "pages",
    "text:date": "date",
    "text:time": "time",
    "text:author-name": "author",
    "text:title": "title",
    "text:chapter": "chapter",
    "text:file-name": "file",
    "text:sequence": "sequence",
    "text:sequence-ref": "reference",
    "text:bookmark-ref": "reference",
    "text:reference-ref": "reference",
    "text:note-ref": "reference",
    "text:conditional-text": "conditional",
    "text:hidden-text": "hidden",
    "text:database-display": "merge",
    "text:placeholder": "placeholder",
    "text:text-input": "input",
    "text:user-field-get": "variable",
    "text:variable-get": "variable",
    "text:variable-set": "variable",
    "text:expression": "expression",
}
DETAILS = {
    "text:ref-name": "target",
    "text:name": "name",
    "text:column-name": "name",
    "text:condition": "condition",
    "text:string-value-if-true": "if_true",
    "text:string-value-if-false": "if_false",
    "text:reference-format": "shows",
    "style:num-format": "numbering",
}
CHANGES = {"text:insertion": "insertion", "text:deletion": "deletion", "text:format-change": "format"}


def fields_in(node: Element) -> list[dict[str, Any]]:
    """The fields within an element, in order."""
    return [_field(one) for one in node.iter() if one.tag in FIELDS]


def _field(node: Element) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": FIELDS[str(node.tag)], "value": text_of(node)}
    return told | {name: node.get(key) for key, name in DETAILS.items() if node.get(key)}


def comments_in(node: Element) -> list[dict[str, Any]]:
    """The comments, in order."""
    return [
        {
            "author": text_of(one.find("dc:creator")),
            "date": text_of(one.find("dc:date")),
            "text": "\n".join(plain_text(line) for line in one.iter("text:p")),
            "resolved": one.get("loext:resolved") == "true",
        }
        for one in node.iter("office:annotation")
    ]


def notes_in(node: Element) -> list[dict[str, Any]]:
    """Footnotes and endnotes, in order, with the text of their paragraph up to the call."""
    found = []
    for paragraph in node.iter():
        if paragraph.tag in ("text:p", "text:h"):
            found += [_note(one, paragraph) for one in paragraph.iter("text:note")]
    return found


def _note(note: Element, paragraph: Element) -> dict[str, Any]:
    body = note.find("text:note-body")
    lines = [] if body is None else [plain_text(line) for line in body.iter("text:p")]
    kind = note.get("text:note-class", "footnote")
    return {"kind": kind, "text": "\n".join(lines).strip(), "after": _text_before(paragraph, note)[-200:]}


def _text_before(paragraph: Element, mark: Element) -> str:
    told = ""
    for piece in pieces(paragraph):
        if piece is mark:
            break
        told += piece if isinstance(piece, str) else ""
    return told


def pieces(node: Element) -> Iterator[str | Element]:
    """Texts and elements in reading order; notes and comments are not entered."""
    yield node
    if node.tag in ("text:note", "office:annotation"):
        return
    yield node.text or ""
    for child in node:
        yield from pieces(child)
        yield child.tail or ""


def changes_in(body: Element) -> list[dict[str, Any]]:
    """The tracked changes: who, when, what was put in or taken out."""
    inserted = _inserted_texts(body)
    regions = [one for tracked in body.iter("text:tracked-changes") for one in tracked]
    return [_change(kind, region, inserted) for region in regions for kind in region if kind.tag in CHANGES]


def _change(kind: Element, region: Element, inserted: dict[str, str]) -> dict[str, Any]:
    name = region.get("text:id") or region.get("xml:id") or ""
    taken = "\n".join(plain_text(line) for line in kind if line.tag in ("text:p", "text:h"))
    return {
        "kind": CHANGES[str(kind.tag)],
        "author": text_of(first(kind, "office:change-info", "dc:creator")),
        "date": text_of(first(kind, "office:change-info", "dc:date")),
        "text": taken if kind.tag == "text:deletion" else inserted.get(name, ""),
    }


def _inserted_texts(body: Element) -> dict[str, str]:
    texts: dict[str, str] = {}
    going_on: set[str] = set()
    for piece in pieces(body):
        if isinstance(piece, str):
            for name in going_on:
                texts[name] = texts.get(name, "") + piece
        elif piece.tag == "text:change-start":
            going_on.add(piece.get("text:change-id", ""))
        elif piece.tag == "text:change-end":
            going_on.discard(piece.get("text:change-id", ""))
    return {name: text.strip("\n") for name, text in texts.items()}


def links_in(node: Element) -> list[dict[str, str]]:
    """The links, in order."""
    return [{"text": plain_text(one), "url": one.get("xlink:href", "")} for one in node.iter("text:a")]
