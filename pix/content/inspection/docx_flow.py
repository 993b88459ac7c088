"""Reads along DOCX texts: visible text, fields, revisions, comments, notes, links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.ooxml import OoxmlPackage

DOCUMENT = "word/document.xml"
SKIPPED = frozenset({"w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:txbxContent", "w:instrText", "w:delText"})
WHITE = {"w:tab": "\t", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}
CHANGES = {"w:ins": "insertion", "w:del": "deletion", "w:moveTo": "insertion", "w:moveFrom": "deletion"}
FORMATS = ("w:rPrChange", "w:pPrChange")
KINDS = {
    "PAGE": "page",
    "NUMPAGES": "pages",
    "SECTIONPAGES": "pages",
    "STYLEREF": "chapter",
    "FILENAME": "file",
    "SEQ": "sequence",
    "REF": "reference",
    "PAGEREF": "reference",
    "NOTEREF": "reference",
    "IF": "conditional",
    "MERGEFIELD": "merge",
    "TOC": "contents",
    "HYPERLINK": "link",
    "FORMTEXT": "input",
}
WORDS = re.compile(r'"[^"]*"|\S+')


def text_of(node: Element) -> str:
    """The visible text of a paragraph: what was deleted or hidden in fields left out."""
    return "".join(_visible(node))


def _visible(node: Element) -> Iterator[str]:
    for child in node:
        if child.tag == "w:t":
            yield child.text or ""
        elif child.tag in WHITE:
            yield WHITE[str(child.tag)]
        elif child.tag == "w:br":
            yield "" if child.get("w:type") == "page" else "\n"
        elif child.tag not in SKIPPED:
            yield from _visible(child)


def all_text(node: Element) -> str:
    """Every text within, deleted ones too."""
    return "".join(one.text or "" for one in node.iter() if one.tag in ("w:t", "w:delText"))


def fields_in(node: Element) -> list[dict[str, Any]]:
    """The fields within an element, in order: simple ones, and those between marks."""
    found = [_field(one.get("w:instr", ""), text_of(one)) for one in node.iter("w:fldSimple")]
    return found + [_field(code, value) for code, value in _marked_fields(node)]


def _marked_fields(node: Element) -> list[tuple[str, str]]:
    """Codes and results of the fields written between begin, separate and end marks."""
    done: list[tuple[str, str]] = []
    going_on: list[list[str]] = []
    in_code: list[bool] = []
    for one in node.iter():
        mark = one.get("w:fldCharType") if one.tag == "w:fldChar" else None
        if mark == "begin":
            going_on.append(["", ""])
            in_code.append(True)
        elif mark == "separate" and in_code:
            in_code[-1] = False
        elif mark == "end" and going_on:
            done.append((going_on[-1][0], going_on.pop()[1]))
            in_code.pop()
        elif going_on and one.tag in ("w:instrText", "w:t"):
            going_on[-1][0 if in_code[-1] and one.tag == "w:instrText" else 1] += one.text or ""
    return done


def _field(code: str, value: str) -> dict[str, Any]:
    words = WORDS.findall(code)
    kind = KINDS.get(words[0].upper(), words[0].lower()) if words else ""
    told: dict[str, Any] = {"kind": kind, "value": value[:500]}
    if kind in ("sequence", "merge"):
        told["name"] = words[1].strip('"') if len(words) > 1 else ""
    elif kind in ("reference", "link"):
        told["target"] = words[1].strip('"') if len(words) > 1 else ""
    elif kind == "conditional":
        told["condition"] = " ".join(words[1:])
    return told


def changes_in(body: Element) -> list[dict[str, Any]]:
    """The tracked changes: who, when, what was put in, taken out, or laid out."""
    found = [_change(one, CHANGES[str(one.tag)], all_text(one)) for one in body.iter() if one.tag in CHANGES]
    return found + [_change(one, "format", "") for one in body.iter() if one.tag in FORMATS]


def _change(node: Element, kind: str, text: str) -> dict[str, Any]:
    return {"kind": kind, "author": node.get("w:author", ""), "date": node.get("w:date", ""), "text": text}


def comments_in(package: OoxmlPackage) -> list[dict[str, Any]]:
    """The comments, in order."""
    return [
        {
            "author": node.get("w:author", ""),
            "date": node.get("w:date", ""),
            "text": "\n".join(text_of(line) for line in node.iter("w:p")),
        }
        for node in _parts(package, "comments", "w:comment")
    ]


def _parts(package: OoxmlPackage, kind: str, tag: str) -> list[Element]:
    roots = [package.tree(path) for path in package.related(DOCUMENT, kind)]
    return [node for root in roots if root is not None for node in root.iter(tag)]


def notes_in(package: OoxmlPackage, paragraphs: Iterable[Element]) -> list[dict[str, Any]]:
    """Footnotes and endnotes in the order of their calls, with the text up to the call."""
    texts = {
        (kind, node.get("w:id", "")): "\n".join(text_of(line) for line in node.iter("w:p")).strip()
        for kind in ("footnote", "endnote")
        for node in _parts(package, f"{kind}s", f"w:{kind}")
    }
    return [
        {"kind": kind, "text": texts[kind, number], "after": before[-200:]}
        for paragraph in paragraphs
        for kind, number, before in _calls(paragraph)
        if (kind, number) in texts
    ]


def _calls(paragraph: Element) -> Iterator[tuple[str, str, str]]:
    before = ""
    for node in paragraph.iter():
        if node.tag == "w:t":
            before += node.text or ""
        elif node.tag in ("w:footnoteReference", "w:endnoteReference"):
            yield str(node.tag)[2:].removesuffix("Reference"), node.get("w:id", ""), before


def links_in(body: Element, package: OoxmlPackage) -> list[dict[str, str]]:
    """The links, in order: addresses, and places of the document after a #."""
    relations = package.relations(DOCUMENT)
    found = []
    for node in body.iter("w:hyperlink"):
        relation = relations.get(node.get("r:id", ""))
        found.append(
            {"text": text_of(node), "url": relation.target if relation else f"#{node.get('w:anchor', '')}"}
        )
    return found
