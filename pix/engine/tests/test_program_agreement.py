"""Golden programs: what learners write runs as in Python, word for word."""

# Programs are as learners write them, whatever their width.
# ruff: noqa: E501

import textwrap

import pytest

from pix.engine.program import run
from pix.engine.tests.program_writer import python_says

pytestmark = pytest.mark.usefixtures("deep_recursion")
PROGRAMS = {
    "words": """
        def most_frequent(text):
            count = {}
            for word in text.lower().split():
                count[word] = count.get(word, 0) + 1
            best = None
            for word in count:
                if best is None or count[word] > count[best]:
                    best = word
            return best
        print(most_frequent("le chat et Le chien"))
        """,
    "slots": """
        def merge(slots):
            merged = []
            for start, end in sorted(slots):
                if merged and start <= merged[-1][1]:
                    merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
                else:
                    merged.append((start, end))
            return merged
        print(merge([(10, 12), (9, 11), (14, 15)]), merge([]))
        """,
    "shortest path": """
        def distance(grid):
            for i, row in enumerate(grid):
                for j, cell in enumerate(row):
                    if cell == "S":
                        start = (i, j)
            seen, edge = {start: 0}, [start]
            while edge:
                i, j = edge.pop(0)
                if grid[i][j] == "A":
                    return seen[i, j]
                for di, dj in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                    a, b = i + di, j + dj
                    if 0 <= a < len(grid) and 0 <= b < len(grid[a]) and grid[a][b] != "#" and (a, b) not in seen:
                        seen[a, b] = seen[i, j] + 1
                        edge.append((a, b))
            return -1
        print(distance(["S..", "##.", "A.."]), distance(["S#A"]))
        """,
    "closures": """
        def counter(step=1):
            made = []
            def more(by=step):
                made.append(by)
                return sum(made)
            return more
        tick = counter(2)
        tick(); tick(5)
        print(tick(), [f(3) for f in [lambda x, k=k: x * k for k in range(3)]])
        """,
    "scopes": """
        x = 1
        def outer():
            y = x
            def inner():
                return y + x
            return inner()
        print(outer(), [x for x in range(3)], x, {x: x for x in 'ab'}, x)
        squares = (n * n for n in range(4))
        print(next(squares), list(squares), list(squares), next(squares, 'end'))
        """,
    "loops": """
        for n in range(2, 20):
            for d in range(2, n):
                if n % d == 0:
                    break
            else:
                print(n, end=" ")
        i = 0
        while True:
            i += 1
            if i % 2:
                continue
            if i > 6:
                break
            print(i, end=";")
        else:
            print("never")
        """,
    "texts": """
        name, price = "Zoé", 3.5
        print(f"{name!r:>8}|{price:06.2f}|{10:,}|{7:b}|{0.256:.1%}|{price=}|{'é':^5}|{name}")
        print("a,b,,c".split(","), " x y ".split(), "a-b".partition("-"), "tu" * 2, "abc"[::-1], "é".upper())
        print("Ab" < "aB", "b" in "abc", "abcabc".replace("b", "", 1), "12".zfill(5), str.upper("x"), "x".join("ab"))
        print(sorted(["b", "A", "c"], key=str.lower), "a\\tb".splitlines(), 'l\\'été', "\\u00e9", r"\\n")
        """,
    "numbers": """
        print(7 // -2, 7 % -2, -7 // 2, divmod(-7, 2), 2 ** -1, 2 ** 100, round(2.5), round(-1.55, 1), 1e16, 0.1 + 0.2)
        print(int("-12"), float("1e3"), int(3.9), bool([]), 0xff, 1_000, 10 / 4, 3 & 5 | 8, 1 << 5, ~7, abs(-3), -2 ** 2)
        print(1 < 2 < 3, not 1 == 2, 1 and 0 or 5, None is None, True + True, 5 if [] else 6, int("ff", 16), min(3, 1, 2))
        """,
    "containers": """
        a = [3, 1, 2]
        b = a
        b += [4]
        a[1:2] = [9, 9]
        del a[0]
        c = a + [0]
        c.sort(reverse=True)
        print(a, b is a, c, a.index(2), a.count(9), c.pop(), c[-1:], [[0] * 2 for _ in range(2)], list("ab"), (1,), ())
        d = {"x": [1], **{"y": 2}}
        d["x"].append(2)
        print(d, d.items(), list(d), d.pop("y"), "y" in d, d.get("z"), {1, 2} | {3}, {1, 2} - {2}, len({1, 1}), dict(a=1))
        first, *rest = "abc"
        (p, q), r = (1, 2), 3
        print(first, rest, p, q, r, max([(1, "b"), (1, "a")]), sorted({3: 1, 1: 2}), sum([[1], [2]], []), [1, 2] < [1, 3])
        print(list(zip([1, 2], "ab")), list(enumerate("ab", 1)), any([]), all([]), list(reversed([1, 2])), list(map(len, ["a"])))
        print(type(1), type("") == str, isinstance(True, int), isinstance([], (list, tuple)), type(None) == type(None), len)
        """,
    "recursion": """
        def hanoi(n, a="A", b="B", c="C"):
            return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
        def queens(n, placed=()):
            if len(placed) == n:
                return [placed]
            return [done for c in range(n) if all(c != p and abs(c - p) != len(placed) - i for i, p in enumerate(placed))
                    for done in queens(n, placed + (c,))]
        def depth(n):
            return 0 if n == 0 else 1 + depth(n - 1)
        print(len(hanoi(6)), queens(5)[0], len(queens(6)), depth(800))
        if __name__ == "__main__":
            print("main")
        """,
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_as_in_python(name):
    source = textwrap.dedent(PROGRAMS[name])
    ours = run(source)
    assert ours.trouble is None
    said, failure = python_says(source)
    assert not failure
    assert ours.output == said


def test_the_kinds_of_values_have_python_s_names():
    said = "<class 'int'> True True True True <built-in function len>\n"
    assert run("print(type(1), type('') == str, isinstance(True, int), isinstance([], (list, tuple)), "
               "type(None) == type(None), len)").output == said  # fmt: skip


def test_input_gives_lines_and_prompts_are_not_printed():
    ours = run("a = int(input('First? '))\nb = int(input())\nprint(a + b)", inputs=["3", "4"])
    assert ours.output == "7\n"
