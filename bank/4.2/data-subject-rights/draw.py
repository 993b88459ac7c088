"""Draws for data rights."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed
from pix.content.drawing.wording import SIDE, Two

CASES: Mapping[str, Sequence[Two]] = {
    "access": (
        (
            "« Je veux savoir ce que ce magasin garde sur moi, et en avoir une copie. »",
            "“I want to know what this shop keeps about me, and have a copy.”",
        ),
        ("« Quelles notes mon club a-t-il écrites sur moi ? »", "“What notes has my club written about me?”"),
    ),
    "correct": (
        ("« Mon nom est mal écrit sur ma carte d’abonnée. »", "“My name is misspelt on my membership card.”"),
        (
            "« Mon dossier porte une adresse où je n’habite plus. »",
            "“My file gives an address where I no longer live.”",
        ),
        ("« Ma date de naissance est fausse dans le dossier. »", "“My date of birth is wrong in the file.”"),
    ),
    "erase": (
        (
            "« J’ai fermé mon compte ; qu’on ne garde plus mes photos. »",
            "“I have closed my account; my photos should no longer be kept.”",
        ),
        (
            "« Cet emploi m’a été refusé : que mon CV disparaisse. »",
            "“I did not get this job: my CV should be removed.”",
        ),
    ),
    "human": (
        (
            "« Un programme a refusé mon prêt tout seul ; je veux qu’une personne revoie mon dossier. »",
            "“A program refused my loan by itself; I want a person to look at my file again.”",
        ),
        (
            "« Un logiciel a écarté ma candidature sans que personne la lise ; que quelqu’un la relise. »",
            "“Software rejected my application without anyone reading it; someone should read it.”",
        ),
    ),
    "object": (
        (
            "« Je reste cliente, mais je ne veux plus de publicité par courrier. »",
            "“I remain a customer, but I want no more advertising by post.”",
        ),
        (
            "« Je garde mon compte, mais je refuse qu’on utilise mes achats pour me vanter des produits. »",
            "“I keep my account, but I refuse the use of my purchases to promote products to me.”",
        ),
    ),
    "carry": (
        (
            "« Je change de service de musique et veux emporter mes listes dans un fichier réutilisable. »",
            "“I am changing music service and want to take my playlists in a reusable file.”",
        ),
        (
            "« Je veux transférer mes relevés sportifs vers une autre application. »",
            "“I want to move my sports records to another application.”",
        ),
    ),
}
ROLES: Sequence[Two] = (
    ("club de voile", "sailing club"),
    ("chorale", "choir"),
    ("école de musique", "music school"),
    ("coopérative", "co-operative"),
    ("ciné-club", "film club"),
    ("club d’échecs", "chess club"),
)


def fitting_right(dice: Dice, locale: str) -> Drawn:
    """Situations and the right that fits each."""
    return classed(dice, locale, CASES, 6)


def right_contact(dice: Dice, locale: str) -> Drawn:
    """An extract of a privacy notice: the address that the request goes to."""
    side, names = (
        SIDE[locale],
        dice.sample(("alizes", "boussole", "cimes", "dunes", "estran", "falaise", "galets"), 3),
    )
    role, year = dice.pick(ROLES)[side], dice.integer(2, 6)
    good = {"address": f"donnees@{names[0]}.example", "years": str(year)}
    other = (f"contact@{names[0]}.example", f"aide@{names[1]}.example", f"presse@{names[2]}.example")
    values = {
        "role": role,
        "owner": names[0].capitalize(),
        "host": names[1].capitalize(),
        "partner": names[2].capitalize(),
        "address": good["address"],
        "general": other[0],
        "help": other[1],
        "press": other[2],
        "years": year,
        "logs": year + 6,
    }
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values=values,
        right=[good],
        wrong=[*(good | {"address": each} for each in other), good | {"years": str(year + 6)}],
    )
