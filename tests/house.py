"""What the house tests look at: the files of the repository and their syntax."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@cache
def tracked() -> tuple[Path, ...]:
    """The files of the repository, new ones included."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(path for line in listed.stdout.splitlines() if (path := ROOT / line).is_file())


def shown(path: Path) -> str:
    """A path as a reader would write it."""
    return path.relative_to(ROOT).as_posix()


def python_files() -> list[Path]:
    """Our Python, migrations apart: Django writes those."""
    return [path for path in tracked() if path.suffix == ".py" and "migrations" not in path.parts]


def is_test(path: Path) -> bool:
    """True for what only runs in tests."""
    return "tests" in path.parts or path.name == "conftest.py"


@cache
def syntax(path: Path) -> ast.Module:
    """The parsed module."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Each function and method of a module."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function's body, its docstring apart."""
    body = function.body[1:] if ast.get_docstring(function) and len(function.body) > 1 else function.body
    return (function.body[-1].end_lineno or 0) - body[0].lineno + 1


def action_files() -> list[Path]:
    """Each verb of each room."""
    return [
        path
        for path in python_files()
        if path.parent.name == "actions" and not path.name.startswith("_") and not is_test(path)
    ]
