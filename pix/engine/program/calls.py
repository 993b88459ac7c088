"""Calls: of functions that the program defined, of functions given, of methods."""

from __future__ import annotations

import ast

from pix.engine.program.building import Context, Get, builds_value, refused, value_of
from pix.engine.program.expressions import spread
from pix.engine.program.invoking import invoke
from pix.engine.program.methods import method_of
from pix.engine.program.scopes import refused_dunder
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Frame, Value


@builds_value(ast.Call)
def call(node: ast.Call, context: Context) -> Get:
    """f(a, b, name=c)."""
    machine, function = context.machine, value_of(node.func, context)
    given, named = spread(node.args, context), named_arguments(node, context)

    def run(frame: Frame) -> Value:
        called, line = function(frame), machine.line
        values, names = given(frame), {name: value(frame) for name, value in named.items()}
        made = invoke(machine, called, values, names)
        machine.line = line
        return made

    return run


def named_arguments(node: ast.Call, context: Context) -> dict[str, Get]:
    """The arguments given by name, each name once."""
    named: dict[str, Get] = {}
    for keyword in node.keywords:
        if keyword.arg is None:
            raise refused(node, "**")
        if refused_dunder(keyword.arg, node.lineno) in named:
            raise Trouble("argument_twice", node.lineno, name=keyword.arg)
        named[keyword.arg] = value_of(keyword.value, context)
    return named


@builds_value(ast.Attribute)
def attribute(node: ast.Attribute, context: Context) -> Get:
    """A method, bound to its value or, of a type, waiting for it."""
    refused_dunder(node.attr, node.lineno)
    whole, name = value_of(node.value, context), node.attr
    return lambda frame: method_of(whole(frame), name)
