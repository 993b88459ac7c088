"""The look of cells in an OpenDocument workbook: what a style says, its parents included."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element


class Looks:
    """Styles by name: (parent, what the style itself says)."""

    def __init__(
        self, styles: dict[str, tuple[str, dict[str, Any]]], decimals: dict[str, int], hidden: set[str]
    ) -> None:
        self.styles = styles
        self.decimals = decimals
        self.hidden = hidden
        self.known: dict[str, dict[str, Any]] = {}

    def of_cell(self, name: str | None) -> dict[str, Any]:
        """Fill, weight, colour and decimals of a cell style."""
        if name and name not in self.known:
            self.known[name] = self._resolved(name, 0)
        return self.known.get(name or "", {})

    def _resolved(self, name: str, depth: int) -> dict[str, Any]:
        if name not in self.styles or depth > 10:
            return {}
        parent, told = self.styles[name]
        merged = self._resolved(parent, depth + 1) | told
        return {
            key: value for key, value in merged.items() if value not in ("transparent", "normal", "#000000")
        }

    def is_hidden(self, name: str | None) -> bool:
        """Whether a table style hides its table."""
        return name in self.hidden


def looks_of(root: Element | None, base: Looks | tuple[()]) -> Looks:
    """The styles of one part, over those already known."""
    known = base if isinstance(base, Looks) else Looks({}, {}, set())
    styles, decimals, hidden = dict(known.styles), dict(known.decimals), set(known.hidden)
    if root is not None:
        for style in root.iter():
            if str(style.tag).startswith("number:") and style.get("style:name"):
                _note_decimals(style, decimals)
        for style in root.iter("style:style"):
            name = style.get("style:name", "")
            if any(props.get("table:display") == "false" for props in style.iter("style:table-properties")):
                hidden.add(name)
            if style.get("style:family") == "table-cell":
                styles[name] = (style.get("style:parent-style-name", ""), _own_look(style, decimals))
    return Looks(styles, decimals, hidden)


def _note_decimals(style: Element, decimals: dict[str, int]) -> None:
    for number in style.iter("number:number"):
        places = number.get("number:decimal-places")
        if places and places.isdecimal():
            decimals[style.get("style:name", "")] = int(places)


def _own_look(style: Element, decimals: dict[str, int]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for props in style:
        weight = props.get("fo:font-weight")
        said = {
            "fill": props.get("fo:background-color"),
            "color": props.get("fo:color"),
            "bold": True if weight == "bold" else weight,
        }
        told |= {name: value for name, value in said.items() if value}
    data = style.get("style:data-style-name")
    return told | ({"decimals": decimals[data]} if data in decimals else {})
