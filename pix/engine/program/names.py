"""Reading and setting variables, and what to say of a name that is not known."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Callable, Iterable

from pix.engine.program.building import Context, Get, builds_value
from pix.engine.program.scopes import refused_dunder
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Frame, Value

LONGEST_NAME = 40
MOST_NAMES = 300
Set = Callable[[Frame, Value], None]


@builds_value(ast.Name)
def name(node: ast.Name, context: Context) -> Get:
    """A variable, or a function given."""
    if node.id != "__name__":
        refused_dunder(node.id, node.lineno)
    hops = context.scope.hops_to(node.id)
    if hops is None or context.scope.reaches_top(hops):
        return from_top(node.id, context)
    return (from_here if hops == 0 else from_around)(node.id, hops)


def from_top(wanted: str, context: Context) -> Get:
    """A variable of the whole program, or else a function given."""
    top, given = context.machine.top.values, context.given

    def get(_frame: Frame) -> Value:
        if wanted in top:
            return top[wanted]
        if wanted in given:
            return given[wanted]
        raise unknown(wanted, [*top, *given, *context.scope.known_names()])

    return get


def from_here(wanted: str, _hops: int) -> Get:
    """A variable of the function that runs."""

    def get(frame: Frame) -> Value:
        try:
            return frame.values[wanted]
        except KeyError:
            raise Trouble("name_without_value", name=wanted) from None

    return get


def from_around(wanted: str, hops: int) -> Get:
    """A variable of a function around."""

    def get(frame: Frame) -> Value:
        around = frame
        for _ in range(hops):
            around = around.outer or around
        if wanted not in around.values:
            raise Trouble("name_without_value", name=wanted)
        return around.values[wanted]

    return get


def unknown(wanted: str, names: Iterable[str]) -> Trouble:
    """The trouble of a name that nobody gave a value, with the nearest one that exists."""
    if near := nearest(wanted, names):
        return Trouble("unknown_name_near", name=wanted, near=near)
    return Trouble("unknown_name", name=wanted)


def nearest(wanted: str, names: Iterable[str]) -> str:
    """The name that looks most like the one wanted; empty when none does."""
    known = sorted({one for one in names if len(one) <= LONGEST_NAME and one != wanted})[:MOST_NAMES]
    if len(wanted) > LONGEST_NAME:
        return ""
    same = [one for one in known if one.lower() == wanted.lower()]
    return (same or difflib.get_close_matches(wanted, known, 1, 0.65) or [""])[0]
