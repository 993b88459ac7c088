"""Each mistake has its code, its line and its values."""

import re
from pathlib import Path

import pytest

import pix.engine.program
from pix.engine.program import Limits, run
from pix.engine.program.trouble import Trouble, cut

pytestmark = pytest.mark.usefixtures("deep_recursion")
MISTAKES = {
    "if 1\n  pass": "colon_missing",
    "x = [1, 2\n": "bracket_open",
    "x = 1)\n": "bracket_unmatched",
    "x = (1]\n": "bracket_unmatched",
    "x = 'a\n": "text_open",
    "if 1:\npass": "indent_missing",
    "x = 1\n  y = 2": "indent_unexpected",
    "if 1:\n    x = 1\n  y = 2": "indent_uneven",
    "if x = 3:\n  pass": "equals_single",
    "print 'a'": "call_without_brackets",
    "x = [1 2]": "comma_missing",
    "3 = x": "equals_single",
    "x = 2 € 3": "strange_character",
    "x = 1\0": "strange_character",
    "x = 12abc": "number_badly_written",
    "x = 007": "number_badly_written",
    "x = " + "9" * 5000: "number_badly_written",
    "f'{'": "f_string",
    "return 3": "misplaced",
    "break": "misplaced",
    "def f():\n  continue": "misplaced",
    "x = = 2": "syntax",
    "import os": "forbidden",
    "from os import path": "forbidden",
    "class A: pass": "forbidden",
    "try:\n  x = 1\nexcept: pass": "forbidden",
    "global x": "forbidden",
    "with x: pass": "forbidden",
    "def f():\n  yield 1": "forbidden",
    "async def f(): pass": "forbidden",
    "def f(*a): pass": "forbidden",
    "f(**{})": "forbidden",
    "x = b'a'": "forbidden",
    "x = 2j": "forbidden",
    "...": "forbidden",
    "del x": "forbidden",
    "if (n := 3): pass": "forbidden",
    "match 1:\n  case 1: pass": "forbidden",
    "1 @ 2": "forbidden",
    "@f\ndef g(): pass": "forbidden",
    "x.y = 3": "forbidden",
    "__x = 1": "forbidden_name",
    "print(__builtins__)": "forbidden_name",
    "a, *b, *c = [1]": "two_stars",
    "prit(1)": "unknown_name_near",
    "zzzz": "unknown_name",
    "def f():\n  print(x)\n  x = 1\nf()": "name_without_value",
    "'a'.uper()": "unknown_method_near",
    "[].zzzz()": "unknown_method",
    "(1).real": "unknown_method",
    "'{}'.format(1)": "use_f_string",
    "'%s' % 1": "use_f_string",
    "(3)(4)": "not_callable",
    "len([], 1)": "arguments_too_many",
    "len()": "arguments_too_few",
    "def f(a, b): pass\nf(1)": "argument_missing",
    "def f(a): pass\nf(b=1)": "argument_unknown",
    "def f(a): pass\nf(1, a=1)": "argument_twice",
    "def f(a, a): pass": "argument_twice",
    "abs('a')": "argument_kind",
    "[] - {}": "operation",
    "print(1) + 2": "operation_on_none",
    "'a' + 1": "text_plus_number",
    "-'a'": "sign_of",
    "1 < 'a'": "compare",
    "sorted([1, 'a'])": "compare_inside",
    "1 in 'a'": "text_in_text",
    "1 // 0": "zero_division",
    "0.0 ** -1": "zero_division",
    "(-8) ** 0.5": "no_real_result",
    "int(float('inf'))": "not_finite",
    "round(float('nan'))": "not_finite",
    "int('douze')": "not_a_number",
    "1 << -1": "negative_shift",
    "f'{1:zz}'": "format",
    "f'{[]:>3}'": "format",
    "chr(-1)": "no_character",
    "ord('ab')": "one_character",
    "'a'.split('')": "empty_separator",
    "','.join([1])": "join_of",
    "for i in 3: pass": "not_iterable",
    "(3)[0]": "not_indexable",
    "'abc'[0] = 'x'": "unchangeable",
    "[1][1]": "index_out_of_range",
    "[][0]": "index_of_empty",
    "[1]['a']": "index_kind",
    "[1]['a':]": "slice_bound",
    "[1][::0]": "slice_step",
    "x = [1, 2]\nx[::2] = [1, 2, 3]": "slice_length",
    "range(1, 2, 0)": "range_step",
    "{'a': 1}['b']": "unknown_key",
    "{}.pop('b')": "unknown_key_to_remove",
    "{[]: 1}": "unhashable",
    "{**[1]}": "not_a_dictionary",
    "dict([1, 2])": "not_iterable",
    "dict([[1]])": "not_a_pair",
    "[].remove(1)": "not_in_list",
    "'a'.index('b')": "not_in_text",
    "[].pop()": "pop_of_empty",
    "max([])": "most_of_nothing",
    "len(3)": "no_length",
    "reversed({1})": "not_reversible",
    "a, b = [1]": "unpack",
    "a, *b, c = [1]": "unpack_at_least",
    "d = {1: 2}\nfor k in d:\n  d[k + 1] = 1": "changed_while_read",
    "next(x for x in [])": "stream_ended",
    "g = (next(g) for _ in [1])\nnext(g)": "stream_busy",
    "input()": "no_input",
    "assert 1 == 2": "assertion",
    "assert 0, 'no'": "assertion_says",
    "while True: pass": "steps",
    "def f(): return f()\nf()": "depth",
    "while True: print('a')": "output",
    "'a' * 10**9": "text_too_long",
    "[0] * 10**9": "too_many_items",
    "10 ** 10 ** 10": "number_too_big",
    "x = []\nx.append(x)\nprint(x)": "value_too_deep",
    "x = []\nfor i in range(10**6): x.append('a' * 10**5)": "memory",
    "-" * 200 + "1": "source_too_deep",
    "x = 1\n" * 2000: "source_too_long",
}


@pytest.mark.parametrize("source", MISTAKES, ids=[f"{code}-{n}" for n, code in enumerate(MISTAKES.values())])
def test_a_mistake_has_its_code(source):
    trouble = run(source).trouble
    assert trouble
    assert trouble["code"] == MISTAKES[source]


def told(source):
    trouble = run(source).trouble
    assert trouble
    return trouble


def test_every_code_was_met():
    folder = Path(pix.engine.program.__file__).parent
    words = " ".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    codes = set(re.findall(r'Trouble\(\s*"([a-z_]+)"', words)) | set(re.findall(r'", "([a-z_]+)"\),', words))
    told_by_tests = {"function_missing", "printed_not_returned", "unfinished", "not_assignable"}
    assert codes - set(MISTAKES.values()) <= told_by_tests


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("x = 1\ny = [x,\n 0][5]", 2),
        ("def f(n):\n    return 1 // n\n\nx = f(1) + f(0)", 2),
        ("def f(n):\n    return n\n\n\ny = f(2) + 'a'", 5),
        ("i = 0\nwhile i < 3:\n    i = i + 1\n    x = 3 // (2 - i)", 4),
        ("for i in range(3):\n    pass\nwhile 1 / (3 - 3):\n    pass", 3),
    ],
)
def test_the_line_is_where_it_happened(source, line):
    assert told(source)["line"] == line


def test_a_mistake_in_a_name_suggests_the_right_one():
    values = told("total = 3\nprint(totl)")["values"]
    assert values == {"name": "totl", "near": "total"}
    assert told("Print('a')")["values"]["near"] == "print"


def test_output_before_the_trouble_is_kept():
    ours = run("print('before')\n1 / 0")
    assert ours.output == "before\n"
    assert ours.trouble
    assert len(run("while True: print('0123456789')").output) == Limits().output


def test_values_are_cut_and_plain():
    trouble = Trouble("x", text="a\0\ud800" + "b" * 200).as_json()
    assert len(trouble["values"]["text"]) == 80
    assert cut("\0\ud800") == "\ufffd?"
