"""A sequence of statements: each tells its line, pays its steps, and may end the sequence by a signal."""

from __future__ import annotations

import ast

from pix.engine.program.building import Context, Do, statement_of, weight_of
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Frame

BREAK, CONTINUE, RETURN = "break", "continue", "return"


def block(statements: list[ast.stmt], context: Context) -> Do:
    """Run statements in order, until one gives a signal."""
    machine = context.machine
    most = machine.limits.steps
    built = [(one.lineno, 1 + own_weight(one), statement_of(one, context)) for one in statements]

    def do(frame: Frame) -> str | None:
        for line, weight, run in built:
            machine.line = line
            machine.steps += weight
            if machine.steps > most:
                raise Trouble("steps", most=most)
            signal: str | None = run(frame)
            if signal is not None:
                return signal
        return None

    return do


def own_weight(statement: ast.stmt) -> int:
    """The operations of a statement itself; loops count their test at each turn."""
    if isinstance(statement, ast.FunctionDef):
        return 1
    parts = [child for child in ast.iter_child_nodes(statement) if isinstance(child, ast.expr)]
    return weight_of(*parts)
