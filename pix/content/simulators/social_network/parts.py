"""What a social network is made of: accounts, groups, posts, messages, reports, linked services."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Handle = Annotated[str, StringConstraints(pattern=r"^[\w.-]{1,40}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{1,120}$")]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$")]
Line = Annotated[str, StringConstraints(max_length=300)]
Text = Annotated[str, StringConstraints(max_length=2000)]
Audience = Annotated[str, StringConstraints(pattern=r"^(public|contacts|me|group:[a-z0-9-]{1,24})$")]
Target = Annotated[str, StringConstraints(pattern=r"^(post|account|message):[a-z0-9-]{1,24}$")]
Nature = Literal["", "photo", "archive", "montage", "ai"]
Scene = Literal["landscape", "people", "portrait", "place", "map", "chart", "poster", "object", "screen"]
Reason = Literal[
    "harassment", "insult", "threat", "personal_data", "advertising", "false", "identity", "violence",
    "copyright", "disagreement", "other",
]  # fmt: skip


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Entry(Part):
    """One line of a profile, and who sees it."""

    kind: Literal["bio", "city", "birthday", "phone", "mail", "work", "site", "school"]
    value: Line = ""
    audience: Audience = "public"


class Account(Part):
    """Someone, or a page of an association or a shop; facts are those of oneself with this account."""

    id: Id
    handle: Handle
    name: Name
    portrait: Id | None = None
    profile: Annotated[list[Entry], Field(max_length=12)] = []
    contact: bool = False
    followed: bool = False
    blocked: bool = False
    muted: bool = False
    role: Line = ""


class Picture(Part):
    """A picture of one's own device, or of a post (not own); the note says whence it comes, who is on it."""

    id: Id
    name: Name
    shows: Scene = "landscape"
    note: Line = ""
    own: bool = True


class Member(Part):
    """Someone in a group."""

    who: Id
    role: Literal["member", "moderator", "admin"] = "member"


class Group(Part):
    """People who speak together, by the rules of their charter; a forum's threads have titles."""

    id: Id
    name: Name
    members: Annotated[list[Member], Field(max_length=60)] = []
    charter: Annotated[list[Line], Field(max_length=12)] = []
    forum: bool = False
    approval: Literal["none", "new", "all"] = "none"


class Tag(Part):
    """Someone named on a picture."""

    who: Id
    state: Literal["shown", "pending", "removed"] = "shown"


class Flag(Part):
    """A report that members sent to the moderators."""

    who: Id
    reason: Reason


class Post(Part):
    """A message in the feed or in a group; an answer names what it answers, a share what it shows again."""

    id: Id
    author: Id
    text: Text = ""
    title: Line = ""
    at: Moment
    audience: Audience = "public"
    picture: Id | None = None
    nature: Nature = ""
    answers: Id | None = None
    shares: Id | None = None
    quote: Text = ""
    tags: Annotated[list[Tag], Field(max_length=12)] = []
    likes: Annotated[int, Field(ge=0, le=10**7)] = 0
    liked: bool = False
    paid: Line = ""
    because: Line = ""
    state: Literal["shown", "deleted", "deleted_here", "hidden"] = "shown"
    flags: Annotated[list[Flag], Field(max_length=12)] = []
    decision: Literal["", "approved", "reminded", "hidden", "escalated"] = ""
    reason: Reason | None = None
    locked: bool = False
    edited: bool = False


class Message(Part):
    """A private message from one account to another."""

    id: Id
    sender: Id
    to: Id
    text: Text
    at: Moment
    state: Literal["shown", "deleted", "deleted_here"] = "shown"
    capture: Target | None = None


class Report(Part):
    """What was reported to the people who run the service."""

    target: Target
    reason: Reason
    note: Line = ""


class App(Part):
    """A service to which one signs in with this account."""

    id: Id
    name: Name
    data: Annotated[
        list[Literal["name", "mail", "portrait", "contacts", "birthday", "posts", "place"]],
        Field(max_length=7),
    ]
    used: Moment | None = None
    revoked: bool = False


class Logged(Part):
    """A line of a journal: what one did, or what moderators did."""

    at: Moment
    text: Line
    who: Line = ""


class Settings(Part):
    """What the account does for all posts and all days."""

    audience: Audience = "public"
    past: Literal["as_they_are", "contacts", "me"] = "as_they_are"
    tags: Literal["at_once", "asked"] = "at_once"
    feed: Literal["relevance", "date"] = "relevance"
    found: bool = True
    autoplay: bool = True
    badges: bool = True
    streaks: bool = True
    suggestions: bool = True
    endless: bool = True
    told_messages: bool = True
    told_likes: bool = True
    ads_interests: bool = True
    ads_partners: bool = True
