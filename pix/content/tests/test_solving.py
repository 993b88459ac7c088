"""Every challenge is played through the real grader."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from pix.content.bank.checking import check_bank
from pix.content.bank.solving import Effort, solve
from pix.content.release import Release
from pix.content.tests.factories import (
    BY_KIND,
    DOUBLE,
    DRAWN_SKILL,
    DRAWN_TUBE,
    SKILL,
    bank_folder,
    challenge,
    small_snapshot,
)

FEW = Effort(seeds=4, file_seeds=2)


def messages_of(folder: Path, changes: Mapping[str, str | bytes | None], effort: Effort = FEW) -> str:
    return "\n".join(map(str, check_bank(bank_folder(folder, changes), effort)))


def faults_of_fixed(**row) -> str:
    snapshot = small_snapshot()
    snapshot["skills"]["c11-a-1"]["challenges"] = [challenge(row.pop("kind"), **row)]
    release = Release(snapshot)
    return "\n".join(solve(release, release.challenges["c11-a-1-a"], FEW))


@pytest.mark.parametrize("kind", BY_KIND)
def test_a_sound_challenge_of_each_kind(kind) -> None:
    assert faults_of_fixed(kind=kind) == ""


def test_a_sound_generator_with_a_file() -> None:
    release = Release(small_snapshot())
    assert solve(release, release.challenges[f"{DRAWN_TUBE}-1-a"], Effort(file_seeds=20)) == []


def test_an_accepted_example_that_the_grader_refuses(tmp_path) -> None:
    said = messages_of(tmp_path, {"1.2/sums/1.yaml": SKILL.replace('right: ["4"]', 'right: ["4", "four"]')})
    assert (
        said
        == "bank/1.2/sums/1.yaml:5: challenges.0 (sums-1-a): the grader says wrong of 'four', declared right"
    )


def test_a_near_miss_that_the_grader_accepts(tmp_path) -> None:
    said = messages_of(tmp_path, {"1.2/sums/1.yaml": SKILL.replace('wrong: ["5"]', 'wrong: ["4,0"]')})
    assert "the grader says right of '4,0', declared wrong" in said


@pytest.mark.parametrize(
    ("kind", "solution", "said"),
    [
        ("choose_one", ["green", "red"], "exactly one right option"),
        ("choose_one", ["grey"], "names options that are not shown"),
        ("choose_many", "oak", "shape"),
        ("order", ["dawn", "noon"], "every item once"),
        ("match", {"hen": "egg"}, "pair every item"),
        ("match", {"hen": "egg", "cow": "honey"}, "pair every item"),
        ("fields", {"town": ["namur"]}, "a list for every field"),
        ("fields", {"town": "namur", "year": ["1815"]}, "a list for every field"),
        ("select", {"colour": ["grey"]}, "not among the options"),
        ("fields_any_order", {"salt": ["salt"]}, "at least as many groups as blanks"),
        ("number", [7351], "list of texts"),
        ("text", [], "list of texts"),
        ("choose_one", [["green"]], "shape"),
        ("select", {"colour": None}, "a list for every field"),
        ("fields", {"town": [], "year": ["1815"]}, "a list for every field"),
        ("match", {"hen": ["egg"], "cow": "milk"}, "shape"),
        ("fields_any_order", {"salt": 3, "pepper": ["pepper"]}, "shape"),
    ],
)
def test_a_solution_of_the_wrong_shape(kind, solution, said) -> None:
    assert said in faults_of_fixed(kind=kind, solution=solution)


def test_two_options_that_say_the_same() -> None:
    rows = [{**row, "text": {"fr": "same", "en": "same"}} for row in BY_KIND["choose_one"]["proposals"]]
    assert "same id or the same text" in faults_of_fixed(kind="choose_one", proposals=rows)


def test_an_example_of_the_wrong_shape() -> None:
    said = faults_of_fixed(kind="number", examples={"right": [["7351"]], "wrong": ["1"]})
    assert said == "example ['7351']: The response must be a text."


def test_a_draft_is_not_played(tmp_path) -> None:
    variant = SKILL.partition("challenges:\n")[2].replace("prototype", "variant").replace("id: a", "id: b")
    draft = variant.replace("    kind:", "    status: draft\n    kind:").replace(
        'right: ["4"]', 'right: ["5"]'
    )
    assert messages_of(tmp_path, {"1.2/sums/1.yaml": SKILL + draft}) == ""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('values={"n": n}', "values={}", "the text uses {n}, which is not among the values drawn"),
        ("dice.integer(10, 999)", "7", "4 seeds give 1 different solutions, 2 wanted"),
        (
            "dice.integer(10, 999)",
            "dice.integer(10, 999) + (locale == 'en')",
            "differs between French and English",
        ),
        ("wrong=[str(n)]", "wrong=[]", "no near-miss is declared"),
        ("wrong=[str(n)]", "wrong=[str(2 * n)]", "seed 0, fr: the grader says right"),
        ("return Drawn(", "return print and Drawn", "seed 0, fr: AttributeError"),
        ("n = dice", "n = 1 / 0 + dice", "seed 0, fr: ZeroDivisionError: division by zero"),
        (
            "from pix.content.drawing import Dice, Drawn",
            "import nowhere_at_all",
            "cannot be loaded: ModuleNotFound",
        ),
        (
            "def double(dice: Dice, locale: str) -> Drawn:",
            "def double(dice",
            "draw.py has no function double",
        ),
        ('values={"n": n}', 'values={"n": "{m}"}', "{m} is not filled"),
        ("solution=[str(2 * n)]", "solution=2 * n", "list of texts"),
    ],
)
def test_a_broken_generator(tmp_path, old, new, said) -> None:
    source = DOUBLE.replace(old, new)
    if "print and Drawn" in source:
        source = source.replace("print and Drawn", "dict(")
    assert source != DOUBLE
    assert said in messages_of(tmp_path, {"1.2/sums/draw.py": source})


def test_a_generator_that_leaves_the_dice() -> None:
    snapshot = small_snapshot()
    source = snapshot["draws"][DRAWN_TUBE]
    snapshot["draws"][DRAWN_TUBE] = source.replace(
        "def total", "COUNT = iter(range(9999))\n\n\ndef total"
    ).replace('"sum": one + other', '"sum": next(COUNT)')
    release = Release(snapshot)
    said = solve(release, release.challenges[f"{DRAWN_TUBE}-1-a"], FEW)
    assert said == ["the same seed draws two different things: use only the dice"]


def test_a_heavy_file() -> None:
    snapshot = small_snapshot()
    source = snapshot["draws"][DRAWN_TUBE]
    snapshot["draws"][DRAWN_TUBE] = source.replace(
        'File("stock.ods", table)', 'File("stock.ods", bytes(60_001))'
    )
    release = Release(snapshot)
    said = solve(release, release.challenges[f"{DRAWN_TUBE}-1-a"], FEW)
    assert "seed 0, fr: stock.ods is over 60 kB" in said


def test_variety_counts_words_and_not_shuffled_ids(tmp_path) -> None:
    skill = DRAWN_SKILL.replace("kind: number", "kind: choose_one").replace("{n}", "two")
    source = DOUBLE.replace("n = dice.integer(10, 999)", "ids = dice.shuffle(['x', 'y', 'z'])").partition(
        "    return"
    )
    shuffled = (
        "    words = [(ids[0], 'one'), (ids[1], 'two'), (ids[2], 'six')]\n"
        "    return Drawn(solution=[ids[0]], proposals=sorted(words), right=[[ids[0]]], wrong=[[ids[1]]])\n"
    )
    changes = {"1.2/sums/2.yaml": skill, "1.2/sums/draw.py": source[0] + shuffled}
    effort = replace(FEW, seeds=20)
    assert "20 seeds give" in messages_of(tmp_path, changes, effort)
