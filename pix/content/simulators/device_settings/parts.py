"""What settings are made of: pages, rows, what they need and what they bring about."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.-]{0,39}$")]
Line = Annotated[str, StringConstraints(min_length=1, max_length=120)]
Text = Annotated[str, StringConstraints(max_length=400)]
Mark = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
Whole = Annotated[int, Field(ge=-1_000_000, le=1_000_000)]
Value = bool | Whole | Annotated[str, StringConstraints(max_length=200)]
Kind = Literal[
    "link", "heading", "note", "info", "bar",
    "toggle", "choice", "slider", "text", "action", "network", "list",
]  # fmt: skip
Form = Literal["text", "secret", "pin", "time", "number", "address"]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Option(Part):
    """One value that a choice may take."""

    id: Key
    label: Line


class Need(Part):
    """A setting must have one of these values; otherwise the sentence is said."""

    key: Key
    among: Annotated[list[Value], Field(min_length=1, max_length=8)]
    say: Text = ""


class Effect(Part):
    """What changes besides: when the row takes a value, or whenever it is used."""

    to: Value | None = None
    values: Annotated[dict[Key, Value], Field(min_length=1, max_length=12)]


class Column(Part):
    """One fact of each record of a list; fixed: shown, not changed."""

    id: Key
    label: Line
    form: Literal["text", "number", "time", "address", "choice", "toggle"] = "text"
    options: Annotated[list[Option], Field(max_length=20)] = []
    fixed: bool = False
    empty: bool = False


class Row(Part):
    """One line of a page. key: the setting, the page of a link, or the list."""

    kind: Kind
    label: Text = ""
    key: Key | None = None
    hint: Text = ""
    icon: Key | None = None
    value: Text = ""
    shows: Key | None = None
    share: Annotated[int, Field(ge=0, le=100)] = 0
    options: Annotated[list[Option], Field(max_length=20)] = []
    low: Whole = 0
    high: Whole = 100
    step: Annotated[int, Field(ge=1, le=1000)] = 1
    unit: Annotated[str, StringConstraints(max_length=12)] = ""
    form: Form = "text"
    least: Annotated[int, Field(ge=0, le=60)] = 0
    digits: Annotated[int, Field(ge=0, le=12)] = 0
    mark: Mark | None = None
    when: Annotated[list[Need], Field(max_length=4)] = []
    needs: Annotated[list[Need], Field(max_length=6)] = []
    effects: Annotated[list[Effect], Field(max_length=6)] = []
    removes: Key | None = None
    confirm: Text = ""
    said: Text = ""
    serious: bool = False
    noun: Text = ""
    columns: Annotated[list[Column], Field(max_length=8)] = []
    can: Annotated[list[Literal["add", "edit", "remove", "move"]], Field(max_length=4)] = []


class Page(Part):
    """A page of rows; all but the top one are reached by a link."""

    id: Key
    title: Line
    parent: Key | None = None
    icon: Key | None = None
    note: Text = ""
    rows: Annotated[list[Row], Field(max_length=60)] = []


class Gate(Part):
    """A page to sign in before the rest; marks are those of secrets.mark()."""

    note: Text = ""
    user: Text = ""
    mark: Mark
    is_open: bool = False
