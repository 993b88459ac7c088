"""The vocabulary of checks over an observation."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.grading import Check, read_checks
from pix.engine.grading.checks import MAX_NESTING
from pix.engine.grading.passing import holds, same
from pix.engine.grading.paths import select, step, steps_of, without

STATE: dict[str, Any] = {
    "mails": [
        {"from": "léa", "folder": "inbox", "read": True},
        {"from": "sam", "folder": "trash", "read": False},
    ],
    "sheet": {"B2": {"value": 12.5, "formula": "=SUM(B1:B9)"}},
    "tree": {"docs/plan.txt": 3, "a~b": 1},
    "title": "Rapport",
    "lines": ["one", "two", "three", "two"],
    "empty": [],
}


def passes(op: str, path: str = "", value: Any = None) -> bool:
    (check,) = read_checks([{"op": op, "path": path, "value": value}])
    return holds(check, STATE)


@pytest.mark.parametrize(
    ("path", "nodes"),
    [
        ("title", ["Rapport"]),
        ("mails/0/from", ["léa"]),
        ("mails/-1/from", ["sam"]),
        ("mails/9/from", []),
        ("mails/x/from", []),
        ("mails/*/folder", ["inbox", "trash"]),
        ("tree/docs~1plan.txt", [3]),
        ("tree/a~0b", [1]),
        ("tree/*", [3, 1]),
        ("title/0", []),
        ("", [STATE]),
    ],
)
def test_paths(path: str, nodes: list[Any]) -> None:
    assert select(STATE, path) == nodes


@pytest.mark.parametrize(
    ("op", "path", "value", "expected"),
    [
        ("equals", "title", "Rapport", True),
        ("equals", "title", "rapport", False),
        ("equals", "mails/0/read", True, True),
        ("equals", "mails/0/read", 1, False),
        ("equals", "mails/*/folder", "inbox", False),
        ("equals", "absent", None, False),
        ("equals", "sheet/B2/value", 12.5, True),
        ("contains", "sheet/B2/formula", "SUM(", True),
        ("contains", "lines", "two", True),
        ("contains", "tree", "docs/plan.txt", True),
        ("contains", "title", 3, False),
        ("contains", "sheet/B2/value", 1, False),
        ("at_least", "sheet/B2/value", 12, True),
        ("at_least", "title", 12, False),
        ("at_least", "mails/0/read", 0, False),
        ("at_most", "sheet/B2/value", 12, False),
        ("between", "sheet/B2/value", [12.5, 13], True),
        ("between", "sheet/B2/value", [13, 14], False),
        ("matches_one_of", "title", ["Report", "Rapport"], True),
        ("matches_one_of", "title", {"accepted": ["RAPPORT"], "treatments": ["t1"]}, True),
        ("matches_one_of", "title", {"accepted": ["RAPPORT"]}, False),
        ("matches_one_of", "sheet/B2/value", {"accepted": ["12.5"]}, False),
        ("count", "mails", 2, True),
        ("count", "mails/*/from", {"at_least": 2, "at_most": 2}, True),
        ("count", "mails/*/from", {"at_least": 3}, False),
        ("count", "empty", 0, True),
        ("count", "empty/*", 0, True),
        ("count", "absent", 0, False),
        ("count", "sheet/B2/value", 12, False),
        ("exists", "sheet/B2", None, True),
        ("exists", "sheet/C3", None, False),
        ("absent", "sheet/C3", None, True),
        ("absent", "sheet/B2", None, False),
        ("in_order", "lines", ["one", "three"], True),
        ("in_order", "lines", ["two", "two"], True),
        ("in_order", "lines", ["three", "one"], False),
        ("in_order", "lines/*", ["one", "two"], True),
        ("in_order", "title", ["R"], False),
        ("in_order", "mails/*/folder", ["inbox", "trash"], True),
        ("unchanged", "title", {"start": "Rapport"}, True),
        ("unchanged", "title", {"start": "Report"}, False),
        ("unchanged", "absent", {"start": None}, False),
    ],
)
def test_ops(op: str, path: str, value: Any, expected: bool) -> None:
    assert passes(op, path, value) is expected


def test_filters_and_groups() -> None:
    from_sam = {"op": "equals", "path": "from", "value": "sam"}
    in_trash = {"op": "equals", "path": "folder", "value": "trash"}
    is_read = {"op": "equals", "path": "read", "value": True}
    assert passes("exists", "mails/*", [from_sam, in_trash])
    assert not passes("exists", "mails/*", [from_sam, is_read])
    assert passes("absent", "mails/*", [from_sam, is_read])
    assert passes("any", "mails/*", [is_read])
    assert not passes("all", "mails/*", [is_read])
    assert not passes("none", "mails/*", [is_read])
    assert passes("none", "empty/*", [is_read])
    assert not passes("all", "empty/*", [is_read])
    assert passes(
        "all", "", [{"op": "exists", "path": "title"}, {"op": "count", "path": "mails", "value": 2}]
    )


def test_unchanged_but_for_some_paths() -> None:
    start = {**STATE, "title": "Before", "mails": [{**STATE["mails"][0], "read": False}, STATE["mails"][1]]}
    assert not passes("unchanged", "", {"start": start})
    assert not passes("unchanged", "", {"start": start, "except": ["title"]})
    assert passes("unchanged", "", {"start": start, "except": ["title", "mails/*/read"]})
    assert passes("unchanged", "", {"start": {"other": 1}, "except": [*STATE, "other"]})


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(plain)
def test_plain_data_is_itself(node: Any) -> None:
    assert same(node, node)
    assert same(without(node, []), node)
    assert holds(Check("u", "unchanged", "", {"start": node}), node)


@given(plain, plain)
def test_sameness_is_symmetric(one: Any, other: Any) -> None:
    assert same(one, other) == same(other, one)


@pytest.mark.parametrize(
    "plain",
    [
        {"op": "guess", "path": "x"},
        {"path": "x"},
        {"op": "equals", "where": "x"},
        "equals",
        {"op": "between", "value": [1]},
        {"op": "between", "value": 3},
        {"op": "at_least", "value": "3"},
        {"op": "count", "value": {"more": 3}},
        {"op": "count", "value": {}},
        {"op": "in_order", "value": "abc"},
        {"op": "unchanged", "value": {}},
        {"op": "unchanged", "value": {"start": 1, "else": ["a"]}},
        {"op": "unchanged", "value": {"start": 1, "except": [1]}},
        {"op": "unchanged", "value": {"start": 1, "except": 5}},
        {"op": "unchanged", "value": {"start": 1, "except": ["/".join("x" * 17)]}},
        {"op": "matches_one_of", "value": "abc"},
        {"op": "matches_one_of", "value": {"accepted": [3], "treatments": ["t1"]}},
        {"op": "matches_one_of", "value": {"accepted": ["a"], "treatments": [3]}},
        {"op": "matches_one_of", "value": {"accepted": ["a"], "treated": ["t1"]}},
        {"op": "all"},
        {"op": "all", "value": []},
        {"op": "any", "value": ["x"]},
        {"op": "exists", "path": "/".join("x" * 17)},
    ],
)
def test_unfit_checks_are_refused(plain: Any) -> None:
    with pytest.raises(ValueError, match=r"check|path"):
        read_checks([plain])


def test_nesting_is_bounded() -> None:
    plain: dict[str, Any] = {"op": "exists"}
    for _ in range(MAX_NESTING - 1):
        plain = {"op": "all", "value": [plain]}
    (check,) = read_checks([plain])
    with pytest.raises(ValueError, match="nested deeper"):
        read_checks([{"op": "all", "value": [plain]}])
    with pytest.raises(ValueError, match="nested deeper"):
        Check("one too many", "all", "", (check,))


def test_ids_are_given_or_numbered() -> None:
    checks = read_checks([{"op": "exists", "id": "first"}, {"op": "exists"}])
    assert [check.id for check in checks] == ["first", "2"]


@given(st.text(min_size=1), st.text(min_size=1))
def test_a_step_leads_to_the_name_it_was_made_of(one: str, other: str) -> None:
    assert steps_of(f"{step(one)}/{step(other)}") == (one, other)
