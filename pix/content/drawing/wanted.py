"""What generators ask of a file handed in, as checks within a check."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

CLOSE = 0.0005


def cells_hold(cells: Mapping[str, str | float]) -> list[dict[str, Any]]:
    """Checks, from the cells of a sheet, that each holds this text, or this number but for rounding."""
    return [
        {"op": "equals", "path": f"{at}/value", "value": wanted}
        if isinstance(wanted, str)
        else {"op": "between", "path": f"{at}/value", "value": [wanted - CLOSE, wanted + CLOSE]}
        for at, wanted in cells.items()
    ]
