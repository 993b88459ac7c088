"""From syntax tree to closures: one maker for each kind of node, found here by the others."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pix.engine.program.machine import Machine
from pix.engine.program.scopes import Scope
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import Frame, Value


@dataclass(frozen=True)
class Context:
    """Where a node stands: the run, the names around, the functions given, whether a loop is open."""

    machine: Machine
    scope: Scope
    given: Mapping[str, Value]
    in_loop: bool = False

    def inside(self, scope: Scope) -> Context:
        """The same run in another scope."""
        return replace(self, scope=scope, in_loop=False)


Get = Callable[[Frame], Value]
"""A built expression: its value in a frame."""
Do = Callable[[Frame], Any]
"""A built statement: None, or the signal BREAK, CONTINUE or RETURN."""
GetMaker = Callable[[Any, Context], Get]
DoMaker = Callable[[Any, Context], Do]
EXPRESSIONS: dict[type[ast.AST], GetMaker] = {}
STATEMENTS: dict[type[ast.AST], DoMaker] = {}
REFUSED = {
    ast.Import: "import", ast.ImportFrom: "import", ast.ClassDef: "class", ast.Try: "try", ast.Raise: "raise",
    ast.With: "with", ast.Global: "global", ast.Nonlocal: "nonlocal", ast.Yield: "yield",
    ast.YieldFrom: "yield", ast.Await: "await", ast.AsyncFunctionDef: "async", ast.AsyncFor: "async",
    ast.AsyncWith: "async", ast.Match: "match", ast.NamedExpr: ":=", ast.Starred: "*",
}  # fmt: skip


def builds_value(kind: type[ast.AST]) -> Callable[[GetMaker], GetMaker]:
    """Register the maker of a kind of expression."""

    def register(maker: GetMaker) -> GetMaker:
        EXPRESSIONS[kind] = maker
        return maker

    return register


def builds_statement(kind: type[ast.AST]) -> Callable[[DoMaker], DoMaker]:
    """Register the maker of a kind of statement."""

    def register(maker: DoMaker) -> DoMaker:
        STATEMENTS[kind] = maker
        return maker

    return register


def value_of(node: ast.expr, context: Context) -> Get:
    """Build an expression; Trouble for one that the language does not have."""
    maker = EXPRESSIONS.get(type(node))
    if maker is None:
        raise refused(node)
    return maker(node, context)


def statement_of(node: ast.stmt, context: Context) -> Do:
    """Build a statement; Trouble for one that the language does not have."""
    maker = STATEMENTS.get(type(node))
    if maker is None:
        raise refused(node)
    return maker(node, context)


def refused(node: ast.AST, what: str | None = None) -> Trouble:
    """The trouble of a construct of Python that the language does without."""
    word = what or REFUSED.get(type(node)) or type(node).__name__.lower()
    return Trouble("forbidden", getattr(node, "lineno", None), what=word)


def weight_of(*nodes: ast.AST | None) -> int:
    """How many operations an expression is, those that run apart (lambdas, comprehensions) not included."""
    apart = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
    count, left = 0, [node for node in nodes if node is not None]
    while left:
        node = left.pop()
        count += isinstance(node, ast.expr)
        if not isinstance(node, apart):
            left.extend(ast.iter_child_nodes(node))
    return count
