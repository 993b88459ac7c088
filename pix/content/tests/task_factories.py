"""A small bank whose tube c12-a is made of tasks: to tidy, to hand in, to write, to explore."""

from __future__ import annotations

from typing import Any

from pix.content.bank.schema import SkillFile
from pix.content.bank.snapshot import Snapshot
from pix.content.release import Release
from pix.content.tests.factories import Row, both, published_release, small_snapshot

TUBE = "c12-a"
SIMULATED, HANDED, WRITTEN, EXPLORED = (f"{TUBE}-{level}" for level in (1, 2, 3, 4))
DRAW = '''"""Draws of tasks."""

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import csv_text
from pix.content.simulators.file_manager.building import Disk

FOLDERS = {"fr": ["Vacances", "Jardin", "Cuisine"], "en": ["Holidays", "Garden", "Kitchen"]}


def tidied(dice: Dice, locale: str) -> Drawn:
    """A picture to put in a new folder."""
    number, pick = dice.integer(100, 999), dice.integer(0, 2)
    name, folder = f"photo-{number}.jpg", FOLDERS[locale][pick]
    disk = Disk(features=["create", "move"])
    disk.folder("Images")
    disk.file(name, size=1000)
    disk.file("note.txt", size=10)
    made = disk.after(lambda d: d.folder(f"Images/{folder}"))
    done = made.after(lambda d: d.move(name, f"Images/{folder}"))
    return Drawn(
        solution=done.state, start=disk.state, values={"name": name, "folder": folder},
        right=[{"state": done.state, "events": {"move": 2}}],
        wrong=[
            made.state,
            disk.after(lambda d: d.move(name, "Images")).state,
            done.after(lambda d: d.trash("note.txt")).state,
        ],
    )


def explored(dice: Dice, locale: str) -> Drawn:
    """How heavy is a file?"""
    size = dice.integer(100, 999)
    disk = Disk()
    disk.file("film.mp4", size=size)
    return Drawn(start=disk.state, solution=[str(size)], right=[str(size)], wrong=[str(size + 1)])


def handed(dice: Dice, locale: str) -> Drawn:
    """A table to complete with its total."""
    numbers = [dice.integer(10, 99) for _ in range(3)]
    rows = [["part", "cost"], *([f"p{n}", number] for n, number in enumerate(numbers))]
    total = sum(numbers)

    def file(*more) -> File:
        return File("costs.csv", csv_text([*rows, *more]))

    return Drawn(
        solution=file(["total", total]), values={"total": str(total)}, files=[file()],
        wrong=[file(["total", total + 1]), file(["sum", ""]), file(["total", total], ["total", 0])],
    )


def written(dice: Dice, locale: str) -> Drawn:
    """A price by age."""
    age, low, high = dice.integer(8, 14), dice.integer(2, 5), dice.integer(6, 9)
    program = f"def price(age):\\n    if age < {age}:\\n        return {low}\\n    return {high}\\n"
    return Drawn(
        solution=program, values={"age": age, "below": age - 1, "low": low, "high": high},
        wrong=[program.replace(*swap) for swap in [("<", "<="), ("return", "print"), ("<", ">")]],
    )
'''
TASKS: dict[str, Row] = {
    SIMULATED: {
        "kind": "simulator",
        "simulator": "file-manager",
        "draw": "tidied",
        "instruction": both("Put {name} in a new folder {folder} of Images"),
        "checks": [
            {"id": "moved", "op": "equals", "path": "state/files/Images~1{folder}~1{name}/name",
             "value": "{name}", "say": both("{name} must be in {folder}.")},
            {"id": "rest", "op": "unchanged", "path": "state/files/note.txt",
             "say": both("The other file stays where it was.")},
        ],
    },
    HANDED: {
        "kind": "file",
        "accepts": ["csv"],
        "draw": "handed",
        "instruction": both("Add the line of the total"),
        "checks": [
            {"id": "lines", "op": "count", "path": "rows", "value": 5,
             "say": both("One line is added, and no more.")},
            {"id": "total", "op": "equals", "path": "rows/-1/1", "value": "{total}",
             "say": both("The total is {total}.")},
        ],
    },
    WRITTEN: {
        "kind": "code",
        "draw": "written",
        "instruction": both("Write price(age): {low} below {age}, else {high}"),
        "starter": {"fr": "def price(age):\n    pass", "en": "def price(age):\n    pass"},
        "tests": [
            {"call": "price({below})", "expect": "{low}", "shown": True},
            {"call": "price({age})", "expect": "{high}"},
        ],
    },
    EXPLORED: {
        "kind": "number",
        "simulator": "file-manager",
        "draw": "explored",
        "instruction": both("How many bytes has film.mp4?"),
    },
}  # fmt: skip


def task_row(skill: str, **more: Any) -> Row:
    """A challenge of one of the four tasks."""
    return {"id": "a", "role": "prototype", "why": both("Because it is so"), **TASKS[skill], **more}


def task_snapshot(**changes: Row) -> Snapshot:
    """The small bank with tasks; changes to a skill's challenge by its place: one, two, three, four."""
    snapshot = small_snapshot()
    snapshot["draws"][TUBE] = DRAW
    for place, skill in zip(("one", "two", "three", "four"), TASKS, strict=True):
        row = snapshot["skills"][skill]
        file = {name: value for name, value in row.items() if name not in ("tube", "level")}
        file["challenges"] = [task_row(skill, **changes.get(place, {}))]
        snapshot["skills"][skill] = {**row, **SkillFile.model_validate(file).model_dump()}
    return snapshot


def task_release(**changes: Row) -> Release:
    """That bank in memory."""
    return Release(task_snapshot(**changes))


def published_tasks() -> Release:
    """That bank, published."""
    return published_release(task_snapshot())
