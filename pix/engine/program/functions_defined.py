"""Functions that the program defines: parameters, defaults, body."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pix.engine.program.assignments import name_setter
from pix.engine.program.blocks import RETURN, block
from pix.engine.program.building import Context, Do, builds_statement, refused, value_of
from pix.engine.program.scopes import Scope, assigned_names, refused_dunder
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Frame, GuestFunction, Value


@builds_statement(ast.FunctionDef)
def define(node: ast.FunctionDef, context: Context) -> Do:
    """Def name(parameters): body."""
    if node.decorator_list:
        raise refused(node, "@")
    names = parameter_names(node.args, node.lineno)
    scope = Scope([*names, *assigned_names(node.body)], context.scope, node.name)
    body, defaults = run_of(block(node.body, context.inside(scope))), with_defaults(node.args, context)
    put = name_setter(refused_dunder(node.name, node.lineno))

    def do(frame: Frame) -> None:
        put(frame, GuestFunction((node.name, names, defaults(frame)), body, frame))

    return do


def run_of(body: Do) -> Callable[[Frame], Value]:
    """The value that a body returns; None when it ends without."""

    def run(frame: Frame) -> Value:
        return frame.returned if body(frame) is RETURN else None

    return run


def parameter_names(arguments: ast.arguments, line: int) -> list[str]:
    """The names of plain parameters."""
    odd = arguments.vararg or arguments.kwarg or arguments.kwonlyargs or arguments.posonlyargs
    if odd:
        raise Trouble("forbidden", line, what="*")
    names = [refused_dunder(argument.arg, line) for argument in arguments.args]
    for name in names:
        if names.count(name) > 1:
            raise Trouble("argument_twice", line, name=name)
    return names


def with_defaults(arguments: ast.arguments, context: Context) -> Callable[[Frame], list[Value]]:
    """The default values, worked out when the function is defined."""
    parts = [value_of(default, context) for default in arguments.defaults]
    return lambda frame: [part(frame) for part in parts]
