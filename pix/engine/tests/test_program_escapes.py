"""No door leads from a program to the Python underneath."""

# ruff: noqa: E501 - values to try stand on one line

import pytest

from pix.engine.program import Host, Trouble, run
from pix.engine.program.functions import FUNCTIONS
from pix.engine.program.methods import METHODS
from pix.engine.program.values import Given

pytestmark = pytest.mark.usefixtures("deep_recursion")
ATTEMPTS = [
    "().__class__.__bases__[0].__subclasses__()",
    "''.__class__.__mro__",
    "[].__class__",
    "print.__self__",
    "print.__globals__",
    "len.run",
    "(lambda: 0).__code__",
    "(lambda: 0).body",
    "(lambda: 0).frame.values",
    "(x for x in [1]).gi_frame",
    "(x for x in [1]).machine.top",
    "(x for x in [1]).items",
    "def f(): pass\nf.__globals__['__builtins__']",
    "def f(): pass\nf.frame",
    "def f(): pass\nf.name = 1",
    "__import__('os')",
    "__builtins__['open']",
    "eval('1')",
    "exec('1')",
    "compile('1', '', 'eval')",
    "open('/etc/passwd')",
    "getattr([], 'append')",
    "setattr(print, 'x', 1)",
    "globals()",
    "locals()",
    "vars()",
    "dir([])",
    "object()",
    "type('A', (), {})",
    "type(1)(2).__add__",
    "type(print)('x')",
    "type(None)()",
    "super()",
    "breakpoint()",
    "memoryview(b'')",
    "'{0.__class__}'.format(1)",
    "'{0[0].__class__}'.format([1])",
    "'{x.__class__}'.format_map({'x': 1})",
    "str.format('{0.__class__}', 1)",
    "f'{().__class__}'",
    "f'{1:{().__class__}}'",
    "'%(a)s' % {'a': 1}",
    "format(1, '{0.__class__}')",
    "str.__dict__",
    "str.mro()",
    "int.from_bytes([1])",
    "(1).bit_length()",
    "(1).real",
    "1.0.hex()",
    "{}.fromkeys([1])",
    "'a'.encode()",
    "'a'.translate({})",
    "'a'.maketrans('a', 'b')",
    "[].__setitem__(0, 1)",
    "[].__len__()",
    "def f(x=().__class__): pass",
    "def f(x: ().__class__) -> ().__class__: pass\nf(1).__class__",
    "lambda __x: 1",
    "def __f(): pass",
    "[x for __x in [1]]",
    "for __x in [1]: pass",
    "dict(__class__=1)",
    "print(__file__)",
    "x = print\nx.__class__",
    "[print][0].__class__",
    "map(print, [1]).__next__",
    "zip([1]).items",
    "sorted([1], key=lambda x: x.__class__)",
    "raise ValueError",
    "try:\n  1 / 0\nexcept Exception as e:\n  e.__traceback__",
    "import sys",
    "from sys import modules",
    "class A:\n  pass",
    "with open('x') as f: pass",
    "async def f(): pass",
    "global x",
    "@print\ndef f(): pass",
    "print('a', file=1)",
    "sorted([1], cmp=1)",
    "del print",
    "_ = (yield)",
    "x = ().__class__ if 0 else 1",
    "def never():\n  return ().__class__",
]


@pytest.mark.parametrize("source", ATTEMPTS, ids=[f"n{n}" for n in range(len(ATTEMPTS))])
def test_an_escape_is_a_trouble(source):
    ours = run(source)
    assert ours.trouble


def test_annotations_are_not_even_read():
    assert run("def f(x: open) -> exit: return x\ny: open = f(1)\nprint(y)").output == "1\n"


def test_only_listed_functions_and_methods_are_there():
    assert set(FUNCTIONS) == {
        "int", "float", "str", "bool", "list", "tuple", "set", "dict", "range", "len", "sum", "abs", "round",
        "sorted", "reversed", "enumerate", "all", "any", "filter", "next", "divmod", "pow", "chr", "ord", "bin",
        "oct", "hex", "repr", "format", "input", "isinstance", "max", "min", "zip", "map", "print", "type",
        "__name__",
    }  # fmt: skip
    assert not [name for methods in METHODS.values() for name in methods if name.startswith("_")]
    assert "format" not in METHODS[str]


@pytest.mark.parametrize("name", [name for name, given in FUNCTIONS.items() if isinstance(given, Given)])
@pytest.mark.parametrize(
    "values",
    ["", "1", "'a'", "[]", "print", "None", "1, 2", "[1], [2], [3]", "x=1", "(x for x in [1])", "'a', 'b', 'c'"],
)  # fmt: skip
def test_any_call_ends_in_a_value_or_a_trouble(name, values):
    run(f"{name}({values})")


@pytest.mark.parametrize(
    ("whole", "name"),
    [(repr(kind()), name) for kind in METHODS for name in METHODS[kind]],
)
@pytest.mark.parametrize(
    "values", ["", "1", "'a'", "[]", "None", "1, 2", "'a', 'b'", "[[]]", "x=1", "{1: []}, 1, 1, 1"]
)
def test_any_method_ends_in_a_value_or_a_trouble(whole, name, values):
    run(f"w = {whole}\nw.{name}({values})")


def test_printing_tells_no_address():
    said = run("def f(): pass\nprint(f, print, [f], (x for x in []), int, {}.keys(), lambda: 0)").output
    assert "0x" not in said
    assert "pix" not in said


def test_a_function_of_the_host_takes_what_it_declares():
    moves = []

    def step(far):
        if far > 2:
            raise Trouble("robot_wall")
        moves.append(far)

    hosts = {"step": Host(1, step), "is_wall": Host(0, lambda: False)}
    ours = run("step(1)\nif not is_wall():\n  step(2)\nstep(3)", hosts=hosts)
    assert moves == [1, 2]
    assert told(ours) == ("robot_wall", 4)
    assert told(run("step()", hosts=hosts)) == ("arguments_too_few", 1)
    assert told(run("while True: is_wall()", hosts=hosts)) == ("steps", 1)


def told(ours):
    assert ours.trouble
    return ours.trouble["code"], ours.trouble["line"]
