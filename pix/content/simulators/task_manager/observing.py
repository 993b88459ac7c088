"""What checks look at: each program by its name, what was closed and how, what was lost, what starts.

`programs`: {name: {kind, open, stuck, closed ("" | "closed" | "forced"), unsaved, saved, lost, cpu, memory,
disk, network}}; what is used is the mean of the readings. `open`, `closed`, `lost`: names, sorted.
`startup`: {name: on}. `used`: {cpu, memory, disk, network} of all that is open, in percent of what the
machine has. `power`: on, restarted, off or cut. `reading`: which reading is looked at, from 1; `seen`: the
tabs that were opened.
"""

from __future__ import annotations

from typing import Any

from pix.content.simulators.task_manager.state import RESOURCES, Process, State

Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """Programs, losses and use, computed here."""
    names = _names(state)
    running = [row for row in state.processes if is_open(state, row)]
    return {
        "programs": {names[row.id]: _facts(state, row) for row in state.processes},
        "open": sorted(names[row.id] for row in running),
        "closed": sorted(names[row.id] for row in state.processes if row.fate),
        "lost": sorted(names[row.id] for row in state.processes if row.lost),
        "startup": {row.name: row.on for row in state.startup},
        "used": {resource: used(state, running, resource) for resource in RESOURCES},
        "power": state.power,
        "reading": state.reading + 1,
        "seen": list(state.seen),
    }


def is_open(state: State, row: Process) -> bool:
    """Whether a program still runs."""
    return not row.fate and (state.power == "on" or (state.power == "restarted" and row.kind == "system"))


def mean(row: Process, resource: str) -> float:
    """What a program uses on average, over its readings."""
    series: list[float] = getattr(row, resource)
    return round(sum(series) / len(series), 1)


def used(state: State, running: list[Process], resource: str) -> float:
    """The part of a resource that is in use, in percent."""
    whole = 100 if resource == "cpu" else getattr(state.machine, resource)
    return round(min(100.0, 100 * sum(mean(row, resource) for row in running) / whole), 1)


def _facts(state: State, row: Process) -> Plain:
    return {
        "kind": row.kind,
        "open": is_open(state, row),
        "stuck": row.stuck,
        "closed": row.fate,
        "unsaved": row.unsaved,
        "saved": row.saved,
        "lost": row.lost,
        **{resource: mean(row, resource) for resource in RESOURCES},
    }


def _names(state: State) -> dict[str, str]:
    """The name of each program; a second one of the same name is numbered."""
    found: dict[str, str] = {}
    for row in state.processes:
        name, number = row.name, 2
        while name in found.values():
            name, number = f"{row.name} ({number})", number + 1
        found[row.id] = name
    return found
