"""Reads YAML files into models; every fault is told with its file, line and field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

M = TypeVar("M", bound=BaseModel)
MAX_BYTES = 200_000


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is wrong in a bank file, and where."""

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        """file:line: field: message."""
        return f"{self.file}:{self.line}: {self.field}: {self.message}"


class BankFileBroken(Exception):
    """A bank file that cannot be used, with all its faults."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = list(faults)


class _UniqueKeyLoader(yaml.SafeLoader):
    """Safe YAML that refuses a key written twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:  # noqa: FBT001, FBT002 - PyYAML\'s signature
        seen: set[str] = set()
        for key, _value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key is a word", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{key.value!r} is written twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def line_of(node: yaml.Node | None, path: Sequence[str | int]) -> int:
    """The line (from 1) of a field, or of its nearest parent."""
    if node is None:
        return 1
    here: yaml.Node = node
    line = node.start_mark.line
    for step in path:
        found = _child(here, step)
        if found is None:
            break
        line, here = found
    return line + 1


def line_in(path: Path, field: str) -> int:
    """The line of a field such as challenges.0 in a file that was read before; 1 in any other file."""
    if path.suffix != ".yaml":
        return 1
    steps = [int(step) if step.isdigit() else step for step in field.split(".")]
    return line_of(yaml.compose(path.read_text("utf-8"), Loader=_UniqueKeyLoader), steps)


def _child(node: yaml.Node, step: str | int) -> tuple[int, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        return next(
            ((k.start_mark.line, v) for k, v in node.value if k.value == str(step)),
            None,
        )
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step].start_mark.line, node.value[step]
    return None


def read(path: Path, model: type[M], shown: str) -> M:
    """Read one file; raise BankFileBroken with every fault of its shape."""
    if path.stat().st_size > MAX_BYTES:
        raise BankFileBroken([Fault(shown, 1, "file", f"larger than {MAX_BYTES // 1000} kB")])
    try:
        text = path.read_text("utf-8")
        node = yaml.compose(text, Loader=_UniqueKeyLoader)
        data = yaml.load(text, Loader=_UniqueKeyLoader)
    except UnicodeDecodeError as error:
        raise BankFileBroken([Fault(shown, 1, "file", f"is not UTF-8 text: {error.reason}")]) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BankFileBroken([Fault(shown, line, "yaml", str(error.problem))]) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        # A day that does not exist is a ValueError, and brackets may be nested without end.
        raise BankFileBroken([Fault(shown, 1, "yaml", str(error))]) from error
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise BankFileBroken([_fault(shown, node, detail) for detail in error.errors()]) from error


def _fault(shown: str, node: yaml.Node | None, detail: object) -> Fault:
    loc = tuple(detail["loc"])  # type: ignore[index]
    return Fault(shown, line_of(node, loc), ".".join(map(str, loc)) or "file", str(detail["msg"]))  # type: ignore[index]
