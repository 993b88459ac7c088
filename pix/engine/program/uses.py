"""What a program is made of: how often each construct, function and method stands in it."""

from __future__ import annotations

import ast
from collections import Counter

from pix.engine.program.trouble import cut

NAMED = {
    ast.While: "while", ast.For: "for", ast.If: "if", ast.FunctionDef: "def", ast.Return: "return",
    ast.Lambda: "lambda", ast.Assert: "assert", ast.ListComp: "comprehension", ast.SetComp: "comprehension",
    ast.DictComp: "comprehension", ast.GeneratorExp: "comprehension", ast.Break: "break",
    ast.Continue: "continue", ast.IfExp: "if", ast.JoinedStr: "f-string",
}  # fmt: skip
MOST_NAMES = 60


def uses_of(tree: ast.Module) -> dict[str, int]:
    """Constructs by keyword, functions called by name, methods as .name; recursion for a call of oneself."""
    found: Counter[str] = Counter()
    for node in ast.walk(tree):
        if type(node) in NAMED:
            found[NAMED[type(node)]] += 1
        if isinstance(node, ast.Call):
            found[called(node)] += 1
        if isinstance(node, ast.FunctionDef):
            found["recursion"] += calls_itself(node)
    return {name: count for name, count in found.most_common(MOST_NAMES) if name and count}


def called(node: ast.Call) -> str:
    """The name of what is called; empty when it has none."""
    if isinstance(node.func, ast.Name):
        return cut(node.func.id, 40)
    return cut(f".{node.func.attr}", 40) if isinstance(node.func, ast.Attribute) else ""


def calls_itself(function: ast.FunctionDef) -> bool:
    """True when a call of its own name stands in a function."""
    return any(isinstance(node, ast.Call) and called(node) == function.name for node in ast.walk(function))
