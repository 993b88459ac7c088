"""Draws for what one pays and to whom."""

from datetime import datetime, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import one_each
from pix.content.files import Contact, Event, ics, vcf, zip_archive

PAYERS = {
    "ads": (
        (
            "Lecture gratuite. Entre les articles, des annonces choisies d’après vos goûts.",
            "Free reading. Between articles, notices chosen to suit your tastes.",
        ),
        (
            "Vidéos sans abonnement ; un message de marque passe toutes les cinq minutes.",
            "Videos without a subscription; a brand’s message plays every five minutes.",
        ),
    ),
    "subscription": (
        ("9 € par mois, tous les films, sans coupure.", "€9 a month, all the films, without interruption."),
        (
            "Accès réservé aux lecteurs qui règlent chaque année leur formule.",
            "Access for readers who pay for their plan each year.",
        ),
    ),
    "purchases": (
        (
            "Jeu gratuit ; pièces d’or, tenues et vies se vendent à l’unité.",
            "Free game; gold coins, outfits and lives are sold one by one.",
        ),
        ("Application gratuite ; chaque filtre de plus coûte 1 €.", "Free app; each extra filter costs €1."),
    ),
    "donations": (
        (
            "Site tenu par des bénévoles ; « aidez-nous », chacun verse ce qu’il veut.",
            "Site run by volunteers; “help us”, everyone gives what they like.",
        ),
        (
            "Encyclopédie gratuite, qui vit de ce que ses lecteurs lui versent librement.",
            "Free encyclopedia, living on what its readers freely give.",
        ),
    ),
    "taxes": (
        (
            "Site de la bibliothèque municipale, ouvert à tous les habitants.",
            "Site of the public library, open to all residents.",
        ),
        (
            "Portail d’un ministère pour demander un document officiel.",
            "A ministry’s portal to ask for an official document.",
        ),
    ),
}
BOXES = (
    ("Ajouter l’assurance annulation ({p} €)", "Add cancellation insurance (€{p})", True),
    ("Recevoir la lettre d’information", "Receive the newsletter", True),
    ("Transmettre mon adresse aux partenaires", "Pass my address on to partners", True),
    ("Choisir une place numérotée ({p} €)", "Choose a numbered seat (€{p})", True),
    ("Verser {p} € à une fondation", "Give €{p} to a foundation", True),
    ("Je ne souhaite pas recevoir d’offres", "I do not wish to receive offers", False),
    (
        "Je refuse que mes données servent à la publicité",
        "I refuse the use of my data for advertising",
        False,
    ),
    ("Sans l’option « bagage de plus »", "Without the “extra bag” option", False),
)


def who_pays(dice: Dice, locale: str) -> Drawn:
    """Five services and where their money comes from."""
    items, good = one_each(dice, locale, PAYERS)
    ids = list(good)
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[
            dict.fromkeys(ids, "ads"),
            good | {ids[0]: "donations"},
            good | {ids[2]: "subscription", ids[1]: "purchases"},
        ],
    )


def trial_and_commitment(dice: Dice, locale: str) -> Drawn:
    """A free trial, an introductory price, a commitment: the least one will pay."""
    trial, intro = dice.pick((7, 14, 30)), dice.integer(2, 4)
    low, months = dice.integer(2, 4), dice.pick((12, 18, 24))
    price = low + dice.integer(4, 11)
    total = intro * low + (months - intro) * price
    others = {intro * low, months * low, months * price, intro * low + months * price} - {total}
    return Drawn(
        solution=[f"{total}"],
        values={
            "trial": trial,
            "intro": intro,
            "low": low,
            "price": price,
            "months": months,
            "rest": months - intro,
            "first": intro * low,
            "then": (months - intro) * price,
            "total": total,
        },
        right=[f"{total}"],
        wrong=[f"{other}" for other in sorted(others)],
    )


def offers_by_cost(dice: Dice, locale: str) -> Drawn:
    """Four offers, from the cheapest to the dearest over one year."""
    lang = 0 if locale == "fr" else 1
    while True:
        flat, year, low, late = (
            dice.integer(7, 12),
            dice.integer(70, 130, 2),
            dice.integer(1, 4),
            dice.integer(8, 14),
        )
        free, later = dice.integer(1, 3), dice.integer(7, 13)
        costs = [12 * flat, year, 3 * low + 9 * late, (12 - free) * later]
        shown = [flat, year, low, 0]
        if min(abs(a - b) for i, a in enumerate(costs) for b in costs[:i]) >= 3:
            break
    texts = (
        (f"{flat} € par mois", f"€{flat} a month"),
        (f"{year} € pour l’année, en une fois", f"€{year} for the year, in one payment"),
        (
            f"{low} € par mois les 3 premiers mois, puis {late} € par mois",
            f"€{low} a month for the first 3 months, then €{late} a month",
        ),
        (
            f"{free} mois gratuit{'s' if free > 1 else ''}, puis {later} € par mois",
            f"{free} month{'s' if free > 1 else ''} free, then €{later} a month",
        ),
    )
    letters = dice.shuffle(list("abcd"))
    good = [letter for _, letter in sorted(zip(costs, letters, strict=True))]
    lure = [letter for _, letter in sorted(zip(shown, letters, strict=True))]
    sums = sorted(costs)
    return Drawn(
        solution=good,
        values={"sums": " < ".join(map(str, sums))},
        items=sorted((letter, text[lang]) for letter, text in zip(letters, texts, strict=True)),
        right=[good],
        wrong=[answer for answer in (lure, good[::-1], [good[1], good[0], *good[2:]]) if answer != good],
    )


def boxes_to_change(dice: Dice, locale: str) -> Drawn:
    """An order form with ticked and unticked boxes: which ones to change to get the ticket alone."""
    lang = 0 if locale == "fr" else 1
    while True:
        kept = [*dice.sample(BOXES[:5], 3), *dice.sample(BOXES[5:], 3)]
        ticked = [dice.chance(0.5) for _ in kept]
        change = [tick == positive for tick, (_, _, positive) in zip(ticked, kept, strict=True)]
        if 1 < sum(change) < 6 and change != ticked:
            break
    letters = dice.shuffle(list("abcdef"))
    marks = (("☐ (vide)", "☑ (cochée)"), ("☐ (empty)", "☑ (ticked)"))[lang]
    proposals = [
        (letter, f"{marks[tick]} {box[:2][lang].format(p=dice.integer(2, 9))}")
        for letter, tick, box in zip(letters, ticked, kept, strict=True)
    ]
    good = sorted(letter for letter, wanted in zip(letters, change, strict=True) if wanted)
    all_ticked = sorted(letter for letter, tick in zip(letters, ticked, strict=True) if tick)
    return Drawn(
        solution=good,
        proposals=sorted(proposals),
        right=[good],
        wrong=[answer for answer in (all_ticked, sorted(letters), good[:-1]) if answer != good],
    )


CONTENTS = {
    "albums": (("les albums", "the albums"), "albums/album-{}.{}", "html"),
    "notes": (("les notes", "the notes"), "notes/note-{}.{}", "txt"),
    "messages": (("les messages reçus", "the messages received"), "messages/message-{}.{}", "txt"),
}
PIECES = {
    "albums": ("Album", "Album"),
    "notes": ("Note", "Note"),
    "messages": ("Message reçu", "Message received"),
}
OWN_FORMATS = ("zbk", "mvx", "kpd", "qrz", "wfo")
TITLES = (("Réunion", "Meeting"), ("Dentiste", "Dentist"), ("Atelier", "Workshop"), ("Appel", "Call"))


def _agenda(dice: Dice, count: int, side: int) -> bytes:
    """So many appointments of one hour."""
    starts = [datetime(2025, 3, dice.integer(1, 28), dice.integer(8, 18)) for _ in range(count)]  # noqa: DTZ001
    return ics(
        [Event(dice.pick(TITLES)[side], start, start + timedelta(hours=1)) for start in sorted(starts)]
    )


def _readable(kind: str, number: int, side: int) -> str:
    """What a file says that any program opens."""
    said = f"{PIECES[kind][side]} {number}"
    return f"<!DOCTYPE html>\n<title>{said}</title>\n<h1>{said}</h1>\n" if kind == "albums" else f"{said}\n"


def export_to_assess(dice: Dice, locale: str) -> Drawn:
    """An export archive: what is missing from it, and what only the service can read."""
    side, absent, closed = 0 if locale == "fr" else 1, *dice.sample(sorted(CONTENTS), 2)
    cards, dates = dice.integer(18, 40), dice.integer(12, 30)
    lost, gone = dice.integer(2, 8), dice.integer(0, 4)
    people = [dice.full_name().split(" ", 1) for _ in range(cards)]
    book = [Contact(given, family, {"cell": f"063998{dice.integer(1000, 9999)}"}) for given, family in people]
    own = dice.pick(OWN_FORMATS)
    entries: dict[str, bytes | str] = {
        "contacts.vcf": vcf(book),
        ("agenda.ics", "calendar.ics")[side]: _agenda(dice, dates, side),
    }
    for kind, (_, path, ending) in CONTENTS.items():
        for number in range(1, 1 if kind == absent else 5):
            blob = bytes(dice.integer(0, 255) for _ in range(60))
            entries[path.format(number, own if kind == closed else ending)] = (
                b"\x00" + blob if kind == closed else _readable(kind, number, side)
            )
    good = {"contacts": str(lost), "events": str(gone), "absent": absent, "closed": closed}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "name": dice.first_name(), "contacts": cards + lost, "events": dates + gone, "cards": cards,
            "dates": dates, "absent": CONTENTS[absent][0][side], "own": own,
        },
        files=[File("export.zip", zip_archive(entries))],
        right=[good],
        wrong=[
            good | {"contacts": "0" if lost else "1"},
            good | {"contacts": str(cards)},
            good | {"events": str(gone + 1)},
            good | {"absent": closed, "closed": absent},
        ],
    )  # fmt: skip
