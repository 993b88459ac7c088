"""What checks look at: files and folders by their path, where one stands, what was typed.

`files`, `folders`: {path: facts}; a path below the home folder is written from there (`archives/a.txt`),
another one from the top (`/etc/hosts`). Facts: `text` (of files not told in rows), `lines`, `mode`
(`rw-r-----`), `octal` (`640`), `owner`, `group`, `name`, `folder`; `reach` is whether each folder on the
way lets the user, the group and the others pass: {"user": true, "group": false, "others": false}; a folder
`holds` names. `cwd`: where one stands, from home ("" at home). `typed`: the lines, in order; `commands`:
{name: times} among them.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from pix.content.simulators.terminal.state import Entry, State

Plain = dict[str, Any]
FIRST_WORD = re.compile(r"(?:^|[|;&])\s*([a-z0-9]+)")
USUAL = {"folder": "rwxr-xr-x", "file": "rw-r--r--"}


def observe(state: State) -> Plain:
    """The disk as checks see it."""
    paths = sorted(path for path in state.disk if path != "/")
    return {
        "files": {short(state, p): _facts(state, p) for p in paths if not state.is_folder(p)},
        "folders": _folders(state, [p for p in paths if state.is_folder(p)]),
        "cwd": short(state, state.cwd),
        "typed": list(state.done),
        "commands": dict(Counter(name for line in state.done for name in FIRST_WORD.findall(line))),
    }


def short(state: State, path: str) -> str:
    """A path as written from the home folder when it is below."""
    if path == state.home:
        return ""
    return path.removeprefix(f"{state.home}/")


def _folders(state: State, paths: list[str]) -> Plain:
    """Facts of each folder, and the names that it holds."""
    held: dict[str, list[str]] = {path: [] for path in paths}
    for path in sorted(state.disk):
        above, _, name = path.rpartition("/")
        if above in held:
            held[above].append(name)
    return {short(state, path): _facts(state, path) | {"holds": held[path]} for path in paths}


def _facts(state: State, path: str) -> Plain:
    entry, (above, _, name) = state.disk[path], path.rpartition("/")
    mode = mode_of(entry)
    facts: Plain = {
        "name": name,
        "folder": short(state, above or "/"),
        "mode": mode,
        "octal": octal(mode),
        "owner": entry.owner or state.user,
        "group": entry.group or entry.owner or state.user,
        "reach": _reach(state, path),
    }
    if entry.kind == "file":
        facts["lines"] = sum(rows.times for rows in entry.bulk) or len(entry.text.splitlines())
    if entry.kind == "file" and not entry.bulk:
        facts["text"] = entry.text
    return facts


def mode_of(entry: Entry) -> str:
    """The rights of an entry, in letters."""
    return entry.mode or USUAL[entry.kind]


def octal(mode: str) -> str:
    """Rights in digits: 640 for rw-r-----."""
    values = (4, 2, 1)
    return "".join(
        str(sum(value for value, letter in zip(values, mode[n : n + 3], strict=True) if letter != "-"))
        for n in (0, 3, 6)
    )


def _reach(state: State, path: str) -> Plain:
    """For each of the three, whether they may pass every folder above."""
    may = [True, True, True]
    above = path.rpartition("/")[0]
    while above:
        if above in state.disk:
            mode = mode_of(state.disk[above])
            may = [held and mode[3 * rank + 2] == "x" for rank, held in enumerate(may)]
        above = above.rpartition("/")[0]
    return dict(zip(("user", "group", "others"), may, strict=True))
