"""Every fault of a bank file is told with its file, its line and its field."""

from pathlib import Path

import pytest

from pix.content.bank.reading import MAX_BYTES, BankFileBroken, Fault, read
from pix.content.bank.schema import SkillFile, TubeFile
from pix.content.tests.factories import BANK_FILES, SKILL

TUBE = BANK_FILES["1.2/sums/tube.yaml"]


def faults_of(tmp_path: Path, content: str | bytes, model: type = TubeFile) -> list[Fault]:
    path = tmp_path / "file.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(BankFileBroken) as broken:
        read(path, model, "bank/file.yaml")
    assert str(broken.value) == "\n".join(map(str, broken.value.faults))
    return broken.value.faults


def test_a_good_file_is_read(tmp_path) -> None:
    path = tmp_path / "1.yaml"
    path.write_text(SKILL, "utf-8")
    skill = read(path, SkillFile, "bank/1.yaml")
    assert (skill.can.en, skill.challenges[0].solution) == ("Can", ["4"])


def test_an_unknown_field(tmp_path) -> None:
    [fault] = faults_of(tmp_path, TUBE + "colour: red\n")
    assert (fault.file, fault.line, fault.field) == ("bank/file.yaml", 4, "colour")
    assert "not permitted" in fault.message


def test_an_unknown_field_deep_in_a_list(tmp_path) -> None:
    content = SKILL.replace('    solution: ["4"]\n', '    solution: ["4"]\n    soluton: ["4"]\n')
    [fault] = faults_of(tmp_path, content, SkillFile)
    assert (fault.line, fault.field) == (10, "challenges.0.soluton")


def test_a_missing_field_is_shown_at_its_parent(tmp_path) -> None:
    [fault] = faults_of(
        tmp_path, SKILL.replace('    why: { fr: "Deux fois deux.", en: "Twice two." }\n', ""), SkillFile
    )
    assert (fault.line, fault.field, fault.message) == (5, "challenges.0.why", "Field required")


def test_a_missing_language(tmp_path) -> None:
    [fault] = faults_of(tmp_path, SKILL.replace("{ fr: Essayez, en: Try }", "{ fr: Essayez }"), SkillFile)
    assert (fault.line, fault.field, fault.message) == (2, "hint.en", "Field required")


@pytest.mark.parametrize(
    ("old", "new", "line", "field"),
    [
        ("kind: number", "kind: guess", 7, "challenges.0.kind"),
        ("role: prototype", "role: star", 6, "challenges.0.role"),
        ("    kind: number", "    kind: number\n    timer: 5", 8, "challenges.0.timer"),
        ("    kind: number", "    kind: number\n    timer: soon", 8, "challenges.0.timer"),
        ("  - id: a", "  - id: A b", 5, "challenges.0.id"),
        ("fr: Sait", "fr: 12", 1, "can.fr"),
        ("succeed: [lesson]", "succeed: lesson", 3, "tutorials.succeed"),
        ('right: ["4"]', "right: []", 11, "challenges.0.examples.right"),
    ],
)
def test_a_wrong_value(tmp_path, old, new, line, field) -> None:
    [fault] = faults_of(tmp_path, SKILL.replace(old, new), SkillFile)
    assert (fault.line, fault.field) == (line, field)


def test_several_faults_are_told_at_once(tmp_path) -> None:
    content = SKILL.replace("kind: number", "kind: guess").replace("fr: Sait", "fr: 12")
    assert {fault.line for fault in faults_of(tmp_path, content, SkillFile)} == {1, 7}


def test_a_syntax_error_names_its_line(tmp_path) -> None:
    [fault] = faults_of(tmp_path, TUBE.replace("name: { fr: Sommes", "name: { fr: [Sommes"))
    assert (fault.line, fault.field) == (2, "yaml")


def test_a_key_written_twice(tmp_path) -> None:
    [fault] = faults_of(tmp_path, TUBE + "thematic: basics\n")
    assert (fault.line, fault.field, fault.message) == (4, "yaml", "'thematic' is written twice")


def test_text_that_is_not_utf8(tmp_path) -> None:
    [fault] = faults_of(tmp_path, TUBE.replace("Additionner", "Réunir").encode("latin-1"))
    assert fault.field == "file"
    assert "UTF-8" in fault.message


def test_a_file_too_large(tmp_path) -> None:
    [fault] = faults_of(tmp_path, TUBE + "#" * MAX_BYTES)
    assert (fault.line, fault.field, fault.message) == (1, "file", "larger than 200 kB")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "- a list\n",
        "just words\n",
        "thematic: !!python/object:os.system x\n",
        "thematic: 2020-02-31\n",
        "? [a, b]\n: c\n",
        "thematic: \x07\n",
        "a: 1\n---\nb: 2\n",
        "[" * 5000,
        "&a [*a]",
    ],
    ids=[
        "empty",
        "list",
        "words",
        "object",
        "no such day",
        "odd key",
        "bell",
        "two documents",
        "deep",
        "loop",
    ],
)
def test_what_is_no_bank_file_is_a_fault_and_never_a_crash(tmp_path, content) -> None:
    faults = faults_of(tmp_path, content)
    assert all(fault.file == "bank/file.yaml" and fault.line >= 1 and fault.message for fault in faults)
