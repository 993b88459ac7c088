"""Draws for quoting; authors, papers and figures are invented."""

from datetime import date

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, lettered

BORROWED = [
    (
        "Le résultat d’une enquête : « 62 % des élèves déjeunent à la cantine »",
        "The result of a survey: “62% of pupils have lunch at the canteen”",
    ),
    ("Une strophe recopiée d’un recueil récent", "A verse copied from a recent collection"),
    ("L’idée d’une urbaniste, redite avec vos mots", "An idea of a town planner, put in your own words"),
    ("Un schéma pris dans un manuel et redessiné", "A diagram taken from a textbook and redrawn"),
    ("Une photo trouvée sur le blog d’un voyageur", "A photo found on a traveller’s blog"),
    ("Un paragraphe traduit d’un article étranger", "A paragraph translated from a foreign article"),
    ("Une phrase d’une chanteuse, entre guillemets", "A sentence by a singer, in quotation marks"),
]
OWN = [
    ("Votre avis : « j’ai préféré le second tableau »", "Your opinion: “I preferred the second painting”"),
    (
        "Une évidence connue de tous : la Terre tourne autour du Soleil",
        "Something everyone knows: the Earth goes around the Sun",
    ),
    ("Une photo que vous avez prise", "A photo that you took"),
    ("Le récit de votre propre visite au musée", "The story of your own visit to the museum"),
    ("Un dessin que vous avez imaginé", "A drawing that you made up"),
    ("Votre conclusion personnelle", "Your personal conclusion"),
]
TITLES = [
    ("Les ruches du port", "The beehives of the harbour"),
    ("Un verger sur les toits", "An orchard on the roofs"),
    ("La nuit des chouettes", "The night of the owls"),
    ("Le dernier passeur du lac", "The last ferryman of the lake"),
    ("Des murs qui chantent", "Walls that sing"),
    ("Le retour du bouquetin", "The return of the ibex"),
]
PAPERS = [
    ("Le Courrier de Valmont", "The Valmont Courier", "courrier-valmont", "valmont-courier"),
    ("La Gazette d’Orval", "The Orval Gazette", "gazette-orval", "orval-gazette"),
    ("L’Écho de Clairlac", "The Clairlac Echo", "echo-clairlac", "clairlac-echo"),
]
MONTHS = [
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
]


def _spaced(text: str) -> str:
    """French spacing before colons and signs and inside quotation marks."""
    for plain, spaced in ((" :", "\u00a0:"), (" %", "\u00a0%"), ("« ", "«\u00a0"), (" »", "\u00a0»")):
        text = text.replace(plain, spaced)
    return text


def to_be_sourced(dice: Dice, locale: str) -> Drawn:
    """Six parts of a talk: those that need a source."""
    side, count = SIDE[locale], dice.integer(3, 4)
    borrowed = [_spaced(text[side]) for text in dice.sample(BORROWED, count)]
    own = [_spaced(text[side]) for text in dice.sample(OWN, 6 - count)]
    proposals = lettered(dice.shuffle([*borrowed, *own]))
    solution = [letter for letter, text in proposals if text in borrowed]
    return Drawn(
        solution=solution,
        proposals=proposals,
        right=[solution],
        wrong=[solution[:1], [letter for letter, _ in proposals], solution[1:]],
    )


def _page(dice: Dice, side: int) -> dict[str, str]:
    """Everything that a reference may hold."""
    paper, month, rank = dice.pick(PAPERS), dice.integer(0, 3), dice.integer(100, 999)
    day = date(2021, month + 3, dice.integer(2, 15))
    seen = dice.integer(16, 28)
    family, first = dice.family_name(), dice.first_name()
    return {
        "family": family,
        "first": first,
        "quoted": f"{dice.first_name()} Valois",
        "title": dice.pick(TITLES)[side],
        "paper": paper[side],
        "day": f"{day.day} {MONTHS[month][side]} 2021",
        "seen": f"{seen} {MONTHS[month + dice.integer(0, 1)][side]} 2021",
        "address": f"https://{paper[2 + side]}.example/{rank}",
    }


def reference_order(dice: Dice, locale: str) -> Drawn:
    """The pieces of a reference, to put in order by a model."""
    side = SIDE[locale]
    page = _page(dice, side)
    texts = [
        f"{page['family']}, {page['first']}.",
        (f"«\u00a0{page['title']}\u00a0».", f"“{page['title']}”.")[side],
        f"{page['paper']},",
        f"{page['day']},",
        f"{page['address']},",
        (f"consulté le {page['seen']}.", f"consulted on {page['seen']}.")[side],
    ]
    items = lettered(dice.shuffle(texts))
    ids = {text: letter for letter, text in items}
    right = [ids[text] for text in texts]
    swapped = [right[1], right[0], *right[2:]]
    return Drawn(
        solution=right,
        values={"reference": " ".join(texts)},
        items=items,
        right=[right],
        wrong=[swapped, [*right[:3], right[5], right[4], right[3]]],
    )


def reference_parts(dice: Dice, locale: str) -> Drawn:
    """A page and the blanks of its reference."""
    side = SIDE[locale]
    page = _page(dice, side)
    right = {
        "author": f"{page['family']}, {page['first']}",
        "title": page["title"],
        "address": page["address"],
    }
    search = ("https://chercher.example/?q=", "https://search.example/?q=")[side] + page["title"].split(" ")[
        -1
    ]
    return Drawn(
        solution={
            "author": [right["author"]],
            "title": [right["title"]],
            "address": [right["address"], right["address"].removeprefix("https://")],
        },
        values={**page, "search": search, "author": right["author"]},
        right=[right],
        wrong=[
            {**right, "author": f"Valois, {page['quoted'].split(' ')[0]}"},
            {**right, "address": search},
            {**right, "title": page["paper"]},
        ],
    )
