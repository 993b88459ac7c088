"""Paths into plain JSON-like data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

MAX_STEPS = 16


def steps_of(path: str) -> tuple[str, ...]:
    """The steps of a path, its escapes resolved; ValueError when it has too many."""
    if path == "":
        return ()
    steps = tuple(step.replace("~1", "/").replace("~0", "~") for step in path.split("/"))
    if len(steps) > MAX_STEPS:
        raise ValueError(f"a path has at most {MAX_STEPS} steps: {path!r}")
    return steps


def step(text: str) -> str:
    """A text as one step of a path, its escapes put in."""
    return text.replace("~", "~0").replace("/", "~1")


def select(node: Any, path: str) -> list[Any]:
    """Every node that the path leads to, in order; none when a step is missing."""
    nodes = [node]
    for step in steps_of(path):
        nodes = [child for one in nodes for child in _children(one, step)]
    return nodes


def _children(node: Any, step: str) -> Sequence[Any]:
    if isinstance(node, Mapping):
        return list(node.values()) if step == "*" else [node[step]] if step in node else []
    if isinstance(node, list | tuple):
        return node if step == "*" else _entry(node, step)
    return []


def _entry(node: Sequence[Any], step: str) -> Sequence[Any]:
    try:
        return [node[int(step)]]
    except (ValueError, IndexError):
        return []


def without(node: Any, paths: Iterable[str]) -> Any:
    """A copy of the node in which nothing stands at these paths or below."""
    return _pruned(node, [steps_of(path) for path in paths])


def _pruned(node: Any, routes: Sequence[tuple[str, ...]]) -> Any:
    if not isinstance(node, Mapping | list | tuple):
        return node
    pairs = list(node.items()) if isinstance(node, Mapping) else [(str(n), one) for n, one in enumerate(node)]
    kept = []
    for name, child in pairs:
        onward = [route[1:] for route in routes if route and route[0] in (name, "*")]
        if () not in onward:
            kept.append((name, _pruned(child, onward)))
    return dict(kept) if isinstance(node, Mapping) else [child for _, child in kept]
