"""A program sent by someone is observed in the child, whatever it does."""

from types import SimpleNamespace
from typing import Any

import pytest

from pix.content.tasks import program, worker
from pix.content.tasks.worker import Failed

QUESTION: Any = SimpleNamespace(
    tests=({"call": "f(3)", "expect": 6, "shown": True}, {"call": "f(0)", "expect": 0})
)


def run(source):
    return program.run(QUESTION, source)


def test_a_right_program():
    seen = run("def f(n):\r\n    return n * 2\r\n")
    assert (seen["passed"], seen["trouble"], seen["program"]) == (2, None, "def f(n):\n    return n * 2\n")
    assert "failed" not in seen


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("def f(n):\n    while True: pass", "steps"),
        ("def f(n):\n    return f(n)", "depth"),
        ("def f(n):\n    return [f(n) for i in [1]]", "depth"),
        ("def f(n):\n    return any(f(n) for i in (j for j in [1]))", "depth"),
        ("x = [0]\nwhile True: x = [x, list(range(1000))]", "memory"),
        ("import os", "forbidden"),
        ("x = 1\n" * 2000, "source_too_long"),
        ("(" * 5000 + ")" * 5000, "source_too_deep"),
        ("\0", "strange_character"),
    ],
)
def test_a_program_that_goes_too_far_is_told_so_in_time(source, code):
    seen = run(source)
    assert seen["trouble"]["code"] == code
    assert [test["passed"] for test in seen["tests"]] == [False, False]


def test_calls_deep_in_large_expressions_fit_in_the_child():
    call = "f(n - 1)"
    for _ in range(15):
        call = f"(1 * ({call} + 0))"
    seen = run(f"def f(n):\n    return n * 2 if n < 10 else {call}\nf(890)")
    assert (seen["passed"], seen["trouble"]) == (2, None)


@pytest.mark.parametrize("code", ["time", "memory", "crashed", "result_too_large", "busy"])
def test_a_child_that_failed_is_observed_as_such(monkeypatch, code):
    monkeypatch.setattr(program, "run_killable", lambda *_: Failed(code))
    seen = run("def f(n): return n")
    assert (seen["failed"], seen["passed"], seen["trouble"]["code"]) == (code, 0, f"failed_{code}")
    assert len(seen["tests"]) == 2


def test_sets_come_in_the_same_order_each_time():
    source = "def f(n):\n    return list({'pear', 'plum', 'fig', 'date', 'lime'})"
    first, second = (run(source)["tests"][0]["got"] for _ in range(2))
    assert first == second


def test_the_command_keeps_to_itself():
    assert {"-P", "-s", "-B"} <= set(worker.COMMAND)
