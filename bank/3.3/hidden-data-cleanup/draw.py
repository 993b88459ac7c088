"""Draws for what a document says by mistake."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wanted import cells_hold
from pix.content.files import Formula, Sheet, Slide, eml, odp, ods, xlsx

SHEETS = {
    "fr": ("Interne", "Brouillon", "Marges", "Suivi", "Calculs", "Archives"),
    "en": ("Internal", "Draft", "Margins", "Follow-up", "Workings", "Archive"),
}
GOODS = {
    "fr": ("Atelier d’une heure", "Visite guidée", "Location de salle", "Goûter"),
    "en": ("One-hour workshop", "Guided visit", "Room hire", "Snack"),
}
LABELS = {
    "fr": ("Prestation", "Prix", "Valable jusqu’au 30 juin", "Remise maximale, à ne pas annoncer au client"),
    "en": ("Service", "Price", "Valid until 30 June", "Greatest discount, not to be told to the customer"),
}


def second_sheet(dice: Dice, locale: str) -> Drawn:
    """A price list: the sheet that the customer should not get, and what it says."""
    sheet, discount, place = SHEETS[locale][dice.integer(0, 5)], dice.integer(11, 48), dice.integer(1, 2)
    prices = [dice.integer(50, 320, 5) for _ in range(4)]
    service, price, until, secret = LABELS[locale]
    table = [[service, price], *([good, amount] for good, amount in zip(GOODS[locale], prices, strict=True))]
    names = {"fr": ("Tarifs", "Conditions"), "en": ("Prices", "Terms")}[locale]
    sheets = [(names[0], table), (names[1], [[until]])]
    sheets.insert(place, (sheet, [[f"{secret} (%)", discount]]))
    right = {"sheet": sheet, "discount": str(discount)}
    wrong = [right | {"sheet": names[1]}, right | {"discount": str(prices[0])}]
    name = {"fr": "tarifs.ods", "en": "prices.ods"}[locale]
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values=right,
        files=[File(name, ods(dict(sheets)))],
        right=[right],
        wrong=wrong,
    )


MAILS = {
    "fr": (
        "Bonjour,",
        "",
        "Voici notre demande : {chairs} chaises, à livrer le {day} juin.",
        "",
        "Bien à vous,",
        "{first}",
        "",
        "> {second} a écrit :",
        "> Entendu pour les {chairs} chaises.",
        "> Entre nous : nous pouvons aller jusqu’à {budget} euros,",
        "> mais laissons-les proposer.",
        ">",
        ">> {first} a écrit :",
        ">> Je serai là le {day} pour ouvrir. À défaut, le code de la porte est {code},",
        ">> à garder pour nous.",
    ),
    "en": (
        "Hello,",
        "",
        "Here is our request: {chairs} chairs, to be delivered on {day} June.",
        "",
        "Kind regards,",
        "{first}",
        "",
        "> {second} wrote:",
        "> Agreed for the {chairs} chairs.",
        "> Between us: we can go up to {budget} euros,",
        "> but let them make an offer.",
        ">",
        ">> {first} wrote:",
        ">> I will be there on the {day} to open. Failing that, the door code is {code},",
        ">> to be kept to ourselves.",
    ),
}
NAMES = {"fr": ("Demande de chaises", "demande.eml"), "en": ("Request for chairs", "request.eml")}


def quoted_message(dice: Dice, locale: str) -> Drawn:
    """A message to pass on: the two secrets left in the quoted part."""
    first, second = dice.sample(("Awa", "Bruno", "Chiara", "Dilan", "Emma", "Farid"), 2)
    facts = {
        "chairs": dice.integer(40, 90, 5),
        "day": dice.integer(3, 27),
        "budget": dice.integer(1100, 2900, 50),
        "code": dice.integer(3102, 9897),
    }
    (subject, name), body = NAMES[locale], "\n".join(MAILS[locale]) + "\n"
    headers = {
        "From": f"{first} <{first.lower()}@example.org>",
        "To": f"{second} <{second.lower()}@example.org>",
        "Subject": subject,
    }
    content = eml(
        headers | {"Date": "Mon, 01 Jun 2020 09:00:00 +0000"},
        body.format(first=first, second=second, **facts),
    )
    right = {"x": str(facts["budget"]), "y": str(facts["code"])}
    wrong = [right | {"y": str(facts["chairs"])}, right | {"x": str(facts["day"])}]
    return Drawn(
        solution={key: [number] for key, number in right.items()},
        values=facts,
        files=[File(name, content)],
        right=[right, {"x": right["y"], "y": right["x"]}],
        wrong=wrong,
    )


MAKERS = ("Alizé", "Bruyère", "Cobalt", "Delta", "Érable", "Fusain", "Granit", "Houle", "Iris", "Jonquille")
ITEMS = {
    "fr": ("Table", "Chaise", "Banc", "Étagère", "Lampe", "Bureau", "Coffre", "Miroir", "Tabouret", "Buffet"),
    "en": ("Table", "Chair", "Bench", "Shelf", "Lamp", "Desk", "Chest", "Mirror", "Stool", "Sideboard"),
}
PRICED = {
    "fr": (
        "Article",
        "Prix (€)",
        "Fournisseur",
        "Achat",
        "Marge",
        "Prix à revoir avec le fournisseur",
        "Tarif",
    ),
    "en": ("Item", "Price (€)", "Supplier", "Cost", "Margin", "Price to review with the supplier", "Prices"),
}


def prices_to_release(dice: Dice, locale: str) -> Drawn:
    """A price list with a sheet of margins, a hidden column and a comment: the copy for a customer."""
    item, price, supplier, cost, margin, remark, name = PRICED[locale]
    inside, count = SHEETS[locale][dice.pick((0, 2, 4))], dice.integer(5, 8)
    goods, makers = dice.sample(ITEMS[locale], count), [dice.pick(MAKERS) for _ in range(count)]
    costs = [dice.integer(20, 200, 5) for _ in range(count)]
    margins = [dice.integer(5, 60) for _ in range(count)]
    prices = [one + more for one, more in zip(costs, margins, strict=True)]
    within = [[item, cost, margin], *map(list, zip(goods, costs, margins, strict=True))]
    worked = [Formula(f"={inside}!B{at}+{inside}!C{at}", value) for at, value in enumerate(prices, 2)]
    note = {f"B{dice.integer(2, count + 1)}": (remark, dice.first_name())}

    def table(told: list[Formula] | list[int] | list[str], *, full: bool = False, **around: object) -> Sheet:
        heads, rows = [item, price], list(zip(goods, told, strict=True))
        if full:
            heads, rows = [*heads, supplier], [(*row, maker) for row, maker in zip(rows, makers, strict=True)]
        return Sheet([heads, *rows], **around)

    stem, hidden = {"fr": "tarif", "en": "prices"}[locale], {"full": True, "hidden_columns": ["C"]}
    near = [
        {name: table(worked), inside: Sheet(within, is_hidden=True)},
        {name: table(["#REF!"] * count)},
        {name: table(prices, **hidden)},
        {name: table(prices, comments=note)},
        {name: table(prices), inside: within},
    ]
    return Drawn(
        solution=File(f"{stem}.ods", ods({name: table(prices)})),
        files=[File(f"{stem}.ods", ods({name: table(worked, comments=note, **hidden), inside: within}))],
        values={
            "file": f"{stem}.ods",
            "inside": inside,
            "makers": MAKERS,
            "cells": cells_hold(
                {f"A{at}": text for at, text in enumerate(goods, 2)}
                | {f"B{at}": value for at, value in enumerate(prices, 2)}
            ),
        },
        right=[File(f"{stem}.xlsx", xlsx({name: table(prices)}))],
        wrong=[File(f"{stem}.ods", ods(sheets)) for sheets in near],
    )


TALKS = {
    "fr": (
        "Bienvenue",
        "Notre projet",
        "Le calendrier",
        "Le budget",
        "Les partenaires",
        "La suite",
        "Questions",
    ),
    "en": (
        "Welcome",
        "Our project",
        "The calendar",
        "The budget",
        "Our partners",
        "What comes next",
        "Questions",
    ),
}
ASIDES = {
    "fr": (
        "Ne pas annoncer la date avant le {}.",
        "Si on demande : il manque {} euros.",
        "Parler {} minutes, pas plus.",
    ),
    "en": (
        "Do not announce the date before {}.",
        "If asked: {} euros are missing.",
        "Speak {} minutes, no more.",
    ),
}
KEPT_BACK = {
    "fr": ("Réserve : points à négocier", "Aller jusqu’à {} euros"),
    "en": ("In reserve: points to negotiate", "Go up to {} euros"),
}
POINTS = {"fr": "Point n° {}", "en": "Point no. {}"}


def slides_to_release(dice: Dice, locale: str) -> Drawn:
    """Slides with speaker notes and a hidden slide: the copy to release."""
    count = dice.integer(4, 6)
    titles = [TALKS[locale][at] for at in sorted(dice.sample(range(7), count))]
    points, asides = dice.sample(range(10, 99), count), dice.sample(range(3), 2)
    noted = dict(zip(dice.sample(range(count), 2), asides, strict=True))
    notes = {at: ASIDES[locale][aside].format(dice.integer(2, 28)) for at, aside in noted.items()}
    title, line = KEPT_BACK[locale]
    secret, place = line.format(dice.integer(200, 900, 10)), dice.integer(1, count - 1)

    def show(said: dict[int, str], apart: Slide | None = None, kept: int = count) -> bytes:
        lines = [POINTS[locale].format(point) for point in points]
        slides = [Slide(titles[at], [lines[at]], notes=said.get(at, "")) for at in range(kept)]
        return odp([*slides[:place], apart, *slides[place:]] if apart else slides)

    hidden, shown = Slide(title, [secret], is_hidden=True), Slide(title, [secret])
    stem = {"fr": "presentation", "en": "slides"}[locale]
    near = [
        show({}, hidden),
        show(notes),
        show({}, shown),
        show(dict([*notes.items()][:1])),
        show({}, kept=count - 1),
    ]
    return Drawn(
        solution=File(f"{stem}.odp", show({})),
        files=[File(f"{stem}.odp", show(notes, hidden))],
        values={
            "file": f"{stem}.odp",
            "titles": titles,
            "points": [[POINTS[locale].format(point)] for point in points],
            "title": title,
            "count": count,
        },
        right=[File("x.odp", show({}))],
        wrong=[File(f"{stem}.odp", content) for content in near],
    )
