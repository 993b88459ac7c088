"""What the page of the spreadsheet may send, and what is observed of it."""

import json
from copy import deepcopy

import pytest
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.content.simulators import registry
from pix.content.simulators.spreadsheet.building import Sheets, function_names, written
from pix.content.simulators.spreadsheet.formulas.functions import FUNCTIONS, LAZY
from pix.content.simulators.spreadsheet.samples import SAMPLES
from pix.engine.grading import MalformedResponse

NAME = "spreadsheet"


def observed(state) -> dict:
    return registry.observed_state(NAME, state)


def sheet(**changes) -> dict:
    """A state of one sheet, with something else in it."""
    book = Sheets(size=(10, 5))
    book.table("A1", [["Ville", "Montant"], ["Lyon", 12], ["Dakar", 30]])
    return {**book.state, "sheets": [{**book.state["sheets"][0], **changes}]}


@pytest.mark.parametrize("sample", SAMPLES)
def test_samples_open(sample) -> None:
    assert registry.fault_of_start(NAME, SAMPLES[sample]) is None


def test_a_cell_says_its_value_its_formula_and_what_it_rests_on() -> None:
    book = Sheets(size=(10, 5))
    book.table("A1", [["Lyon", 12], ["Dakar", 30], ["Total", "=SUM(B1:B2)"]])
    book.probe("B1", 100)
    book.look("B3", kind="currency", bold=True)
    cells = observed(book.state)["sheets"]["Feuille 1"]["cells"]
    assert cells["A1"] == {"value": "Lyon", "type": "text"}
    assert cells["B3"] == {
        "value": 42,
        "type": "number",
        "formula": "SUM(B1:B2)",
        "reads": ["B1", "B2"],
        "after": [130],
        "look": {"kind": "currency", "bold": True},
    }


def test_a_filter_leaves_lines_in_view_and_rules_colour() -> None:
    kept = {"B": {"op": ">=", "value": 20, "high": 0}}
    rule = {"range": "B2:B3", "op": "<", "value": 20, "high": 0, "fill": "red"}
    found = observed(sheet(filter={"range": "A1:B3", "columns": kept}, rules=[rule]))["sheets"]["Feuille 1"]
    assert found["visible"] == [3]
    assert found["cells"]["B2"]["coloured"] == "red"
    assert "coloured" not in found["cells"]["B3"]
    only = observed(sheet(filter={"range": "A1:B3", "columns": {"A": {"only": ["Lyon"]}}}))
    assert only["sheets"]["Feuille 1"]["visible"] == [2]


def test_a_pivot_table_and_a_chart_are_worked_out_here() -> None:
    book = Sheets(name="Ventes", size=(10, 5))
    book.table("A1", [["Ville", "Mois", "Montant"], ["Lyon", 1, 5], ["Dakar", 1, 7], ["lyon", 2, 10]])
    book.on()["charts"] = [{"id": "g1", "kind": "bar", "range": "A1:C4", "title": "Ventes"}]
    pivot = {"sheet": "Ventes", "range": "A1:C4", "row": "A", "column": "B", "value": "C", "how": "sum"}
    book.sheet("Croisé", (20, 6), pivot=pivot)
    book.sheet("Suite")
    book.put("A1", "=Croisé!D3", "Suite")
    sheets = observed(book.state)["sheets"]
    assert sheets["Croisé"]["lines"]["3"] == {"A": "Lyon", "B": 5, "C": 10, "D": 15}
    assert sheets["Croisé"]["lines"]["4"] == {"A": "Total", "B": 12, "C": 10, "D": 22}
    assert sheets["Suite"]["cells"]["A1"]["value"] == 15
    assert sheets["Ventes"]["charts"][0]["series"][1] == {"name": "Montant", "values": [5, 7, 10]}


FORGED: dict[str, dict] = {
    "unknown key": {"pirate": 1},
    "cell outside": {"cells": {"Z9": 1}},
    "no address": {"cells": {"AA1": 1}},
    "not a number": {"cells": {"A1": 1e16}},
    "long text": {"cells": {"A1": "a" * 501}},
    "a list": {"cells": {"A1": [1]}},
    "too many rows": {"rows": 201},
    "chart outside": {"charts": [{"id": "g1", "kind": "bar", "range": "A1:Z99"}]},
    "charts alike": {"charts": [{"id": "g1", "kind": "bar", "range": "A1:B2"}] * 2},
    "merged over merged": {"merged": ["A1:B2", "B2:C3"]},
    "pivot of nothing": {
        "cells": {},
        "pivot": {"sheet": "Ailleurs", "range": "A1:B3", "row": "A", "value": "B"},
    },
    "pivot over cells": {"pivot": {"sheet": "Feuille 1", "range": "A1:B3", "row": "A", "value": "B"}},
    "script": {"name": "<a>/x"},
}


@pytest.mark.parametrize("case", FORGED)
def test_forged_states_are_refused(case) -> None:
    with pytest.raises(MalformedResponse):
        observed(sheet(**FORGED[case]))


def test_sheets_of_one_name_and_strange_probes_are_refused() -> None:
    state = sheet()
    twice = {**state, "sheets": [state["sheets"][0], {**deepcopy(state["sheets"][0]), "id": "s9"}]}
    probe = {**state, "probes": [{"sheet": "Ailleurs", "cell": "A1", "typed": 1}]}
    for forged in (twice, probe):
        with pytest.raises(MalformedResponse):
            observed(forged)


def test_a_state_made_to_keep_the_server_busy_is_refused_at_once() -> None:
    cells = {f"{letter}{row}": "=SUM($A$1:$Z$200)" for letter in "BCDEFGHIJK" for row in range(1, 200)}
    with pytest.raises(MalformedResponse):
        observed(sheet(rows=200, columns=26, cells=cells))
    chain = {f"A{row}": f"=A{row - 1}+1" for row in range(2, 201)} | {"A1": 1}
    assert observed(sheet(rows=200, cells=chain))["sheets"]["Feuille 1"]["cells"]["A200"]["value"] == 200


@pytest.mark.django_db
def test_a_forged_state_gets_a_sentence(client) -> None:
    client.force_login(a_user(Role.AUTHOR))
    sent = json.dumps({"state": sheet(rows=9999), "events": {}})
    answer = client.post(reverse("simulator", args=[NAME, "simple"]), {"simulator": sent})
    assert answer.status_code == 422
    assert "cannot be one of spreadsheet" in answer.content.decode()


def test_every_function_has_a_name_and_a_line_in_both_languages() -> None:
    texts = registry.simulator(NAME).texts
    for name in {*FUNCTIONS, *LAZY}:
        assert {"fr", "en"} <= set(texts[f"fn_{name}"])
        assert texts[f"fx_{name}"]["fr"].startswith(function_names()[name])


def test_formulas_are_written_as_people_do() -> None:
    assert written('=IF(B2>0.5,SUM(A1:A3),"a,b")', "fr") == '=SI(B2>0,5;SOMME(A1:A3);"a,b")'
    assert written("=SUM(B2,1.5)", "en") == "=SUM(B2,1.5)"


def test_building_copies_sorts_and_empties() -> None:
    book = Sheets(size=(10, 5))
    book.table("A1", [[3, "=A1*$C$1"], [1, None], [2, None]])
    book.fill("B1", "B1:B3")
    assert book.on()["cells"]["B3"] == "=A3*$C$1"
    book.put("B3", None)
    book.sort("A1:A3", 0, down=True)
    assert [book.on()["cells"][f"A{row}"] for row in (1, 2, 3)] == [3, 2, 1]
