"""What surrounds the cells of an XLSX sheet: charts, filters, validations, conditional formats, comments."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.formulas import normalised, plain_range
from pix.content.inspection.grids import number, whole
from pix.content.inspection.markup import first, text_of, within
from pix.content.inspection.ooxml import OoxmlPackage

KINDS = {"ofPie": "pie", "bubble": "bubble"}


def extras_of(root: Element | None, package: OoxmlPackage, path: str) -> dict[str, Any]:
    """Facts of a sheet apart from its cells."""
    if root is None:
        return {}
    drawings = [(one, package.tree(one)) for one in package.related(path, "drawing")]
    return {
        "merged": [node.get("ref", "") for node in root.iter("x:mergeCell")],
        "comments": _comments(package, path),
        "images": [image for _, drawing in drawings if drawing is not None for image in _images(drawing)],
        "charts": [chart for one, _ in drawings for chart in _charts(package, one)],
        "conditional_formats": _conditional_formats(root),
        "validations": [_validation(node) for node in root.iter("x:dataValidation")],
        "filters": _filters(root, package, path),
        "sorts": [_sort(node) for node in root.iter("x:sortCondition")],
        **_frozen(root),
    }


def _frozen(root: Element) -> dict[str, Any]:
    pane = within(root, "x:pane")
    if pane is None or not pane.get("state", "").startswith("frozen"):
        return {}
    return {"frozen": {"columns": number(pane.get("xSplit", "0")), "rows": number(pane.get("ySplit", "0"))}}


def _filters(root: Element, package: OoxmlPackage, path: str) -> list[dict[str, Any]]:
    tables = [package.tree(one) for one in package.related(path, "table")]
    areas = [area for one in [root, *tables] if one is not None for area in one.iter("x:autoFilter")]
    return [
        {
            "cells": area.get("ref", ""),
            "conditions": [_condition(column) for column in area.iter("x:filterColumn")],
        }
        for area in areas
    ]


def _condition(node: Element) -> dict[str, Any]:
    custom = within(node, "x:customFilter")
    values = [one.get("val", "") for kind in ("x:filter", "x:customFilter") for one in node.iter(kind)]
    operator = "=" if custom is None else custom.get("operator", "equal")
    return {"column": whole(node.get("colId")) + 1, "operator": operator, "values": values}


def _sort(node: Element) -> dict[str, Any]:
    return {"cells": node.get("ref", ""), "descending": node.get("descending") in ("1", "true")}


def _conditional_formats(root: Element) -> list[dict[str, Any]]:
    return [
        {"cells": area.get("sqref", ""), "kind": rule.get("type", ""), "condition": _rule(rule)}
        for area in root.iter("x:conditionalFormatting")
        for rule in area.iter("x:cfRule")
    ]


def _rule(rule: Element) -> str:
    formulas = ",".join(normalised(node.text or "") for node in rule.iter("x:formula"))
    return f"{rule.get('operator', '')} {formulas}".strip()


def _validation(node: Element) -> dict[str, Any]:
    told: dict[str, Any] = {"cells": node.get("sqref", ""), "kind": node.get("type", "any")}
    limits = [text_of(node.find(name)) for name in ("x:formula1", "x:formula2")]
    if told["kind"] == "list" and limits[0].startswith('"'):
        return told | {"values": [value.strip() for value in limits[0].strip('"').split(",")]}
    told["operator"] = node.get("operator", "between")
    return told | {"limits": [normalised(limit) for limit in limits if limit]}


def _comments(package: OoxmlPackage, path: str) -> list[dict[str, Any]]:
    roots = [package.tree(one) for one in package.related(path, "comments")]
    return [
        {"cell": node.get("ref", ""), "author": _author(root, node), "text": text_of(node.find("x:text"))}
        for root in roots
        if root is not None
        for node in root.iter("x:comment")
    ]


def _author(root: Element, comment: Element) -> str:
    authors = [text_of(node) for node in root.iter("x:author")]
    index = whole(comment.get("authorId"))
    return authors[index] if index < len(authors) else ""


def _images(drawing: Element) -> list[dict[str, Any]]:
    pictures = [node for picture in drawing.iter("xdr:pic") for node in picture.iter("xdr:cNvPr")]
    return [
        {"name": node.get("name", ""), "alt": node.get("descr") or node.get("title") or ""}
        for node in pictures
    ]


def _charts(package: OoxmlPackage, drawing: str) -> list[dict[str, Any]]:
    roots = [package.tree(one) for one in package.related(drawing, "chart")]
    return [_chart(root) for root in roots if root is not None]


def _chart(root: Element) -> dict[str, Any]:
    area = within(root, "c:plotArea")
    plots = [] if area is None else [node for node in area if str(node.tag).endswith("Chart")]
    kind = str(plots[0].tag).removeprefix("c:").removesuffix("Chart").removesuffix("3D") if plots else ""
    told: dict[str, Any] = {
        "kind": KINDS.get(kind, kind),
        "title": _title(first(root, "c:chart", "c:title")),
        "legend": first(root, "c:chart", "c:legend") is not None,
    }
    return told | _axes(area) | {"series": [_series(node) for plot in plots for node in plot.iter("c:ser")]}


def _title(node: Element | None) -> str:
    if node is None:
        return ""
    written = "".join(part.text or "" for part in node.iter("a:t"))
    return written or "".join(part.text or "" for part in node.iter("c:v"))


def _axes(area: Element | None) -> dict[str, Any]:
    axes = [] if area is None else [node for node in area if str(node.tag).endswith("Ax")]
    if not axes:
        return {}
    across = next((axis for axis in axes if axis.tag in ("c:catAx", "c:dateAx")), axes[0])
    upright = next((axis for axis in axes if axis.tag == "c:valAx" and axis is not across), across)
    told = {"x_title": _title(across.find("c:title")), "y_title": _title(upright.find("c:title"))}
    bounds = {
        name: first(upright, "c:scaling", f"c:{end}") for name, end in (("y_min", "min"), ("y_max", "max"))
    }
    return told | {name: number(node.get("val")) for name, node in bounds.items() if node is not None}


def _series(node: Element) -> dict[str, Any]:
    def area(*names: str) -> str:
        found = next(
            (one for name in names if (one := within(node.find(f"c:{name}"), "c:f")) is not None), None
        )
        return "" if found is None else plain_range(text_of(found))

    return {"values": area("val", "yVal"), "name": area("tx"), "categories": area("cat", "xVal")}
