"""Draws for templates."""

from __future__ import annotations

from datetime import date

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, long_day
from pix.content.files import Page, Paragraph, docx, odt

CLUBS = (
    ("Les Amis du canal", "Friends of the Canal"),
    ("Le Jardin partagé", "The Shared Garden"),
    ("La Chorale du soir", "The Evening Choir"),
    ("L’Atelier vélo", "The Bike Workshop"),
    ("Le Club de marche", "The Walking Club"),
    ("La Ludothèque", "The Toy Library"),
)
ROOMS = (
    ("salle des fêtes", "village hall"),
    ("bibliothèque", "library"),
    ("foyer communal", "community centre"),
    ("école du centre", "central school"),
    ("gymnase", "sports hall"),
)
TOPICS = (
    ("achat d’un projecteur", "buying a projector"),
    ("sortie d’automne", "autumn outing"),
    ("choix des horaires", "choice of opening hours"),
    ("fête des voisins", "neighbours’ party"),
    ("montant de la cotisation", "amount of the fee"),
    ("accueil des nouveaux", "welcoming newcomers"),
    ("prêt du matériel", "lending equipment"),
)
LABELS = (("Date", "Lieu", "Ordre du jour"), ("Date", "Place", "Agenda"))
TO_FILL = (
    ("[à compléter : date]", "[à compléter : lieu]", "[à compléter : ordre du jour]"),
    ("[to fill in: date]", "[to fill in: place]", "[to fill in: agenda]"),
)
FIXED = (
    (
        "Convocation",
        "Bonjour,",
        "Vous êtes invité à la prochaine réunion.",
        "Merci de prévenir en cas d’absence.",
    ),
    (
        "Notice of meeting",
        "Hello,",
        "You are invited to the next meeting.",
        "Please let us know if you cannot come.",
    ),
)
SEPARATOR = ("\u00a0: ", ": ")


def template_to_fill(dice: Dice, locale: str) -> Drawn:
    """A notice made from a template: three places filled in, the rest untouched."""
    side, club = SIDE[locale], dice.pick(CLUBS)
    when = dice.day(date(2024, 1, 8), date(2025, 12, 20))
    given = (long_day(when, locale), dice.pick(ROOMS)[side], dice.pick(TOPICS)[side])
    title, *fixed, last = FIXED[side]
    page = Page(header=[club[side]], footer=[("Réponse souhaitée", "Please reply")[side]])

    def notice(
        values: tuple[str, ...], *, ending: str = last, header: Page = page, kind: str = "docx"
    ) -> bytes:
        lines = [
            f"{label}{SEPARATOR[side]}{value}" for label, value in zip(LABELS[side], values, strict=True)
        ]
        blocks = [Paragraph(title, heading=1), *map(Paragraph, (*fixed, *lines, ending))]
        return (docx if kind == "docx" else odt)(blocks, page=header)

    stem = ("convocation", "notice")[side]
    blanks = TO_FILL[side]
    near = [notice((*given[:2], blanks[2])), notice((given[0], given[2], given[1])), notice(given, ending="")]
    near += [notice(tuple(f"{blank} {text}" for blank, text in zip(blanks, given, strict=True)))]
    near += [notice(given, header=Page())]
    return Drawn(
        solution=File(f"{stem}.docx", notice(given)),
        files=[File(("modele.docx", "template.docx")[side], notice(blanks))],
        values={
            "file": ("modele.docx", "template.docx")[side],
            "label_one": LABELS[side][0],
            "label_two": LABELS[side][1],
            "label_three": LABELS[side][2],
            "when": given[0],
            "place": given[1],
            "topic": given[2],
            "club": club[side],
            "blank": ("[à compléter", "[to fill in")[side],
            "fixed": [title, *fixed, last],
        },
        right=[File("x.odt", notice(given, kind="odt"))],
        wrong=[File(f"{stem}.docx", content) for content in near],
    )
