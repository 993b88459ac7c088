"""Tests declared by a challenge: each on a fresh state, all of them told."""

import json

import pytest

from pix.engine.program import Host, Limits, run_tests
from pix.engine.program.testing import matches

pytestmark = pytest.mark.usefixtures("deep_recursion")
PRICE = "def price(age):\n    if age < 12:\n        return 5\n    return 8\n"
TESTS = [{"call": "price(11)", "expect": 5, "shown": True}, {"call": "price(12)", "expect": 8}]


def test_a_right_program_passes_every_test():
    seen = run_tests(PRICE, TESTS)
    assert (seen["passed"], seen["trouble"], seen["program"]) == (2, None, PRICE)
    assert seen["tests"][0] | {"steps": 0} == {
        "passed": True, "got": "5", "expected": "5", "shown": True, "trouble": None, "output": "", "steps": 0,
    }  # fmt: skip
    assert seen["uses"] == {"return": 2, "def": 1, "if": 1}
    assert seen["steps"] > 0
    assert json.loads(json.dumps(seen)) == seen


def test_a_wrong_boundary_fails_the_test_of_the_boundary():
    seen = run_tests(PRICE.replace("<", "<="), TESTS)
    assert [test["passed"] for test in seen["tests"]] == [True, False]
    assert seen["tests"][1]["got"] == "5"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (PRICE.replace("return", "print(") + ")", "bracket_open"),
        ("def price(age):\n    print(5)", "printed_not_returned"),
        ("def price(age):\n    pass", "nothing_returned"),
        ("def prices(age):\n    return 5", "function_missing"),
        ("def price():\n    return 5", "arguments_too_many"),
        ("price = 5", "not_callable"),
        ("while True: pass", "steps"),
    ],
)
def test_what_went_wrong_is_told(source, code):
    seen = run_tests(source, TESTS)
    assert (seen["passed"], seen["trouble"]["code"]) == (0, code)
    assert len(seen["tests"]) == 2


def test_printed_lines_are_compared_without_their_invisible_ends():
    source = "a = int(input('a? '))\nb = int(input())\nprint(a + b, '')\nprint()"
    seen = run_tests(source, [{"input": ["3", 4], "expect": "7"}, {"input": ["3"], "expect": "3"}])
    assert [test["passed"] for test in seen["tests"]] == [True, False]
    assert seen["tests"][1]["trouble"]["code"] == "no_input"
    assert seen["output"] == "7 \n\n"


def test_each_test_has_its_own_state():
    source = "seen = []\ndef f(x):\n    seen.append(x)\n    return len(seen)"
    assert run_tests(source, [{"call": "f(1)", "expect": 1}] * 3)["passed"] == 3


def test_before_a_call_statements_may_prepare():
    source = "def first(items):\n    return items.pop(0)"
    tests = [{"before": "a = [3, 4]\nb = first(a)", "call": "a", "expect": [3, 4]}]
    seen = run_tests(source, tests)
    assert (seen["passed"], seen["tests"][0]["got"]) == (0, "[4]")
    assert run_tests("def first(items):\n    return items[0]", tests)["passed"] == 1


def test_endless_programs_share_their_steps():
    seen = run_tests("while True: pass", TESTS * 10, Limits(steps=1000, total_steps=2500))
    assert seen["steps"] < 5000
    assert not seen["passed"]


def test_a_huge_result_is_cut():
    seen = run_tests("def f():\n  return ['a' * 1000] * 1000", [{"call": "f()", "expect": 1}])
    assert len(seen["tests"][0]["got"]) <= 300
    deep = "def f():\n  x = []\n  x.append(x)\n  return x"
    assert run_tests(deep, [{"call": "f()", "expect": [1]}])["tests"][0]["got"] == "…"


@pytest.mark.parametrize(
    ("got", "expected", "verdict"),
    [
        ([(1, 2)], [[1, 2]], True),
        (0.1 + 0.2, 0.3, True),
        (3, 3.0, True),
        (1, True, False),
        (False, 0, False),
        ("3", 3, False),
        (None, None, True),
        ({1: "a"}, {"1": "a"}, True),
        ({1: "a", "1": "a"}, {"1": "a"}, False),
        ({(1,): "a"}, {"1": "a"}, False),
        ({1, 2}, [1, 2], False),
        (float("nan"), 1.0, False),
        (10**400, 1.5, False),
        ([1, 2], [1, 2, 3], False),
    ],
)
def test_what_matches_what(got, expected, verdict):
    assert matches(got, expected) is verdict


class Corridor:
    """A robot with three squares before a wall."""

    def __init__(self):
        self.place = 0

    def hosts(self):
        return {"move": Host(0, self.move)}

    def move(self):
        self.place += 1

    def state(self):
        return {"place": self.place}


def test_a_world_is_new_for_each_test_and_told_after_it():
    tests = [{"input": [], "expect": ""}] * 2
    seen = run_tests("for i in range(3): move()", tests, world=Corridor)
    assert [test["world"] for test in seen["tests"]] == [{"place": 3}, {"place": 3}]


def test_uses_tell_constructs_functions_and_methods():
    source = (
        "def f(n):\n  x = [i for i in range(n)]\n  x.sort()\n  while n:\n    n -= 1\n  return f(n) or sum(x)"
    )
    uses = run_tests(source, [])["uses"]
    met = ("recursion", "comprehension", ".sort", "sum", "while", "range", "f", "def", "return")
    assert uses == dict.fromkeys(met, 1)
