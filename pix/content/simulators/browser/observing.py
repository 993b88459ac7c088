"""What checks look at, of the browser and of the search engine.

`page`: the page in view {address, host, path, params, site, title, found, doc}, absent when no tab is
open; `found` is whether there is such a page; `doc` the id of the entry of the index that it is. `tabs`:
the same for each tab, with `private`. `visits`: titles of the pages shown, in order; `visited`: their
addresses as host/path. `history`: addresses. `bookmarks`: {folder: {title: host/path?params}}. `facts`:
what buttons, switches and choices of pages hold. `sent`: {form: values of the last sending}, `sendings`:
how often each form was. `downloads`: {name: {host, state}}. `cookies`: names by host. `settings`,
`permissions` {host: {kind: allow or block}}, `zoom` {host: percent}, `clip`, `cleared`, `printed`
(addresses as host/path). `meeting`: {phase, me, people: {name: facts}, sharing: name of the window or
"screen", recording, told, locked, chat: own messages}. `searches`: [{query, where, period, licence,
found, ids, marks: {mark: how many}}]; `ticked`; `opened`: ids of the entries opened, in order; `alerts`.
"""

from __future__ import annotations

from collections import Counter
from typing import Any
from urllib.parse import urlencode

from pix.content.simulators.browser.addresses import key, page_of, site_of
from pix.content.simulators.browser.engine import Doc, Search
from pix.content.simulators.browser.matching import found
from pix.content.simulators.browser.parts import Meeting, Tab
from pix.content.simulators.browser.state import State

Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """The browser as checks see it; nothing derived is taken from the page."""
    shown = next((tab for tab in state.tabs if tab.id == state.tab), None)
    seen = {"page": _shown(state, shown)} if shown else {}
    return seen | _traces(state) | _done(state) | _searched(state)


def _shown(state: State, tab: Tab) -> Plain:
    address = tab.trail[tab.at]
    host, path, params = key(address)
    site, page, doc = site_of(state, address), page_of(state, address), _doc_at(state, address)
    return {
        "address": address,
        "host": host,
        "path": path,
        "params": dict(params),
        "site": site.name if site else "",
        "title": page.title if page else doc.title if doc else "",
        "found": bool(page or doc),
        "doc": doc.id if doc else "",
        "private": tab.private,
    }


def _doc_at(state: State, address: str) -> Doc | None:
    wanted = key(address)
    docs = state.engine.docs if state.engine else []
    return next((doc for doc in docs if doc.address and key(doc.address) == wanted), None)


def short(address: str) -> str:
    """An address as host/path?parameters, without its protocol."""
    host, path, params = key(address)
    return f"{host}{path}" + (f"?{urlencode(params)}" if params else "")


def _traces(state: State) -> Plain:
    folders = {folder.id: folder.name for folder in state.folders}
    marks: Plain = {name: {} for name in folders.values()}
    for mark in state.bookmarks:
        marks[folders[mark.folder]][mark.title] = short(mark.address)
    cookies: dict[str, list[str]] = {}
    for cookie in state.cookies:
        cookies.setdefault(cookie.host, []).append(cookie.name)
    return {
        "tabs": [_shown(state, tab) for tab in state.tabs],
        "visits": [visit.title for visit in state.visits],
        "visited": [short(visit.address) for visit in state.visits],
        "history": [short(visit.address) for visit in state.history],
        "bookmarks": marks,
        "cookies": cookies,
        "cleared": [row.model_dump() for row in state.cleared],
        "settings": state.settings.model_dump(),
        "permissions": {host: dict(rows) for host, rows in state.permissions.items()},
        "zoom": dict(state.zooms),
    }


def _done(state: State) -> Plain:
    done: Plain = {
        "facts": dict(state.facts),
        "sent": {row.form: dict(row.values) for row in state.sent},
        "sendings": dict(Counter(row.form for row in state.sent)),
        "downloads": {row.name: {"host": key(row.address)[0], "state": row.state} for row in state.downloads},
        "printed": [{**row.model_dump(), "address": short(row.address)} for row in state.printed],
        "clip": state.clip,
    }
    return done | ({"meeting": _meeting(state.meeting)} if state.meeting else {})


def _meeting(room: Meeting) -> Plain:
    windows = {one.id: one.name for one in room.windows}
    return {
        "phase": room.phase,
        "me": room.me.model_dump(),
        "people": {one.name: one.model_dump(exclude={"id", "name"}) for one in room.people},
        "sharing": windows.get(room.sharing or "", room.sharing or ""),
        "recording": room.recording,
        "told": room.told,
        "locked": room.locked,
        "chat": [row.text for row in room.chat if not row.by],
    }


def _searched(state: State) -> Plain:
    visited = (_doc_at(state, visit.address) for visit in state.visits)
    return {
        "searches": [_search(state, search) for search in state.searches],
        "ticked": sorted(state.ticked),
        "opened": [doc.id for doc in visited if doc],
        "alerts": [alert.model_dump() for alert in state.alerts],
    }


def _search(state: State, search: Search) -> Plain:
    docs = found(state.engine, search, state.now) if state.engine else []
    marks = Counter(doc.mark for doc in docs if doc.mark)
    return {
        **search.model_dump(),
        "found": len(docs),
        "ids": [doc.id for doc in docs[:60]],
        "marks": dict(marks),
    }
