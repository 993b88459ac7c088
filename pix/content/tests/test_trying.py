"""pix bank check drives the checks of tasks, and says what an author declared wrongly."""

import pytest

from pix.content.bank import trying
from pix.content.bank.solving import Effort, solve
from pix.content.release import Release
from pix.content.tests.factories import both
from pix.content.tests.task_factories import (
    DRAW,
    EXPLORED,
    HANDED,
    SIMULATED,
    TASKS,
    TUBE,
    WRITTEN,
    task_release,
    task_snapshot,
)


@pytest.fixture(autouse=True)
def _one_seed_with_children(monkeypatch) -> None:
    for kind in ("file", "code"):
        monkeypatch.setitem(trying.DRIVEN, kind, 1)


FEW = Effort(seeds=4, file_seeds=2)


def faults(skill, old="", new="", **changes) -> str:
    """The faults of a task once something in the generators or in the declared challenge is replaced."""
    assert old in DRAW
    snapshot = task_snapshot(**changes)
    snapshot["draws"][TUBE] = DRAW.replace(old, new) if old else DRAW
    release = Release(snapshot)
    return "\n".join(solve(release, release.challenges[f"{skill}-a"], FEW))


@pytest.mark.parametrize("skill", TASKS)
def test_a_sound_task_of_each_kind(skill) -> None:
    assert faults(skill) == ""


@pytest.mark.parametrize("skill", TASKS)
def test_solutions_vary_with_the_seed(skill) -> None:
    release = task_release()
    assert solve(release, release.challenges[f"{skill}-a"], Effort(seeds=12, file_seeds=12)) == []


@pytest.mark.parametrize(
    ("skill", "old", "new", "said"),
    [
        (SIMULATED, "solution=done.state", "solution=made.state", "wrong of the solution, for want of moved"),
        (SIMULATED, "made.state,\n", "done.state,\n", "right of near-miss 1"),
        (SIMULATED, 'done.after(lambda d: d.trash("note.txt")).state,', "", "at least 3 different"),
        (SIMULATED, "start=disk.state", "start=done.state", "the checks say right of the start"),
        (SIMULATED, "start=disk.state, ", "", "needs a start"),
        (SIMULATED, 'size=10)', 'size=-1)', "the start does not suit file-manager"),
        (SIMULATED, 'size=10)', 'size=10, text="x" * 70_000)', "over 60 kB"),
        (SIMULATED, "solution=done.state", 'solution=["done"]', "are each a dict"),
        (SIMULATED, "solution=done.state", 'solution={**done.state, "cheat": 1}', "cannot be observed"),
        (SIMULATED, "dice.integer(100, 999), dice.integer(0, 2)", "7, 0", "1 different solutions"),
        (HANDED, "solution=file([\"total\", total", 'solution=file(["total", total + 2', "for want of total"),
        (HANDED, "solution=file(", 'solution=File("a.pdf", b"x") or (', "has not the format asked for"),
        (HANDED, 'wrong=[file(["total", total + 1', 'wrong=[file(["total", total', "right of near-miss 1"),
        (HANDED, 'wrong=[file(["total", total + 1])', 'wrong=[File("a.csv", b"")', "cannot be read: empty"),
        (HANDED, 'files=[file()]', 'files=[file(["total", total])]', "right of costs.csv as it was given"),
        (SIMULATED, 'done.after(lambda d: d.trash("note.txt"))', 'made.after(lambda d: d.trash(name))',
         "seed 0, fr: checks.1 (rest): no near-miss fails it"),
        (WRITTEN, "solution=program", 'solution="def price(age):"', "the checks say wrong of the solution"),
        (WRITTEN, "solution=program,", 'solution=program, starter=program,', "the program to begin from"),
        (EXPLORED, "start=disk.state, solution=[str(size)]", "solution=[str(size)]", "needs a start"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(skill, old, new, said) -> None:
    assert said in faults(skill, old, new)


WITH_A_USELESS_CHECK = {
    "checks": [
        TASKS[HANDED]["checks"][1],
        {"id": "two-columns", "op": "count", "path": "rows/0", "value": 2, "say": both("Two columns.")},
    ]
}


@pytest.mark.parametrize(
    ("skill", "place", "row", "said"),
    [
        (SIMULATED, "one", {"simulator": None}, "a simulator task names its simulator"),
        (SIMULATED, "one", {"simulator": "time-machine"}, "there is no simulator 'time-machine'"),
        (SIMULATED, "one", {"checks": []}, "a task has checks"),
        (HANDED, "two", {"accepts": []}, "says what it accepts"),
        (WRITTEN, "three", {"tests": []}, "a code task has tests"),
        (HANDED, "two", {"simulator": "file-manager"}, "needs a start"),
        (HANDED, "two", WITH_A_USELESS_CHECK, "checks.1 (two-columns): no near-miss fails it"),
    ],
)
def test_what_is_missing_is_said(skill, place, row, said) -> None:
    assert said in faults(skill, **{place: row})


def check(**more) -> dict:
    return {"checks": [{"id": "one", "op": "exists", "path": "state", "say": {"fr": "a", "en": "b"}, **more}]}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (check(op="smells"), "unknown op 'smells'"),
        (check(op="between", value=3), "cannot have the value 3"),
        (check(op="unchanged", path="state/gone"), "0 things stand at this path"),
        (check(op="unchanged", path="state/files/*"), "2 things stand at this path"),
        ({"checks": check()["checks"] * 2}, "declared 2 times"),
        (check(say={"fr": "{gone}", "en": "b"}), "not among the values drawn"),
    ],
)
def test_a_check_that_cannot_be_used_is_said(row, said) -> None:
    assert said in faults(SIMULATED, one=row)
