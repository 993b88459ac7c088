"""Numbers typed with their unit, however it is spelled."""

import pytest

from pix.content.units import without_unit


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("12 €", "€"),
        ("€12", "€"),
        ("12 euros", "€"),
        ("12 Euro", "€"),
        ("12 px", "pixels"),
        ("12 pixels", "px"),
        ("12 %", "pour cent"),
        ("12 percent", "%"),
        ("12 MB", "Mo"),
        ("12 kg", "kg"),
        ("12", "€"),
    ],
)
def test_a_unit_is_taken_away(typed: str, unit: str) -> None:
    assert without_unit(typed, unit).strip() == "12"


@pytest.mark.parametrize(
    ("typed", "unit"), [("12 dollars", "€"), ("12 Go", "Mo"), ("12 cm", "px"), ("12 €", "")]
)
def test_another_unit_stays(typed: str, unit: str) -> None:
    assert without_unit(typed, unit) == typed
