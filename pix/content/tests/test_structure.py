"""What must hold between the files of a bank."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from pix.content.bank.checking import check_bank
from pix.content.bank.reading import Fault
from pix.content.bank.snapshot import Gathered
from pix.content.bank.solving import Effort
from pix.content.bank.structure import check_structure
from pix.content.release import Release
from pix.content.tests.factories import BANK_FILES, DRAWN_SKILL, SKILL, bank_folder, small_snapshot

TUBE = BANK_FILES["1.2/sums/tube.yaml"]


def faults_of(folder: Path, changes: Mapping[str, str | bytes | None]) -> list[Fault]:
    return check_bank(bank_folder(folder, changes), Effort(seeds=3, file_seeds=2))


def test_a_sound_bank_has_no_fault(tmp_path) -> None:
    assert faults_of(tmp_path, {}) == []


def test_the_small_bank_is_sound() -> None:
    snapshot = small_snapshot()
    assert check_structure(Gathered(Path("bank"), snapshot), Release(snapshot)) == []


@pytest.mark.parametrize(
    ("path", "content", "field", "message"),
    [
        (
            "1.2/sums/tube.yaml",
            TUBE.replace("basics", "other"),
            "thematic",
            "'other' is not in competence.yaml",
        ),
        ("1.2/sums/tube.yaml", None, "file", "no tube.yaml"),
        ("1.2/competence.yaml", None, "file", "no competence.yaml"),
        (
            "1.2/sums/1.yaml",
            SKILL.replace("role: prototype", "role: variant"),
            "challenges",
            "this one has 0",
        ),
        (
            "1.2/sums/1.yaml",
            SKILL.replace("kind: number", "kind: number\n    status: draft"),
            "challenges",
            "has 0",
        ),
        (
            "1.2/sums/1.yaml",
            SKILL.replace("[lesson]", "[lesson, gone]"),
            "tutorials",
            "there is no tutorial 'gone'",
        ),
        (
            "1.2/sums/1.yaml",
            SKILL.replace('    solution: ["4"]\n', ""),
            "challenges.0 (a)",
            "needs a solution",
        ),
        ("1.2/sums/1.yaml", SKILL.partition("    examples")[0], "challenges.0 (a)", "needs examples"),
        ("1.2/sums/1.yaml", SKILL.replace("number", "order"), "challenges.0 (a)", "order needs items"),
        ("1.2/sums/1.yaml", SKILL + "    treatments: [t3]\n", "challenges.0 (a)", "hold digits"),
        (
            "1.2/sums/1.yaml",
            SKILL + "    attachments: [map.png]\n",
            "challenges.0 (a)",
            "no file assets/map.png",
        ),
        (
            "1.2/sums/2.yaml",
            DRAWN_SKILL.replace("double", "triple"),
            "challenges.0 (a)",
            "no function triple",
        ),
        ("1.2/sums/2.yaml", None, "double", "no challenge uses this generator"),
        (
            "1.2/tutorials/more.yaml",
            BANK_FILES["1.2/tutorials/lesson.yaml"],
            "id",
            "no skill uses this tutorial",
        ),
        ("1.2/sums/9.yaml", SKILL, "file", "is not read"),
        ("1.2/sums/3.yml", SKILL, "file", "is not read"),
        ("framework.json", "{", "json", "line 1"),
    ],
)
def test_a_fault_between_files(tmp_path, path, content, field, message) -> None:
    found = faults_of(tmp_path, {path: content})
    assert [fault for fault in found if fault.field == field and message in fault.message], found


def test_a_fault_names_the_file_that_holds_it(tmp_path) -> None:
    [fault] = faults_of(tmp_path, {"1.2/sums/1.yaml": SKILL.replace("[lesson]", "[lesson, gone]")})
    assert str(fault) == "bank/1.2/sums/1.yaml:3: tutorials: there is no tutorial 'gone'"


def test_an_id_used_twice(tmp_path) -> None:
    twice = SKILL + SKILL.partition("challenges:\n")[2].replace("prototype", "variant")
    found = faults_of(tmp_path, {"1.2/sums/1.yaml": twice})
    assert ["the id 'a' is used 2 times" in fault.message for fault in found] == [True]


def test_a_tube_of_the_same_name_elsewhere(tmp_path) -> None:
    elsewhere = {"1.1/competence.yaml": BANK_FILES["1.2/competence.yaml"], "1.1/sums/tube.yaml": TUBE}
    [fault] = faults_of(tmp_path, elsewhere)
    assert (fault.file, fault.message) == ("bank/1.2/sums/tube.yaml", "'sums' exists already")


def test_a_heavy_asset(tmp_path) -> None:
    found = faults_of(tmp_path, {"1.2/sums/assets/map.png": b"0" * 60_001})
    assert [(f.file, f.message) for f in found] == [("bank/1.2/sums/assets/map.png", "larger than 60 kB")]


def test_only_the_folder_asked_for_is_told(tmp_path) -> None:
    root = bank_folder(tmp_path, {"1.2/sums/1.yaml": SKILL + "x: 1\n", "1.2/competence.yaml": "x: 1\n"})
    effort = Effort(seeds=2)
    assert {fault.file for fault in check_bank(root, effort)} >= {
        "bank/1.2/competence.yaml",
        "bank/1.2/sums/1.yaml",
    }
    assert {f.file for f in check_bank(root, effort, [root / "1.2/sums"])} == {
        "bank/1.2/sums/1.yaml",
        "bank/1.2/sums/tube.yaml",
    }
