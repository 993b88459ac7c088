"""What surrounds the cells of an ODS workbook: charts, filters, validations, formats, comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from pix.content.inspection import ods_charts
from pix.content.inspection.formulas import normalised, plain_range
from pix.content.inspection.grids import spanning, whole
from pix.content.inspection.markup import shortened, text_of
from pix.content.inspection.odf import OdfPackage, plain_text

if TYPE_CHECKING:
    from pix.content.inspection.ods import Sheet

LISTED = re.compile(r"cell-content-is-in-list\((.*)\)", re.DOTALL)
QUOTED = re.compile(r'"((?:[^"]|"")*)"')
SPLITS = {"HorizontalSplitPosition": "columns", "VerticalSplitPosition": "rows"}
MODES = {"HorizontalSplitMode": "columns", "VerticalSplitMode": "rows"}


def comment(note: Element) -> dict[str, Any]:
    """A comment's author and text."""
    lines = [plain_text(line) for line in note if line.tag == "text:p"]
    return {"author": text_of(note.find("dc:creator")), "text": "\n".join(lines)}


def images(frame: Element) -> list[dict[str, Any]]:
    """A picture's name and alternative text; none for a frame that shows a chart."""
    if frame.find("draw:object") is not None:
        return []
    alt = text_of(frame.find("svg:title")) or text_of(frame.find("svg:desc"))
    return [{"name": frame.get("draw:name", ""), "alt": alt}]


def extras_of(root: Element, sheets: dict[str, Sheet], package: OdfPackage) -> dict[str, Any]:
    """Add to each sheet what the document says of it after the cells; return what is of the whole book."""
    shortened(root)
    tables = {table.get("table:name", ""): table for table in root.iter("table:table")}
    for name, sheet in sheets.items():
        table = tables.get(name)
        sheet.told |= {
            "charts": ods_charts.charts_of([*_objects(table), *sheet.objects], package),
            "conditional_formats": _conditional_formats(table),
            "validations": _validations(root, sheet),
            **_filters(root, name),
            **_frozen(package, name),
        }
    named = {
        node.get("table:name", ""): plain_range(node.get("table:cell-range-address", ""), odf=True)
        for node in root.iter("table:named-range")
    }
    return {"names": named, "pivots": sum(1 for _ in root.iter("table:data-pilot-table"))}


def _objects(table: Element | None) -> list[str]:
    """Objects anchored to the page rather than to a cell."""
    nodes = (
        []
        if table is None
        else [one for shapes in table.iter("table:shapes") for one in shapes.iter("draw:object")]
    )
    return [node.get("xlink:href", "") for node in nodes]


def _conditional_formats(table: Element | None) -> list[dict[str, Any]]:
    found = [] if table is None else list(table.iter("calcext:conditional-format"))
    return [
        {
            "cells": _cells(one.get("calcext:target-range-address", "")),
            "condition": normalised(rule.get("calcext:value", ""), odf=True),
        }
        for one in found
        for rule in one
    ]


def _cells(address: str) -> str:
    return plain_range(address.split(" ", maxsplit=1)[0], odf=True).rpartition("!")[2]


def _validations(root: Element, sheet: Sheet) -> list[dict[str, Any]]:
    rules = {rule.get("table:name", ""): rule for rule in root.iter("table:content-validation")}
    return [
        {"cells": spanning(places), **_rule(rules[name].get("table:condition", ""))}
        for name, places in sheet.validated.items()
        if name in rules
    ]


def _rule(condition: str) -> dict[str, Any]:
    listed = LISTED.search(condition)
    if not listed:
        return {"kind": "condition", "condition": normalised(condition, odf=True)}
    values = [value.replace('""', '"') for value in QUOTED.findall(listed.group(1))]
    return {"kind": "list", "values": values}


def _filters(root: Element, name: str) -> dict[str, Any]:
    told: dict[str, Any] = {"filters": [], "sorts": []}
    for area in root.iter("table:database-range"):
        sheet, _, cells = plain_range(area.get("table:target-range-address", ""), odf=True).rpartition("!")
        if sheet != name:
            continue
        conditions = [_condition(one) for one in area.iter("table:filter-condition")]
        if conditions or area.get("table:display-filter-buttons") == "true":
            told["filters"].append({"cells": cells, "conditions": conditions})
        told["sorts"] += [_sort(one) for one in area.iter("table:sort-by")]
    return told


def _condition(node: Element) -> dict[str, Any]:
    values = [item.get("table:value", "") for item in node.iter("table:filter-set-item")]
    return {
        "column": whole(node.get("table:field-number")) + 1,
        "operator": node.get("table:operator", "="),
        "values": values or [node.get("table:value", "")],
    }


def _sort(node: Element) -> dict[str, Any]:
    column = whole(node.get("table:field-number")) + 1
    return {"column": column, "descending": node.get("table:order") == "descending"}


def _frozen(package: OdfPackage, name: str) -> dict[str, Any]:
    root = package.tree("settings.xml")
    entries = [] if root is None else list(root.iter("config:config-item-map-entry"))
    entry = next((one for one in entries if one.get("config:name") == name), None)
    items = (
        {}
        if entry is None
        else {i.get("config:name", ""): text_of(i) for i in entry.iter("config:config-item")}
    )
    frozen = {kind for mode, kind in MODES.items() if items.get(mode) == "2"}
    splits = {kind: whole(items.get(item)) for item, kind in SPLITS.items() if kind in frozen}
    return {"frozen": splits} if splits else {}
