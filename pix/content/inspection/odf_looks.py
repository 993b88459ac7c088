"""Styles of OpenDocument texts: named ones resolved through their parents, and what was set by hand."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.grids import whole
from pix.content.inspection.odf import centimetres, points

ALIGNMENTS = {"start": "left", "end": "right"}
PLAIN_TEXT = {"fo:color": "color", "fo:text-transform": "case", "fo:background-color": "highlight"}
LENGTHS_PT = {"fo:margin-top": "space_before", "fo:margin-bottom": "space_after"}
LENGTHS_CM = {"fo:margin-left": "indent", "fo:text-indent": "first_line", "fo:margin-right": "indent_right"}
STANDARD = {"Default Paragraph Style": "Standard", "Normal": "Standard"}
DEPTH = 12


class Styles:
    """The styles of a document: automatic ones carry what was set by hand over a named one."""

    def __init__(self, *roots: Element | None) -> None:
        self.nodes: dict[tuple[str, str], Element] = {}
        self.automatic: set[tuple[str, str]] = set()
        self.defaults: dict[str, dict[str, Any]] = {}
        self.lists: dict[str, Element] = {}
        for root in roots:
            if root is not None:
                self._learn(root)
        self.named_ones = [key for key in self.nodes if key not in self.automatic]

    def _learn(self, root: Element) -> None:
        for group in root:
            for node in group:
                key = (node.get("style:family", ""), node.get("style:name", ""))
                if node.tag == "style:style":
                    self.nodes[key] = node
                    self.automatic |= {key} if group.tag == "office:automatic-styles" else set()
                elif node.tag == "style:default-style":
                    self.defaults[key[0]] = properties(node)
                elif node.tag == "text:list-style":
                    self.lists[key[1]] = node

    def named(self, name: str, family: str = "paragraph") -> str:
        """The named style under a style, as its author reads it."""
        name = self.parent(name, family)
        node = self.nodes.get((family, name))
        shown = "" if node is None else node.get("style:display-name", "")
        shown = shown or name.replace("_20_", " ")
        return STANDARD.get(shown, shown)

    def parent(self, name: str, family: str = "paragraph") -> str:
        """The named style under an automatic one; the style itself when it is named."""
        for _ in range(DEPTH):
            node = self.nodes.get((family, name))
            if node is None or (family, name) not in self.automatic:
                break
            name = node.get("style:parent-style-name", "") or "Standard"
        return name

    def by_hand(self, name: str, family: str = "paragraph") -> dict[str, Any]:
        """What an automatic style sets over its named one."""
        key = (family, name)
        return properties(self.nodes[key]) if key in self.automatic else {}

    def resolved(self, name: str, family: str = "paragraph") -> dict[str, Any]:
        """All that holds in a style, from its family's default down."""
        chain: list[Element] = []
        while (family, name) in self.nodes and len(chain) < DEPTH:
            chain.append(self.nodes[family, name])
            name = chain[-1].get("style:parent-style-name", "")
        told = dict(self.defaults.get(family, {}))
        for node in reversed(chain):
            told = merged(told, properties(node))
        return told

    def master_page(self, name: str) -> str:
        """The page style that a paragraph's style starts, or ""."""
        node = self.nodes.get(("paragraph", name))
        return "" if node is None else node.get("style:master-page-name", "")

    def outline_level(self, name: str) -> int:
        """The outline level that a paragraph style gives, through its parents; 0 for body text."""
        for _ in range(DEPTH):
            node = self.nodes.get(("paragraph", name))
            if node is None:
                return 0
            level = node.get("style:default-outline-level")
            if level is not None:
                return whole(level)
            name = node.get("style:parent-style-name", "")
        return 0


PLAIN = {"align": "left", "bold": False, "italic": False, "underline": False}
PLAIN |= dict.fromkeys(("indent", "first_line", "indent_right", "space_before", "space_after"), 0.0)


def changed(by_hand: dict[str, Any], style: dict[str, Any]) -> dict[str, Any]:
    """What was set by hand that the style did not say already."""
    return {name: value for name, value in by_hand.items() if style.get(name, PLAIN.get(name)) != value}


def merged(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """A style's properties over its parent's; a size in percent is of the parent's."""
    told = base | own
    size = own.get("size")
    if isinstance(size, str):
        told["size"] = round(float(base.get("size") or 12) * float(size.rstrip("%")) / 100, 1)
    return told


def properties(style: Element) -> dict[str, Any]:
    """What one style itself sets, in our words."""
    told: dict[str, Any] = {}
    for node in style:
        if node.tag == "style:text-properties":
            told |= _of_text(node)
        elif node.tag == "style:paragraph-properties":
            told |= _of_paragraph(node)
    return told


def _of_text(node: Element) -> dict[str, Any]:
    told: dict[str, Any] = {name: node.get(key) for key, name in PLAIN_TEXT.items() if node.get(key)}
    weight, slant, size = (node.get(f"fo:font-{kind}") for kind in ("weight", "style", "size"))
    if weight:
        told["bold"] = weight == "bold" or (weight.isdecimal() and int(weight) >= 600)
    if slant:
        told["italic"] = slant in ("italic", "oblique")
    if size:
        told["size"] = size if size.endswith("%") else points(size)
    if node.get("text:display") in ("none", "true"):
        told["hidden"] = True
    if node.get("style:text-underline-style"):
        told["underline"] = node.get("style:text-underline-style") != "none"
    return told | _font_and_language(node)


def _font_and_language(node: Element) -> dict[str, Any]:
    told: dict[str, Any] = {}
    font = node.get("style:font-name") or node.get("fo:font-family")
    if font:
        told["font"] = font.strip("'")
    language, country = node.get("fo:language"), node.get("fo:country")
    if language and language != "none":
        told["language"] = f"{language}-{country}" if country and country != "none" else language
    return told


def _of_paragraph(node: Element) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for key, name in LENGTHS_PT.items():
        told |= {name: points(node.get(key))} if points(node.get(key)) is not None else {}
    for key, name in LENGTHS_CM.items():
        told |= {name: centimetres(node.get(key))} if centimetres(node.get(key)) is not None else {}
    align = node.get("fo:text-align")
    told |= {"align": ALIGNMENTS.get(align, align)} if align else {}
    told |= {"page_break": True} if node.get("fo:break-before") == "page" else {}
    told |= {"page_break_after": True} if node.get("fo:break-after") == "page" else {}
    first_page = node.get("style:page-number")
    told |= {"first_page": int(first_page)} if first_page and first_page.isdecimal() else {}
    return told
