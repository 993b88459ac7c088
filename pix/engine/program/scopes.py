"""Which names a part of the program owns, so that each name is looked for in one place."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from pix.engine.program.trouble import Trouble


class Scope:
    """The names of the whole program, of a function or of a comprehension, and what is around."""

    def __init__(self, names: Iterable[str], outer: Scope | None, function: str | None = None) -> None:
        self.names = set(names)
        self.outer = outer
        self.function = function

    def hops_to(self, name: str) -> int | None:
        """How many scopes out a name lives; None when it belongs to none of them."""
        scope: Scope | None = self
        hops = 0
        while scope and name not in scope.names:
            scope, hops = scope.outer, hops + 1
        return hops if scope else None

    def reaches_top(self, hops: int) -> bool:
        """True when so many hops lead to the names of the whole program."""
        scope = self
        for _ in range(hops):
            scope = scope.outer or scope
        return scope.outer is None

    def in_function(self) -> bool:
        """True inside a function, through comprehensions."""
        return bool(self.function) or bool(self.outer and self.outer.in_function())

    def known_names(self) -> set[str]:
        """Every name that could be meant here."""
        return self.names | (self.outer.known_names() if self.outer else set())


def assigned_names(statements: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements give a value to, functions' insides apart."""
    for statement in statements:
        yield from own_names(statement)
        for block in ("body", "orelse"):
            if not isinstance(statement, ast.FunctionDef):
                yield from assigned_names(getattr(statement, block, ()))


def own_names(statement: ast.stmt) -> Iterator[str]:
    """The names that one statement itself gives a value to."""
    if isinstance(statement, ast.FunctionDef):
        yield statement.name
    elif isinstance(statement, ast.Assign):
        for target in statement.targets:
            yield from target_names(target)
    elif isinstance(statement, ast.AugAssign | ast.AnnAssign | ast.For):
        yield from target_names(statement.target)


def target_names(target: ast.expr) -> Iterator[str]:
    """The plain names of a target, inside tuples too."""
    if isinstance(target, ast.Name):
        yield refused_dunder(target.id, target.lineno)
    elif isinstance(target, ast.Tuple | ast.List):
        for part in target.elts:
            yield from target_names(part)
    elif isinstance(target, ast.Starred):
        yield from target_names(target.value)


def refused_dunder(name: str, line: int) -> str:
    """The name, unless it is one of the doors to Python's insides."""
    if name.startswith("__"):
        raise Trouble("forbidden_name", line, name=name)
    return name
