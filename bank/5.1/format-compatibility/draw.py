"""Draws for data that travel between systems."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two

NEEDS: Mapping[str, Sequence[Two]] = {
    "csv": (
        (
            "Une liste de contacts à reprendre dans un programme qui n’importe que du texte",
            "A list of contacts to take into a program that only imports text",
        ),
        (
            "Des relevés à charger dans une base de données, sans couleurs ni formules",
            "Readings to load into a database, without colours or formulas",
        ),
    ),
    "odt": (
        (
            "Une lettre illustrée que le destinataire doit corriger dans son traitement de texte",
            "An illustrated letter that the recipient must correct in their word processor",
        ),
        (
            "Un compte rendu mis en page que trois personnes vont compléter",
            "Formatted minutes that three people will complete",
        ),
        (
            "Un règlement avec titres et images, à modifier l’an prochain par d’autres",
            "House rules with headings and pictures, for others to change next year",
        ),
    ),
    "ods": (
        (
            "Un budget dont les formules doivent continuer à se calculer",
            "A budget whose formulas must go on calculating",
        ),
        (
            "Un tableau de notes avec moyennes automatiques, à compléter par une collègue",
            "A table of marks with automatic averages, for a colleague to complete",
        ),
        (
            "Un planning chiffré dont les totaux doivent se mettre à jour",
            "A schedule with figures whose totals must update",
        ),
    ),
    "pdf": (
        (
            "Une affiche que l’imprimeur doit tirer exactement telle quelle",
            "A poster that the printer must print exactly as it is",
        ),
        (
            "Un contrat à lire sur n’importe quel appareil, sans que la mise en page bouge",
            "A contract to read on any device, with no change of layout",
        ),
        (
            "Un formulaire terminé, à afficher à l’identique chez tous",
            "A finished form, to be shown identically to all",
        ),
    ),
}
STEMS: Sequence[Two] = (
    ("bilan", "report"),
    ("notes", "notes"),
    ("budget", "budget"),
    ("photo", "photo"),
    ("menu", "menu"),
    ("devis", "quote"),
    ("carte", "map"),
    ("sortie", "outing"),
    ("stage", "course"),
    ("achats", "shopping"),
)


def formats(dice: Dice, locale: str) -> Drawn:
    """Needs and the format that suits each."""
    return classed(dice, locale, NEEDS, 5)


def refused_names(dice: Dice, locale: str) -> Drawn:
    """Names of files: those that a stricter system would refuse or mix up."""
    stems, year = [pair[SIDE[locale]] for pair in dice.sample(STEMS, 6)], dice.integer(2012, 2024)
    count = dice.integer(2, 3)
    bad = [f"{stems[0]}{dice.pick('?:*')}.odt", f"{stems[1]} <{year}>.txt", f"{stems[2]}: {year}.ods"][:count]
    good = [f"{stems[3]} {year}.odt", f"{stems[4]}_{year}.final.txt", f"{stems[5].upper()}-{year}.pdf"]
    return ticked(dice, locale, [(f"`{b}`", f"`{b}`") for b in bad], [(f"`{g}`", f"`{g}`") for g in good])


def _catalogue(dice: Dice, locale: str, clashes: int, forbidden: int, long: int) -> list[str]:
    """Eighty names with so many faults of each kind, no two on the same name."""
    stems, numbers = [pair[SIDE[locale]] for pair in STEMS], dice.sample(range(100, 999), 80)
    names = [f"{dice.pick(stems)}-{number}.txt" for number in numbers]
    for rank in range(forbidden):
        names[rank] = names[rank].replace("-", dice.pick("?:*"))
    for rank in range(forbidden, forbidden + long):
        names[rank] = names[rank].replace("-", "-" + "-".join(dice.sample(stems, 6)) + "-")
    names += [name.capitalize() if dice.chance(0.5) else name.upper() for name in names[40:][:clashes]]
    return sorted(dice.shuffle(names), key=str.lower)


def to_rename(dice: Dice, locale: str) -> Drawn:
    """A list of names: how many a stricter system would refuse or mix up, by rule."""
    clashes, forbidden, long = dice.integer(3, 6), dice.integer(4, 9), dice.integer(3, 6)
    names = _catalogue(dice, locale, clashes, forbidden, long)
    good = {"forbidden": str(forbidden), "long": str(long), "clash": str(clashes)}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={**good, "total": len(names)},
        files=[File("noms.txt", ("\r\n".join(names) + "\r\n").encode())],
        right=[good],
        wrong=[
            good | {"clash": "0"},
            good | {"forbidden": str(forbidden - 1)},
            good | {"long": str(long + 1)},
        ],
    )
