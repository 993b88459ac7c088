"""How generators and samples build settings: the start, the solution, near-misses.

phone = Device("Téléphone")
phone.page("wifi", "Wifi", icon="wifi")                  # linked from the top, or from `under`
phone.toggle("wifi", "wifi", "Wifi", value=True)         # a row: page, key, label
done = phone.after(lambda d: d.set("wifi", to=False))
Drawn(start=phone.state, solution=done.state, ...)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from pix.content.simulators.device_settings.secrets import mark

Plain = dict[str, Any]


class Device:
    """A state under construction. Facts of a row that are not named here are those of `parts.Row`."""

    def __init__(self, name: str, *, title: str = "", search: bool = True, **facts: Any) -> None:
        top = {"id": "top", "title": title or name, "rows": []}
        self.state: Plain = {"device": name, "search": search, "pages": [top], "values": {}, "lists": {}}
        self.state |= {"gone": [], "done": [], "visited": [], "now": "10:24", "next": 1, **facts}

    def after(self, *deeds: Callable[[Device], Any]) -> Device:
        """Another device, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def gate(self, *, user: str, password: str, note: str = "", is_open: bool = False) -> None:
        """A page to sign in before the rest."""
        self.state["gate"] = {"note": note, "user": user, "mark": mark(password), "is_open": is_open}

    def page(self, page: str, title: str, *, under: str = "top", note: str = "", **link: Any) -> None:
        """A page, and the row that leads to it; icon goes to both."""
        made = {"id": page, "title": title, "parent": under, "rows": [], "note": note}
        if "icon" in link:
            made["icon"] = link["icon"]
        self.state["pages"].append(made)
        self._at(under)["rows"].append({"kind": "link", "key": page, "label": title, **link})

    def row(self, page: str, kind: str, label: str, **facts: Any) -> Plain:
        """Any row; what it needs is in `parts.Row`."""
        row = {"kind": kind, "label": label, **facts}
        self._at(page)["rows"].append(row)
        return row

    def info(self, page: str, label: str, value: str, **facts: Any) -> None:
        """Something that is only read."""
        self.row(page, "info", label, value=value, **facts)

    def bar(self, page: str, label: str, value: str, *, share: int, **facts: Any) -> None:
        """Something read, with a share of the whole drawn below."""
        self.row(page, "bar", label, value=value, share=share, **facts)

    def toggle(self, page: str, key: str, label: str, **facts: Any) -> None:
        """On or off: value."""
        self._valued(page, "toggle", label, key=key, **facts)

    def choice(
        self, page: str, key: str, label: str, *, options: Sequence[tuple[str, str]], **facts: Any
    ) -> None:
        """One among pairs of id and label; value is an id."""
        facts["options"] = [{"id": one, "label": text} for one, text in options]
        self._valued(page, "choice", label, key=key, **facts)

    def slider(self, page: str, key: str, label: str, **facts: Any) -> None:
        """A number, value, between low and high, by steps."""
        self._valued(page, "slider", label, key=key, **facts)

    def text(self, page: str, key: str, label: str, **facts: Any) -> None:
        """Something typed, value; form is text, secret, pin, time, number or address."""
        self._valued(page, "text", label, key=key, **facts)

    def network(self, page: str, key: str, label: str, *, password: str = "", **facts: Any) -> None:
        """A network in reach, with the key that opens it."""
        if password:
            facts["mark"] = mark(password)
        self._valued(page, "network", label, key=key, value=self.state["values"].get(key, ""), **facts)

    def action(self, page: str, key: str, label: str, **facts: Any) -> None:
        """A button: effects, removes (a page), needs, confirm, said."""
        self.row(page, "action", label, key=key, **facts)

    def list(self, page: str, key: str, label: str, **facts: Any) -> None:
        """Records with the same columns; can is any of add, edit, remove, move."""
        records: Sequence[Mapping[str, Any]] = facts.pop("records", ())
        self.row(page, "list", label, key=key, **facts)
        self.state["lists"][key] = []
        for record in records:
            self.add(key, **record)

    def set(self, key: str, *, to: Any) -> None:
        """Give a setting another value; what the row brings about follows."""
        if key not in self.state["values"]:
            raise KeyError(key)
        self.state["values"][key] = to
        for row in self._rows(key):
            for effect in row.get("effects", ()):
                if effect.get("to") in (None, to):
                    self.state["values"].update(effect["values"])

    def press(self, key: str) -> None:
        """Use an action."""
        row = next(row for row in self._rows(key) if row["kind"] == "action")
        self.state["done"].append(key)
        for effect in row.get("effects", ()):
            self.state["values"].update(effect["values"])
        if row.get("removes"):
            self.state["gone"].append(row["removes"])

    def enter(self) -> None:
        """Sign in."""
        self.state["gate"]["is_open"] = True

    def visit(self, *pages: str) -> None:
        """Open pages."""
        self.state["visited"] += pages

    def add(self, key: str, **facts: Any) -> None:
        """Put a record at the end of a list."""
        self.state["lists"][key].append({"id": f"r{self.state['next']}", **facts})
        self.state["next"] += 1

    def record(self, key: str, name: str) -> Plain:
        """The record of a list whose first fact is a name; KeyError when there is none."""
        found: list[Plain] = [one for one in self.state["lists"][key] if list(one.values())[1] == name]
        if not found:
            raise KeyError(name)
        return found[0]

    def change(self, key: str, name: str, **facts: Any) -> None:
        """Change facts of a record."""
        self.record(key, name).update(facts)

    def drop(self, key: str, name: str) -> None:
        """Remove a record."""
        self.state["lists"][key].remove(self.record(key, name))

    def _rows(self, key: str) -> Iterator[Plain]:
        return (row for page in self.state["pages"] for row in page["rows"] if row.get("key") == key)

    def _at(self, page: str) -> Plain:
        found: Plain = next(one for one in self.state["pages"] if one["id"] == page)
        return found

    def _valued(self, page: str, kind: str, label: str, *, key: str, value: Any, **facts: Any) -> None:
        self.row(page, kind, label, key=key, **facts)
        self.state["values"][key] = value
