"""The state of one run, and the meters that every operation passes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pix.engine.program.limits import VALUE_DEPTH, Limits
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import CONTAINERS, SIZED, VIEWS, Frame, Stream, Value, kind_of

ITEM_BYTES = 40
SMALL = 2**62


class Machine:
    """Steps, memory, depth, output and input of a run; line is where it stands."""

    def __init__(self, limits: Limits, inputs: Sequence[str] = ()) -> None:
        self.limits = limits
        self.inputs = list(inputs)
        self.output: list[str] = []
        self.written = 0
        self.steps = 0
        self.memory = 0
        self.depth = 0
        self.line: int | None = None
        self.top = Frame({}, None)

    def spend(self, steps: int) -> None:
        """Count steps; Trouble when there are too many."""
        self.steps += steps
        if self.steps > self.limits.steps:
            raise Trouble("steps", most=self.limits.steps)

    def hold(self, size: int) -> None:
        """Count bytes made; Trouble when there are too many."""
        self.memory += size
        if self.memory > self.limits.memory:
            raise Trouble("memory")

    def enter(self) -> None:
        """One call deeper; whoever enters leaves by depth -= 1."""
        self.depth += 1
        if self.depth > self.limits.depth:
            raise Trouble("depth", most=self.limits.depth)

    def expect_text(self, length: int) -> None:
        """Before a text is made: it fits, and is paid for."""
        if length > self.limits.text:
            raise Trouble("text_too_long", most=self.limits.text)
        self.hold(length + 50)
        self.steps += length >> 7

    def fits(self, count: int) -> None:
        """Before a container grows to so many items."""
        if count > self.limits.items:
            raise Trouble("too_many_items", most=self.limits.items)

    def expect_items(self, count: int, each: int = ITEM_BYTES) -> None:
        """Before a container is made: it fits, and is paid for."""
        self.fits(count)
        self.hold(64 + each * count)
        self.spend(count >> 2)

    def text(self, made: str) -> str:
        """A text just made from parts known to be small."""
        self.expect_text(len(made))
        return made

    def number(self, made: Value) -> Value:
        """The result of arithmetic: a real number, and a whole one of few digits."""
        if type(made) is int and not -SMALL < made < SMALL:
            bits = made.bit_length()
            if bits > self.limits.bits:
                raise Trouble("number_too_big")
            self.steps += bits >> 5
        elif type(made) is complex:
            raise Trouble("no_real_result")
        return made

    def write(self, text: str) -> None:
        """Print; what fits is kept when it is too much."""
        self.output.append(text[: max(0, self.limits.output - self.written)])
        self.written += len(text)
        if self.written > self.limits.output:
            raise Trouble("output", most=self.limits.output)

    def read_line(self) -> str:
        """The next line of input."""
        if not self.inputs:
            raise Trouble("no_input")
        return self.inputs.pop(0)

    def size_of(self, value: Value) -> int:
        """About the characters that a value takes when printed; walks it, and pays a step for each part."""
        size, left = 0, [(value, 1)]
        while left:
            one, depth = left.pop()
            if type(one) in CONTAINERS:
                if depth > VALUE_DEPTH:
                    raise Trouble("value_too_deep")
                self.spend(1 + (len(one) >> 1))
                size += 4 * len(one)
                left.extend((part, depth + 1) for part in parts_of(one))
            else:
                size += scalar_size(one)
        return size

    def each(self, value: Value) -> Iterator[Value]:
        """The items of a value one by one, a step each."""
        for item in self.iterate(value):
            self.steps += 1
            if self.steps > self.limits.steps:
                raise Trouble("steps", most=self.limits.steps)
            yield item

    def iterate(self, value: Value) -> Iterator[Value]:
        """Python's own iterator over a value that has items."""
        if type(value) in SIZED or isinstance(value, Stream):
            return iter(value)
        raise Trouble("not_iterable", kind=kind_of(value))

    def items_of(self, value: Value) -> list[Value]:
        """The items of a value as a new list, paid for."""
        if type(value) not in SIZED:
            return self.drained(value)
        self.expect_items(len(value))
        return list(value)

    def drained(self, value: Value) -> list[Value]:
        """What is left of a stream."""
        items: list[Value] = []
        for item in self.iterate(value):
            items.append(item)
            self.spend(1)
            self.fits(len(items))
        self.expect_items(len(items))
        return items


def parts_of(container: Value) -> Iterator[Value]:
    """Keys and values of a dictionary, items of anything else."""
    if type(container) is dict:
        yield from container.keys()
        yield from container.values()
    elif type(container) in VIEWS:
        yield from tuple(container)
    else:
        yield from container


def scalar_size(value: Value) -> int:
    """About the characters of a value that is no container."""
    if type(value) is str:
        return len(value) + 2
    return value.bit_length() // 3 + 2 if type(value) is int else 25
