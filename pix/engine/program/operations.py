"""Arithmetic and comparison between values, each kind of operand named."""

from __future__ import annotations

import operator
from collections.abc import Callable

from pix.engine.program.machine import Machine
from pix.engine.program.trouble import Trouble
from pix.engine.program.values import CONTAINERS, NUMBERS, SETLIKE, SIZED, WHOLE, Value, kind_of

Operation = Callable[[Machine, Value, Value], Value]
Native = Callable[[Value, Value], Value]
SEQUENCES = frozenset({list, tuple, str})
COPIED = frozenset({list, tuple})


def add(machine: Machine, left: Value, right: Value) -> Value:
    """Sum of numbers, or two sequences of one kind end to end."""
    kind = type(left)
    if kind in NUMBERS and type(right) in NUMBERS:
        return arithmetic(machine, operator.add, left, right)
    if kind is not type(right) or kind not in SEQUENCES:
        raise mismatch("+", left, right)
    if kind is str:
        machine.expect_text(len(left) + len(right))
    else:
        machine.expect_items(len(left) + len(right), 8)
    return left + right


def multiply(machine: Machine, left: Value, right: Value) -> Value:
    """Product of numbers, or a sequence repeated."""
    if type(left) in NUMBERS and type(right) in NUMBERS:
        return arithmetic(machine, operator.mul, left, right)
    if type(left) in WHOLE:
        left, right = right, left
    if type(left) not in SEQUENCES or type(right) not in WHOLE:
        raise mismatch("*", left, right)
    length = len(left) * max(0, right)
    if type(left) is str:
        machine.expect_text(length)
    else:
        machine.expect_items(length, 8)
    return left * right


def power(machine: Machine, left: Value, right: Value) -> Value:
    """A power of numbers, refused before it is computed when it would be huge."""
    if type(left) not in NUMBERS or type(right) not in NUMBERS:
        raise mismatch("**", left, right)
    if type(left) in WHOLE and type(right) in WHOLE and abs(left) > 1:
        if abs(left).bit_length() * abs(right) > 2 * machine.limits.bits:
            raise Trouble("number_too_big")
        machine.spend(abs(left).bit_length() * abs(right) >> 4)
    return arithmetic(machine, operator.pow, left, right)


def arithmetic(machine: Machine, native: Native, left: Value, right: Value) -> Value:
    """A native operation between numbers."""
    try:
        return machine.number(native(left, right))
    except ZeroDivisionError:
        raise Trouble("zero_division") from None
    except OverflowError:
        raise Trouble("number_too_big") from None


def numbers_only(sign: str, native: Native) -> Operation:
    """An operation that only numbers have."""

    def operate(machine: Machine, left: Value, right: Value) -> Value:
        if type(left) in NUMBERS and type(right) in NUMBERS:
            return arithmetic(machine, native, left, right)
        if sign == "%" and type(left) is str:
            raise Trouble("use_f_string", name="%")
        raise mismatch(sign, left, right)

    return operate


def with_sets(sign: str, native: Native, numbers: frozenset[type]) -> Operation:
    """An operation that numbers of some kinds have, and sets."""

    def operate(machine: Machine, left: Value, right: Value) -> Value:
        if type(left) in numbers and type(right) in numbers:
            return arithmetic(machine, native, left, right)
        both_dict = sign == "|" and type(left) is dict and type(right) is dict
        if not both_dict and (type(left) not in SETLIKE or type(right) not in SETLIKE):
            raise mismatch(sign, left, right)
        machine.expect_items(len(left) + len(right))
        return native_of_sets(native, left, right)

    return operate


def native_of_sets(native: Native, left: Value, right: Value) -> Value:
    """A native operation between sets; pairs of a view may hold what no set can."""
    try:
        return native(left, right)
    except TypeError:
        raise Trouble("unhashable", kind="list") from None


def shift(sign: str, native: Native) -> Operation:
    """A shift by a bounded number of bits."""

    def operate(machine: Machine, left: Value, right: Value) -> Value:
        if type(left) not in WHOLE or type(right) not in WHOLE:
            raise mismatch(sign, left, right)
        if right < 0:
            raise Trouble("negative_shift")
        if right > machine.limits.bits:
            raise Trouble("number_too_big")
        return machine.number(native(left, right))

    return operate


def mismatch(sign: str, left: Value, right: Value) -> Trouble:
    """The trouble of an operation between kinds that do not have it."""
    kinds = {type(left), type(right)}
    if sign == "+" and str in kinds and kinds & NUMBERS:
        return Trouble("text_plus_number", left=kind_of(left), right=kind_of(right))
    if kinds & {type(None)}:
        return Trouble("operation_on_none", sign=sign)
    return Trouble("operation", sign=sign, left=kind_of(left), right=kind_of(right))


def equal(machine: Machine, left: Value, right: Value) -> bool:
    """Equality; containers are measured first, since nothing bounds a native comparison."""
    if type(left) in CONTAINERS and type(right) in CONTAINERS:
        machine.size_of(left)
        machine.size_of(right)
    elif type(left) is str and type(right) is str:
        machine.steps += len(left) >> 9
    return bool(left == right)


def ordered(sign: str, native: Native) -> Operation:
    """An order between numbers, texts, or containers of one kind."""

    def operate(machine: Machine, left: Value, right: Value) -> bool:
        one, other = type(left), type(right)
        if one in NUMBERS and other in NUMBERS:
            return bool(native(left, right))
        if one is not other or one not in SEQUENCES | SETLIKE:
            raise Trouble("compare", sign=sign, left=kind_of(left), right=kind_of(right))
        if one is not str:
            machine.size_of(left)
            machine.size_of(right)
        return native_order(native, left, right)

    return operate


def native_order(native: Native, left: Value, right: Value) -> bool:
    """An order between containers, whose items may have none."""
    try:
        return bool(native(left, right))
    except TypeError:
        raise Trouble("compare_inside") from None


def contains(machine: Machine, item: Value, container: Value) -> bool:
    """Whether an item is there; a list is looked through, and pays for it."""
    kind = type(container)
    if kind is str and type(item) is not str:
        raise Trouble("text_in_text", kind=kind_of(item))
    if kind not in SIZED:
        return any(equal(machine, item, one) for one in machine.each(container))
    if type(item) in CONTAINERS:
        machine.spend(machine.size_of(item) * (len(container) + 1) >> 2 if kind in COPIED else 1)
    if kind in COPIED:
        machine.spend(len(container) >> 2)
    elif kind is str:
        machine.spend(len(container) >> 7)
    return native_contains(machine, item, container)


def native_contains(machine: Machine, item: Value, container: Value) -> bool:
    """Membership in a container; keys must be fit to be keys."""
    if type(container) in SETLIKE or type(container) is dict:
        key_of(machine, item)
    try:
        return item in container
    except TypeError:
        raise Trouble("unhashable", kind=kind_of(item)) from None


def key_of(machine: Machine, value: Value) -> Value:
    """A value fit to be a key or an element of a set."""
    if type(value) is tuple:
        machine.size_of(value)
    try:
        hash(value)
    except TypeError:
        raise Trouble("unhashable", kind=kind_of(value)) from None
    return value


BINARY: dict[str, Operation] = {
    "Add": add,
    "Mult": multiply,
    "Pow": power,
    "Sub": with_sets("-", operator.sub, NUMBERS),
    "Div": numbers_only("/", operator.truediv),
    "FloorDiv": numbers_only("//", operator.floordiv),
    "Mod": numbers_only("%", operator.mod),
    "LShift": shift("<<", operator.lshift),
    "RShift": shift(">>", operator.rshift),
    "BitAnd": with_sets("&", operator.and_, WHOLE),
    "BitOr": with_sets("|", operator.or_, WHOLE),
    "BitXor": with_sets("^", operator.xor, WHOLE),
}
COMPARED: dict[str, Operation] = {
    "Eq": equal,
    "NotEq": lambda machine, left, right: not equal(machine, left, right),
    "Lt": ordered("<", operator.lt),
    "LtE": ordered("<=", operator.le),
    "Gt": ordered(">", operator.gt),
    "GtE": ordered(">=", operator.ge),
    "In": contains,
    "NotIn": lambda machine, item, container: not contains(machine, item, container),
    "Is": lambda _machine, left, right: left is right,
    "IsNot": lambda _machine, left, right: left is not right,
}
