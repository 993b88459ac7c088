"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.spreadsheet.building import Sheets, Typed

EVERYTHING = (
    "formats",
    "functions",
    "sort",
    "filter",
    "fill",
    "conditional",
    "chart",
    "pivot",
    "sheets",
    "freeze",
    "merge",
    "structure",
    "validation",
    "protect",
)
CITIES = ("Lyon", "Dakar", "Liège", "Québec", "Genève")
THINGS = ("Affiches", "Boissons", "Location de salle")
DAY = 46023


def simple() -> dict[str, Any]:
    """A few amounts to add up."""
    book = Sheets(features=["functions"], size=(16, 5))
    rows = [("Pain", 12), ("Fruits", 31.5), ("Gobelets", 8.4), ("Jus", 22), ("Nappes", 15)]
    book.table("A1", [["Achat", "Montant"], *rows])
    book.head("A1:B1")
    book.put("A7", "Total")
    return book.state


def full() -> dict[str, Any]:
    """Everything at once: several sheets, formulas, a filter, rules, a chart, a pivot table, an error."""
    book = Sheets(features=EVERYTHING, name="Ventes", size=(60, 10))
    lines: list[list[Typed]] = [
        [DAY + 3 * n, CITIES[n % 5], THINGS[n % 3], 4 + n * 7 % 23, 2.5 + n % 4, f"=D{n + 2}*E{n + 2}"]
        for n in range(24)
    ]
    book.table("A1", [["Date", "Ville", "Article", "Quantité", "Prix", "Montant"], *lines])
    book.head("A1:F1")
    book.look("A2:A25", kind="date")
    book.look("E2:F25", kind="currency")
    book.table(
        "H1",
        [
            ["Total", "=SUM(F2:F25)"],
            ["Moyenne", "=AVERAGE(F2:F25)"],
            ["Part", "=I1/J9"],
            ["TVA", "=I1*Taux!B1"],
        ],
    )
    book.look("I1:I4", kind="currency")
    sheet = book.on()
    sheet["frozen"] = {"rows": 1, "columns": 0}
    sheet["rules"] = [{"range": "D2:D25", "op": ">=", "value": 20, "high": 0, "fill": "green"}]
    sheet["filter"] = {"range": "A1:F25", "columns": {"C": {"only": ["Affiches", "Boissons"]}}}
    book.sheet("Taux", (8, 4))
    book.table("A1", [["TVA", 0.2], ["Remise", 0.05]], "Taux")
    book.look("B1:B2", "Taux", kind="percent")
    _summary(book)
    return book.state


def _summary(book: Sheets) -> None:
    """A sheet with two charts, and a pivot table."""
    made = book.sheet("Bilan", (14, 6))
    months = ("janvier", "février", "mars", "avril")
    lines: list[list[Typed]] = [[month, 120 + 40 * n, 90 + 15 * n * n] for n, month in enumerate(months)]
    book.table("A1", [["Mois", "Entrées", "Sorties"], *lines], "Bilan")
    book.head("A1:C1", "Bilan")
    titles = {"title": "Entrées et sorties", "x_title": "Mois", "y_title": "Euros"}
    made["charts"] = [
        {"id": "g1", "kind": "bar", "range": "A1:C5", **titles},
        {
            "id": "g2",
            "kind": "pie",
            "range": "A1:B5",
            "title": "Entrées par mois",
            "x_title": "",
            "y_title": "",
        },
        {"id": "g3", "kind": "line", "range": "A1:C5", **titles},
    ]
    pivot = {"sheet": "Ventes", "range": "A1:F25", "row": "B", "column": "C", "value": "F", "how": "sum"}
    book.sheet("Croisé", (30, 8), pivot=pivot)


def long() -> dict[str, Any]:
    """Long texts, large numbers, merged cells, a protected sheet with one cell left to type in."""
    book = Sheets(
        features=["formats", "validation", "protect"], name="Récapitulatif des inscriptions", size=(30, 12)
    )
    book.put("A1", "Inscriptions aux ateliers de la maison de quartier, toutes tranches d’âge confondues")
    book.table(
        "A3",
        [["Atelier", "Inscrits"], ["Réparation de vélos et entretien courant", 1_234_567.891], ["Chant", -3]],
    )
    book.put("B6", "Anticonstitutionnellement, un texte qui ne tient pas")
    book.look("B6", wrap=True)
    sheet = book.on()
    sheet["merged"] = ["A1:F1"]
    sheet["protected"] = True
    sheet["validations"] = [
        {
            "range": "B5",
            "kind": "whole",
            "options": [],
            "low": 0,
            "high": 30,
            "message": "Écrivez un nombre entier de 0 à 30.",
        }
    ]
    book.look("B5", locked=False, fill="yellow")
    book.state["message"] = "Seule la cellule jaune se modifie."
    return book.state


def empty() -> dict[str, Any]:
    """Nothing yet."""
    return Sheets(features=["functions", "formats"]).state


SAMPLES = {"simple": simple(), "full": full(), "long": long(), "empty": empty()}
