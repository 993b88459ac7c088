"""Draws for rights in pictures."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import jpeg
from pix.content.files.picture import drawing

PEOPLE = (
    "Awa",
    "Bruno",
    "Chiara",
    "Dilan",
    "Emma",
    "Farid",
    "Gabin",
    "Hana",
    "Ivan",
    "Joana",
    "Kofi",
    "Lina",
)
CASES = {
    "fr": (
        (
            "La photo montre de près le visage de **{subject}**. **{author}** l’a prise. "
            "**{poster}** l’a vue en ligne et vous l’a envoyée. Aucune mention de droits."
        ),
        (
            "**{author}** a pris une photo du port, sans personne. **{poster}** l’a recopiée sur "
            "sa page. **{subject}** vous l’a signalée. Aucune mention de droits."
        ),
        (
            "**{author}** a pris la photo et écrit dessous : « Reprise libre, sans me demander. » "
            "On y reconnaît **{subject}**, de face. **{poster}** l’a partagée."
        ),
    ),
    "en": (
        (
            "The photo shows the face of **{subject}** close up. **{author}** took it. "
            "**{poster}** saw it online and sent it to you. There is no mention of rights."
        ),
        (
            "**{author}** took a photo of the harbour, with nobody in it. **{poster}** copied it "
            "to a web page. **{subject}** told you about it. There is no mention of rights."
        ),
        (
            "**{author}** took the photo and wrote below it: “Free to reuse, no need to ask me.” "
            "**{subject}** can be recognised, facing us. **{poster}** shared it."
        ),
    ),
}


def whom_to_ask(dice: Dice, locale: str) -> Drawn:
    """A picture, its author, someone in it, someone who passed it on: whose agreement is needed."""
    author, subject, poster = dice.sample(PEOPLE, 3)
    case = dice.integer(0, 2)
    asked = ((author, subject), (author,), (subject,))[case]
    right = sorted(name.lower() for name in asked)
    story = CASES[locale][case].format(author=author, subject=subject, poster=poster)
    nobody = {"fr": "Personne", "en": "Nobody"}[locale]
    proposals = [*sorted((name.lower(), name) for name in (author, subject, poster)), ("nobody", nobody)]
    values = {"story": story, "answer": {"fr": " et ", "en": " and "}[locale].join(asked)}
    wrong = [["nobody"], [poster.lower()], sorted({author.lower(), poster.lower()})]
    return Drawn(solution=right, values=values, proposals=proposals, right=[right], wrong=wrong)


FAMILIES = (
    "Barbier",
    "Da Silva",
    "Delmas",
    "Diallo",
    "Keita",
    "Morel",
    "Nguyen",
    "Perrin",
    "Rossi",
    "Tremblay",
)
TERMS = {
    "fr": {
        "name": "Reprise permise avec mention du nom",
        "sale": "Reprise permise sauf vente",
        "ask": "Aucune reprise sans accord ecrit",
    },
    "en": {
        "name": "Reuse allowed with credit",
        "sale": "Reuse allowed except for sale",
        "ask": "No reuse without written agreement",
    },
}
SHADES = ("skyblue", "khaki", "salmon", "palegreen", "plum")


def author_in_metadata(dice: Dice, locale: str) -> Drawn:
    """A photo: its author, its year and its terms, from its metadata."""
    names = [f"{first} {dice.pick(FAMILIES)}" for first in dice.sample(PEOPLE, 2)]
    term, year = dice.pick(("name", "sale", "ask")), dice.integer(2009, 2024)
    month, day = dice.integer(1, 12), dice.integer(1, 28)
    picture = drawing(
        (480, 320),
        dice.pick(SHADES),
        [("rectangle", (200, 80, 260, 300), "white"), ("ellipse", (190, 40, 270, 100), "red")],
    )
    stamp = f"{year}:{month:02d}:{day:02d} 10:24:00"
    exif = {"Artist": names[0], "Copyright": TERMS[locale][term], "DateTimeOriginal": stamp}
    right = {"author": names[0], "year": str(year), "terms": term}
    wrong = [
        right | {"author": names[1]},
        right | {"year": str(year + 1)},
        right | {"terms": {"name": "ask", "sale": "name", "ask": "sale"}[term]},
    ]
    name = {"fr": "phare.jpg", "en": "lighthouse.jpg"}[locale]
    values = {"poster": names[1], "author": names[0], "year": year}
    return Drawn(
        solution={key: [value] for key, value in right.items()},
        values=values,
        files=[File(name, jpeg(picture, exif))],
        right=[right],
        wrong=wrong,
    )


def credit_from_record(dice: Dice, locale: str) -> Drawn:
    """A record that names several people: the one to credit."""
    firsts = dice.sample(PEOPLE, 3)
    names = [f"{first} {dice.pick(FAMILIES)}" for first in firsts]
    values = {"author": names[0], "poster": names[1], "subject": names[2]}
    return Drawn(
        solution=[names[0]], values=values, right=[names[0].upper()], wrong=[names[1], names[2], firsts[0]]
    )
