"""How generators and samples build a machine at work: the start, the solution, near-misses.

machine = Machine(features=["end", "save"])
machine.program("Dessin", stuck=True, cpu=[0, 0])
machine.program("Texte", document="lettre", unsaved=True)
done = machine.after(lambda m: m.force("Dessin"))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

Plain = dict[str, Any]


class Machine:
    """A state under construction."""

    def __init__(
        self, *, features: Sequence[str] = ("end", "save"), memory: int = 8000, disk: int = 200
    ) -> None:
        machine = {"memory": memory, "disk": disk}
        self.state: Plain = {"features": list(features), "machine": machine, "processes": [], "startup": []}

    def after(self, *deeds: Callable[[Machine], Any]) -> Machine:
        """Another machine, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def program(self, name: str, kind: str = "app", **facts: Any) -> None:
        """A program that runs; readings of cpu (%), memory (MB), disk (MB/s), network (Mb/s) are lists."""
        rank = len(self.state["processes"]) + 1
        series = {
            key: [float(one) for one in value]
            for key, value in facts.items()
            if key in ("cpu", "memory", "disk", "network")
        }
        pid = 800 + (rank * 373) % 7000
        row = {"id": f"p{rank}", "name": name, "kind": kind, "pid": pid, **facts, **series}
        self.state["processes"].append(row)

    def starts(self, name: str, *, impact: str = "low", on: bool = True, publisher: str = "") -> None:
        """A program that may start with the machine."""
        rank = len(self.state["startup"]) + 1
        row = {"id": f"s{rank}", "name": name, "impact": impact, "on": on, "publisher": publisher}
        self.state["startup"].append(row)

    def at(self, name: str) -> Plain:
        """The first program of that name."""
        found: Plain = next(row for row in self.state["processes"] if row["name"] == name)
        return found

    def save(self, name: str) -> None:
        """Save its document."""
        self.at(name).update(unsaved=False, saved=True)

    def close(self, name: str) -> None:
        """Ask it to close; what was not saved is lost."""
        self._end(self.at(name), "closed")

    def force(self, name: str) -> None:
        """Stop it at once; what was not saved is lost."""
        self._end(self.at(name), "forced")

    def cut(self, power: str = "cut") -> None:
        """Restart ("restarted"), turn off ("off") or cut the power: all that is not saved is lost."""
        self.state["power"] = power
        for row in self.state["processes"]:
            if row.get("unsaved"):
                row.update(unsaved=False, lost=True)

    def disable(self, name: str) -> None:
        """No longer start it with the machine."""
        next(row for row in self.state["startup"] if row["name"] == name)["on"] = False

    @staticmethod
    def _end(row: Plain, fate: str) -> None:
        row["fate"] = fate
        if row.get("unsaved"):
            row.update(unsaved=False, lost=True)
