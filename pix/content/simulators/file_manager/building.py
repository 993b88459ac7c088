"""How generators and samples build a disk, by paths: the start, the solution, near-misses.

disk = Disk(features=["create", "move"], name="Ordinateur")
disk.file("Images/plage.jpg", size=2_400_000)
done = disk.after(lambda d: d.move("Images/plage.jpg", "Images/Vacances"))
Drawn(start=disk.state, solution=done.state, ...)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from typing import Any

Plain = dict[str, Any]


class Disk:
    """A state under construction; folders of a path are made as needed."""

    def __init__(
        self, *, features: Sequence[str] = (), name: str = "Documents", now: str = "2026-01-15T10:00"
    ) -> None:
        place = {"id": "home", "name": name, "kind": "device"}
        self.state: Plain = {
            "features": list(features),
            "places": [place],
            "nodes": [],
            "now": now,
            "next": 1,
        }

    def after(self, *deeds: Callable[[Disk], Any]) -> Disk:
        """Another disk, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def place(self, place_id: str, name: str, kind: str, **more: Any) -> None:
        """Another place: a stick, an online space; paths in it begin with its name."""
        self.state["places"].append({"id": place_id, "name": name, "kind": kind, **more})

    def add(self, kind: str, rows: Sequence[tuple[str, str]], **more: Any) -> None:
        """People, groups, labels or apps, as pairs of id and name."""
        self.state.setdefault(kind, []).extend({"id": one, "name": name, **more} for one, name in rows)

    def folder(self, path: str, **facts: Any) -> Plain:
        """The folder at a path, made if it is not there; facts are set on it."""
        parent, found = self.state["places"][0]["id"], None
        for rank, name in enumerate(path.split("/")):
            place = next((p for p in self.state["places"][1:] if rank == 0 and p["name"] == name), None)
            if place:
                parent, found = place["id"], place
                continue
            found = self._child(parent, name) or self._new(name, parent, "folder")
            parent = found["id"]
        return self._with(found or {}, facts)

    def file(self, path: str, **facts: Any) -> Plain:
        """A new file at a path."""
        above, _, name = path.rpartition("/")
        return self._with(self._new(name, self._holder(above), "file"), facts)

    def at(self, path: str) -> Plain:
        """The file or folder at a path; KeyError when there is none."""
        above, _, name = path.rpartition("/")
        found = self._child(self._holder(above), name)
        if not found:
            raise KeyError(path)
        return found

    def move(self, path: str, folder: str, name: str = "") -> None:
        """Move into a folder, perhaps under another name."""
        node = self.at(path)
        node.update(parent=self._holder(folder), name=name or node["name"])

    def rename(self, path: str, name: str) -> None:
        """Give another name."""
        self.at(path)["name"] = name

    def copy(self, path: str, folder: str, name: str = "") -> Plain:
        """Copy into a folder, perhaps under another name, with all that is inside."""
        return self._copy(self.at(path), self._holder(folder), name)

    def trash(self, path: str) -> None:
        """Put in the bin."""
        self.at(path)["where"] = "trash"

    def restore(self, name: str) -> None:
        """Bring back from the bin, by name."""
        next(n for n in self.state["nodes"] if n.get("where") == "trash" and n["name"] == name).pop("where")

    def delete(self, path: str) -> None:
        """Delete for good, with all that is inside."""
        gone = {one["id"] for one in self._all(self.at(path))}
        self.state["nodes"] = [node for node in self.state["nodes"] if node["id"] not in gone]

    def _holder(self, path: str) -> str:
        if not path:
            return str(self.state["places"][0]["id"])
        parts = path.rpartition("/")
        held = self._child(self._holder(parts[0]), parts[2]) if parts[0] else None
        return str((held or self.folder(path))["id"])

    def _child(self, parent: str, name: str) -> Plain | None:
        here = (n for n in self.state["nodes"] if n["parent"] == parent and n.get("where", "here") == "here")
        return next((node for node in here if node["name"] == name), None)

    def _new(self, name: str, parent: str, kind: str) -> Plain:
        node = {"id": f"n{self.state['next']}", "name": name, "parent": parent, "kind": kind}
        self.state["next"] += 1
        self.state["nodes"].append(node)
        return node

    def _copy(self, node: Plain, parent: str, name: str = "") -> Plain:
        made = self._new(name or node["name"], parent, node["kind"])
        made.update({key: deepcopy(fact) for key, fact in node.items() if key not in made})
        for one in [n for n in self.state["nodes"] if n["parent"] == node["id"] and n is not made]:
            self._copy(one, made["id"])
        return made

    def _all(self, node: Plain) -> Iterator[Plain]:
        yield node
        for one in self.state["nodes"]:
            if one["parent"] == node["id"]:
                yield from self._all(one)

    @staticmethod
    def _with(node: Plain, facts: Plain) -> Plain:
        node.update(facts)
        return node
