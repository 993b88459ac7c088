"""How generators and samples build a vault: the start, the solution, near-misses.

vault = Vault(seed=dice.integer(1, 999_999), features=["report"])
vault.entry("Vélo", "lune-1234", address="velo.example", user="lina")
done = vault.after(lambda v: v.draw("Vélo", length=20))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from pix.content.simulators.device_settings.secrets import mark
from pix.content.simulators.password_manager import judging

Plain = dict[str, Any]
ALL = ("lower", "upper", "digits", "signs")


class Vault:
    """A state under construction."""

    def __init__(self, *, seed: int, features: Sequence[str] = (), opens: str = "vault") -> None:
        self.state: Plain = {"features": list(features), "opens": opens, "seed": seed, "next": 1}
        self.state |= {"note": "", "is_locked": False, "mark": "", "drawn": [], "entries": []}
        self.state |= {"people": [], "sites": []}

    def after(self, *deeds: Callable[[Vault], Any]) -> Vault:
        """Another vault, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def lock(self, main: str, note: str = "") -> None:
        """Close it with a main password."""
        self.state |= {"mark": mark(main), "is_locked": True, "note": note}

    def unlock(self) -> None:
        """Open it."""
        self.state["is_locked"] = False

    def entry(self, title: str, password: str, **facts: Any) -> Plain:
        """A new entry: address, user, note, code, leaked, shared."""
        made = {"id": f"e{self.state['next']}", "title": title, "address": "", "user": "", "note": ""}
        made |= {"password": password, **facts}
        self.state["next"] += 1
        self.state["entries"].append(made)
        return made

    def at(self, title: str) -> Plain:
        """The entry of a title; KeyError when there is none."""
        found: list[Plain] = [one for one in self.state["entries"] if one["title"] == title]
        if not found:
            raise KeyError(title)
        return found[0]

    def change(self, title: str, **facts: Any) -> None:
        """Change facts of an entry; a new password has not leaked."""
        entry = self.at(title)
        entry.update({"leaked": False} | facts if "password" in facts else facts)

    def remove(self, title: str) -> None:
        """Remove an entry."""
        self.state["entries"].remove(self.at(title))

    def draw(self, title: str, *, length: int, classes: Sequence[str] = ALL) -> None:
        """Give an entry a password from the dice."""
        self.change(title, password=self.roll(length=length, classes=classes))

    def roll(self, *, length: int, classes: Sequence[str] = ALL) -> str:
        """What the dice give."""
        rank = len(self.state["drawn"])
        self.state["drawn"].append({"length": length, "classes": list(classes)})
        return judging.draw(self.state["seed"], rank, length=length, classes=classes)

    def person(self, name: str) -> None:
        """Someone with whom an entry may be shared."""
        self.state["people"].append({"id": f"p{len(self.state['people'])}", "name": name})

    def site(self, title: str, address: str) -> None:
        """A page that asks to sign in."""
        self.state["sites"].append({"id": f"s{len(self.state['sites'])}", "title": title, "address": address})

    def fill(self, address: str, title: str, *, sends: bool = True) -> None:
        """Fill a page with an entry, and send it."""
        site, entry = self._site(address), self.at(title)
        hosts = judging.host(site["address"]), judging.host(entry["address"])
        site.update(filled=entry["id"], by_hand=hosts[0] != hosts[1], sent=sends)

    def leave(self, address: str) -> None:
        """Go away from a page."""
        self._site(address)["left"] = True

    def _site(self, address: str) -> Plain:
        found: Plain = next(one for one in self.state["sites"] if one["address"] == address)
        return found
