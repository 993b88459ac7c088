"""The field's words, no drawers, nothing unfinished, nothing of one machine."""

import re

import pytest

from tests.house import ROOT, action_files, functions, python_files, shown, syntax, tracked

DRAWERS = {
    "utils",
    "helpers",
    "managers",
    "services",
    "common",
    "misc",
    "util",
    "helper",
    "service",
    "manager",
}
# Written in two parts, so that this file does not hold what it forbids.
UNFINISHED = re.compile(
    r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]) + r")\b"
    r"|raise NotImplemented"
    + r"Error|pytest\.mark\."
    + r"(skip|xfail)|pytest\."
    + r"skip\(|assert "
    + r"True\b"
)
MACHINE_PATHS = re.compile(r"(?<![\w.])/(work|root|farm|home/\w+)/" + r"\w|\.\./sha" + r"red")
READ_SUFFIXES = {".py", ".html", ".js", ".css", ".md", ".toml", ".yaml", ".yml", ".txt", ".json", ".sh", ""}
LOCKS = {"requirements.lock", "requirements-dev.lock"}


def found(pattern: re.Pattern[str], suffixes: set[str]) -> list[str]:
    lines = []
    for path in tracked():
        if path.suffix in suffixes and path.name not in LOCKS:
            text = path.read_text(encoding="utf-8", errors="replace")
            lines += [f"{shown(path)}: {match.group()}" for match in pattern.finditer(text)]
    return lines


def test_no_drawer_for_anything() -> None:
    named = [
        shown(path)
        for path in tracked()
        if DRAWERS & {part.split(".")[0] for part in path.relative_to(ROOT).parts}
    ]
    assert not named


def test_nothing_unfinished() -> None:
    assert not found(UNFINISHED, {".py", ".html", ".js"})


def test_nothing_of_one_machine() -> None:
    assert not found(MACHINE_PATHS, READ_SUFFIXES)


def test_no_registry_address_is_locked() -> None:
    assert not (ROOT / "uv.lock").exists()
    for lock in LOCKS:
        assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", action_files(), ids=shown)
def test_an_action_is_one_verb_in_one_file(path) -> None:
    public = {function.name for function in functions(path) if function in syntax(path).body}
    assert path.stem in public, f"{shown(path)} should define {path.stem}()"
    verb = next(function for function in functions(path) if function.name == path.stem)
    assert not verb.args.args, f"{path.stem} takes its arguments by name"
    assert "_" in path.stem, "an action is named verb_object"


@pytest.mark.parametrize("path", action_files(), ids=shown)
def test_each_action_has_its_test_file(path) -> None:
    room = path.parents[1]
    assert list((room / "tests").rglob(f"test_{path.stem}.py")), (
        f"no test_{path.stem}.py in {shown(room)}/tests"
    )


def test_time_comes_from_the_clock() -> None:
    asked = re.compile(r"\b(datetime\.now|datetime\.utcnow|timezone\.now|date\.today|timezone\.localdate)\(")
    allowed = {"pix/kit/clock.py", "pix/kit/tests/test_clock.py"}
    lines = [
        f"{shown(path)}: {match.group()}"
        for path in python_files()
        if shown(path) not in allowed and "tests/test_house" not in shown(path)
        for match in asked.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not lines
