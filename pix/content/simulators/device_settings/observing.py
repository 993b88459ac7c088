"""What checks look at: the value of each setting, lists, what was removed, done and visited.

`values`: {setting: value}. `lists`: {list: {"records": [facts in order], "by": {first fact: facts}}}, choices
by their id. `pages`: {page: title} of those not removed; `gone`: titles of those removed, by id. `done`:
actions in order; `visited`: pages in order. `open`: whether someone signed in (always so without a gate).
"""

from __future__ import annotations

from typing import Any

from pix.content.simulators.device_settings.state import Record, State

Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """The device as checks see it."""
    titles = {page.id: page.title for page in state.pages}
    return {
        "values": dict(state.values),
        "lists": {key: _listed(state, key, records) for key, records in state.lists.items()},
        "pages": {one: title for one, title in titles.items() if one not in state.gone},
        "gone": {one: titles[one] for one in state.gone},
        "done": list(state.done),
        "visited": list(state.visited),
        "open": state.gate is None or state.gate.is_open,
    }


def _listed(state: State, key: str, records: list[Record]) -> Plain:
    row = next(row for row in state.rows() if row.kind == "list" and row.key == key)
    facts = [{name: fact for name, fact in record.items() if name != "id"} for record in records]
    first = row.columns[0].id if row.columns else "id"
    return {"records": facts, "by": {str(one[first]): one for one in facts if first in one}}
