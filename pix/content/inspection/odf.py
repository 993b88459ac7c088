"""What every OpenDocument file has: parts, metadata, texts with their spaces."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection import markup
from pix.content.inspection.grids import whole
from pix.content.inspection.packages import Package

META = {
    "dc:title": "title",
    "dc:subject": "subject",
    "dc:description": "description",
    "meta:initial-creator": "author",
    "dc:creator": "last_author",
    "dc:language": "language",
    "meta:creation-date": "created",
    "dc:date": "modified",
    "meta:generator": "generator",
    "meta:editing-cycles": "revisions",
}
# Inside a paragraph, and not of its text.
ASIDE = frozenset(
    {
        "office:annotation",
        "text:note",
        "draw:frame",
        "draw:custom-shape",
        "text:ruby-text",
        "svg:title",
        "svg:desc",
    }
)
WHITE = {"text:tab": "\t", "text:line-break": "\n"}
UNITS = {"cm": 1.0, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72, "pc": 2.54 / 6, "px": 2.54 / 96}


class OdfPackage(Package):
    """An OpenDocument file; its parts as trees."""

    def tree(self, path: str) -> Element | None:
        """The root of a part, or None when there is none."""
        content = self.part(path)
        return markup.tree(content) if content else None


def has_macros(package: OdfPackage) -> bool:
    """Whether the document carries scripts; they are never run."""
    return any(path.startswith(("Basic/", "Scripts/")) and not path.endswith("/") for path in package.paths)


def metadata_of(package: OdfPackage) -> dict[str, Any]:
    """Title, author, dates, keywords and the author's own properties."""
    root = package.tree("meta.xml")
    if root is None:
        return {}
    told: dict[str, Any] = {}
    for node in root.iter():
        if node.tag in META and markup.text_of(node):
            told[META[node.tag]] = markup.text_of(node)
        elif node.tag == "meta:keyword":
            told.setdefault("keywords", []).extend(w.strip() for w in markup.text_of(node).split(","))
        elif node.tag == "meta:user-defined":
            told.setdefault("custom", {})[node.get("meta:name", "")] = markup.text_of(node)
    return told


def plain_text(node: Element) -> str:
    """The text of a paragraph as it is read: spaces and breaks kept, notes, comments and frames apart."""
    return (node.text or "") + "".join(_piece(child) + (child.tail or "") for child in node)


def _piece(node: Element) -> str:
    if node.tag in ASIDE or not isinstance(node.tag, str):
        return ""
    if node.tag == "text:s":
        return " " * min(whole(node.get("text:c"), 1), 1000)
    return WHITE.get(node.tag) or plain_text(node)


def centimetres(text: str | None) -> float | None:
    """A length such as "1.5in" in centimetres."""
    length = _length(text)
    return None if length is None else round(length, 2)


def points(text: str | None) -> float | None:
    """A length in points."""
    length = _length(text)
    return None if length is None else round(length * 72 / 2.54, 1)


def _length(text: str | None) -> float | None:
    unit = UNITS.get((text or "")[-2:])
    try:
        return float((text or "")[:-2]) * unit if unit else None
    except ValueError:
        return None
