"""CSV files: the separator found, every field a text."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import Any

from pix.content.inspection.decoding import decoded, traits
from pix.content.inspection.source import Source

SEPARATORS = ";,\t|"
LONGEST_FIELD = 1_000_000


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a CSV file."""
    told = decoded(source.content)
    separator = separator_of(told.text)
    rows = list(csv.reader(io.StringIO(told.text, newline=""), delimiter=separator)) if told.text else []
    filled = [row for row in rows if any(row)]
    widths = Counter(map(len, filled))
    return {
        **traits(told),
        "separator": separator,
        "columns": widths.most_common(1)[0][0] if widths else 0,
        "regular": len(widths) <= 1,
        "count": max(0, len(filled) - 1),
        "blank_lines": len(rows) - len(filled),
        "rows": filled,
    }


def separator_of(text: str) -> str:
    """The separator that cuts most of the first lines into the same number of fields, more than one."""
    csv.field_size_limit(LONGEST_FIELD)
    lines = text.splitlines()[:30]

    def agreement(separator: str) -> tuple[int, int]:
        widths = Counter(map(len, csv.reader(lines, delimiter=separator)))
        width, times = max(
            ((w, n) for w, n in widths.items() if w > 1), key=lambda pair: pair[1], default=(0, 0)
        )
        return times, width

    return max(SEPARATORS, key=agreement)
