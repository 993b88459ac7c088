"""Writes random programs: sensible ones that real Python must agree with, and broken ones that harm nothing."""

# Lines are long: each is a list of forms to choose from, one after another.
# ruff: noqa: E501, F541

from __future__ import annotations

import contextlib
import io
import random
import warnings
from collections.abc import Callable

WORDS = ["", "a", "le", "chat", "é", "Ab c", "12", "-3", "x y z", "\n", "zz"]
BROKEN = [
    "(", ")", "[", "]", "{", "}", ":", ",", ".", "=", "==", "**", "//", "<<", "not ", "lambda ", "-", "~", "*", "@",
    "import os", "class A:", "__class__", "f'{", "}'", "'''", "\\", "\t", "\n", "    ", "return", "yield", "x", "1e999",
    "10**9", "99999999999", "'a'*9", "[0]*9", "while True:", "def f(n):", "f(f)", "x.append(x)", "\x00", "\ud800", "é",
    "print", "0x", "1_", "if ", "else", "for x in ", "range(10**12)", "del x", "#", ";", ":=", "...", "b''", "2j", "global x",
]  # fmt: skip
Make = Callable[[int], str]


def python_says(source: str) -> tuple[str, str]:
    """What real Python prints, and the class of the exception that ended it; for our own programs only."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exec(source, {"__name__": "__main__"})
        except Exception as error:  # noqa: BLE001 - whatever ends the program
            return said.getvalue(), type(error).__name__
    return said.getvalue(), ""


class Writer:
    """One random program after another; dice decide."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.depth = 0

    def program(self) -> str:
        """Functions, then statements on variables of known kinds, then everything printed."""
        lines = ["n = 3", "m = -7", "r = 2.5", "s = 'chat'", "t = 'le '", "v = [3, 1, 2]", "w = [5, 5, 0]"]
        lines += ["d = {'a': 1, 'b': 2}", "e = {1, 2, 3}", "def f(a, b=2):"]
        # A function that calls itself at random never ends, in Python neither.
        lines += [line.replace("f(", "min(") for line in self.block(1, in_function=True)]
        lines += ["    return a if b else n", "def g(k):", "    return 0 if k <= 0 else k + g(k - 1)"]
        for _ in range(self.dice.randint(1, 5)):
            lines += self.statement(0)
        lines.append("print(n, m, r, s, t, v, w, sorted(d.items()), sorted(e))")
        return "\n".join(lines) + "\n"

    def block(self, indent: int, *, in_function: bool = False) -> list[str]:
        """Some statements further to the right."""
        lines = [line for _ in range(self.dice.randint(1, 3)) for line in self.statement(indent, in_function)]
        return lines or ["    " * indent + "pass"]

    def statement(self, indent: int, in_function: bool = False) -> list[str]:
        """One statement, on one line or several."""
        pad = "    " * indent
        kinds = [self.print_line, self.change, self.change_list, self.change_dict]
        if in_function:
            kinds = [self.print_line, self.change_list, self.change_dict]
        if indent > 2 or self.dice.random() < 0.6:
            return [pad + self.dice.choice(kinds)()]
        inside = self.block(indent + 1, in_function=in_function)
        head = self.dice.choice([
            f"if {self.truth(2)}:", f"for i in range({self.dice.randint(0, 4)}):", f"for i in {self.items(1)}:",
            f"for i, c in enumerate({self.text(1)}):",
        ])  # fmt: skip
        tail = (
            [f"{pad}else:", *self.block(indent + 1, in_function=in_function)]
            if self.dice.random() < 0.3
            else []
        )
        return [pad + head, *inside, *tail]

    def print_line(self) -> str:
        """Something printed."""
        values = ", ".join(self.any_value(2) for _ in range(self.dice.randint(1, 3)))
        return f"print({values})"

    def change(self) -> str:
        """A variable made anew, or changed."""
        return self.dice.choice([
            f"n = {self.whole(2)}", f"m = ({self.whole(2)}) % 97", f"n += {self.whole(1)} % 9", f"r = {self.real(2)}",
            f"s = {self.text(2)}", f"t = ({self.text(1)})[::-1]", f"v = {self.items(2)}", "n, m = m, n", "s, t = t, s",
            f"n, *w = {self.items(1)} + [1]", f"v[:1] = {self.items(1)}", f"e = {self.elements(1)}",
            f"d = {{c: n for c in {self.text(1)}}}",
        ])  # fmt: skip

    def change_list(self) -> str:
        """A list changed in place."""
        return self.dice.choice([
            f"v.append({self.whole(1)} % 9)", "v.sort()", "v.reverse()", f"v.extend({self.items(1)})", "v[:] = v[:5]",
            f"v[{self.whole(1)}] = {self.whole(1)} % 9", f"v.insert({self.whole(1)}, 4)", f"v.remove({self.whole(1)})",
            f"w += {self.items(1)}" if self.depth else "w.clear()", "del v[0]", f"v.pop({self.dice.randint(-2, 2)})",
            f"v.sort(key=lambda x: (-x, {self.whole(0)}), reverse={self.dice.choice(['True', 'False'])})",
        ])  # fmt: skip

    def change_dict(self) -> str:
        """A dictionary or a set changed in place."""
        return self.dice.choice([
            f"d[{self.text(1)}] = {self.whole(1)} % 9", f"d.pop({self.text(0)}, None)", f"d.update({{'z': {self.whole(0)}}})",
            f"d[{self.text(0)}] += 1", f"d.setdefault({self.text(0)}, 3)", f"e.add({self.whole(1)} % 9)", "e.discard(2)",
            f"e.update({self.items(0)})", f"del d[{self.text(0)}]", f"e.remove({self.whole(0)} % 5)",
        ])  # fmt: skip

    def any_value(self, deep: int) -> str:
        """An expression of any kind."""
        makes: list[Make] = [self.whole, self.real, self.text, self.truth, self.items, self.odd]
        return self.dice.choice(makes)(deep)

    def whole(self, deep: int) -> str:
        """An expression that is most often a whole number."""
        if deep <= 0:
            return self.dice.choice(["n", "m", str(self.dice.randint(-9, 99)), "0", "1", "True"])
        a, b = self.whole(deep - 1), self.whole(deep - 1)
        return self.dice.choice([
            f"(({a} {self.dice.choice(['+', '-', '*', '&', '|', '^'])} {b}) % 997)", f"({a} // ({b}))", f"({a} % ({b}))",
            f"-{a}", f"~{a}", f"abs({a})", f"len({self.text(deep - 1)})", f"len({self.items(deep - 1)})", f"int({self.real(deep - 1)})",
            f"sum({self.items(deep - 1)})", f"max({self.items(deep - 1)})", f"min({a}, {b})", f"f({a}, {b})", f"g({a} % 9)",
            f"({a} if {self.truth(deep - 1)} else {b})", f"{self.items(deep - 1)}[{b}]", f"{self.text(deep - 1)}.count({self.text(0)})",
            f"int({self.text(0)})", f"({a} ** ({b} % 4))", f"divmod({a}, {b})[0]", f"({a} << ({b} % 7))", f"round({self.real(0)})",
            f"{self.items(deep - 1)}.index({b})", f"ord({self.text(0)}[0])", f"d[{self.text(0)}]", f"d.get({self.text(0)}, {a})",
            f"sum(x * {a} for x in {self.items(deep - 1)} if x % 2)", f"(lambda x, y={b}: x - y)({a})",
        ])  # fmt: skip

    def real(self, deep: int) -> str:
        """An expression that is most often a decimal number."""
        if deep <= 0:
            return self.dice.choice(["r", "0.5", "-1.25", "1e3", "n"])
        a, b = self.real(deep - 1), self.real(deep - 1)
        return self.dice.choice([
            f"({a} + {b})", f"({a} / {b})", f"({a} * 0.5)", f"round({a}, {self.dice.randint(0, 3)})", f"float({self.whole(deep - 1)})",
            f"abs({a})", f"({a} // {b})", f"({a} % {b})", f"max({a}, {b})", f"float({self.text(0)})",
        ])  # fmt: skip

    def text(self, deep: int) -> str:
        """An expression that is most often a text."""
        if deep <= 0:
            return self.dice.choice(["s", "t", repr(self.dice.choice(WORDS))])
        a, b, k = self.text(deep - 1), self.text(deep - 1), self.whole(deep - 1)
        method = self.dice.choice(
            ["upper", "lower", "title", "capitalize", "strip", "swapcase", "lstrip", "casefold"]
        )
        return self.dice.choice([
            f"({a} + {b})[:12]", f"({a} * ({k} % 4))[:12]", f"{a}.{method}()", f"{a}[{k}:]", f"{a}[:{k}]", f"str({k})", f"{a}.center(9, '*')",
            f"{a}.replace({b}, 'u')[:12]", f"'-'.join({a}.split())", f"f'{{{k}:>5}}|{{r:.2f}}'", f"repr({a})[:12]", f"{a}[{k}]",
            f"''.join(sorted({a}))", f"{a}.strip({b})", f"{a}.zfill({self.dice.randint(0, 9)})", f"', '.join(map(str, {self.items(deep - 1)}))[:12]",
            f"f'{{s!r:>{self.dice.randint(0, 9)}}}'", f"chr({k} % 90 + 32)", f"{a}.partition({b})[2]", f"{a}.removeprefix('c')", f"bin({k})",
        ])  # fmt: skip

    def truth(self, deep: int) -> str:
        """A condition."""
        if deep <= 0:
            return self.dice.choice(["True", "n > m", "s == t", "v", "not d", "'a' in d"])
        a, b = self.whole(deep - 1), self.whole(deep - 1)
        sign = self.dice.choice(["<", "<=", "==", "!=", ">", ">="])
        return self.dice.choice([
            f"{a} {sign} {b}", f"{a} < {b} <= n", f"({self.truth(deep - 1)} and {self.truth(deep - 1)})", f"not {self.truth(deep - 1)}",
            f"({self.truth(deep - 1)} or {self.truth(deep - 1)})", f"{self.text(deep - 1)} in {self.text(deep - 1)}", f"{a} in {self.items(deep - 1)}",
            f"{self.items(deep - 1)} {sign} {self.items(deep - 1)}", f"{self.text(deep - 1)} {sign} {self.text(deep - 1)}", f"{a} not in e",
            f"{self.text(deep - 1)}.startswith({self.text(0)})", f"isinstance({self.any_value(0)}, (int, str))", f"{self.text(deep - 1)}.isdigit()",
            f"any(x > {a} for x in {self.items(deep - 1)})", f"all({self.items(deep - 1)})", f"type({a}) == int", f"e <= {self.elements(deep - 1)}",
        ])  # fmt: skip

    def items(self, deep: int) -> str:
        """A list of whole numbers, most often."""
        if deep <= 0:
            return self.dice.choice(["v", "w", "[]", "[1, 2, 3]", "list(range(4))"])
        a, b, k = self.items(deep - 1), self.items(deep - 1), self.whole(deep - 1)
        return self.dice.choice([
            f"({a} + {b})[:8]", f"({a} * ({k} % 3))[:8]", f"sorted({a})", f"{a}[{k}:]", f"{a}[::-1]", f"list(reversed({a}))", f"sorted(e)",
            f"[x + {k} for x in {a}]", f"[x for x in {a} if x > {k}]", f"[x * y for x in {a}[:2] for y in {b}[:2]]", f"list(map(abs, {a}))",
            f"[len(w) for w in {self.text(deep - 1)}.split()]", f"sorted({a}, key=lambda x: (x % 3, x), reverse=True)", f"[{k}, *{a}][:8]",
            f"[a for a, b in zip({a}, {b})]", f"list(d.values())", f"list(filter(None, {a}))", f"sorted({self.elements(deep - 1)})", f"{a}.copy()",
        ])  # fmt: skip

    def elements(self, deep: int) -> str:
        """A set of whole numbers."""
        if deep <= 0:
            return self.dice.choice(["e", "{1, 4}", "set()"])
        a, b = self.elements(deep - 1), self.elements(deep - 1)
        sign = self.dice.choice(["|", "&", "-", "^"])
        return self.dice.choice(
            [
                f"({a} {sign} {b})",
                f"set({self.items(deep - 1)})",
                f"{a}.union({self.items(0)})",
                f"{{x % 5 for x in {self.items(0)}}}",
            ]
        )

    def odd(self, deep: int) -> str:
        """Something unlike the rest, and mistakes of kind that both languages must refuse."""
        a, b = self.text(deep - 1), self.whole(deep - 1)
        return self.dice.choice([
            "None", f"({a}, {b})", f"{{{a}: {b}}}", f"[[{b}], ({a},)]", f"({a} + {b})", f"({b} < {a})", f"{b}[0]", f"len({b})", "d.keys() == {'a'}",
            "unknown", "v.unknown()", f"-{a}", f"{{v: 1}}", f"f({b}, {b}, {b})", "f()", f"int('x' + {a})", f"list(d.items())[:1]", "print()", f"max([])",
            f"{a}.index({self.text(0)})", f"next(x for x in {self.items(0)})", f"'%s' == {a}", f"bool({a})", f"tuple({a})[:3]", f"({b},) * 2", f"type({a})",
        ])  # fmt: skip

    def broken(self) -> str:
        """A sensible program with pieces put in, taken out or moved."""
        source = self.program()
        for _ in range(self.dice.randint(1, 6)):
            at = self.dice.randrange(len(source) + 1)
            piece = self.dice.choice(BROKEN) * self.dice.choice([1, 1, 1, 2, 60])
            kept = at + self.dice.choice([0, 0, 1, 5, 40])
            source = source[:at] + piece + source[kept:]
        return source
