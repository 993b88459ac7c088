"""Tables of a page: cells, header cells, and what links them."""

from __future__ import annotations

from typing import Any

from pix.content.inspection.html_tree import Node


def tables_of(root: Node) -> list[dict[str, Any]]:
    """Each table, in order."""
    return [_table(node) for node in root.every("table")]


def _table(node: Node) -> dict[str, Any]:
    caption = node.first("caption")
    rows = [[cell for cell in row.content if isinstance(cell, Node)] for row in node.every("tr")]
    cells = [cell for row in rows for cell in row]
    return {
        "caption": caption.text() if caption else "",
        "rows": [[cell.text() for cell in row] for row in rows],
        "header_cells": [_header(cell) for cell in cells if cell.tag == "th"],
        "linked_cells": sum(1 for cell in cells if cell.tag == "td" and cell.attributes.get("headers")),
        "spanning_cells": sum(1 for cell in cells if {"colspan", "rowspan"} & set(cell.attributes)),
    }


def _header(cell: Node) -> dict[str, str]:
    return {
        "text": cell.text(),
        "scope": cell.attributes.get("scope", ""),
        "id": cell.attributes.get("id", ""),
    }
