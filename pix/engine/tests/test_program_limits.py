"""Whatever is huge, endless or deep is refused soon, and costs little on the way."""

import time
import tracemalloc

import pytest

from pix.engine.program import Limits, run
from pix.engine.program.limits import FORMAT_WIDTH

pytestmark = pytest.mark.usefixtures("deep_recursion")
TOO_MUCH = [
    "while True: pass",
    "for i in range(10**18): pass",
    "sum(range(10**18))",
    "list(range(10**18))",
    "[x for x in range(10**9)]",
    "{x: x for x in range(10**9)}",
    "{x for x in range(10**9)}",
    "x = 'a'\nwhile True: x += x",
    "x = [0]\nwhile True: x += x",
    "x = [0]\nwhile True: x.extend(x)",
    "x = [0]\nfor y in x: x.append(y)",
    "x = (0,)\nwhile True: x = x + x",
    "x = []\nwhile True: x = [x, x]",
    "x = [0]\nfor i in range(99): x = [x, x]\nprint(x)",
    "x = (0,)\nfor i in range(99): x = (x, x)\n{x: 1}",
    "x = (0,)\ny = (0,)\nfor i in range(60):\n  x = (x, x)\n  y = (y, y)\nx == y",
    "x = (0,)\ny = (0,)\nfor i in range(60):\n  x = (x, x)\n  y = (y, y)\nx < y",
    "x = (0,)\ny = (0,)\nfor i in range(60):\n  x = (x, x)\n  y = (y, y)\nx in [y]",
    "x = (0,)\ny = (0,)\nfor i in range(60):\n  x = (x, x)\n  y = (y, y)\nsorted([x, y])",
    "x = [0]\nfor i in range(60): x = [x, x]\nf'{x}'",
    "x = 3\nwhile True: x = x * x",
    "x = 2 ** 4000\nwhile True: x = x * x",
    "9 ** 9 ** 9",
    "1 << 10**10",
    "2.0 ** 10**6",
    "round(5, -10**9)",
    "pow(3, 10**300, 10**300)",
    f"f'{{1:{FORMAT_WIDTH + 1}}}'",
    "f'{1:99999999}'",
    "f'{1.5:.99999999f}'",
    "w = 10**9\nf'{1:{w}}'",
    "format(1, '1000000000')",
    "'a'.center(10**9)",
    "'a'.ljust(10**9)",
    "'1'.zfill(10**9)",
    "('a' * 10**5).replace('a', 'b' * 10**5)",
    "('a' * 10**5).replace('', 'b' * 10**5)",
    "('b' * 10**5).join(['a'] * 10**5)",
    "','.join(['a' * 10**5] * 100)",
    "print('a' * 10**5)",
    "x = {}\ni = 0\nwhile True:\n  i += 1\n  x[i] = i",
    "x = set()\ni = 0\nwhile True:\n  i += 1\n  x.add(i)",
    "x = ['a' * 1000] * 10**5\nwhile True: y = ' '.join(x)",
    "x = list(range(10**5))\nwhile True: x.sort()",
    "x = list(range(10**5))\nwhile True: y = -1 in x",
    "x = list(range(10**5))\nwhile True: y = x[:]",
    "x = 'ab' * 10**5\nwhile True: y = x.upper()",
    "x = 'a ' * 10**5\nwhile True: y = x.split()",
    "x = 'ab' * 10**5\nwhile True: y = 'c' in x",
    "def f(): f()\nf()",
    "f = lambda n: f(n + 1)\nf(0)",
    "def f(n): return sum(f(n + 1) for i in [1])\nf(0)",
    "def f(n): return [f(n + 1) for i in [1]]\nf(0)",
    "def f(n): return sorted([1], key=lambda x: f(n + 1))\nf(0)",
    "def f(n): return list(map(f, [n + 1]))\nf(0)",
    "def f(n): return any(f(n + 1) for x in (y for y in [1]))\nf(0)",
    "g = (x for x in [1])\nfor i in range(5000): g = (x for x in g)\nlist(g)",
    "g = [1]\nfor i in range(5000): g = map(abs, g)\nlist(g)",
    "enumerate([1], 10**6000)",
    "x = 1\n" + "if x:\n " * 1 + "x = " + "(" * 90 + "1" + ")" * 90,
    "x = " + "[" * 5000 + "]" * 5000,
    "x = " + "not " * 2400 + "1",
    "x = " + "lambda: " * 1200 + "1",
    "x = " + "1 + " * 2400 + "1",
    "x = " + "1 if 1 else " * 800 + "1",
    "x = " + "a." * 4000 + "a",
    "x = " + "f'{" * 1500 + "1" + "}'" * 1500,
    "\n".join(" " * n + "if 1:" for n in range(130)),
    "if 1: pass\n" + "elif 1: pass\n" * 700,
    "x" + "[0]" * 3000,
    "x" + "()" * 4000,
    "x = " + "{1:" * 2000 + "1" + "}" * 2000,
    "a" * 10_001,
    "x = '" + "\\" * 5001,
    "'" + '\\"' * 4900,
    "f'" * 4001,
    '\\"' * 4900,
    "f'{'" * 2000,
]


@pytest.mark.parametrize("source", TOO_MUCH, ids=[f"n{n}" for n in range(len(TOO_MUCH))])
def test_it_is_refused_soon(source):
    begun = time.process_time()
    ours = run(source)
    assert ours.trouble
    assert time.process_time() - begun < 3
    assert len(ours.output) <= Limits().output


@pytest.mark.parametrize(
    "source",
    [
        "x = []\nfor i in range(10**6): x.append('a' * 10**5)",
        "x = []\nfor i in range(10**6): x.append([0] * 10**5)",
        "x = []\nfor i in range(10**6): x.append(list(range(1000, 2000)))",
        "x = {}\nfor i in range(10**6): x[str(i) * 100] = 'é' * 1000",
        "x = ['a b ' * 1000] * 1000\nfor i in range(10**6): x.append(x[i].split())",
    ],
)
def test_memory_stays_in_proportion(source):
    tracemalloc.start()
    ours = run(source, Limits(memory=10_000_000))
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert ours.trouble
    assert ours.trouble["code"] in {"memory", "steps"}
    assert peak < 40_000_000


def test_a_program_of_an_honest_size_passes():
    lines = [
        "primes = [n for n in range(2, 2000) if all(n % d for d in range(2, int(n ** 0.5) + 1))]",
        "seen = set()",
        "for i in range(20000): seen.add(i * i % 1009)",
        "text = ''",
        "for i in range(3000): text += str(i)",
        "print(len(primes), len(seen), len(text))",
    ]
    ours = run("\n".join(lines))
    assert (ours.trouble, ours.output) == (None, "303 505 10890\n")


def test_steps_grow_with_the_work():
    def steps(source):
        return run(source).steps

    looked_up = "a = list(range({n}))\ns = set(a)\nb = [x for x in a if x in {where}]"
    slow = [steps(looked_up.format(n=n, where="a")) for n in (200, 400)]
    fast = [steps(looked_up.format(n=n, where="s")) for n in (200, 400)]
    assert slow[1] > 3 * slow[0]
    assert fast[1] < 2.2 * fast[0]
