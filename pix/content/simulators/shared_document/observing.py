"""What checks look at: documents by their title, people by their name.

`pages`: {title: facts}, the facts of a page being
- `texts`: the letters of each block in order ("" for a picture);
- `blocks`: {id: facts}, with `text`, `style`, `align`, `size`, `bold`, `italic` (lists of words), `links`
  ({words: address, or `page:` and a title}), `sources`, `picture`, `alt`, `rows`, `after` (the text just
  above); those at rest are absent;
- `headings`: [{text, level}] by style; `pictures`: [{name, after, alt}]; `has_toc`;
- `comments`: [{who, text, quote, on, mentions, assigned, resolved, replies}];
- `suggestions`: [{who, cut, add, before, after, status, on}];
- `access`: {name: role}; `until`: {name: day}; `link`: {who, role, until}; `role`: one's own;
- `versions`: [{who, at, note, texts}].
People are named by their name, `name (note)` among namesakes. Then
`exports` ([{page, format}]), `asked` ([{page, role}]), `visited` (titles), `mode`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pix.content.simulators.shared_document.parts import Block, Page, Suggestion, Thread
from pix.content.simulators.shared_document.state import State

Plain = dict[str, Any]
LEVELS = {"title": 0, "h1": 1, "h2": 2, "h3": 3}
RANKS = ("reader", "commenter", "editor", "owner")


def observe(state: State) -> Plain:
    """The documents as checks see them."""
    titles = {page.id: page.title for page in state.pages}
    return {
        "pages": {page.title: _page(state, page) for page in state.pages},
        "exports": [{"page": titles[one.page], "format": one.format} for one in state.exports],
        "asked": [{"page": titles[one.page], "role": one.role} for one in state.asked],
        "visited": [titles[one] for one in state.visited],
        "mode": state.mode,
    }


def _page(state: State, page: Page) -> Plain:
    names = names_of(state)
    return {
        "texts": [one.text for one in page.blocks],
        "blocks": {one.id: _block(state, page, rank) for rank, one in enumerate(page.blocks)},
        "headings": [{"text": b.text, "level": LEVELS[b.style]} for b in page.blocks if _is_heading(b)],
        "pictures": list(_pictures(state, page)),
        "comments": [_comment(state, page, one) for one in page.comments],
        "suggestions": [_suggestion(page, one, names) for one in page.suggestions],
        "access": {names[one.who]: one.role for one in page.access},
        "until": {names[one.who]: one.until for one in page.access if one.until},
        "link": page.link.model_dump(),
        "versions": [
            {"who": names[v.who], "at": v.at, "note": v.note, "texts": [b.text for b in v.blocks]}
            for v in page.versions
        ],
        "role": role_of(state, page),
        "has_toc": any(one.kind == "toc" for one in page.blocks),
    }


def names_of(state: State) -> dict[str, str]:
    """What people and groups are called, by id; namesakes by their note too."""
    names = {one.id: one.name for one in state.groups} | {one.id: one.name for one in state.people}
    times = Counter(names.values())
    alike = [one for one in state.people if times[one.name] > 1]
    return names | {one.id: f"{one.name} ({one.note})" for one in alike}


def role_of(state: State, page: Page) -> str:
    """What one may do in a page: the best of one's own role, of one's groups and of the link."""
    groups = {group.id for group in state.groups if state.me in group.members}
    roles = [one.role for one in page.access if one.who == state.me or one.who in groups]
    roles += [page.link.role] if page.link.who != "none" else []
    return max(roles, key=RANKS.index, default="")


def _is_heading(block: Block) -> bool:
    return block.kind == "text" and block.style in LEVELS


def _above(page: Page, rank: int) -> str:
    return page.blocks[rank - 1].text if rank else ""


def _pictures(state: State, page: Page) -> Iterator[Plain]:
    names = {one.id: one.name for one in state.pictures}
    for rank, one in enumerate(page.blocks):
        if one.picture:
            yield {"name": names[one.picture], "after": _above(page, rank), "alt": one.alt}


def _block(state: State, page: Page, rank: int) -> Plain:
    one = page.blocks[rank]
    sources, pictures = {s.id: s.title for s in state.sources}, {p.id: p.name for p in state.pictures}
    facts = {
        "text": one.text,
        "kind": one.kind if one.kind != "text" else "",
        "style": one.style if one.kind == "text" else "",
        "align": one.align if one.align != "start" else "",
        "size": one.size if one.size != "normal" else "",
        "bold": [run.text for run in one.runs if run.bold],
        "italic": [run.text for run in one.runs if run.italic],
        "links": {run.text: _target(state, run.link) for run in one.runs if run.link},
        "sources": [sources[ref] for ref in one.refs],
        "picture": pictures.get(one.picture or ""),
        "alt": one.alt,
        "rows": one.rows,
        "after": _above(page, rank),
    }
    return {name: fact for name, fact in facts.items() if fact not in ("", None, [], {})}


def _target(state: State, link: str) -> str:
    title = next((page.title for page in state.pages if link == f"page:{page.id}"), "")
    return f"page:{title}" if title else link


def _on(page: Page, block: str) -> str:
    return next((one.text for one in page.blocks if one.id == block), "")


def _comment(state: State, page: Page, one: Thread) -> Plain:
    names = names_of(state)
    replies = [
        {"who": names[r.who], "text": r.text, "mentions": mentions(state, r.text)} for r in one.replies
    ]
    return {
        "who": names[one.who], "text": one.text, "quote": one.quote, "on": _on(page, one.block),
        "mentions": mentions(state, one.text), "assigned": names.get(one.assigned or ""),
        "resolved": one.resolved, "replies": replies,
    }  # fmt: skip


def mentions(state: State, text: str) -> list[str]:
    """Who is named after an @; the longest name that fits counts."""
    found = []
    for part in text.split("@")[1:]:
        names = [one.name for one in state.people if part.casefold().startswith(one.name.casefold())]
        found += [max(names, key=len)] if names else []
    return found


def _suggestion(page: Page, one: Suggestion, names: dict[str, str]) -> Plain:
    text = _on(page, one.block)
    place = text.find(one.near + one.cut)
    start = place + len(one.near)
    after = text[:start] + one.add + text[start + len(one.cut) :] if place >= 0 else ""
    return {
        "who": names[one.who], "cut": one.cut, "add": one.add, "status": one.status, "on": one.block,
        "before": text, "after": after if one.status == "pending" else "",
    }  # fmt: skip
