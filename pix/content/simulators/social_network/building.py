"""How generators and samples build a network: the start, the solution, near-misses.

net = Network(me=("Nils", "nils"), features=["share"])
post = net.post("Comité du Port", "Vide-grenier dimanche.")
done = net.after(lambda n: n.made(shares=post, text="À ne pas manquer", audience="group:g0"))
Accounts are made of the names that are met; what is made by oneself has an id that begins with x.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

Plain = dict[str, Any]


class Network:
    """A state under construction."""

    def __init__(self, *, me: str, features: Sequence[str] = (), now: str = "2026-01-15T10:00") -> None:
        self.state: Plain = {
            "features": list(features),
            "me": "me",
            "accounts": [],
            "posts": [],
            "now": now,
            "next": 1,
        }
        self.state["accounts"].append({"id": "me", "handle": handle_of(me), "name": me})

    def after(self, *deeds: Callable[[Network], Any]) -> Network:
        """Another network, in which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def account(self, name: str, **facts: Any) -> str:
        """The id of an account, made if need be."""
        found = next((one for one in self.state["accounts"] if one["name"] == name), None)
        if not found:
            found = {"id": f"a{len(self.state['accounts'])}", "handle": handle_of(name), "name": name}
            self.state["accounts"].append(found)
        found.update(facts)
        return str(found["id"])

    def picture(self, name: str, shows: str = "landscape", **facts: Any) -> str:
        """A picture on one's own device, unless `own` is false; its id."""
        rows = self.state.setdefault("pictures", [])
        rows.append({"id": f"i{len(rows)}", "name": name, "shows": shows, **facts})
        return str(rows[-1]["id"])

    def group(self, name: str, members: Sequence[str], **facts: Any) -> str:
        """A group of oneself and of these people; its audience."""
        rows = self.state.setdefault("groups", [])
        who = [{"who": "me"}, *({"who": self.account(one)} for one in members)]
        rows.append({"id": f"g{len(rows)}", "name": name, "members": who, **facts})
        return f"group:{rows[-1]['id']}"

    def post(self, author: str, text: str, **facts: Any) -> str:
        """A post that was there before; its id."""
        rank = len(self.state["posts"])
        at = facts.pop("at", f"2026-01-{14 - rank // 12:02}T{20 - rank % 12:02}:{(rank * 17) % 60:02}")
        row = {"id": f"p{rank}", "author": self.account(author), "text": text, "at": at}
        self.state["posts"].append({**row, **facts})
        return str(row["id"])

    def made(self, text: str = "", **facts: Any) -> str:
        """A post that one publishes."""
        row = {"id": self._id(), "author": self.state["me"], "text": text, "at": self.state["now"]}
        self.state["posts"].append({**row, **facts})
        return str(row["id"])

    def change(self, post: str, **facts: Any) -> None:
        """Other facts of a post."""
        next(one for one in self.state["posts"] if one["id"] == post).update(facts)

    def message(self, sender: str, to: str, text: str, at: str = "2026-01-14T18:00") -> str:
        """A private message that was there before."""
        rows = self.state.setdefault("messages", [])
        row = {"id": f"m{len(rows)}", "sender": self.account(sender), "to": self.account(to)}
        rows.append({**row, "text": text, "at": at})
        return str(row["id"])

    def send(self, to: str, text: str, **facts: Any) -> None:
        """A private message that one sends."""
        row = {"id": self._id(), "sender": self.state["me"], "to": self.account(to), "text": text}
        self.state.setdefault("messages", []).append({**row, "at": self.state["now"], **facts})

    def report(self, target: str, reason: str) -> None:
        """Tell the people who run the service."""
        self.state.setdefault("reports", []).append({"target": target, "reason": reason})
        self.step(f"report:{target}")

    def capture(self, target: str) -> None:
        """Keep a picture of the screen."""
        self.state.setdefault("captures", []).append(target)
        self.step(f"capture:{target}")

    def block(self, name: str) -> None:
        """Block an account."""
        self.step(f"block:{self.account(name, blocked=True)}")

    def step(self, name: str) -> None:
        """What was done, in order."""
        self.state.setdefault("steps", []).append(name)

    def _id(self) -> str:
        self.state["next"] += 1
        return f"x{self.state['next'] - 1}"


def handle_of(name: str) -> str:
    """A handle of plain letters: "Comité du Port" gives "comite-du-port"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:36].strip("-") or "compte"
