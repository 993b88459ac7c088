"""Exercises of the practice page: one for each kind of response, on everyday things."""

from __future__ import annotations

from django.utils.translation import gettext as _

from pix.assessments.practice_tasks import tasks
from pix.content.question import BlankShown, Question


def exercises() -> list[Question]:
    """The exercises in the reader's language."""
    return [
        _choose_one(),
        _choose_many(),
        _text(),
        _number(),
        _fields(),
        _order(),
        _match(),
        *tasks(),
    ]


def _question(kind: str, instruction: str, solution: object, **shown: object) -> Question:
    facts = {
        "challenge": f"practice-{kind}",
        "skill": "practice",
        "locale": "",
        "seed": 0,
        "why": "",
    }
    return Question(kind=kind, instruction=instruction, solution=solution, **facts, **shown)  # type: ignore[arg-type]


def _choose_one() -> Question:
    proposals = (("a", _("A circle")), ("b", _("A triangle")), ("c", _("A square")))
    return _question("choose_one", _("Which shape has four equal sides?"), ["c"], proposals=proposals)


def _choose_many() -> Question:
    proposals = (
        ("a", _("Apple")),
        ("b", _("Hammer")),
        ("c", _("Pear")),
        ("d", _("Chair")),
    )
    return _question(
        "choose_many",
        _("Tick everything that is a fruit."),
        ["a", "c"],
        proposals=proposals,
    )


def _text() -> Question:
    treatments = ("t1", "t2")
    return _question(
        "text",
        _("Type the word **hello** in the box."),
        [_("hello")],
        treatments=treatments,
    )


def _number() -> Question:
    return _question(
        "number",
        _("A box holds 6 eggs. How many eggs do 4 boxes hold?"),
        ["24"],
        unit=_("eggs"),
    )


def _fields() -> Question:
    days = (("mon", _("Monday")), ("wed", _("Wednesday")), ("sun", _("Sunday")))
    fields = (
        BlankShown("letter", _("The first letter of the alphabet"), "text"),
        BlankShown("day", _("The day after Tuesday"), "select", days),
    )
    solution = {"letter": ["a"], "day": ["wed"]}
    return _question(
        "fields",
        _("Fill in the two blanks."),
        solution,
        fields=fields,
        treatments=("t1",),
    )


def _order() -> Question:
    items = (("noon", _("Lunch")), ("night", _("Dinner")), ("dawn", _("Breakfast")))
    return _question(
        "order",
        _("Put these meals in the order of the day."),
        ["dawn", "noon", "night"],
        items=items,
    )


def _match() -> Question:
    items = (("hen", _("Hen")), ("cow", _("Cow")))
    targets = (("milk", _("Milk")), ("egg", _("Egg")), ("wool", _("Wool")))
    return _question(
        "match",
        _("Pair each animal with what it gives."),
        {"hen": "egg", "cow": "milk"},
        items=items,
        targets=targets,
    )
