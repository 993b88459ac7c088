"""The look of cells in an XLSX workbook, and which numbers are dates."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.grids import whole
from pix.content.inspection.markup import every
from pix.content.inspection.ooxml import OoxmlPackage, is_on

BUILT_IN = {
    **dict.fromkeys((14, 15, 16, 17), "yyyy-mm-dd"),
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), "hh:mm:ss"),
    22: "yyyy-mm-dd hh:mm", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 49: "@",
}  # fmt: skip
# Texts, escapes, colours and conditions of a number format say nothing of its kind.
ASIDE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s|\$)[^\]]*\]', re.IGNORECASE)
CURRENCY = re.compile(r"\[\$[^\]-]|[€$£¥]")
EPOCHS = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}  # noqa: DTZ001 - sheets know no zone


class CellStyles:
    """Kinds and looks by style number."""

    def __init__(self, package: OoxmlPackage) -> None:
        root = package.tree("xl/styles.xml")
        self.codes = dict(BUILT_IN)
        self.looks: list[dict[str, Any]] = []
        self.kinds: list[str] = []
        if root is not None:
            self._learn(root)

    def _learn(self, root: Element) -> None:
        for node in root.iter("x:numFmt"):
            self.codes[whole(node.get("numFmtId"))] = node.get("formatCode", "")
        fonts = [_font(node) for node in every(root, "x:fonts", "x:font")]
        fills = [_fill(node) for node in every(root, "x:fills", "x:fill")]
        for node in every(root, "x:cellXfs", "x:xf"):
            code = self.codes.get(whole(node.get("numFmtId")), "")
            self.kinds.append(kind_of(code))
            look = _at(fonts, node.get("fontId")) | _at(fills, node.get("fillId")) | decimals_in(code)
            self.looks.append(look)

    def kind(self, style: str | None) -> str:
        """date, time, percentage, currency, or "" for a plain number."""
        index = whole(style)
        return self.kinds[index] if index < len(self.kinds) else ""

    def look(self, style: str | None) -> dict[str, Any]:
        """Fill, weight, colour and decimals."""
        return _at(self.looks, style)


def _at(entries: list[dict[str, Any]], index: str | None) -> dict[str, Any]:
    at = whole(index)
    return entries[at] if at < len(entries) else {}


def kind_of(code: str) -> str:
    """What a number format shows: a date, a time, a percentage, a currency, or plain numbers ("")."""
    bare = ASIDE.sub("", code).lower()
    if CURRENCY.search(bare) or CURRENCY.search(code):
        return "currency"
    bare = re.sub(r"\[\$[^\]]*\]", "", bare).split(";")[0]
    if "%" in bare:
        return "percentage"
    if re.search(r"[yd]|mmm", bare):
        return "date"
    return "time" if re.search(r"[hs]", bare) else ""


def decimals_in(code: str) -> dict[str, int]:
    """The number of decimals that a format fixes, if it fixes one."""
    found = re.search(r"[0#]\.(0+)|0", ASIDE.sub("", code).split(";")[0])
    return {"decimals": len(found.group(1) or "")} if found and kind_of(code) not in ("date", "time") else {}


def _colour(node: Element | None) -> str:
    rgb = "" if node is None else node.get("rgb", "")
    return f"#{rgb[-6:].lower()}" if len(rgb) in (6, 8) else ""


def _font(node: Element) -> dict[str, Any]:
    told: dict[str, Any] = {"bold": True} if is_on(node.find("x:b"), "val") else {}
    colour = _colour(node.find("x:color"))
    return told | ({"color": colour} if colour not in ("", "#000000") else {})


def _fill(node: Element) -> dict[str, Any]:
    pattern = node.find("x:patternFill")
    if pattern is None or pattern.get("patternType") != "solid":
        return {}
    front = pattern.find("x:fgColor")
    return {"fill": _colour(front) or ("" if front is None else f"theme {front.get('theme', '')}".strip())}


def moment(serial: float, kind: str, *, from_1904: bool = False) -> str:
    """A number of days as an ISO date, date and time, or time."""
    try:
        when = EPOCHS[from_1904] + timedelta(seconds=round(serial * 86_400))
    except (OverflowError, ValueError):
        return str(serial)
    if kind == "time":
        return when.time().isoformat()
    return when.isoformat() if serial % 1 else when.date().isoformat()
