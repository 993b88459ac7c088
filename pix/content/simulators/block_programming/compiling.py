"""From blocks to the language of pix.engine.program, which runs them within its limits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pix.content.simulators.block_programming.parts import Block, Condition, Value

STEP = "    "
SENSES = {"at_goal", "gem_here", "path_ahead", "path_left", "path_right"}
SIGNS = {"=": "=="}


def compiled(program: Sequence[Block]) -> str:
    """The source of a program; functions first, wherever they stand."""
    defined = [block for block in program if block.kind == "define"]
    rest = [block for block in program if block.kind != "define"]
    return "\n".join([*_lines(defined, 0), *_lines(rest, 0)]) + "\n"


def _lines(blocks: Sequence[Block], depth: int) -> Iterator[str]:
    for block in blocks:
        yield STEP * depth + _head(block, depth)
        if block.kind in ("repeat", "while", "if", "ifelse", "define"):
            yield from _inside(block.body, depth + 1)
        if block.kind == "ifelse":
            yield f"{STEP * depth}else:"
            yield from _inside(block.other, depth + 1)


def _inside(blocks: Sequence[Block], depth: int) -> Iterator[str]:
    yield f"{STEP * depth}turn()"
    yield from _lines(blocks, depth)


def _head(block: Block, depth: int) -> str:
    kind = block.kind
    if kind == "repeat":
        return f"for turn_{depth} in range({_value(block.n)}):"
    if kind in ("while", "if", "ifelse"):
        return f"{'while' if kind == 'while' else 'if'} {_condition(block.when)}:"
    if kind == "set":
        return f"put({block.name!r}, {_value(block.n)})"
    if kind == "change":
        return f"put({block.name!r}, get({block.name!r}) + ({_value(block.n)}))"
    if kind == "define":
        return f"def do_{block.name}():"
    return f"do_{block.name}()" if kind == "call" else f"{kind}()"


def _value(value: Value | None) -> str:
    return f"get({value!r})" if isinstance(value, str) else str(value or 0)


def _condition(when: Condition | None) -> str:
    asked = when or Condition()
    if asked.sense == "compare":
        text = f"get({asked.name!r}) {SIGNS.get(asked.compare, asked.compare)} {_value(asked.value)}"
    else:
        text = f"{asked.sense}()"
    return f"not ({text})" if asked.negated else text
