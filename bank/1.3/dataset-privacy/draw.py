"""Draws for people in data."""

import io
import zipfile

from pix.content.drawing import Dice, Drawn, File, different
from pix.content.drawing.wanted import cells_hold
from pix.content.drawing.wording import SIDE
from pix.content.files import Sheet, ods, xlsx

PURPOSES = [
    ("envoyer une lettre d’information par courriel", "sending a newsletter by e-mail", {"mail"}),
    ("prévenir d’un retard par SMS", "announcing a delay by text message", {"phone"}),
    ("livrer un colis à domicile", "delivering a parcel to the home", {"name", "address"}),
    (
        "souhaiter un anniversaire par courriel",
        "sending birthday wishes by e-mail",
        {"mail", "birth"},
    ),
    (
        "préparer des maillots à la bonne taille, marqués du nom",
        "making shirts of the right size, marked with the name",
        {"name", "size"},
    ),
]
UNSURE = ("phone", "mail")
COLUMNS = {
    "mail": ("Adresse électronique", "E-mail address"),
    "phone": ("Numéro de téléphone mobile", "Mobile phone number"),
    "address": ("Adresse postale", "Postal address"),
    "birth": ("Jour et mois de naissance", "Day and month of birth"),
    "size": ("Taille de vêtement", "Clothes size"),
    "income": ("Revenu mensuel", "Monthly income"),
    "plate": ("Plaque d’immatriculation", "Car number plate"),
    "married": ("Situation de famille", "Marital status"),
    "job": ("Employeur", "Employer"),
    "name": ("Nom et prénom", "Full name"),
}
PEOPLE = [
    ("Numéro de téléphone d’un adhérent", "Phone number of a member"),
    ("Plaque d’immatriculation d’une adhérente", "Number plate of a member’s car"),
    ("Photo du visage d’un joueur", "Photo of a player’s face"),
    ("Adresse électronique d’une bénévole", "E-mail address of a volunteer"),
    ("Numéro d’adhérent", "Membership number"),
    ("Enregistrement de la voix d’un entraîneur", "Recording of a coach’s voice"),
    ("Position du téléphone d’une joueuse", "Location of a player’s phone"),
]
THINGS = [
    ("Nombre total d’adhérents du club", "Total number of members of the club"),
    ("Longueur du terrain", "Length of the pitch"),
    ("Nombre de buts marqués par l’équipe cette saison", "Number of goals scored by the team this season"),
    ("Prix des ballons", "Price of the balls"),
    ("Horaires d’ouverture du gymnase", "Opening hours of the gym"),
]


def not_needed(dice: Dice, locale: str) -> Drawn:
    """A purpose and six columns: those that the purpose does not need."""
    side = SIDE[locale]
    french, english, needed = dice.pick(PURPOSES)
    unsure = {"name", *(UNSURE if "address" in needed else ())} - needed
    spare = dice.sample(sorted(set(COLUMNS) - needed - unsure), 6 - len(needed))
    keys = dice.shuffle([*sorted(needed), *spare])
    proposals = [("abcdef"[rank], COLUMNS[key][side]) for rank, key in enumerate(keys)]
    solution = [letter for (letter, _), key in zip(proposals, keys, strict=True) if key not in needed]
    asked = [letter for letter, _ in proposals if letter not in solution]
    kept = ", ".join(COLUMNS[key][side] for key in keys if key in needed)
    return Drawn(
        solution=solution,
        values={"purpose": (french, english)[side], "kept": kept},
        proposals=proposals,
        right=[solution],
        wrong=[asked, solution[1:], [letter for letter, _ in proposals]],
    )


def personal(dice: Dice, locale: str) -> Drawn:
    """Six pieces of data of a club: those that are personal."""
    side, count = SIDE[locale], dice.integer(3, 4)
    people = [text[side] for text in dice.sample(PEOPLE, count)]
    texts = dice.shuffle([*people, *(text[side] for text in dice.sample(THINGS, 6 - count))])
    proposals = [("abcdef"[rank], text) for rank, text in enumerate(texts)]
    solution = [letter for letter, text in proposals if text in people]
    return Drawn(
        solution=solution,
        proposals=proposals,
        right=[solution],
        wrong=[solution[:1], [letter for letter, _ in proposals]],
    )


QUARTERS = (
    ("Port", "Harbour"),
    ("Gare", "Station"),
    ("Moulins", "Mills"),
    ("Collines", "Hills"),
    ("Rivière", "River"),
    ("Marché", "Market"),
    ("Remparts", "Ramparts"),
    ("Jardins", "Gardens"),
)
BANDS = ((18, 29), (30, 39), (40, 49), (50, 59))


def _with_pivot(workbook: bytes) -> bytes:
    """The same workbook, in which a pivot table is still there."""
    held = io.BytesIO(workbook)
    with zipfile.ZipFile(held, "a") as package:
        part = zipfile.ZipInfo("xl/pivotTables/pivotTable1.xml")
        package.writestr(part, '<pivotTableDefinition name="1" cacheId="1"/>')
    return held.getvalue()


def counts_alone(dice: Dice, locale: str) -> Drawn:
    """A list of members: only how many there are by quarter and band of ages is to be sent."""
    side = SIDE[locale]
    quarters = [QUARTERS[at][side] for at in dice.sample(range(len(QUARTERS)), 4)]
    counts = [[dice.integer(3, 8) for _ in BANDS] for _ in quarters]
    edges = [[*band, *(dice.integer(*band) for _ in range(6))] for band in BANDS]
    cells = [(q, b, edges[b][n]) for q in range(4) for b in range(4) for n in range(counts[q][b])]
    names = different(dice.full_name, len(cells))
    people = [[name, quarters[q], age] for name, (q, _, age) in zip(names, dice.shuffle(cells), strict=True)]
    heads = (["Nom", "Quartier", "Âge"], ["Name", "Quarter", "Age"])[side]
    sheets = (("Adhérents", "Effectifs"), ("Members", "Counts"))[side]
    top = [heads[1], *(f"{low}-{high}" for low, high in BANDS)]
    empty = [top, *([quarter, None, None, None, None] for quarter in quarters)]
    full = [top, *([quarter, *row] for quarter, row in zip(quarters, counts, strict=True))]
    moved = [top, *([q, row[0] - 1, row[1] + 1, *row[2:]] for q, row in zip(quarters, counts, strict=True))]
    listed = [heads, *people]
    beside = [[*row, "", *(people[at - 1] if at else heads)] for at, row in enumerate(full)]
    file = ("adherents.xlsx", "members.xlsx")[side]
    wanted = {f"{'BCDE'[b]}{q + 2}": counts[q][b] for q in range(4) for b in range(4)}
    return Drawn(
        solution=File(file, xlsx({sheets[1]: full})),
        files=[File(file, xlsx({sheets[0]: listed, sheets[1]: empty}))],
        values={
            "file": file,
            "people": sheets[0],
            "counts": sheets[1],
            "total": len(people),
            "names": names,
            "cells": cells_hold(wanted | {f"A{at}": quarter for at, quarter in enumerate(quarters, 2)}),
        },
        right=[File(file.replace("xlsx", "ods"), ods({sheets[1]: full}))],
        wrong=[
            File(file, xlsx({sheets[0]: Sheet(listed, is_hidden=True), sheets[1]: full})),
            File(file, xlsx({sheets[0]: listed, sheets[1]: full})),
            File(file, xlsx({sheets[1]: Sheet(beside, hidden_columns=["G", "H", "I"])})),
            File(file, xlsx({sheets[1]: moved})),
            File(file, _with_pivot(xlsx({sheets[1]: full}))),
        ],
    )
