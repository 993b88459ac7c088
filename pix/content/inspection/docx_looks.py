"""Styles of DOCX texts, in the same words as those of OpenDocument."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.grids import whole
from pix.content.inspection.markup import first
from pix.content.inspection.odf_looks import STANDARD
from pix.content.inspection.ooxml import is_on

DEPTH = 12
TWIPS_PER_CM = 567
ALIGNMENTS = {"start": "left", "end": "right", "both": "justify"}
ON_OFF = {"w:b": "bold", "w:i": "italic", "w:vanish": "hidden"}


class Styles:
    """The styles of a document by their id."""

    def __init__(self, root: Element | None) -> None:
        self.nodes = {} if root is None else {one.get("w:styleId", ""): one for one in root.iter("w:style")}
        defaults = None if root is None else root.find("w:docDefaults")
        self.defaults = {
            **text_properties(first(defaults, "w:rPrDefault", "w:rPr")),
            **paragraph_properties(first(defaults, "w:pPrDefault", "w:pPr")),
        }
        standard = [key for key, one in self.nodes.items() if _is_default(one)]
        self.standard = standard[0] if standard else ""

    def named(self, name: str) -> str:
        """A style's name as its author reads it: Standard, Heading 1, Title..."""
        node = self.nodes.get(name or self.standard)
        shown = _value(node, "w:name") or name or "Standard"
        if shown.startswith(("heading ", "toc ")) and shown[-1].isdecimal():
            shown = shown.capitalize() if shown.startswith("h") else shown.upper()
        return STANDARD.get(shown, shown)

    def chain(self, name: str) -> list[Element]:
        """A style, then its ancestors."""
        found: list[Element] = []
        name = name or self.standard
        while name in self.nodes and len(found) < DEPTH:
            found.append(self.nodes[name])
            name = _value(found[-1], "w:basedOn")
        return found

    def resolved(self, name: str) -> dict[str, Any]:
        """All that holds in a style, from the document's defaults down."""
        told = dict(self.defaults)
        for node in reversed(self.chain(name)):
            told |= text_properties(node.find("w:rPr")) | paragraph_properties(node.find("w:pPr"))
        return told

    def outline_level(self, name: str) -> int:
        """The outline level that a style gives, 0 for body text."""
        for node in self.chain(name):
            level = _value(first(node, "w:pPr"), "w:outlineLvl")
            if level.isdecimal():
                return whole(level, 9) + 1 if whole(level, 9) < 9 else 0
        return 0

    def numbering(self, name: str) -> Element | None:
        """The numbering that a style gives, or None."""
        found = (first(node, "w:pPr", "w:numPr") for node in self.chain(name))
        return next((one for one in found if one is not None), None)


def _is_default(node: Element) -> bool:
    return node.get("w:type") == "paragraph" and node.get("w:default") in ("1", "true")


def _value(node: Element | None, name: str) -> str:
    found = first(node, name)
    return "" if found is None else found.get("w:val", "")


def _whole(text: str | None) -> int | None:
    try:
        return int(float(text or ""))
    except (ValueError, OverflowError):
        return None


def text_properties(node: Element | None) -> dict[str, Any]:
    """What run properties set."""
    if node is None:
        return {}
    told: dict[str, Any] = {
        name: is_on(found, "w:val") for tag, name in ON_OFF.items() if (found := node.find(tag)) is not None
    }
    half_points, colour, marked = (_value(node, name) for name in ("w:sz", "w:color", "w:highlight"))
    if _whole(half_points):
        told["size"] = (_whole(half_points) or 0) / 2
    if len(colour) == 6:
        told["color"] = f"#{colour.lower()}"
    if marked not in ("", "none"):
        told["highlight"] = marked
    if _value(node, "w:u"):
        told["underline"] = _value(node, "w:u") != "none"
    return told | _font_and_language(node)


def _font_and_language(node: Element) -> dict[str, Any]:
    fonts, language = node.find("w:rFonts"), _value(node, "w:lang")
    font = "" if fonts is None else fonts.get("w:ascii") or ""
    return ({"font": font} if font else {}) | ({"language": language} if language else {})


def paragraph_properties(node: Element | None) -> dict[str, Any]:
    """What paragraph properties set."""
    if node is None:
        return {}
    told: dict[str, Any] = {}
    align = _value(node, "w:jc")
    told |= {"align": ALIGNMENTS.get(align, align)} if align else {}
    told |= {"page_break": True} if _is_set(node, "w:pageBreakBefore") else {}
    spacing, indents = node.find("w:spacing"), node.find("w:ind")
    for key, name in (("w:before", "space_before"), ("w:after", "space_after")):
        length = None if spacing is None else _whole(spacing.get(key))
        told |= {} if length is None else {name: length / 20}
    for keys, name in (
        (("w:left", "w:start"), "indent"),
        (("w:firstLine",), "first_line"),
        (("w:right", "w:end"), "indent_right"),
    ):
        length = (
            None
            if indents is None
            else next((n for key in keys if (n := _whole(indents.get(key))) is not None), None)
        )
        told |= {} if length is None else {name: round(length / TWIPS_PER_CM, 2)}
    return told


def _is_set(node: Element, name: str) -> bool:
    found = node.find(name)
    return found is not None and is_on(found, "w:val")
