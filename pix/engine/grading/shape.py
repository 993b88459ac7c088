"""The shape and size of a response, judged before grading."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any

from pix.engine.grading.key import CHOICES, KINDS, MAPPINGS, TASKS

MAX_TEXT = 10_000
MAX_ENTRIES = 200
MAX_TOTAL = 50_000
MAX_DEPTH = 16
MAX_NODES = 50_000
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # PostgreSQL keeps neither NUL nor lone surrogates.


class MalformedResponse(ValueError):
    """A response of the wrong shape or size: it cannot be graded."""


def validate_shape(kind: str, response: object) -> None:
    """Raise MalformedResponse, with a clear sentence, unless the response suits this kind."""
    if kind not in KINDS:
        raise ValueError(f"unknown kind of challenge: {kind!r}")
    if kind in TASKS:
        _validate_observation(response)
    elif kind in MAPPINGS:
        _validate_mapping(response)
    elif kind in CHOICES:
        _validate_list(response)
    else:
        _validate_text(response)


def _refuse_unless(fits: object, sentence: str) -> None:
    if not fits:
        raise MalformedResponse(sentence)


def _validate_text(response: object) -> None:
    if not isinstance(response, str):
        raise MalformedResponse("The response must be a text.")
    _refuse_unless(len(response) <= MAX_TEXT, f"A text holds at most {MAX_TEXT} characters.")
    _refuse_unless(not UNSTORABLE.search(response), "A text holds no binary data.")


def _validate_list(response: object) -> None:
    if not isinstance(response, list | tuple):
        raise MalformedResponse("The response must be a list.")
    _validate_entries(response)


def _validate_mapping(response: object) -> None:
    if not isinstance(response, Mapping):
        raise MalformedResponse("The response must be a mapping.")
    _refuse_unless(len(response) <= MAX_ENTRIES, f"A mapping holds at most {MAX_ENTRIES} entries.")
    _validate_entries([*response.values()])
    _validate_entries([*response])


def _validate_entries(entries: Sequence[object]) -> None:
    _refuse_unless(len(entries) <= MAX_ENTRIES, f"A list holds at most {MAX_ENTRIES} entries.")
    for entry in entries:
        _validate_text(entry)
    total = sum(len(entry) for entry in entries if isinstance(entry, str))
    _refuse_unless(total <= MAX_TOTAL, f"A response holds at most {MAX_TOTAL} characters in all.")


def _validate_observation(response: object) -> None:
    _refuse_unless(isinstance(response, Mapping), "What was done must be a mapping.")
    pending: list[tuple[Any, int]] = [(response, 1)]
    seen = 0
    while pending:
        node, depth = pending.pop()
        seen += 1
        _refuse_unless(depth <= MAX_DEPTH, f"What was done is nested deeper than {MAX_DEPTH} levels.")
        children = _children(node)
        _refuse_unless(seen + len(pending) + len(children) <= MAX_NODES, "What was done is too large.")
        pending.extend((child, depth + 1) for child in children)


def _children(node: object) -> list[Any]:
    if isinstance(node, Mapping):
        return [*node.keys(), *node.values()]
    if isinstance(node, list | tuple):
        return list(node)
    if isinstance(node, str):
        _validate_text(node)
    elif node is not None:
        plain = isinstance(node, int | float) and isfinite(node)
        _refuse_unless(plain, "What was done must hold plain values only.")
    return []
