"""Everything that the page of the social network may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pix.content.simulators.social_network.parts import (
    Account,
    App,
    Group,
    Id,
    Logged,
    Message,
    Moment,
    Part,
    Picture,
    Post,
    Reason,
    Report,
    Settings,
    Target,
)

Feature = Literal[
    "post", "pictures", "audience", "nature", "mention", "tag_people", "reply", "quote", "share", "like",
    "edit", "delete", "search", "profile", "profile_edit", "stranger", "messages", "groups", "moderation",
    "lock", "journal", "report", "block", "mute", "capture", "settings_privacy", "settings_feed",
    "settings_attention", "settings_ads", "apps", "leave",
]  # fmt: skip
Setting = Literal[
    "audience", "past", "tags", "feed", "found", "autoplay", "badges", "streaks", "suggestions", "endless",
    "told_messages", "told_likes", "ads_interests", "ads_partners",
]  # fmt: skip


class State(Part):
    """The network as one account sees it: what the window offers (features), who one is, all the rest."""

    features: Annotated[list[Feature], Field(max_length=40)] = []
    me: Id
    mine: Annotated[list[Id], Field(max_length=3)] = []
    accounts: Annotated[list[Account], Field(min_length=1, max_length=60)]
    groups: Annotated[list[Group], Field(max_length=12)] = []
    posts: Annotated[list[Post], Field(max_length=150)] = []
    messages: Annotated[list[Message], Field(max_length=100)] = []
    pictures: Annotated[list[Picture], Field(max_length=20)] = []
    reports: Annotated[list[Report], Field(max_length=20)] = []
    captures: Annotated[list[Target], Field(max_length=20)] = []
    reasons: Annotated[list[Reason], Field(max_length=11)] = ["harassment", "advertising", "false", "other"]
    apps: Annotated[list[App], Field(max_length=12)] = []
    journal: Annotated[list[Logged], Field(max_length=40)] = []
    settings: Settings = Settings()
    offered: Annotated[list[Setting], Field(max_length=14)] = []
    closed: Literal["", "asleep", "deleted"] = ""
    opens: Literal["feed", "groups", "messages", "profile", "settings", "moderation"] = "feed"
    steps: Annotated[list[Annotated[str, Field(max_length=60)]], Field(max_length=60)] = []
    now: Moment = "2026-01-15T10:00"
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def _faults(self) -> Iterator[str]:
        for rows in (self.accounts, self.groups, self.posts, self.messages, self.pictures, self.apps):
            if len({one.id for one in rows}) < len(rows):
                yield "two accounts, groups, posts, messages, pictures or services have the same id"
        if len({one.handle.casefold() for one in self.accounts}) < len(self.accounts):
            yield "two accounts have the same handle"
        yield from self._strangers()
        yield from self._loose()

    def _strangers(self) -> Iterator[str]:
        people = {one.id for one in self.accounts}
        named = {self.me, *self.mine, *(one.author for one in self.posts)}
        named |= {tag.who for post in self.posts for tag in post.tags}
        named |= {flag.who for post in self.posts for flag in post.flags}
        named |= {member.who for group in self.groups for member in group.members}
        named |= {one for message in self.messages for one in (message.sender, message.to)}
        if not named <= people:
            yield "someone is named who has no account"

    def _loose(self) -> Iterator[str]:
        """What names a post, a group or a picture that is not there."""
        posts, groups = {one.id: one for one in self.posts}, {f"group:{one.id}" for one in self.groups}
        pictures = {one.id for one in self.pictures} | {None}
        audiences = {self.settings.audience, *(post.audience for post in self.posts)}
        audiences |= {entry.audience for account in self.accounts for entry in account.profile}
        if not {one for one in audiences if one.startswith("group:")} <= groups:
            yield "a group is named that is not there"
        shown = {post.picture for post in self.posts} | {account.portrait for account in self.accounts}
        if not shown <= pictures:
            yield "a picture is named that is not there"
        if not {one for post in self.posts for one in (post.answers, post.shares)} - {None} <= set(posts):
            yield "a post is named that is not there"
        if any(_circles(post, posts) for post in self.posts):
            yield "a post answers or shares itself"
        known = {f"post:{one}" for one in posts} | {f"account:{one.id}" for one in self.accounts}
        known |= {f"message:{one.id}" for one in self.messages}
        targets = {*self.captures, *(one.target for one in self.reports)}
        if not targets | {one.capture for one in self.messages if one.capture} <= known:
            yield "a report or a picture of the screen is of something that is not there"


def _circles(post: Post, posts: dict[Id, Post]) -> bool:
    """Whether going up from a post never ends."""
    seen: set[Id] = set()
    at: Post | None = post
    while at is not None:
        if at.id in seen:
            return True
        seen.add(at.id)
        at = posts.get(at.answers or at.shares or "")
    return False
