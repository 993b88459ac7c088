"""The shape of the bank's files; every unknown or missing field is an error."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400)]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=6000)]
Locale = Literal["fr", "en"]
Kind = Literal[
    "choose_one", "choose_many", "text", "number", "fields", "fields_any_order", "select", "order", "match",
    "file", "simulator", "code",
]  # fmt: skip
Extension = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]{1,8}$")]
Ability = Literal["yes", "adapted", "no"]
Device = Literal["computer", "tablet", "phone"]


class Strict(BaseModel):
    """A part of a bank file."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class LineText(Strict):
    """A line in each language."""

    fr: Line
    en: Line


class ProseText(Strict):
    """A text in each language, in the small Markdown that the pages show."""

    fr: Prose
    en: Prose


class Option(Strict):
    """Something to choose, order or pair."""

    id: Slug
    text: LineText


class Blank(Strict):
    """One blank to fill: typed, a number (with its unit or not), or a choice in a list."""

    id: Slug
    label: LineText
    kind: Literal["text", "number", "select"] = "text"
    unit: LineText | None = None
    options: list[Option] = []


class Illustration(Strict):
    """A picture of the tube's assets folder and what it says to someone who does not see it."""

    file: Line
    alt: LineText


class Examples(Strict):
    """Responses that the grader must accept and refuse; {fr, en} when they differ by language."""

    right: list[Any] = Field(min_length=1, max_length=20)
    wrong: list[Any] = Field(min_length=1, max_length=20)


class DeclaredCheck(Strict):
    """What must be observed of what was done (engine/grading/checks.py), and what is said if it is not."""

    id: Slug
    op: Annotated[str, StringConstraints(pattern=r"^[a-z_]{2,20}$")]
    path: Annotated[str, StringConstraints(max_length=400)] = ""
    value: Any = None
    say: ProseText


class ProgramTest(Strict):
    """A call (after some statements), or lines given, and what the program must give back or print."""

    call: Line | None = None
    input: Annotated[list[str], Field(max_length=50)] | None = None
    before: Prose | None = None
    expect: Any
    shown: bool = False

    @model_validator(mode="after")
    def _calls_or_gives_lines(self) -> Self:
        if (self.call is None) == (self.input is None):
            raise ValueError("a test has either call or input")
        return self


class Access(Strict):
    """Who can answer: yes, adapted (another variant serves them), no."""

    screen_reader: Ability = "yes"
    colour_blind: Ability = "yes"
    keyboard: Ability = "yes"


class Review(Strict):
    """A second pair of eyes solved the challenge."""

    date: Line
    outcome: Literal["kept", "mended"]
    note: Line | None = None


class Challenge(Strict):
    """One question, fixed or generated (draw names a function of the tube's draw.py)."""

    id: Slug
    role: Literal["prototype", "variant"]
    status: Literal["draft", "validated", "archived", "obsolete"] = "validated"
    kind: Kind
    instruction: ProseText
    format: LineText | None = None
    proposals: list[Option] = []
    items: list[Option] = []
    targets: list[Option] = []
    fields: list[Blank] = []
    solution: Any = None
    simulator: Slug | None = None
    start: Any = None
    accepts: list[Extension] = Field(default=[], max_length=5)
    checks: list[DeclaredCheck] = Field(default=[], max_length=30)
    starter: ProseText | None = None
    tests: list[ProgramTest] = Field(default=[], max_length=40)
    treatments: list[Literal["t1", "t2", "t3"]] = []
    tolerance: Line | None = None
    unit: LineText | None = None
    illustration: Illustration | None = None
    attachments: list[Line] = []
    timer: Annotated[int, Field(ge=10, le=900)] | None = None
    focused: bool = False
    shuffled: bool = True
    draw: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")] | None = None
    why: ProseText
    examples: Examples | None = None
    access: Access = Access()
    devices: list[Device] = ["computer", "tablet", "phone"]
    review: Review | None = None
    a: float | None = None
    b: float | None = None


class Advice(Strict):
    """Tutorials that teach a skill, and those that lead further."""

    succeed: list[Slug] = []
    further: list[Slug] = []


class SkillFile(Strict):
    """A skill and its challenges: <competence>/<tube>/<level>.yaml."""

    status: Literal["draft", "active", "archived"] = "active"
    can: LineText
    hint: LineText
    tutorials: Advice
    challenges: list[Challenge] = Field(min_length=1, max_length=30)


class TubeFile(Strict):
    """A tube: <competence>/<tube>/tube.yaml."""

    thematic: Slug
    name: LineText
    about: LineText


class Thematic(Strict):
    """A family of tubes."""

    id: Slug
    name: LineText


class CompetenceFile(Strict):
    """The thematics of a competence, in order: <competence>/competence.yaml."""

    thematics: list[Thematic] = Field(min_length=1, max_length=20)


class TutorialFile(Strict):
    """A short lesson of ours or a link to a lasting resource: <competence>/tutorials/<id>.yaml."""

    title: LineText
    kind: Literal["article", "video", "exercise", "link"] = "article"
    minutes: Annotated[int, Field(ge=1, le=120)]
    source: Line = "Pix"
    url: LineText | None = None
    body: ProseText | None = None
