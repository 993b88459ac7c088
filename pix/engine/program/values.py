"""What a program may hold: plain values of Python, and three kinds of our own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pix.engine.program.trouble import Trouble

Value = Any
"""An int, float, str, bool, None, list, tuple, dict, set, range, dict view, or one of the classes below."""
NUMBERS: frozenset[type] = frozenset({int, float, bool})
WHOLE: frozenset[type] = frozenset({int, bool})
NO_PAIRS: dict[Value, Value] = {}
KEYS_VIEW: type = type(NO_PAIRS.keys())
VALUES_VIEW: type = type(NO_PAIRS.values())
ITEMS_VIEW: type = type(NO_PAIRS.items())
VIEWS = frozenset({KEYS_VIEW, VALUES_VIEW, ITEMS_VIEW})
SETLIKE = frozenset({set, KEYS_VIEW, ITEMS_VIEW})
CONTAINERS = frozenset({list, tuple, dict, set}) | VIEWS
SIZED = CONTAINERS | {str, range}


class Frame:
    """The variables of one call (or of one comprehension), and those around it."""

    __slots__ = ("outer", "returned", "values")

    def __init__(self, values: dict[str, Value], outer: Frame | None) -> None:
        self.values = values
        self.outer = outer
        self.returned: Value = None


class GuestFunction:
    """A function that the program defined; body runs it in a frame that has its arguments."""

    __slots__ = ("body", "defaults", "frame", "name", "parameters")

    def __init__(
        self,
        signature: tuple[str, list[str], list[Value]],
        body: Callable[[Frame], Value],
        frame: Frame,
    ) -> None:
        self.name, self.parameters, self.defaults = signature
        self.body = body
        self.frame = frame

    def __repr__(self) -> str:
        return f"<function {self.name}>"


class Given:
    """A function of the language, of a value or of the host; kind is the Python type it makes, if any."""

    __slots__ = ("kind", "name", "run")

    def __init__(self, name: str, run: Callable[..., Value], kind: type | None = None) -> None:
        self.name = name
        self.run = run
        self.kind = kind

    def __repr__(self) -> str:
        return f"<class '{self.name}'>" if self.kind else f"<built-in function {self.name}>"


class Stream:
    """What can be gone through once: zip, enumerate, map, a generator expression."""

    __slots__ = ("busy", "items", "kind", "machine")

    def __init__(self, kind: str, items: Iterator[Value], machine: Any) -> None:
        self.kind = kind
        self.items = items
        self.machine = machine
        self.busy = False

    def __iter__(self) -> Iterator[Value]:
        return self

    def __next__(self) -> Value:
        if self.busy:
            raise Trouble("stream_busy")
        self.busy = True
        self.machine.enter()
        try:
            return next(self.items)
        finally:
            self.busy = False
            self.machine.depth -= 1

    def __repr__(self) -> str:
        return f"<{self.kind} object>"


OWN_KINDS = {GuestFunction: "function", type(None): "NoneType"}


def kind_of(value: Value) -> str:
    """The name of a value's type, as Python says it."""
    if isinstance(value, Stream):
        return value.kind
    if isinstance(value, Given):
        return "type" if value.kind else "function"
    return OWN_KINDS.get(type(value)) or type(value).__name__
