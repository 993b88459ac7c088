"""Conditions, loops, return, assert, and the statements of one word."""

from __future__ import annotations

import ast
from typing import Any

from pix.engine.program.assignments import setter
from pix.engine.program.blocks import BREAK, CONTINUE, RETURN, block
from pix.engine.program.building import Context, Do, builds_statement, value_of, weight_of
from pix.engine.program.formatting import text_of
from pix.engine.program.trouble import Trouble, cut
from pix.engine.program.values import Frame


@builds_statement(ast.Expr)
def evaluate(node: ast.Expr, context: Context) -> Do:
    """A value that nobody keeps, most often a call."""
    value = value_of(node.value, context)

    def do(frame: Frame) -> None:
        value(frame)

    return do


@builds_statement(ast.Pass)
def nothing(_node: ast.Pass, _context: Context) -> Do:
    """Pass."""
    return lambda _frame: None


@builds_statement(ast.If)
def condition(node: ast.If, context: Context) -> Do:
    """If, elif and else."""
    test, yes, no = value_of(node.test, context), block(node.body, context), block(node.orelse, context)
    return lambda frame: yes(frame) if test(frame) else no(frame)


@builds_statement(ast.While)
def while_loop(node: ast.While, context: Context) -> Do:
    """While, and the else of a loop that was not broken."""
    machine, line, weight = context.machine, node.lineno, 1 + weight_of(node.test)
    test, body = value_of(node.test, context), block(node.body, in_loop(context))
    otherwise = block(node.orelse, context)

    def do(frame: Frame) -> Any:
        while test(frame):
            signal = body(frame)
            if signal is BREAK or signal is RETURN:
                return RETURN if signal is RETURN else None
            machine.line = line
            machine.spend(weight)
        return otherwise(frame)

    return do


@builds_statement(ast.For)
def for_loop(node: ast.For, context: Context) -> Do:
    """For, and the else of a loop that was not broken."""
    machine, line = context.machine, node.lineno
    items, put = value_of(node.iter, context), setter(node.target, context)
    body, otherwise = block(node.body, in_loop(context)), block(node.orelse, context)

    def do(frame: Frame) -> Any:
        for item in machine.iterate(items(frame)):
            machine.line = line
            machine.spend(1)
            put(frame, item)
            signal = body(frame)
            if signal is BREAK or signal is RETURN:
                return RETURN if signal is RETURN else None
        return otherwise(frame)

    return do


def in_loop(context: Context) -> Context:
    """The same place, with a loop open."""
    return Context(context.machine, context.scope, context.given, in_loop=True)


@builds_statement(ast.Break)
def leave_loop(node: ast.Break, context: Context) -> Do:
    """Break."""
    return signal_of(BREAK, node, context)


@builds_statement(ast.Continue)
def next_turn(node: ast.Continue, context: Context) -> Do:
    """Continue."""
    return signal_of(CONTINUE, node, context)


def signal_of(signal: str, node: ast.stmt, context: Context) -> Do:
    """A signal that only a loop understands."""
    if not context.in_loop:
        raise Trouble("misplaced", node.lineno, what=signal)
    return lambda _frame: signal


@builds_statement(ast.Return)
def give_back(node: ast.Return, context: Context) -> Do:
    """Return, with a value or without."""
    if not context.scope.in_function():
        raise Trouble("misplaced", node.lineno, what=RETURN)
    value = value_of(node.value, context) if node.value else None

    def do(frame: Frame) -> str:
        frame.returned = value(frame) if value else None
        return RETURN

    return do


@builds_statement(ast.Assert)
def check(node: ast.Assert, context: Context) -> Do:
    """Assert test, message."""
    machine, test = context.machine, value_of(node.test, context)
    message = value_of(node.msg, context) if node.msg else None

    def do(frame: Frame) -> None:
        if not test(frame):
            said = cut(text_of(machine, message(frame))) if message else ""
            raise Trouble("assertion_says" if said else "assertion", message=said)

    return do
