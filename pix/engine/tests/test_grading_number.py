"""Numbers as people type them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.engine.grading.number import accepts_number, read_number

ALL = frozenset({"t1", "t2", "t3"})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("123", 123),
        ("0123", 123),
        ("123,000", 123),
        ("00025 000", 25000),
        ("25\u202f000", 25000),
        ("25\u00a0000", 25000),
        ("25\u2009000,5", Fraction(50001, 2)),
        (" 7 ", 7),
        ("1  2   3", 123),
        ("3,141 592", Fraction(3141592, 10**6)),
        ("-3,5", Fraction(-7, 2)),
        ("\u22123.5", Fraction(-7, 2)),
        ("- 3", -3),
        ("+3", 3),
        ("-0", 0),
        (".5", Fraction(1, 2)),
        ("5.", 5),
        ("٣", 3),
    ],
)
def test_numbers(text: str, value: Fraction) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            ".",
            ",",
            "+",
            "-",
            "--3",
            "+-3",
            "3-",
            "123,,00",
            "123..0",
            "123,.0",
            "1,234.5",
            "1.234,5",
        ),
        *(
            "0x10",
            "0b1",
            "1e3",
            "NaN",
            "inf",
            "Infinity",
            "douze",
            "12 €",
            "1/2",
            "1_000",
            "²",
            "3, 5",
            "(3)",
        ),
    ],
)
def test_no_numbers(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("response", "solutions", "tolerance", "accepted"),
    [
        ("123,0", ["123"], None, True),
        ("123", ["123.0", "7"], "0", True),
        ("1230", ["123"], "0", False),
        ("123.4", ["123"], "0", False),
        ("3,2", ["3"], "0.2", True),
        ("2.8", ["3"], "0.2", True),
        ("3,21", ["3"], "0.2", False),
        ("0.3", ["0.1"], "0.2", True),
        ("douze", ["12", "douze"], "0", True),
        ("DOUZE", ["12", "douze"], "0", True),
        ("12,0", ["12", "douze"], "5", False),
        ("douze", ["12"], "0", False),
        ("0x10", ["16"], "0", False),
        ("0x10", ["0x10"], "0", True),
        ("", ["0"], "0", False),
        ("5", [], "0", False),
    ],
)
def test_accepts_number(response: str, solutions: list[str], tolerance: str | None, accepted: bool) -> None:
    reach = None if tolerance is None else Decimal(tolerance)
    assert accepts_number(response, solutions, reach, ALL) is accepted


def test_a_number_is_compared_to_its_last_digit() -> None:
    long = "1" * 5000
    assert accepts_number(long + ",0", [long], None, ALL)
    assert not accepts_number(long, [long[:-1] + "2"], None, ALL)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), st.sampled_from([".", ","]))
def test_any_decimal_is_read_back(value: Decimal, comma: str) -> None:
    typed = f"{value:f}".replace(".", comma)
    assert read_number(f" 00{typed}" if value > 0 else typed) == Fraction(value)
