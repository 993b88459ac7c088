"""What checks look at: entries by their title, and pages by their address.

`entries`: {title: {host, user, password, length, kinds, strength, drawn, same, similar, leaked,
shared}}.
`drawn`: null, or what the dice of this vault were asked when they gave this password; `same`: titles with
the same password; `similar`: titles with the same one or a small variation of it; `shared`: names. A second
entry of the same title is numbered. `sites`: {address: {filled (title), by_hand, sent, left}}.
"""

from __future__ import annotations

from typing import Any

from pix.content.simulators.password_manager.judging import draw, host, kinds_of, stem, strength
from pix.content.simulators.password_manager.state import Entry, State

Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """The vault as checks see it; what is drawn is drawn again here."""
    thrown = {
        draw(state.seed, rank, length=one.length, classes=one.classes): one
        for rank, one in enumerate(state.drawn)
    }
    titles = _titles(state.entries)
    entries = {titles[one.id]: _facts(state, one, titles) for one in state.entries}
    for one in state.entries:
        throw = thrown.get(one.password)
        entries[titles[one.id]]["drawn"] = throw and throw.model_dump()
    return {
        "entries": entries,
        "count": len(entries),
        "locked": state.is_locked,
        "sites": {one.address: _site(one, titles) for one in state.sites},
    }


def _titles(entries: list[Entry]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in entries:
        title, number = one.title, 2
        while title in found.values():
            title, number = f"{one.title} ({number})", number + 1
        found[one.id] = title
    return found


def _facts(state: State, entry: Entry, titles: dict[str, str]) -> Plain:
    others = [one for one in state.entries if one.id != entry.id]
    names = {person.id: person.name for person in state.people}
    near = [one for one in others if _are_near(one.password, entry.password)]
    return {
        "host": host(entry.address),
        "user": entry.user,
        "password": entry.password,
        "length": len(entry.password),
        "kinds": kinds_of(entry.password),
        "strength": strength(entry.password),
        "same": sorted(titles[one.id] for one in others if one.password == entry.password),
        "similar": sorted(titles[one.id] for one in near),
        "leaked": entry.leaked,
        "shared": sorted(names[who] for who in entry.shared),
    }


def _are_near(one: str, other: str) -> bool:
    return one == other or (bool(stem(one)) and stem(one) == stem(other))


def _site(site: Any, titles: dict[str, str]) -> Plain:
    filled = titles.get(site.filled, "")
    return {"filled": filled, "by_hand": site.by_hand, "sent": site.sent, "left": site.left}
