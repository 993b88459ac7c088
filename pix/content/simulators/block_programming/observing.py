"""What checks look at: how the program does on each grid, what it is made of, what was changed of it.

`runs`: {grid: {solved, at ("C2"), facing, arrived, crashed, trouble (null, "wall", "no_gem", "steps"…),
gems_left, acts, values of variables, shown}}; solved is without trouble, on the flag if there is one, with
every gem taken. `solved`: how many grids are; `every`: whether all are. `program`: {blocks, depth, kinds:
{kind: count}, source}. `edits`: how many blocks must be changed, added or taken away to go from the starter
to the program; `added`: how many more blocks it has. `tools`, `grids`, `most`: as given, so that a check
can see them unchanged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from pix.content.simulators.block_programming.compiling import compiled
from pix.content.simulators.block_programming.parts import Block
from pix.content.simulators.block_programming.state import State, walk
from pix.content.simulators.block_programming.world import tried

Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """The program tried on every grid, shown or not."""
    source = compiled(state.program)
    runs = {grid.id: tried(source, grid) for grid in state.grids}
    rows = list(walk(state.program))
    return {
        "runs": runs,
        "solved": sum(run["solved"] for run in runs.values()),
        "every": all(run["solved"] for run in runs.values()),
        "program": {
            "blocks": len(rows),
            "depth": max((depth for _, depth in rows), default=0),
            "kinds": dict(Counter(block.kind for block, _ in rows)),
            "source": source,
        },
        "edits": distance(flat(state.starter), flat(state.program)),
        "added": len(rows) - len(list(walk(state.starter))),
        "tools": list(state.tools),
        "grids": [grid.model_dump(mode="json") for grid in state.grids],
        "most": state.most,
    }


def flat(program: Sequence[Block], depth: int = 0) -> list[str]:
    """Blocks as lines, with where they stand and what they hold of values."""
    lines = []
    for block in program:
        when = block.when.model_dump_json() if block.when else ""
        lines.append(f"{depth} {block.kind} {block.n} {block.name} {when}")
        lines += flat(block.body, depth + 1)
        lines += [f"{depth} else", *flat(block.other, depth + 1)] if block.kind == "ifelse" else []
    return lines


def distance(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines must be changed, added or taken away."""
    row = list(range(len(other) + 1))
    for rank, line in enumerate(one, 1):
        before, row[0] = row[0], rank
        for place, wanted in enumerate(other, 1):
            changed = before + (line != wanted)
            before, row[place] = row[place], min(changed, row[place] + 1, row[place - 1] + 1)
    return row[-1]
