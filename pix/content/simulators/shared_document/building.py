"""How generators and samples write documents: the start, the solution, near-misses.

doc = Documents(me="Lina", features=["comment"])
page = doc.page("Sortie", ["# Programme", "Départ à **9 h 30**.", "- une gourde"])
done = doc.after(lambda d: d.comment("Sortie", 1, "9 h 30", "@Karim trop tôt ?"))
A line begins with "! " (title), "# ", "## ", "### " (headings), "- " (list), "1. " (numbers) or "> "
(quotation); **bold**, *italic* and [words](address) stand in it. People are made of the names that are met.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

Plain = dict[str, Any]
STYLES = {
    "! ": "title", "# ": "h1", "## ": "h2", "### ": "h3", "- ": "bullet", "1. ": "number", "> ": "quote",
}  # fmt: skip
MARK = re.compile(r"\*\*(?P<bold>[^*]+)\*\*|\*(?P<italic>[^*]+)\*|\[(?P<words>[^]]+)\]\((?P<link>[^)]+)\)")


class Documents:
    """A state under construction."""

    def __init__(self, *, me: str, features: Sequence[str] = (), now: str = "2026-01-15T10:00") -> None:
        self.state: Plain = {
            "features": list(features), "me": "me", "people": [{"id": "me", "name": me}],
            "pages": [], "now": now, "next": 1,
        }  # fmt: skip

    def after(self, *deeds: Callable[[Documents], Any]) -> Documents:
        """Other documents, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def person(self, name: str, **facts: Any) -> str:
        """The id of someone named by name or id, made known if need be."""
        for one in (*self.state["people"], *self.state.get("groups", ())):
            if name in (one["name"], one["id"]):
                one.update(facts)
                return str(one["id"])
        one = {"id": f"u{len(self.state['people'])}", "name": name, **facts}
        self.state["people"].append(one)
        return str(one["id"])

    def namesake(self, name: str, note: str) -> str:
        """Someone else, perhaps of the same name, whom a note tells apart; the id."""
        self.state["people"].append({"id": f"u{len(self.state['people'])}", "name": name, "note": note})
        return str(self.state["people"][-1]["id"])

    def group(self, name: str, members: Sequence[str]) -> str:
        """A group of people, by their names."""
        groups = self.state.setdefault("groups", [])
        groups.append(
            {"id": f"g{len(groups)}", "name": name, "members": [self.person(one) for one in members]}
        )
        return str(groups[-1]["id"])

    def picture(self, name: str, shows: str = "landscape") -> str:
        """A picture that may be inserted; its id."""
        rows = self.state.setdefault("pictures", [])
        rows.append({"id": f"i{len(rows)}", "name": name, "shows": shows})
        return str(rows[-1]["id"])

    def source(self, title: str, text: str, by: str = "") -> str:
        """A document that may be cited; its id."""
        rows = self.state.setdefault("sources", [])
        rows.append({"id": f"s{len(rows)}", "title": title, "text": text, "by": by})
        return str(rows[-1]["id"])

    def page(self, title: str, lines: Sequence[str], **facts: Any) -> Plain:
        """A document of these lines, owned by oneself unless `access` says otherwise."""
        page: Plain = {"id": f"d{len(self.state['pages'])}", "title": title}
        page["blocks"] = [self.line(one) for one in lines]
        page["access"] = [{"who": "me", "role": "owner"}]
        self.state["pages"].append({**page, **facts})
        return self.at(title)

    def at(self, title: str) -> Plain:
        """A document by its title."""
        return next(page for page in self.state["pages"] if page["title"] == title)

    def line(self, text: str) -> Plain:
        """A new paragraph of a line."""
        start = next((one for one in STYLES if text.startswith(one)), "")
        block: Plain = {"id": self._id("b"), "runs": runs_of(text.removeprefix(start))}
        return {**block, "style": STYLES[start]} if start else block

    def write(self, title: str, place: int, text: str) -> None:
        """Other words in the paragraph of this place; its style stays."""
        self.at(title)["blocks"][place]["runs"] = runs_of(text)

    def put(self, title: str, place: int, block: Plain) -> None:
        """A block at a place, those below going down."""
        self.at(title)["blocks"].insert(place, block)

    def image(self, picture: str, alt: str = "") -> Plain:
        """A new block that shows a picture."""
        return {"id": self._id("b"), "kind": "image", "picture": picture, "alt": alt}

    def move(self, title: str, place: int, to: int) -> None:
        """A block elsewhere: `to` counts once it was taken away."""
        blocks = self.at(title)["blocks"]
        blocks.insert(to, blocks.pop(place))

    def look(self, title: str, place: int, **facts: Any) -> None:
        """Another style, alignment or size of a paragraph."""
        self.at(title)["blocks"][place].update(facts)

    def share(self, title: str, name: str, role: str = "", until: str | None = None) -> None:
        """A role for someone; none takes the access away."""
        page, who = self.at(title), self.person(name)
        page["access"] = [one for one in page["access"] if one["who"] != who]
        if role:
            page["access"].append({"who": who, "role": role, "until": until})

    def comment(self, title: str, place: int, quote: str, text: str, **facts: Any) -> None:
        """A remark of oneself, or of `who`, on words of a paragraph."""
        page = self.at(title)
        who, at = self.person(facts.pop("who", self._me)), facts.pop("at", self.state["now"])
        thread = {"id": self._id("c"), "block": page["blocks"][place]["id"], "quote": quote, "who": who}
        page.setdefault("comments", []).append({**thread, "at": at, "text": text, **facts})

    def suggest(self, title: str, place: int, cut: str, add: str, **facts: Any) -> None:
        """Words proposed in place of others, by oneself or by `who`."""
        page = self.at(title)
        block = page["blocks"][place]
        near = "".join(run["text"] for run in block["runs"]).partition(cut)[0][-30:]
        who, at = self.person(facts.pop("who", self._me)), facts.pop("at", self.state["now"])
        row = {"id": self._id("p"), "block": block["id"], "who": who, "at": at, "near": near}
        page.setdefault("suggestions", []).append({**row, "cut": cut, "add": add, **facts})

    def version(self, title: str, who: str, at: str, note: str = "") -> None:
        """Keep what the document is now as a version that someone left."""
        page = self.at(title)
        row = {"id": self._id("v"), "at": at, "who": self.person(who), "note": note}
        page.setdefault("versions", []).append({**row, "blocks": deepcopy(page["blocks"])})

    @property
    def _me(self) -> str:
        return str(next(one["name"] for one in self.state["people"] if one["id"] == self.state["me"]))

    def _id(self, letter: str) -> str:
        self.state["next"] += 1
        return f"{letter}{self.state['next'] - 1}"


def runs_of(text: str) -> list[Plain]:
    """Letters of the same look, from a line with its marks."""
    runs: list[Plain] = []
    at = 0
    for found in MARK.finditer(text):
        runs += [{"text": text[at : found.start()]}] if found.start() > at else []
        runs.append(_marked(found))
        at = found.end()
    return [*runs, {"text": text[at:]}] if at < len(text) else runs


def _marked(found: re.Match[str]) -> Plain:
    if found["bold"]:
        return {"text": found["bold"], "bold": True}
    if found["italic"]:
        return {"text": found["italic"], "italic": True}
    return {"text": found["words"], "link": found["link"]}
