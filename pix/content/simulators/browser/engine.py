"""The search engine's part of a state: its index, its words, what was searched, what was set up."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pix.content.simulators.browser.parts import Address, Host, Id, Part, Short, Text

Where = Literal["web", "images", "news"]
Period = Literal["", "day", "week", "month", "year"]


class Doc(Part):
    """An entry of the index; mark is a judgement shown beside it; ad is the mark of what is paid."""

    id: Id
    title: Short
    text: Text = ""
    address: Address = ""
    date: Annotated[str, Field(max_length=10)] = ""
    type: Annotated[str, Field(max_length=6)] = ""
    lang: Annotated[str, Field(max_length=3)] = ""
    ad: Annotated[str, Field(max_length=30)] = ""
    mark: Annotated[str, Field(max_length=20)] = ""
    licence: Annotated[str, Field(max_length=40)] = ""
    image: Annotated[int, Field(ge=0, le=5)] = 0


class Summary(Part):
    """An automatic summary shown above the results when each of its words is in the query."""

    words: Annotated[list[Short], Field(max_length=6)]
    text: Text
    sources: Annotated[list[Address], Field(max_length=5)] = []


class Engine(Part):
    """An engine over the frozen web: strict wants every word, soft most of them; rows of results a page."""

    host: Host = "cherche.example"
    name: Short = "Cherche"
    strict: bool = False
    ordered: bool = False
    docs: Annotated[list[Doc], Field(max_length=420)] = []
    summary: Summary | None = None
    rows: Annotated[int, Field(ge=5, le=50)] = 10
    licences: Annotated[list[Annotated[str, Field(max_length=40)]], Field(max_length=12)] = []
    sources: Annotated[list[Short], Field(max_length=8)] = []


class Search(Part):
    """A search that was made: the query and the filters."""

    query: Annotated[str, Field(max_length=300)]
    where: Where = "web"
    period: Period = ""
    licence: Annotated[str, Field(max_length=40)] = ""


class Alert(Part):
    """A search that the engine repeats and tells about."""

    words: Annotated[str, Field(max_length=200)]
    source: Annotated[str, Field(max_length=120)] = ""
    rhythm: Literal["once", "daily", "weekly", "monthly"] = "daily"
    channel: Literal["mail", "phone", "feed"] = "mail"
