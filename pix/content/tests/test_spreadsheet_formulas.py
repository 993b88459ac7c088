"""Formulas as the server works them out; the page does so by the same cases in a browser journey."""

import json
from pathlib import Path

import pytest

from pix.content.simulators.spreadsheet.formulas import Book, Tab, Trouble

SHARED = json.loads((Path(__file__).parent / "spreadsheet_cases.json").read_text("utf-8"))


def worked_out(formula: str, lang: str) -> object:
    asked = {"Calcul": {"H20": formula}}
    tabs = {name: Tab(30, 10, cells | asked.get(name, {})) for name, cells in SHARED["tabs"].items()}
    found = Book(tabs, lang).value("Calcul", 19, 7)
    return found.code if isinstance(found, Trouble) else found


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: case["formula"])
def test_shared_cases(case) -> None:
    for lang in ("fr", "en") if case["lang"] == "both" else (case["lang"],):
        found = worked_out(case["formula"], lang)
        assert found == case["gives"], lang
        assert isinstance(found, bool) == isinstance(case["gives"], bool)


def test_a_long_chain_and_a_long_circle_are_no_deep_recursion() -> None:
    chain: dict[str, float | str | bool] = {f"A{row}": f"=A{row - 1}+1" for row in range(2, 201)}
    assert Book({"S": Tab(200, 8, {"A1": 1, **chain})}).value("S", 199, 0) == 200
    assert Book({"S": Tab(200, 8, {"A1": "=A200", **chain})}).value("S", 5, 0) == Trouble("#CYCLE!")


@pytest.mark.parametrize(
    "formula",
    [
        "=" + "(" * 400 + "1",
        "=" + "-" * 450 + "1",
        "=" + "1+" * 240 + "1",
        '=COUNTIF(A1:A200,"' + "*a" * 200 + '")',
        "=9^9^9^9^9",
        "=SUBSTITUTE(A1,A1,A1)",
        "=" + "SUM(" * 100 + ")" * 100,
        "=" + "9" * 480,
        "=FACT(3)",
        "=''!A1",
    ],
)
def test_hostile_formulas_are_worked_out_or_refused_at_once(formula) -> None:
    cells: dict[str, float | str | bool] = {f"A{row}": "a" * 400 for row in range(1, 201)}
    assert Book({"S": Tab(200, 8, {**cells, "B1": formula})}).value("S", 0, 1) is not None


def test_what_a_formula_rests_on() -> None:
    book = Book(
        {
            "S": Tab(20, 8, {"A1": 1, "A2": 2, "A3": "=A1+A2", "B1": "=A3*Autre!A1"}),
            "Autre": Tab(5, 5, {"A1": 3}),
        }
    )
    assert book.precedents("S", "B1") == ["autre!A1", "A1", "A2"]
