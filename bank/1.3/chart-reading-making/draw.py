"""Draws for charts."""

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import one_twice
from pix.content.drawing.wanted import cells_hold
from pix.content.drawing.wording import MONTHS, SIDE
from pix.content.files import Chart, Formula, Sheet, ods, xlsx

QUESTIONS = {
    "line": [
        (
            "Comment la fréquentation d’une piscine a-t-elle évolué, mois après mois ?",
            "How has the attendance of a pool changed, month after month?",
        ),
        (
            "Comment la température d’un four change-t-elle pendant deux heures ?",
            "How does the temperature of an oven change over two hours?",
        ),
        (
            "La population d’un village monte-t-elle depuis trente ans ?",
            "Has the population of a village been rising for thirty years?",
        ),
    ],
    "bars": [
        (
            "Laquelle de ces huit communes a le plus de médecins ?",
            "Which of these eight towns has the most doctors?",
        ),
        ("Quel est le plus vendu de ces dix fruits ?", "Which of these ten fruits sells the most?"),
        (
            "Lequel de ces six clubs a le moins d’adhérents ?",
            "Which of these six clubs has the fewest members?",
        ),
    ],
    "histogram": [
        (
            "Comment les âges de 500 coureurs se répartissent-ils, par tranches de cinq ans ?",
            "How are the ages of 500 runners distributed, in bands of five years?",
        ),
        (
            "Comment se répartissent les durées de 800 appels, minute par minute ?",
            "How are the lengths of 800 calls distributed, minute by minute?",
        ),
    ],
    "scatter": [
        ("Les logements plus grands ont-ils un loyer plus élevé ?", "Do larger flats have a higher rent?"),
        (
            "Y a-t-il un lien entre la taille des arbres et leur âge ?",
            "Is there a link between the height of trees and their age?",
        ),
        (
            "Les plats les plus chers sont-ils aussi les plus copieux ?",
            "Are the dearest dishes also the largest?",
        ),
    ],
}


def chart_for(dice: Dice, locale: str) -> Drawn:
    """Five questions and the kind of chart that answers each."""
    items, solution = one_twice(dice, locale, QUESTIONS)
    swap = {"histogram": "line", "line": "bars"}
    return Drawn(
        solution=solution,
        items=[(key, text.replace(" ?", "\u202f?")) for key, text in items],
        right=[solution],
        wrong=[
            {key: swap.get(kind, kind) for key, kind in solution.items()},
            dict.fromkeys(solution, "bars"),
        ],
    )


# Names of sheets in plain letters: programs put quotes around others or not.
SOLD = (
    ("Miel", "Honey", "Pots vendus", "Jars sold"),
    ("Location", "Hire", "Vélos loués", "Bikes hired"),
    ("Livres", "Books", "Livres prêtés", "Books lent"),
    ("Pain", "Bread", "Pains vendus", "Loaves sold"),
    ("Expo", "Show", "Entrées", "Visitors"),
    ("Repas", "Meals", "Repas servis", "Meals served"),
    ("Colis", "Parcels", "Colis livrés", "Parcels delivered"),
    ("Soins", "Care", "Visites", "Visits"),
)


def chart_to_make(dice: Dice, locale: str) -> Drawn:
    """Twelve months and their total: a bar chart of the months alone, with its titles."""
    side, what, year = SIDE[locale], dice.pick(SOLD), dice.integer(2015, 2025)
    name, label = what[side], what[2 + side]
    numbers = [dice.integer(40, 400) for _ in range(12)]
    heads = (["N°", "Mois", label], ["No.", "Month", label])[side]
    rows = [[n, MONTHS[n - 1][side], number] for n, number in enumerate(numbers, 1)]
    total = ["", "Total", Formula("=SUM(C2:C13)", sum(numbers))]
    title, file = f"{label} ({year})", ("mois", "months")[side]

    def book(**changes: object) -> dict[str, Sheet]:
        chart = {"kind": "bar", "values": "C2:C13", "categories": "B2:B13", "title": title}
        chart |= {"x_title": heads[1], "y_title": label}
        return {name: Sheet([heads, *rows, total], charts=[Chart(**(chart | changes))])}

    given = File(f"{file}.ods", ods({name: [heads, *rows, total]}))
    near = ({"values": "C2:C14", "categories": "B2:B14"}, {"categories": "A2:A13"}, {"kind": "pie"})
    near += ({"x_title": "", "y_title": ""}, {"title": ""}, {"values": "A2:A13"})
    ranked = [[*row[:2], number] for row, number in zip(rows, sorted(numbers, reverse=True), strict=True)]
    sorted_alone = {name: Sheet([heads, *ranked, total], charts=book()[name].charts)}
    return Drawn(
        solution=File(f"{file}.ods", ods(book())),
        files=[given],
        values={
            "file": f"{file}.ods",
            "sheet": name,
            "title": title,
            "month": heads[1],
            "label": label,
            "cells": cells_hold({"B2": rows[0][1], "B14": "Total", "C14": sum(numbers)})
            + cells_hold({f"C{n + 1}": number for n, number in enumerate(numbers, 1)}),
        },
        right=[File(f"{file}.xlsx", xlsx(book()))],
        wrong=[
            *(File(f"{file}.ods", ods(book(**changes))) for changes in near),
            File(f"{file}.ods", ods(sorted_alone)),
        ],
    )
