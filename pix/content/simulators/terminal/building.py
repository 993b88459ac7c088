"""How generators and samples build a disk to type commands on: the start, the solution, near-misses.

shell = Shell("lea")
shell.file("releves/a.log", "10:02 ALERTE")
done = shell.after(lambda s: s.copy("releves/a.log", "archives"))
Drawn(start=shell.state, solution=done.state, ...)
Paths are written from the home folder, or from the top with a / before them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any

Plain = dict[str, Any]


class Shell:
    """A state under construction; folders of a path are made as needed."""

    def __init__(
        self, user: str = "lea", *, now: str = "2026-01-15T10:00", groups: Sequence[str] = ()
    ) -> None:
        home = f"/home/{user}"
        self.state: Plain = {"user": user, "groups": [user, *groups], "home": home, "cwd": home, "disk": {}}
        self.state["now"] = now
        self.state["disk"] = {"/home": {"kind": "folder", "owner": "root"}, home: {"kind": "folder"}}

    def after(self, *deeds: Callable[[Shell], Any]) -> Shell:
        """Another one, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def path(self, path: str) -> str:
        """The whole path."""
        return path if path.startswith("/") else f"{self.state['home']}/{path}"

    def folder(self, path: str, **facts: Any) -> None:
        """The folder at a path, made if it is not there; facts are set on it."""
        steps = self.path(path).split("/")
        for rank in range(2, len(steps) + 1):
            self.state["disk"].setdefault("/".join(steps[:rank]), {"kind": "folder"})
        self.state["disk"][self.path(path)].update(facts)

    def file(self, path: str, text: str = "", **facts: Any) -> None:
        """A file with a text, which gets the end of its last line."""
        whole = self.path(path)
        self.folder(whole.rpartition("/")[0])
        ended = text if not text or text.endswith("\n") else f"{text}\n"
        self.state["disk"][whole] = {"kind": "file", **({"text": ended} if text else {}), **facts}

    def long_file(self, path: str, rows: Iterable[tuple[str, int]], **facts: Any) -> None:
        """A file of very many lines: (line, times) mixed evenly; {n} is a line's number, {t} a clock."""
        self.file(path, bulk=[{"text": text, "times": times} for text, times in rows], **facts)

    def copy(self, path: str, to: str) -> None:
        """A copy of a file: into a folder that is there, or under another path."""
        entry = deepcopy(self.state["disk"][self.path(path)])
        self.state["disk"][self._place(path, to)] = entry

    def move(self, path: str, to: str) -> None:
        """A file elsewhere: into a folder that is there, or under another path."""
        self.copy(path, to)
        self.remove(path)

    def remove(self, path: str) -> None:
        """Without a file, or a folder and all that is inside."""
        gone = self.path(path)
        disk = self.state["disk"]
        self.state["disk"] = {
            one: e for one, e in disk.items() if one != gone and not one.startswith(f"{gone}/")
        }

    def mode(self, path: str, mode: str) -> None:
        """Other rights, in letters."""
        self.state["disk"][self.path(path)]["mode"] = mode

    def typed(self, *lines: str) -> None:
        """Lines as if they had been typed."""
        self.state.setdefault("done", []).extend(lines)

    def answers(self, rows: Mapping[str, str]) -> None:
        """Commands answered in advance: {line, where * stands for anything: what it prints}."""
        self.state.setdefault("frozen", []).extend({"line": line, "out": out} for line, out in rows.items())

    def _place(self, path: str, to: str) -> str:
        whole = self.path(to.rstrip("/"))
        if self.state["disk"].get(whole, {}).get("kind") == "folder":
            return f"{whole}/{path.rpartition('/')[2]}"
        self.folder(whole.rpartition("/")[0])
        return whole
