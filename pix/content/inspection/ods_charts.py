"""Charts of an OpenDocument workbook."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.formulas import plain_range
from pix.content.inspection.grids import number
from pix.content.inspection.markup import text_of, within
from pix.content.inspection.odf import OdfPackage

KINDS = {"circle": "pie", "ring": "doughnut", "filled-radar": "radar"}


def charts_of(hrefs: Sequence[str], package: OdfPackage) -> list[dict[str, Any]]:
    """Each chart among the objects of a sheet."""
    roots = [package.tree(f"{href.removeprefix('./').strip('/')}/content.xml") for href in hrefs]
    return [_chart(root) for root in roots if root is not None and within(root, "chart:chart") is not None]


def _chart(root: Element) -> dict[str, Any]:
    chart = within(root, "chart:chart")
    if chart is None:
        return {}
    styles = {style.get("style:name", ""): style for style in root.iter("style:style")}
    kind = chart.get("chart:class", "").removeprefix("chart:")
    return {
        "kind": KINDS.get(kind, kind),
        "title": text_of(chart.find("chart:title")),
        "legend": chart.find("chart:legend") is not None,
        **_axes(root, styles),
        "series": [_series(one, root) for one in root.iter("chart:series")],
    }


def _axes(root: Element, styles: dict[str, Element]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for axis in root.iter("chart:axis"):
        name = axis.get("chart:dimension", "")
        if name not in ("x", "y") or f"{name}_title" in told:
            continue
        told[f"{name}_title"] = text_of(axis.find("chart:title"))
        if name == "y":
            told |= _bounds(styles.get(axis.get("chart:style-name", "")))
    return told


def _bounds(style: Element | None) -> dict[str, Any]:
    properties = None if style is None else style.find("style:chart-properties")
    if properties is None:
        return {}
    bounds = {"y_min": properties.get("chart:minimum"), "y_max": properties.get("chart:maximum")}
    return {name: number(value) for name, value in bounds.items() if value is not None}


def _series(node: Element, root: Element) -> dict[str, Any]:
    categories = within(root, "chart:categories")
    return {
        "values": plain_range(node.get("chart:values-cell-range-address", ""), odf=True),
        "name": plain_range(node.get("chart:label-cell-address", ""), odf=True),
        "categories": ""
        if categories is None
        else plain_range(categories.get("table:cell-range-address", ""), odf=True),
    }
