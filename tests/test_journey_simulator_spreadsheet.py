"""The spreadsheet by keyboard alone: a total is made, nothing is lost; its page calculates as the server."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from tests.journey import faults, press, publish_the_bank, tab_to
from tests.journey_simulators import begin_task, choose, observed, open_sample, said

TASK = "sheet-formulas-1-c"
SHARED = Path(__file__).parents[1] / "pix" / "content" / "tests" / "spreadsheet_cases.json"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
WORKED_OUT = """async ([folder, {tabs, cases}]) => {
  const { Book } = await import(`${folder}/book.js`);
  const { Trouble } = await import(`${folder}/values.js`);
  const given = (formula, lang) => {
    const size = { rows: 30, columns: 10 };
    const sheets = Object.entries(tabs).map(([name, cells]) => [name, { ...size, cells: { ...cells } }]);
    sheets[0][1].cells.H20 = formula;
    const found = new Book(Object.fromEntries(sheets), lang).value(sheets[0][0], 19, 7);
    return found instanceof Trouble ? found.code : found;
  };
  const languages = ({ lang }) => (lang === "both" ? ["fr", "en"] : [lang]);
  return cases.flatMap((one) => languages(one).filter((lang) => given(one.formula, lang) !== one.gives)
    .map((lang) => `${lang} ${one.formula}: ${given(one.formula, lang)}`));
}"""


def at_cell(page: Page, cell: str) -> None:
    """Go to a cell of the grid by arrows, from wherever one was."""
    tab_to(page, ".sim-sheet [data-at]")
    page.keyboard.press("Control+Home")
    for _step in range(ord(cell[0]) - 65):
        page.keyboard.press("ArrowRight")
    for _step in range(int(cell[1:]) - 1):
        page.keyboard.press("ArrowDown")
    expect(page.locator(".sim-sheet [data-at]")).to_have_attribute("data-cell", cell)


def enter(page: Page, cell: str, text: str) -> None:
    """Type in a cell as one does: the first letter opens the editor, Enter keeps and goes down."""
    at_cell(page, cell)
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def shown(page: Page, cell: str) -> str:
    """What a cell shows, spaces made plain."""
    return re.sub(r"\s", " ", page.locator(f"[data-cell={cell}] .sim-cell__text").inner_text())


def test_the_page_calculates_as_the_server(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "spreadsheet", "empty")
    folder = f"{live_server.url}/static/content/simulators/spreadsheet/formulas"
    assert page.evaluate(WORKED_OUT, [folder, json.loads(SHARED.read_text("utf-8"))]) == []


def test_a_total_is_typed_copied_and_mended(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "spreadsheet", "simple")
    assert faults(page) == []
    enter(page, "B7", "=somme(B2:B6")
    assert shown(page, "B7") == "88,9"
    enter(page, "C2", "=B2/$B$7")
    at_cell(page, "C2")
    for _step in range(4):
        page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Control+d")
    enter(page, "D2", "=1/0")
    assert shown(page, "D2") == "#DIV/0!"
    page.keyboard.press("Control+z")
    enter(page, "B2", "22,5")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    assert shown(page, "B7") == "99,4"
    enter(page, "D3", "=B3+*2")
    expect(page.locator(".sim-fx__why")).to_contain_text("ne se lit pas")
    page.keyboard.press("Escape")
    assert faults(page) == []
    cells = observed(page)["state"]["sheets"]["Feuille 1"]["cells"]
    assert cells["B7"]["formula"] == "SUM(B2:B6)"
    assert cells["C6"]["formula"] == "B6/$B$7"
    assert "D3" not in cells


def test_pointing_writes_references_and_the_toolbar_adds_up(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "spreadsheet", "simple")
    at_cell(page, "C2")
    page.keyboard.type("=")
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("*2")
    page.keyboard.press("Enter")
    assert shown(page, "C2") == "24"
    at_cell(page, "B7")
    choose(page, ".sim-tools", "Somme")
    expect(page.locator(".sim-editor")).to_have_value("=SOMME(B2:B6)")
    page.keyboard.press("Enter")
    assert shown(page, "B7") == "88,9"


def test_everything_opens_and_closes_by_keyboard(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "spreadsheet", "full")
    at_cell(page, "B2")
    choose(page, ".sim-tools", "Trier par ordre décroissant")
    assert said(page).startswith("A1:F25 triée par la colonne B")
    for item in ("Format de cellule…", "Mise en forme conditionnelle…"):
        in_dialog(page, "Format", item)
    for item in ("Trier…", "Filtrer cette colonne…", "Validité des données…"):
        in_dialog(page, "Données", item)
    for item in ("Insérer une fonction", "Graphique", "Tableau croisé"):
        in_dialog(page, "Insérer", item)
    choose(page, ".sim-ss__sheets [role=group]", "Bilan")
    expect(page.locator(".sim-chart")).to_have_count(3)
    assert faults(page) == []
    choose(page, ".sim-ss__sheets [role=group]", "Croisé")
    assert shown(page, "A1") == "Ville"
    state = observed(page)["state"]["sheets"]
    towns = [line["B"] for line in state["Ventes"]["lines"].values()][1:25]
    assert towns == sorted(towns, reverse=True)
    assert state["Croisé"]["cells"]["A7"]["value"] == "Total"


def from_menu(page: Page, menu: str, item: str) -> None:
    """Do what an item of a menu says."""
    choose(page, ".sim-tools", menu)
    choose(page, f"[role=menu][aria-label='{menu}']", item, "ArrowDown")


def test_lines_sheets_and_copies_take_references_along(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "spreadsheet", "full")
    at_cell(page, "B2")
    from_menu(page, "Données", "Retirer le filtre")
    at_cell(page, "B9")
    from_menu(page, "Insérer", "Ligne au-dessus")
    enter(page, "J2", "1")
    enter(page, "J3", "3")
    at_cell(page, "J2")
    page.keyboard.press("Shift+ArrowDown")
    from_menu(page, "Modifier", "Poursuivre une série…")
    page.keyboard.type("J2:J6")
    page.keyboard.press("Enter")
    at_cell(page, "F2")
    page.keyboard.press("Control+c")
    at_cell(page, "G2")
    page.keyboard.press("Control+v")
    choose(page, ".sim-ss__sheets [role=group]", "Taux")
    press(page, ".sim-ss__sheets [data-menu=sheet]")
    choose(page, "[role=menu]", "Renommer la feuille", "ArrowDown")
    page.keyboard.type("Mes taux")
    page.keyboard.press("Enter")
    sheets = observed(page)["state"]["sheets"]
    cells = sheets["Ventes"]["cells"]
    assert cells["I1"]["formula"] == "SUM(F2:F26)"
    assert cells["I4"]["formula"] == "I1*'Mes taux'!B1"
    assert cells["F10"]["formula"] == "D10*E10"
    assert cells["G2"]["formula"] == "E2*F2"
    assert [cells[f"J{row}"]["value"] for row in range(2, 7)] == [1, 3, 5, 7, 9]
    assert sheets["Ventes"]["rules"][0]["range"] == "D2:D26"
    assert sheets["Croisé"]["pivot"]["range"] == "A1:F26"


def in_dialog(page: Page, menu: str, item: str) -> None:
    """Open an item of a menu, look at its dialog, and leave by Escape."""
    from_menu(page, menu, item)
    page.wait_for_selector("dialog[open]")
    assert faults(page) == []
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "1.3")
    assert faults(page) == []
    (total,) = re.findall(r"\*\*(B\d+)\*\*", waiting(asked).instruction)
    page.context.set_offline(True)
    enter(page, total, f"=SOMME(B2:B{int(total[1:]) - 1})")
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    assert shown(page, total).isdigit()
    press(page, "[data-validate]")
    page.wait_for_function(
        "(key) => (document.querySelector('[name=key]') || {}).value !== key",
        arg=(asked.current or {})["key"],
    )
    assert asked.answers.get().verdict == "right"
