"""Plays every challenge through the real grader, at many seeds and in each language."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pix.content.bank import trying
from pix.content.drawing.filling import PLACEHOLDER, GeneratorBroken
from pix.content.languages import LOCALES
from pix.content.question import Draw, Question
from pix.content.release import Release, ReleasedChallenge
from pix.engine.grading import MalformedResponse
from pix.engine.types import Verdict

MAX_FILE_BYTES = 60_000
DISTINCT_OVER = 50
DISTINCT_WANTED = 10
SAME_IN_BOTH = {"choose_one", "choose_many", "number", "order", "match"}


@dataclass(frozen=True, slots=True)
class Effort:
    """How many seeds a generator is drawn at, and one that builds files."""

    seeds: int = 50
    file_seeds: int = 20


def solve(release: Release, challenge: ReleasedChallenge, effort: Effort) -> list[str]:
    """Every fault found by drawing and grading a challenge; the first ten suffice to mend it."""
    try:
        faults = list(_faults(release, challenge, effort))
    except GeneratorBroken as broken:
        return [str(broken)]
    return list(dict.fromkeys(faults))[:10]


def _faults(release: Release, challenge: ReleasedChallenge, effort: Effort) -> Iterator[str]:
    if challenge.file.draw is None:
        for locale in LOCALES:
            yield from check_draw(_draw(release, challenge, 0, locale))
        return
    driven = trying.DRIVEN.get(challenge.file.kind, effort.seeds)
    solutions = set()
    first = _draw(release, challenge, 0, "fr")
    for seed in range(effort.file_seeds if first.contents else effort.seeds):
        pair = [_draw(release, challenge, seed, locale) for locale in LOCALES]
        for draw in pair:
            found = check_draw(draw, is_driven=seed < driven)
            yield from (f"seed {seed}, {draw.question.locale}: {fault}" for fault in found)
        yield from _language_faults(seed, pair[0].question, pair[1].question)
        solutions.add(_fingerprint(pair[0]))
    yield from _variety_faults(solutions, effort.file_seeds if first.contents else effort.seeds)
    if _draw(release, challenge, 0, "fr") != first:
        yield "the same seed draws two different things: use only the dice"


def _draw(release: Release, challenge: ReleasedChallenge, seed: int, locale: str) -> Draw:
    try:
        return release.draw(challenge.id, seed, locale)
    except GeneratorBroken:
        raise
    except Exception as error:
        raise GeneratorBroken(f"seed {seed}, {locale}: {type(error).__name__}: {error}") from error


def _fingerprint(draw: Draw) -> str:
    """The solution in the words a learner sees, so that shuffled ids do not pass for variety."""
    question = draw.question
    if question.is_task:
        return trying.fingerprint(draw)
    said = {pair[0]: pair[1] for pair in (*question.proposals, *question.items, *question.targets)}
    said |= {option[0]: option[1] for blank in question.fields for option in blank.options}
    text = json.dumps(question.solution, sort_keys=True, ensure_ascii=False)
    shown = (
        sorted(said.items())
        if question.kind in ("choose_one", "choose_many", "order", "match", "select")
        else []
    )
    return f"{text}{shown}"


def _variety_faults(solutions: set[str], seeds: int) -> Iterator[str]:
    wanted = min(DISTINCT_WANTED, seeds // 2)
    if len(solutions) < wanted:
        yield f"{seeds} seeds give {len(solutions)} different solutions, {wanted} wanted"


def _language_faults(seed: int, french: Question, english: Question) -> Iterator[str]:
    if french.kind in SAME_IN_BOTH and french.solution != english.solution:
        yield f"seed {seed}: the solution differs between French and English"
    if [check["id"] for check in french.checks] != [check["id"] for check in english.checks]:
        yield f"seed {seed}: French and English have not the same checks"


def check_draw(draw: Draw, *, is_driven: bool = True) -> Iterator[str]:
    """Faults of one draw: shape, unfilled texts, heavy files, what the grader accepts and refuses."""
    question = draw.question
    yield from _text_faults(question)
    yield from trying.start_faults(question)
    yield from (
        f"{name} is over {MAX_FILE_BYTES // 1000} kB"
        for name, data in draw.contents.items()
        if len(data) > MAX_FILE_BYTES
    )
    shape = list(trying.shape_faults(draw) if question.is_task else _shape_faults(question))
    yield from shape
    if shape:
        return
    if not question.is_task:
        yield from _graded(draw)
    elif is_driven:
        yield from trying.driven_faults(draw)


def _graded(draw: Draw) -> Iterator[str]:
    question = draw.question
    for response in (question.example_response(), *draw.right):
        yield from _graded_otherwise(question, response, Verdict.RIGHT)
    for response in draw.wrong:
        yield from _graded_otherwise(question, response, Verdict.WRONG)
    if not draw.wrong:
        yield "no near-miss is declared (wrong is empty)"


def _text_faults(question: Question) -> Iterator[str]:
    texts = [question.instruction, question.why, question.format, question.unit]
    texts += [pair[1] for pair in (*question.proposals, *question.items, *question.targets)]
    for text in texts:
        if found := PLACEHOLDER.search(text):
            yield f"{found[0]} is not filled"
    for pairs in (
        question.proposals,
        question.items,
        question.targets,
        *(b.options for b in question.fields),
    ):
        if len({pair[0] for pair in pairs}) < len(pairs) or len({pair[1] for pair in pairs}) < len(pairs):
            yield "two options have the same id or the same text"


def _shape_faults(question: Question) -> Iterator[str]:
    yield from SHAPES.get(question.kind, _text_shape)(question)


def _ids_shape(question: Question) -> Iterator[str]:
    ids = {pair[0] for pair in (question.proposals or question.items)}
    solution: Any = question.solution
    if not _are_texts(solution):
        yield "the solution has not its shape: a list of option ids"
    elif not set(solution) <= ids:
        yield "the solution names options that are not shown"
    elif question.kind == "choose_one" and (len(solution) != 1 or len(ids) < 3):
        yield "choose_one has exactly one right option among at least three"
    elif question.kind == "order" and sorted(solution) != sorted(ids):
        yield "the solution must hold every item once"


def _pairs_shape(question: Question) -> Iterator[str]:
    ids, targets = ({pair[0] for pair in pairs} for pairs in (question.items, question.targets))
    solution: Any = question.solution
    if not isinstance(solution, dict) or not _are_texts([*solution.values()]):
        yield "the solution has not its shape: item id and target id, pair by pair"
    elif set(solution) != ids or not set(solution.values()) <= targets:
        yield "the solution must pair every item with a target"


def _groups_shape(question: Question) -> Iterator[str]:
    solution: Any = question.solution
    if not isinstance(solution, dict) or not all(map(_are_texts, solution.values())):
        yield "the solution has not its shape: a list of texts for every group"
    elif not 0 < len(question.fields) <= len(solution):
        yield "fields_any_order needs at least as many groups as blanks"


def _text_shape(question: Question) -> Iterator[str]:
    if not _are_texts(question.solution):
        yield "the solution must be a list of texts (quote the numbers)"


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(text, str) for text in value)


def _blank_faults(question: Question) -> Iterator[str]:
    solution: Any = question.solution
    ids = {blank.id for blank in question.fields}
    if not isinstance(solution, dict) or set(solution) != ids or not all(map(_are_texts, solution.values())):
        yield "the solution must have a list for every field"
        return
    for blank in question.fields:
        if blank.kind == "select" and not set(solution[blank.id]) <= {option[0] for option in blank.options}:
            yield f"{blank.id}: the solution is not among the options"


SHAPES: dict[str, Callable[[Question], Iterator[str]]] = {
    "choose_one": _ids_shape,
    "choose_many": _ids_shape,
    "order": _ids_shape,
    "match": _pairs_shape,
    "fields": _blank_faults,
    "select": _blank_faults,
    "fields_any_order": _groups_shape,
}


def _graded_otherwise(question: Question, response: Any, wanted: Verdict) -> Iterator[str]:
    try:
        verdict = question.grade(response).verdict
    except MalformedResponse as error:
        yield f"example {response!r}: {error}"
        return
    if verdict is not wanted:
        yield f"the grader says {verdict} of {response!r}, declared {wanted}"
