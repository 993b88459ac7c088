"""Responses and solutions as people read them: labels and texts instead of keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pix.content.question import BlankShown, Question


def solution_in_words(question: Question) -> list[tuple[str, str]]:
    """What is accepted as (label, text) lines, each spelling included; nothing of a task."""
    if question.is_task:
        return []
    solution = question.solution
    if question.kind in ("text", "number"):
        return [("", f"{one} {question.unit}".strip()) for one in solution]
    if question.kind in ("fields", "select", "fields_any_order"):
        return _accepted_by_blank(question, solution)
    return [(label, text) for _key, label, text in in_words(question, solution)]


def _accepted_by_blank(question: Question, solution: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
    blanks = {blank.id: blank for blank in question.fields}
    return [
        (
            blanks[key].label if key in blanks else "",
            " · ".join(_said(blanks[key], one) if key in blanks else one for one in accepted),
        )
        for key, accepted in solution.items()
    ]


def in_words(question: Question, response: Any) -> list[tuple[str, str, str]]:
    """A response as (key, label, text) lines that a person can read; a task is told otherwise."""
    if response is None or question.is_task:
        return []
    response = question.without_unit(response)
    if isinstance(response, str):
        return [("", "", f"{response.strip()} {question.unit}".strip())]
    said = dict((*question.proposals, *question.items))
    if isinstance(response, list):
        return [("", "", said.get(key, str(key))) for key in response]
    shown = [blank.id for blank in question.fields] or list(said)
    response = {key: response[key] for key in sorted(response, key=_place_in(shown))}
    if question.kind == "match":
        targets = dict(question.targets)
        return [(key, said.get(key, key), targets.get(value, value)) for key, value in response.items()]
    blanks = {blank.id: blank for blank in question.fields}
    return [
        (
            key,
            blanks[key].label if key in blanks else "",
            _said(blanks[key], value) if key in blanks else value,
        )
        for key, value in response.items()
    ]


def _said(blank: BlankShown, value: str) -> str:
    """What a blank was filled with: the words of an option, or what was typed and its unit."""
    said = dict(blank.options).get(value, value).strip()
    return f"{said} {blank.unit}".strip() if said else ""


def _place_in(shown: list[str]) -> Callable[[str], int]:
    """Where a page shows a blank or an item; what nobody offered comes last."""
    return lambda key: shown.index(key) if key in shown else len(shown)
