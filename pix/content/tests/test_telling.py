"""What a correction says of a task."""

from dataclasses import replace

import pytest
from django.utils import translation

from pix.content.question import Question
from pix.content.tasks.telling import expected_of, run_of, told
from pix.content.tests.task_factories import EXPLORED, HANDED, SIMULATED, WRITTEN, task_release


@pytest.fixture(autouse=True)
def _in_english():
    with translation.override("en"):
        yield


def question(skill: str) -> Question:
    return task_release().draw(f"{skill}-a", 1, "en").question


def test_what_is_no_task_is_told_otherwise() -> None:
    assert told(question(EXPLORED), "12", {}) is None


def test_checks_met_unmet_and_not_reached() -> None:
    asked = question(SIMULATED)
    seen = told(asked, {"state": {}, "events": {"move": 2, "rename": 1}}, {"moved": True, "rest": False})
    assert seen is not None
    assert [(check.say, check.is_met) for check in seen.checks] == [
        (asked.feedback["moved"], True),
        (asked.feedback["rest"], False),
    ]
    assert seen.actions == 3
    skipped = told(asked, None, {})
    assert skipped is not None
    assert [check.is_met for check in skipped.checks] == [None, None]


@pytest.mark.parametrize(
    ("observation", "said"),
    [
        ({"name": "a.csv", "format": "csv", "extension": "csv", "matches": True}, ""),
        ({"name": "a.csv", "unreadable": "locked"}, "locked by a password"),
        ({"name": "a.csv", "unreadable": "never heard of"}, "could not be read"),
        ({"name": "a.csv", "format": "png", "extension": "csv", "matches": False}, "the content is PNG"),
    ],
)  # fmt: skip
def test_a_file_is_named_with_what_is_wrong(observation, said) -> None:
    seen = told(question(HANDED), observation, {})
    assert seen is not None
    assert (seen.file_name, said in seen.trouble, bool(seen.trouble)) == ("a.csv", True, bool(said))


def test_hidden_tests_stay_hidden() -> None:
    asked = question(WRITTEN)
    shown, _hidden = asked.tests
    observation = {"program": "p", "output": "o", "tests": [{"got": "3"}, {"got": "secret"}]}
    seen = told(asked, observation, {"test-1": True, "test-2": False})
    assert seen is not None
    assert (seen.program, seen.output, seen.solution) == ("p", "o", asked.solution)
    assert [(one.run, one.expected, one.got, one.is_passed) for one in seen.tests] == [
        (shown["call"], repr(shown["expect"]), "3", True),
        ("A test that is not shown", "", "", False),
    ]


def test_a_program_never_run_has_tests_that_say_nothing() -> None:
    seen = told(question(WRITTEN), None, {})
    assert seen is not None
    assert [(one.got, one.is_passed) for one in seen.tests] == [("", None), ("", None)]


@pytest.mark.parametrize(
    ("test", "run", "expected"),
    [
        ({"call": "f(3)", "expect": "a"}, "f(3)", "'a'"),
        ({"call": "f(x)", "before": "x = [1]", "expect": [1]}, "x = [1]\nf(x)", "[1]"),
        ({"input": ["3", "4"], "expect": "7"}, "3\n4", "7"),
        ({"input": [], "expect": "hello"}, "", "hello"),
    ],
)
def test_a_test_as_it_is_read(test, run, expected) -> None:
    assert (run_of(test), expected_of(test)) == (run, expected)


def test_a_task_without_shown_tests_hides_them_all() -> None:
    asked = question(WRITTEN)
    secret = replace(asked, tests=tuple({**test, "shown": False} for test in asked.tests))
    seen = told(secret, {"tests": [{"got": "1"}, {"got": "2"}]}, {})
    assert seen is not None
    assert {(one.run, one.got) for one in seen.tests} == {("A test that is not shown", "")}
