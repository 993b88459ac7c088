"""Campaign codes as typed and as drawn."""

from __future__ import annotations

import pytest

from pix.campaigns.codes import could_be_generated, generate_code, read_code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("MJPECY231", "MJPECY231"),
        ("mjpecy231", "MJPECY231"),
        (" abcdef239\n", "ABCDEF239"),
        ("123456789", "123456789"),
        ("ABCDEF23", None),
        ("ABCDEF2399", None),
        ("ABC DEF 239", None),
        ("ABCDEF-39", None),
        ("ÀBCDEF239", None),
        ("ABCDEF23\u0663", None),
        ("\u017fBCDEF239", None),
        ("", None),
    ],
)
def test_codes_as_typed(typed: str, code: str | None) -> None:
    assert read_code(typed) == code


@pytest.mark.parametrize(
    ("typed", "possible"),
    [
        ("ABCDEF239", True),
        ("abcdef239", True),
        ("MJPECY231", False),
        ("ABCDEI239", False),
        ("ABCDEL239", False),
        ("ABCDEO239", False),
        ("ABCDEF230", False),
        ("ABCDE2399", False),
        ("ABCDEFG23", False),
        ("ABCDEF2", False),
    ],
)
def test_codes_that_could_be_generated(typed: str, possible: bool) -> None:
    assert could_be_generated(typed) is possible


def test_generated_codes_could_be_generated() -> None:
    codes = {generate_code() for _ in range(200)}
    assert len(codes) > 190
    assert all(map(could_be_generated, codes))
