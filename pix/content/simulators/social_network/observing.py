"""What checks look at: posts by their id, what one made, accounts by their handle, groups by their name.

- `posts`: {id: facts} of those there at the start; `made`: the posts one published and did not delete. Facts:
  `author`, `text`, `title`, `audience` (public, contacts, me, or the name of a group), `picture`, `nature`,
  `mentions` (handles), `tags` ({handle: state}), `answers`, `shares` (ids), `quote`, `state`, `decision`,
  `reason`, `locked`, `edited`, `liked`; those at rest are absent;
- `sent`: [{from, to, text, capture}] of the private messages one sent; `messages`: the same by id, and their
  `state`, of those there at the start;
- `accounts`: {handle: {contact, followed, blocked, muted}}; `groups`: {name: {approval}}; `me`: a handle;
- `profile`: {name, portrait, entries: {kind: {value, audience}}}; `stranger`: {entries: [kinds],
  posts: [ids]}, what someone unknown sees of oneself;
- `reports`: [{target, reason}], `captures`: [target], a target being `post:p1`, `account:` and a handle, or
  `message:m1`; `apps`: {name: revoked}; `settings`; `closed`;
- `steps`: what was done, in order, such as `capture:post:p1` or `block:max-91`.
"""

from __future__ import annotations

from typing import Any

from pix.content.simulators.social_network.parts import Account, Message, Post
from pix.content.simulators.social_network.state import State

Plain = dict[str, Any]


def observe(state: State) -> Plain:
    """The network as checks see it."""
    see = _Seer(state)
    mine = next(one for one in state.accounts if one.id == state.me)
    fresh = [post for post in state.posts if post.id.startswith("x")]
    return {
        "posts": {post.id: see.post(post) for post in state.posts if not post.id.startswith("x")},
        "made": [see.post(post) for post in fresh if post.state == "shown"],
        "sent": [see.message(m) for m in state.messages if m.id.startswith("x") and m.state == "shown"],
        "messages": {m.id: see.message(m) for m in state.messages if not m.id.startswith("x")},
        "accounts": {one.handle: _account(one) for one in state.accounts},
        "groups": {group.name: {"approval": group.approval} for group in state.groups},
        "profile": see.profile(mine),
        "stranger": see.stranger(mine),
        "reports": [{"target": see.target(one.target), "reason": one.reason} for one in state.reports],
        "captures": [see.target(one) for one in state.captures],
        "apps": {one.name: one.revoked for one in state.apps},
        "settings": state.settings.model_dump(),
        "closed": state.closed,
        "me": mine.handle,
        "steps": [see.target(one) for one in state.steps],
    }


def _account(one: Account) -> Plain:
    return {"contact": one.contact, "followed": one.followed, "blocked": one.blocked, "muted": one.muted}


class _Seer:
    """A state with its names at hand."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.handles = {one.id: one.handle for one in state.accounts}
        self.groups = {f"group:{group.id}": group.name for group in state.groups}
        self.pictures = {one.id: one.name for one in state.pictures}

    def post(self, post: Post) -> Plain:
        facts = {
            "author": self.handles[post.author], "text": post.text, "title": post.title,
            "audience": self.groups.get(post.audience, post.audience), "nature": post.nature,
            "picture": self.pictures.get(post.picture or ""), "mentions": mentions(self.state, post.text),
            "tags": {self.handles[tag.who]: tag.state for tag in post.tags},
            "answers": post.answers, "shares": post.shares, "quote": post.quote, "liked": post.liked,
            "state": post.state if post.state != "shown" else "", "decision": post.decision,
            "reason": post.reason, "locked": post.locked, "edited": post.edited,
        }  # fmt: skip
        return {name: fact for name, fact in facts.items() if fact not in ("", None, [], {}, False)}

    def message(self, one: Message) -> Plain:
        return {
            "from": self.handles[one.sender], "to": self.handles[one.to], "text": one.text,
            "state": one.state, "capture": self.target(one.capture or ""),
        }  # fmt: skip

    def profile(self, mine: Account) -> Plain:
        entries = {e.kind: {"value": e.value, "audience": self._audience(e.audience)} for e in mine.profile}
        return {"name": mine.name, "portrait": self.pictures.get(mine.portrait or ""), "entries": entries}

    def stranger(self, mine: Account) -> Plain:
        """What someone unknown sees: what is public, what is past being narrowed by the settings."""
        posts = [post for post in self.state.posts if post.author == mine.id and post.state == "shown"]
        narrowed = self.state.settings.past != "as_they_are"
        seen = [p.id for p in posts if p.audience == "public" and (p.id.startswith("x") or not narrowed)]
        return {
            "entries": [e.kind for e in mine.profile if e.audience == "public" and e.value],
            "posts": seen,
        }

    def target(self, text: str) -> str:
        """An account by its handle rather than by its id."""
        before, account, last = text.rpartition("account:")
        if account and last in self.handles:
            return f"{before}account:{self.handles[last]}"
        deed, _, last = text.partition(":")
        return f"{deed}:{self.handles[last]}" if last in self.handles else text

    def _audience(self, audience: str) -> str:
        return self.groups.get(audience, audience)


def mentions(state: State, text: str) -> list[str]:
    """The accounts whose handle stands after an @."""
    found = []
    for part in text.split("@")[1:]:
        letters = next((n for n, one in enumerate(part) if not (one.isalnum() or one in "_.-")), len(part))
        word = part[:letters].rstrip(".-").casefold()
        found += [one.handle for one in state.accounts if one.handle.casefold() == word]
    return found
