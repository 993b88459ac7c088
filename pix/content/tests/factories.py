"""A small bank over the 16 competences, published or written as files."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings

from pix.content.actions.publish_release import publish_release
from pix.content.bank.schema import SkillFile, TubeFile, TutorialFile
from pix.content.bank.snapshot import Snapshot
from pix.content.files import png
from pix.content.files.picture import drawing
from pix.content.queries import release_of
from pix.content.release import Release

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LEVELS = (1, 2, 3, 4)
DRAWN_TUBE = "c13-a"
TIMED_SKILL = "c21-b-2"
DRAW = '''"""Draws of a table to add up."""

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import ods

NAMES = {"fr": ["pommes", "poires"], "en": ["apples", "pears"]}


def total(dice: Dice, locale: str) -> Drawn:
    """A table of two numbers to add up."""
    one, other = dice.integer(100, 899), dice.integer(100, 899)
    first, second = NAMES[locale]
    table = ods({"Stock": [[first, one], [second, other]]})
    return Drawn(
        solution=[str(one + other)], values={"fruit": first, "sum": one + other},
        files=[File("stock.ods", table)], right=[str(one + other)], wrong=[str(one), str(one * other)],
    )
'''

Row = dict[str, Any]


def both(text: str) -> dict[str, str]:
    """A text in each language, told apart by its first letters."""
    return {"fr": f"FR {text}", "en": f"EN {text}"}


def options(*ids: str) -> list[Row]:
    """Things to choose, order or pair."""
    return [{"id": one, "text": both(f"option {one}")} for one in ids]


def challenge(kind: str, **more: Any) -> Row:
    """A fixed challenge of a kind, with its easy solution."""
    facts: Row = {"id": "a", "role": "prototype", "kind": kind, "instruction": both(f"A {kind} to do"),
                  "why": both("Because it is so"), **BY_KIND[kind]}  # fmt: skip
    return {**facts, **more}


BY_KIND: dict[str, Row] = {
    "choose_one": {
        "proposals": options("red", "green", "blue"),
        "solution": ["green"],
        "examples": {"right": [["green"]], "wrong": [["red"], ["green", "red"]]},
    },
    "choose_many": {
        "proposals": options("oak", "rose", "pine"),
        "solution": ["oak", "pine"],
        "examples": {"right": [["pine", "oak"]], "wrong": [["oak"]]},
    },
    "text": {
        "solution": ["zanzibar"],
        "treatments": ["t1", "t2"],
        "examples": {"right": [" Zanzibar. "], "wrong": ["zanzi"]},
    },
    "number": {
        "solution": ["7351"],
        "unit": both("kg"),
        "examples": {"right": ["7 351,0"], "wrong": ["7350"]},
    },
    "fields": {
        "fields": [
            {"id": "town", "label": both("Town")},
            {"id": "year", "label": both("Year"), "kind": "number"},
        ],
        "solution": {"town": ["namur"], "year": ["1815"]},
        "treatments": ["t1"],
        "examples": {
            "right": [{"town": "Namur", "year": "1815"}],
            "wrong": [{"town": "Namur", "year": "1816"}, {"town": "Namur"}],
        },
    },
    "fields_any_order": {
        "fields": [{"id": "one", "label": both("One")}, {"id": "two", "label": both("Two")}],
        "solution": {"salt": ["salt", "sel"], "pepper": ["pepper"]},
        "examples": {
            "right": [{"one": "pepper", "two": "sel"}],
            "wrong": [{"one": "salt", "two": "sel"}],
        },
    },
    "select": {
        "fields": [
            {"id": "colour", "label": both("Colour"), "kind": "select", "options": options("dark", "light")}
        ],
        "solution": {"colour": ["light"]},
        "examples": {"right": [{"colour": "light"}], "wrong": [{"colour": "dark"}]},
    },
    "order": {
        "items": options("dawn", "noon", "dusk"),
        "solution": ["dawn", "noon", "dusk"],
        "examples": {"right": [["dawn", "noon", "dusk"]], "wrong": [["noon", "dawn", "dusk"]]},
    },
    "match": {
        "items": options("hen", "cow"),
        "targets": options("milk", "egg", "wool"),
        "solution": {"hen": "egg", "cow": "milk"},
        "examples": {"right": [{"hen": "egg", "cow": "milk"}], "wrong": [{"hen": "milk", "cow": "egg"}]},
    },
}
USUAL = ("number", "text", "choose_one")
SPECIAL: dict[str, list[Row]] = {
    "c12-a-1": [challenge("choose_one", illustration={"file": "dot.png", "alt": both("A dot")})],
    "c12-a-2": [challenge("choose_many")],
    "c12-a-3": [challenge("text")],
    "c12-a-4": [challenge("number")],
    "c12-b-1": [challenge("fields")],
    "c12-b-2": [challenge("fields_any_order")],
    "c12-b-3": [challenge("select")],
    "c12-b-4": [challenge("order"), challenge("match", id="b", role="variant")],
    TIMED_SKILL: [challenge("text", timer=60)],
}


def tubes_of(code: str) -> list[str]:
    """The two tubes of a competence."""
    stem = f"c{code.replace('.', '')}"
    return [f"{stem}-a", f"{stem}-b"]


def drawn_challenge() -> Row:
    """A challenge whose numbers and file are drawn."""
    return {
        "id": "a", "role": "prototype", "kind": "number", "draw": "total",
        "instruction": both("Add up the {fruit} and the rest"), "why": both("It makes {sum}"),
    }  # fmt: skip


def _challenges(skill: str, tube: str, place: int) -> list[Row]:
    if tube == DRAWN_TUBE:
        return [drawn_challenge()]
    return SPECIAL.get(skill) or [challenge(USUAL[place % 3])]


def skill_row(skill: str, tube: str, level: int) -> Row:
    """A skill as a snapshot holds it."""
    file = SkillFile.model_validate(
        {
            "can": both(f"Can do {skill}"),
            "hint": both(f"Hint for {skill}"),
            "tutorials": {"succeed": [f"learn-{skill}", f"shared-{tube.partition('-')[0]}"], "further": []},
            "challenges": _challenges(skill, tube, level),
        }
    )
    return {**file.model_dump(), "tube": tube, "level": level}


def tutorial_row(title: str, code: str) -> Row:
    """A tutorial as a snapshot holds it."""
    plain = {"title": both(title), "minutes": 3, "body": both(f"Read **{title}**")}
    return {**TutorialFile.model_validate(plain).model_dump(), "competence": code}


def _add_competence(snapshot: Snapshot, code: str) -> None:
    snapshot["thematics"][code] = [{"id": "basics", "name": both("Basics")}]
    for tube in tubes_of(code):
        about = {"thematic": "basics", "name": both(f"Tube {tube}"), "about": both("About it")}
        snapshot["tubes"][tube] = {**TubeFile.model_validate(about).model_dump(), "competence": code}
        shared = f"shared-{tube.partition('-')[0]}"
        snapshot["tutorials"][shared] = tutorial_row(shared, code)
        for level in LEVELS:
            skill = f"{tube}-{level}"
            snapshot["skills"][skill] = skill_row(skill, tube, level)
            snapshot["tutorials"][f"learn-{skill}"] = tutorial_row(f"learn-{skill}", code)


@cache
def _small_bank() -> str:
    framework = json.loads((settings.BANK_DIR / "framework.json").read_text("utf-8"))
    parts = ("thematics", "tubes", "skills", "tutorials")
    snapshot: Snapshot = {"framework": framework, **{part: {} for part in parts}, "draws": {DRAWN_TUBE: DRAW}}
    for area in framework["areas"]:
        for row in area["competences"]:
            _add_competence(snapshot, row["code"])
    dot = png(drawing((4, 4), "white", [("rectangle", (1, 1, 2, 2), "black")]))
    snapshot["assets"] = {"c12-a/dot.png": base64.b64encode(dot).decode()}
    return json.dumps(snapshot)


def small_snapshot() -> Snapshot:
    """A bank of 2 tubes by 4 levels in each competence, of one's own to change."""
    snapshot: Snapshot = json.loads(_small_bank())
    return snapshot


def published_release(snapshot: Snapshot | None = None, *, at: datetime = AT) -> Release:
    """Publish the small bank, or another, and read it back."""
    row, _is_new = publish_release(snapshot=snapshot or small_snapshot(), note="for tests", at=at)
    return release_of(row.pk)


def fixed_release() -> Release:
    """The small bank in memory, with no database behind."""
    return Release(small_snapshot())


SKILL = """can: { fr: Sait, en: Can }
hint: { fr: Essayez, en: Try }
tutorials: { succeed: [lesson], further: [] }
challenges:
  - id: a
    role: prototype
    kind: number
    instruction: { fr: "Deux et deux ?", en: "Two and two?" }
    solution: ["4"]
    why: { fr: "Deux fois deux.", en: "Twice two." }
    examples: { right: ["4"], wrong: ["5"] }
"""
DRAWN_SKILL = """can: { fr: Sait, en: Can }
hint: { fr: Essayez, en: Try }
tutorials: { succeed: [lesson], further: [] }
challenges:
  - id: a
    role: prototype
    kind: number
    draw: double
    instruction: { fr: "Le double de {n} ?", en: "Twice {n}?" }
    why: { fr: "Deux fois {n}.", en: "Two times {n}." }
"""
DOUBLE = '''"""Draws of doubles."""

from pix.content.drawing import Dice, Drawn


def double(dice: Dice, locale: str) -> Drawn:
    """A number to double."""
    n = dice.integer(10, 999)
    return Drawn(solution=[str(2 * n)], values={"n": n}, right=[str(2 * n)], wrong=[str(n)])
'''
BANK_FILES = {
    "1.2/competence.yaml": "thematics:\n  - { id: basics, name: { fr: Bases, en: Basics } }\n",
    "1.2/tutorials/lesson.yaml": "title: { fr: Lire, en: Read }\nminutes: 2\nbody: { fr: Texte, en: Text }\n",
    "1.2/sums/tube.yaml": (
        "thematic: basics\nname: { fr: Sommes, en: Sums }\nabout: { fr: Additionner, en: Adding up }\n"
    ),
    "1.2/sums/1.yaml": SKILL,
    "1.2/sums/2.yaml": DRAWN_SKILL,
    "1.2/sums/draw.py": DOUBLE,
}


def bank_folder(folder: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """A bank of two skills as files; changes are other contents by path, None to leave a file out."""
    root = folder / "bank"
    framework = (settings.BANK_DIR / "framework.json").read_bytes()
    files = {"framework.json": framework, **BANK_FILES, **(changes or {})}
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if content is not None:
            target.write_bytes(content.encode() if isinstance(content, str) else content)
    return root
