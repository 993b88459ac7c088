"""Whether a value suits its row, and a record its list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pix.content.simulators.device_settings.parts import Column, Row

MOST_SIGNS = 80
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def fault_of_value(row: Row, value: object) -> Iterator[str]:
    """Why a setting cannot have this value."""
    if not _suits(row, value):
        yield f"{row.label} cannot be {value!r}"


def _suits(row: Row, value: object) -> bool:
    if row.kind == "toggle":
        return isinstance(value, bool)
    if row.kind == "slider":
        return type(value) is int and row.low <= value <= row.high
    if row.kind == "choice":
        return value in {option.id for option in row.options}
    return isinstance(value, str) and (row.form != "time" or value == "" or bool(TIME.fullmatch(value)))


def fault_of_record(columns: Sequence[Column], record: Mapping[str, object]) -> Iterator[str]:
    """Why a list cannot hold this record."""
    if set(record) != {"id", *(column.id for column in columns)} or not isinstance(record["id"], str):
        yield "a record has other facts than its list"
        return
    for column in columns:
        if not _fits(column, record[column.id]):
            yield f"{column.label} cannot be {record[column.id]!r}"


def _fits(column: Column, value: object) -> bool:
    if column.form == "toggle":
        return isinstance(value, bool)
    if column.form == "choice":
        return value in {option.id for option in column.options} or (column.empty and value == "")
    if not isinstance(value, str) or len(value) > MOST_SIGNS:
        return False
    return column.form != "time" or value == "" or bool(TIME.fullmatch(value))
