"""The cases of the field, and how the runner tells what fails."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from pix.backoffice.conformance.comparing import agree, difference
from pix.backoffice.conformance.kinds import KINDS
from pix.backoffice.conformance.running import failure_of

CASES = Path(__file__).parent / "conformance" / "cases.json"


def run(capsys: pytest.CaptureFixture[str], *files: Path) -> tuple[int, list[str]]:
    """Exit status and lines of the command."""
    status = 0
    try:
        call_command("conformance", *map(str, files))
    except SystemExit as stopped:
        status = int(stopped.code or 0)
    return status, capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("case", json.loads(CASES.read_text(encoding="utf-8")), ids=lambda case: case["id"])
def test_each_case_passes(case: dict[str, Any]) -> None:
    assert failure_of(case) is None


def test_every_kind_has_a_case() -> None:
    assert {case["kind"] for case in json.loads(CASES.read_text(encoding="utf-8"))} == set(KINDS)


def test_the_command_counts_and_succeeds(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, CASES) == (0, ["59 passed, 0 failed"])


def test_a_failure_is_one_line_and_exit_1(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    cases = [
        {"id": "good", "kind": "pix_value", "input": {"skills": 6}, "expect": {"value": "4/3"}},
        {"id": "bad", "kind": "pix_value", "input": {"skills": 6}, "expect": {"value": "1"}},
        {"id": "odd", "kind": "weather", "input": {}, "expect": {}},
        {"id": "broken", "kind": "pix_value", "input": {}, "expect": {"value": "1"}},
        "no case",
    ]
    file = tmp_path / "cases.json"
    file.write_text(json.dumps(cases), encoding="utf-8")
    status, lines = run(capsys, file)
    assert status == 1
    assert lines == [
        "bad: expected value = '1', found '4/3'",
        "odd: unknown kind 'weather'",
        "broken: KeyError: 'skills'",
        f"{file} case 5: is not a case: an object with id, kind, input and expect",
        "1 passed, 4 failed",
    ]


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe\x00", b"{}", b'"text"'])
def test_an_unreadable_file_is_a_failure(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "cases.json"
    file.write_bytes(content)
    status, lines = run(capsys, file)
    assert (status, lines[-1]) == (1, "0 passed, 1 failed")
    assert lines[0].startswith(f"{file}: ")


def test_a_missing_file_does_not_hide_the_next(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, lines = run(capsys, tmp_path / "absent.json", CASES)
    assert (status, lines[-1]) == (1, "59 passed, 1 failed")


def test_values_agree_as_the_readme_says() -> None:
    assert agree(1.0000005, 1)
    assert not agree(1.00001, 1)
    assert not agree(True, 1)
    assert not agree("1", 1)
    assert not agree([1, 2], [1])
    assert not agree({"a": 1}, {"a": 1, "b": 2})
    assert agree(None, None)
    assert difference({"a": 1, "b": 2}, {"a": 1}) is None
    assert difference({}, {"a": 1}) == "expected a = 1, found nothing of that name"


@pytest.mark.parametrize(
    ("kind", "response", "verdict"),
    [
        ("choose_one", "2", "right"),
        ("choose_one", 2, "right"),
        ("choose_one", None, "wrong"),
        ("text", 2, "right"),
        ("text", None, "wrong"),
        ("number", 2.0, "right"),
    ],
)
def test_optional_keys_and_bare_values(kind: str, response: Any, verdict: str) -> None:
    case = {"kind": kind, "solution": "2", "response": response}
    assert KINDS["grade"](case)["verdict"] == verdict


def test_a_skipped_case_needs_no_response() -> None:
    case = {"kind": "fields", "solution": {"a": ["x"]}, "skipped": True}
    assert KINDS["grade"](case)["verdict"] == "skipped"
