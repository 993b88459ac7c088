"""Draws for page settings and spacing."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import Page, Paragraph, docx, odt

PAPERS = {"A4": (210, 297), "A5": (148, 210)}


def _cm(tenths: int) -> str:
    return f"{tenths / 10:g}"


def text_area(dice: Dice, locale: str) -> Drawn:
    """A sheet, its orientation and its margins: what is left for the text."""
    paper, landscape = dice.pick(("A4", "A5")), dice.chance(0.6)
    sides, ends = dice.sample((10, 15, 20, 25, 30), 2)
    narrow, long = PAPERS[paper]
    wide, high = (long, narrow) if landscape else (narrow, long)
    right = {"width": _cm(wide - 2 * sides), "height": _cm(high - 2 * ends)}
    turned = {"width": _cm(high - 2 * sides), "height": _cm(wide - 2 * ends)}
    once = {"width": _cm(wide - sides), "height": _cm(high - ends)}
    words = {"fr": ("portrait", "paysage"), "en": ("portrait", "landscape")}[locale]
    shown = {"narrow": narrow, "long": long, "sides": sides, "ends": ends, "wide": wide, "high": high}
    values: dict[str, object] = {key: _cm(value) for key, value in shown.items()} | right
    if locale == "fr":
        values = {key: str(value).replace(".", ",") for key, value in values.items()}
    values |= {"paper": paper, "orientation": words[landscape]}
    return Drawn(
        solution={key: [size] for key, size in right.items()},
        values=values,
        right=[right],
        wrong=[turned, once],
    )


PARTS = {
    "fr": ("Présentation", "Calendrier", "Budget", "Équipe", "Matériel", "Annexe"),
    "en": ("Introduction", "Calendar", "Budget", "Team", "Equipment", "Appendix"),
}
BODY = {"fr": "Cette partie sera complétée par le comité.", "en": "The committee will complete this part."}


def empty_paragraphs(dice: Dice, locale: str) -> Drawn:
    """A document: its empty paragraphs and its real page breaks."""
    order = dice.shuffle(range(6))
    broken = set(dice.sample(order[1:], dice.integer(1, 3)))
    paragraphs: list[Paragraph] = []
    empty = 0
    for place in order:
        blank = 0 if place in broken or place == order[0] else dice.integer(3, 9)
        empty += blank
        paragraphs += [Paragraph()] * blank
        paragraphs += [Paragraph(PARTS[locale][place], on_new_page=place in broken), Paragraph(BODY[locale])]
    right = {"empty": str(empty), "breaks": str(len(broken))}
    wrong = [
        right | {"breaks": "5"},
        right | {"empty": str(empty + 1)},
        {"empty": right["breaks"], "breaks": right["empty"]},
    ]
    name = {"fr": "dossier.odt", "en": "report.odt"}[locale]
    return Drawn(
        solution={key: [number] for key, number in right.items()},
        values=right,
        files=[File(name, odt(paragraphs))],
        right=[right],
        wrong=wrong,
    )


PLANS = {
    "fr": ("Planning des permanences", "Semaine {}", "Salle {}, clé n° {}"),
    "en": ("Duty schedule", "Week {}", "Room {}, key no. {}"),
}
LETTER = (21.6, 27.9)


def page_to_set(dice: Dice, locale: str) -> Drawn:
    """A schedule in portrait: its page is to be set to landscape, with other margins."""
    title, week, line = PLANS[locale]
    margin, paper = dice.pick((10, 15, 25, 30)), dice.pick(("A4", "A5"))
    low, high = (side / 10 for side in PAPERS[paper])
    texts = [title, week.format(dice.integer(1, 52))]
    texts += [line.format(dice.integer(1, 30), dice.integer(10, 99)) for _ in range(dice.integer(3, 5))]
    blocks = [Paragraph(texts[0], heading=1), *map(Paragraph, texts[1:])]
    name = {"fr": "planning", "en": "schedule"}[locale]
    wide, old = Page(high, low, margin / 10), Page()
    near = [(blocks, Page(low, high, margin / 10)), (blocks, Page(high, low, old.margin_cm))]
    near += [(blocks, Page(*reversed(LETTER), margin / 10)), (blocks[:-1], wide)]
    cm = _cm(margin).replace(".", "," if locale == "fr" else ".")
    return Drawn(
        solution=File(f"{name}.odt", odt(blocks, page=wide)),
        files=[File(f"{name}.odt", odt(blocks, page=old))],
        values={
            "file": f"{name}.odt",
            "paper": paper,
            "margin": cm,
            "margins": [margin / 10 - 0.06, margin / 10 + 0.06],
            "wide": [high - 0.11, high + 0.11],
            "narrow": [low - 0.11, low + 0.11],
            "texts": texts,
        },
        right=[File(f"{name}.docx", docx(blocks, page=wide))],
        wrong=[File(f"{name}.odt", odt(told, page=page)) for told, page in near],
    )
