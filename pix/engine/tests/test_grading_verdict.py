"""From response to verdict, and what is malformed."""

from __future__ import annotations

from typing import Any

import pytest

from pix.engine.grading import (
    KINDS,
    Check,
    Graded,
    Key,
    MalformedResponse,
    Situation,
    grade,
    validate_shape,
)
from pix.engine.types import Context, Verdict

TEXT = Key("text", ["ok"], focused=True)
CERTIFICATION = Context.CERTIFICATION


@pytest.mark.parametrize(
    ("kind", "solution", "response", "right"),
    [
        ("choose_one", ["2"], ["2"], True),
        ("choose_one", ["2"], ["1"], False),
        ("choose_one", ["2"], ["2", "1"], False),
        ("choose_one", ["2"], [], False),
        ("choose_many", ["1", "3"], ["3", "1"], True),
        ("choose_many", ["1", "3"], ["3", "1", "1"], True),
        ("choose_many", ["1", "3"], ["1"], False),
        ("choose_many", ["1", "3"], ["1", "2", "3"], False),
        ("order", ["a", "b", "c"], ["a", "b", "c"], True),
        ("order", ["a", "b", "c"], ["a", "c", "b"], False),
        ("order", ["a", "b", "c"], ["a", "b"], False),
        ("order", ["a", "b"], ["a", "b", "b"], False),
        ("order", ["a"], [], False),
        ("text", ["ok"], "ok", True),
        ("text", ["ok"], "", False),
        ("number", ["2"], "2,0", True),
        ("match", {"a": "1", "b": "2"}, {"b": "2", "a": "1"}, True),
        ("match", {"a": "1", "b": "2"}, {"a": "2", "b": "1"}, False),
        ("match", {"a": "1", "b": "2"}, {"a": "1"}, False),
        ("match", {"a": "1"}, {"a": "1", "b": "2"}, False),
        ("match", {"a": "1"}, {}, False),
    ],
)
def test_kinds(kind: str, solution: Any, response: Any, right: bool) -> None:
    assert grade(Key(kind, solution), response, Situation()).verdict is (
        Verdict.RIGHT if right else Verdict.WRONG
    )


@pytest.mark.parametrize(
    ("situation", "response", "verdict"),
    [
        (Situation(skipped=True, time_left=-3), "ok", Verdict.SKIPPED),
        (Situation(skipped=True), None, Verdict.SKIPPED),
        (Situation(time_left=-0.1), "ok", Verdict.LATE),
        (Situation(time_left=0), "ok", Verdict.RIGHT),
        (Situation(time_left=-0.1), "no", Verdict.WRONG),
        (Situation(focus_lost=True, context=CERTIFICATION), "ok", Verdict.UNFOCUSED),
        (Situation(focus_lost=True, context=CERTIFICATION), "no", Verdict.WRONG),
        (Situation(focus_lost=True, context=CERTIFICATION, time_left=-1), "ok", Verdict.LATE),
        (Situation(focus_lost=True), "ok", Verdict.RIGHT),
        (Situation(context=CERTIFICATION), "ok", Verdict.RIGHT),
    ],
)
def test_verdicts_in_their_order(situation: Situation, response: str | None, verdict: Verdict) -> None:
    assert grade(TEXT, response, situation).verdict is verdict


def test_focus_only_matters_to_a_focused_challenge() -> None:
    situation = Situation(focus_lost=True, context=CERTIFICATION)
    assert grade(Key("text", ["ok"]), "ok", situation).verdict is Verdict.RIGHT


def test_pairs_tell_which_are_wrong() -> None:
    graded = grade(Key("match", {"a": "1", "b": "2", "c": "3"}), {"a": "1", "b": "3", "c": "2"}, Situation())
    assert graded == Graded(Verdict.WRONG, {"a": True, "b": False, "c": False}, ("b", "c"))


@pytest.mark.parametrize("kind", ["file", "simulator", "code"])
def test_tasks_pass_all_their_checks(kind: str) -> None:
    key = Key(kind, checks=(Check("size", "equals", "width", 640), Check("name", "exists", "name")))
    assert grade(key, {"width": 640, "name": "a"}, Situation()).verdict is Verdict.RIGHT
    assert grade(key, {"width": 640}, Situation()) == Graded(
        Verdict.WRONG, {"size": True, "name": False}, ("name",)
    )
    assert grade(key, {}, Situation()).verdict is Verdict.WRONG
    assert grade(key, None, Situation(skipped=True)).unmet == ("size", "name")


def test_a_task_that_did_nothing_is_wrong_whatever_its_checks() -> None:
    assert (
        grade(Key("file", checks=(Check("none", "absent", "x"),)), {}, Situation()).verdict is Verdict.WRONG
    )
    assert grade(Key("file"), {"x": 1}, Situation()).verdict is Verdict.WRONG


def test_skipping_leaves_every_group_unmet() -> None:
    key = Key("fields", {"a": ["x"], "b": ["y"]})
    assert grade(key, None, Situation(skipped=True)) == Graded(Verdict.SKIPPED, {}, ("a", "b"))


def nested(depth: int) -> Any:
    node: Any = 1
    for _ in range(depth):
        node = [node]
    return {"x": node}


@pytest.mark.parametrize(
    ("kind", "response"),
    [
        *((kind, response) for kind in sorted(KINDS) for response in (None, 3, True, b"ok", object())),
        *((kind, "ok") for kind in sorted(KINDS - {"text", "number"})),
        *((kind, ["ok"]) for kind in sorted(KINDS - {"choose_one", "choose_many", "order"})),
        ("text", "x" * 10_001),
        ("text", "nul\x00"),
        ("text", "half \ud83d"),
        ("choose_one", ["x" * 10_001]),
        ("choose_many", ["x" * 9_000] * 6),
        ("fields", {"\x00": "a"}),
        ("simulator", {"x": float("nan")}),
        ("simulator", {"x": float("inf")}),
        ("simulator", {"x": "\x00"}),
        ("choose_many", [1]),
        ("order", ["x"] * 201),
        ("fields", {"a": 1}),
        ("fields", {"a": ["x"]}),
        ("match", {1: "a"}),
        ("match", {str(n): "a" for n in range(201)}),
        ("simulator", nested(20)),
        ("simulator", {"x": [0] * 50_001}),
        ("simulator", {"x": "y" * 10_001}),
        ("file", {"x": b"y"}),
    ],
)
def test_malformed_responses(kind: str, response: Any) -> None:
    with pytest.raises(MalformedResponse, match=r"^[A-Z].*\.$"):
        validate_shape(kind, response)


@pytest.mark.parametrize(("kind", "empty"), [("text", ""), ("choose_one", []), ("fields", {}), ("file", {})])
def test_an_empty_response_is_not_malformed(kind: str, empty: Any) -> None:
    validate_shape(kind, empty)
    assert (
        grade(Key(kind, {"a": ["x"]} if kind == "fields" else ["x"]), empty, Situation()).verdict == "wrong"
    )


def test_grading_refuses_what_is_malformed_before_anything_else() -> None:
    with pytest.raises(MalformedResponse):
        grade(TEXT, ["ok"], Situation())


def test_unknown_kinds_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        Key("essay")
    with pytest.raises(ValueError, match="unknown kind"):
        validate_shape("essay", "x")
