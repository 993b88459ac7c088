"""How generators and samples build a frozen web and what is done in it: the start, the solution, near-misses.

web = Web(features=["tabs", "history"], now="2026-03-10T09:00")
web.site("mediatheque.example", "Médiathèque", menu=[("Horaires", "/horaires")])
web.page("mediatheque.example/", "Accueil", p("Bienvenue."), h("Cette semaine"))
web.page("mediatheque.example/horaires", "Horaires", table(["Jour", "Ouvert"], [["Lundi", "9 h"]]))
web.begin("mediatheque.example/")
done = web.after(lambda w: w.open("mediatheque.example/horaires"), lambda w: w.back())
Drawn(start=web.state, solution=done.state, ...)

Blocks: p, h, items, cards, table, picture, button, form and blank, switches, choice, advert, overlay,
room. Each takes when={fact: value} to be shown only then. What a button or a form does is deed(go=,
set={fact: value}, download=, copy_text=, ask="camera", say=).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Self

Plain = dict[str, Any]


class Web:
    """A state under construction, and what a person would do in it."""

    def __init__(self, *, features: Sequence[str] = (), now: str = "2026-01-15T10:00", **more: Any) -> None:
        self.state: Plain = {
            "features": list(features),
            "sites": [],
            "tabs": [],
            "tab": None,
            "now": now,
            **more,
        }
        self.state.setdefault("visits", [])
        self.state.setdefault("history", [])

    def after(self, *deeds: Callable[[Self], Any]) -> Self:
        """Another browser, in which something was done."""
        done = deepcopy(self)
        for deed_ in deeds:
            deed_(done)
        return done

    def site(self, host: str, name: str, *, menu: Sequence[tuple[str, str]] = (), **more: Any) -> None:
        """A site; menu and foot are pairs of a label and an address or a path."""
        foot = [list(pair) for pair in more.pop("foot", ())]
        row = {
            "host": host,
            "name": name,
            "menu": [list(pair) for pair in menu],
            "foot": foot,
            "pages": [],
            **more,
        }
        self.state["sites"].append(row)

    def page(self, address: str, title: str, *blocks: Plain, **more: Any) -> None:
        """A page of a site that was declared; parameters of the address are those that it answers to."""
        host, _, rest = address.partition("/")
        path, _, query = rest.partition("?")
        params = dict(pair.split("=", 1) for pair in query.split("&") if pair)
        page = {
            "path": f"/{path}",
            "title": title,
            "blocks": list(blocks),
            **({"params": params} if params else {}),
        }
        next(site for site in self.state["sites"] if site["host"] == host)["pages"].append({**page, **more})

    def doc(self, doc_id: str, title: str, text: str = "", **more: Any) -> None:
        """An entry of the index of the engine."""
        self.state["engine"]["docs"].append({"id": doc_id, "title": title, "text": text, **more})

    def begin(self, *addresses: str) -> None:
        """Tabs open at the start, the first one in view; "" is a new tab."""
        for rank, address in enumerate(addresses, 1):
            self.state["tabs"].append({"id": f"t{rank}", "trail": [self._full(address)], "at": 0})
        self.state["tab"] = "t1"
        self._seen()

    def open(self, address: str) -> None:
        """Follow a link or type an address in the tab in view."""
        tab = self._tab()
        tab["trail"] = [*tab["trail"][: tab["at"] + 1], self._full(address)]
        tab["at"] += 1
        self._seen()

    def back(self) -> None:
        """Go back one page."""
        self._tab()["at"] -= 1
        self._seen()

    def close(self, tab_id: str) -> None:
        """Close a tab; the next one, or the one before, comes in view."""
        ids = [tab["id"] for tab in self.state["tabs"]]
        self.state["tabs"] = [tab for tab in self.state["tabs"] if tab["id"] != tab_id]
        left = self.state["tabs"]
        if self.state["tab"] == tab_id:
            self.state["tab"] = left[min(ids.index(tab_id), len(left) - 1)]["id"] if left else None

    def bookmark(self, folder: str, title: str, address: str) -> None:
        """Keep a page in a folder, by the folder's id."""
        marks = self.state.setdefault("bookmarks", [])
        marks.append(
            {"id": f"m{len(marks) + 1}", "folder": folder, "title": title, "address": self._full(address)}
        )

    def set(self, **facts: Any) -> None:
        """Facts that switches, choices and buttons hold."""
        self.state.setdefault("facts", {}).update(facts)

    def send(self, form_id: str, values: Mapping[str, Any]) -> None:
        """Send a form of the page in view."""
        row = {"form": form_id, "address": self._tab()["trail"][self._tab()["at"]], "values": dict(values)}
        self.state.setdefault("sent", []).append(row)

    def search(self, query: str, **filters: str) -> None:
        """Search by the engine."""
        self.state.setdefault("searches", []).append({"query": query, **filters})

    def _tab(self) -> Plain:
        found: Plain = next(tab for tab in self.state["tabs"] if tab["id"] == self.state["tab"])
        return found

    def _seen(self) -> None:
        tab = self._tab()
        address = tab["trail"][tab["at"]]
        if "://" not in address:
            return
        visit = {"address": address, "title": self._title(address), "when": self.state["now"]}
        self.state["visits"].append(visit)
        if not tab.get("private"):
            self.state["history"].append(dict(visit))

    def _title(self, address: str) -> str:
        from pix.content.simulators.browser.addresses import page_of
        from pix.content.simulators.browser.state import State

        page = page_of(State.model_validate({**self.state, "visits": [], "history": []}), address)
        docs = self.state.get("engine", {}).get("docs", ())
        titles = (doc["title"] for doc in docs if doc.get("address") == address)
        return page.title if page else next(titles, address)

    def _full(self, address: str) -> str:
        if not address or "://" in address or address.startswith("browser:"):
            return address or "browser:new"
        host = address.partition("/")[0]
        site: Plain = next((one for one in self.state["sites"] if one["host"] == host), {})
        return f"{'https' if site.get('secure', True) else 'http'}://{address}"


def p(text: str, tone: str = "", **more: Any) -> Plain:
    """A paragraph; tone: small, info, warn, alarm, quote (by), code or huge."""
    return {"kind": "p", "text": text, **({"tone": tone} if tone else {}), **more}


def h(text: str, level: int = 2, **more: Any) -> Plain:
    """A title inside a page."""
    return {"kind": "h", "text": text, "level": level, **more}


def items(*texts: str, **more: Any) -> Plain:
    """A list."""
    return {"kind": "list", "items": list(texts), **more}


def cards(*rows: Sequence[str], **more: Any) -> Plain:
    """Links: (label, address) or (label, address, a line about it)."""
    return {"kind": "cards", "items": [list(row) for row in rows], **more}


def table(head: Sequence[str], rows: Sequence[Sequence[str]], **more: Any) -> Plain:
    """A table."""
    return {"kind": "table", "head": list(head), "rows": [list(row) for row in rows], **more}


def picture(alt: str, caption: str = "", **more: Any) -> Plain:
    """A drawn picture."""
    return {"kind": "picture", "alt": alt, "caption": caption, **more}


def deed(**what: Any) -> Plain:
    """What a button or a form does."""
    return what


def button(label: str, look: str = "plain", *, when: Plain | None = None, **what: Any) -> Plain:
    """A button with its deed: go, set, download, copy_text, ask, say."""
    return {"kind": "button", "label": label, "look": look, "deed": what, "when": when or {}}


def blank(blank_id: str, label: str, kind: str = "text", **more: Any) -> Plain:
    """A field of a form: text, email, tel, date, number, password, long, select, radio, tick or file."""
    options = [list(pair) for pair in more.pop("options", ())]
    return {"id": blank_id, "label": label, "type": kind, **({"options": options} if options else {}), **more}


def form(form_id: str, submit: str, *fields: Plain, **more: Any) -> Plain:
    """A form; deed= is done once it is sent."""
    return {"kind": "form", "id": form_id, "submit": submit, "fields": list(fields), **more}


def switches(*rows: Sequence[Any], **more: Any) -> Plain:
    """Switches: (fact, label), with a hint, and True when it cannot be changed."""
    return {"kind": "switches", "items": [list(row) for row in rows], **more}


def choice(fact: str, label: str, options: Sequence[tuple[str, str]], **more: Any) -> Plain:
    """One of several options, kept as a fact."""
    return {
        "kind": "choice",
        "fact": fact,
        "label": label,
        "options": [list(pair) for pair in options],
        **more,
    }


def advert(title: str, text: str = "", mark: str = "", **more: Any) -> Plain:
    """An advertisement; mark is the word that says so, if it says so."""
    return {"kind": "ad", "title": title, "text": text, "mark": mark, "noise": True, **more}


def overlay(title: str, *blocks: Plain, **more: Any) -> Plain:
    """A banner over the page; cross={fact: value} gives it a cross."""
    return {"kind": "overlay", "title": title, "blocks": list(blocks), **more}


def room(**more: Any) -> Plain:
    """The meeting room, once the state has a `meeting`."""
    return {"kind": "meeting", **more}
