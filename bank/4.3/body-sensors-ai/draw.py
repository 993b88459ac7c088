"""Draws for sensors and their records."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import classed
from pix.content.drawing.wording import SIDE, Two
from pix.content.files import ods

SENSORS: Mapping[str, Sequence[Two]] = {
    "move": (
        ("La montre compte les pas", "The watch counts steps"),
        ("Le téléphone détecte une chute", "The phone detects a fall"),
        ("L’écran tourne quand on penche l’appareil", "The screen rotates when the device is tilted"),
    ),
    "optical": (
        ("La montre suit le pouls au poignet", "The watch follows the pulse at the wrist"),
        (
            "Le bracelet signale un cœur qui bat trop vite au repos",
            "The wristband reports a heart beating too fast at rest",
        ),
    ),
    "place": (
        ("Le téléphone trace le chemin d’une randonnée", "The phone draws the path of a hike"),
        ("On retrouve le vélo volé sur un plan", "A stolen bicycle is found on a map"),
        (
            "Un service devine où la personne dort et travaille",
            "A service guesses where the person sleeps and works",
        ),
    ),
    "sound": (
        ("L’enceinte réagit à un mot", "The loudspeaker reacts to a word"),
        (
            "Une application dit si la rue est trop bruyante",
            "An application says whether the street is too noisy",
        ),
        ("Le téléphone note des ronflements", "The phone records snoring"),
    ),
}
EXTRAS: Sequence[Two] = (
    ("Les trajets de la semaine", "The week’s journeys"),
    ("La liste des contacts d’urgence", "The list of emergency contacts"),
    ("Les heures de coucher", "Bedtimes"),
    ("Le poids de l’année", "The year’s weight"),
    ("Les achats de l’application", "Purchases in the application"),
    ("Les photos des repas", "Photos of meals"),
)
ASKED: Sequence[tuple[Two, Two]] = (
    (
        ("votre pouls au repos de la semaine dernière", "your resting pulse of last week"),
        (
            "Le pouls au repos, du lundi au dimanche de la semaine dernière",
            "Resting pulse, Monday to Sunday of last week",
        ),
    ),
    (
        ("votre tension du mois de mars", "your blood pressure in March"),
        ("Les mesures de tension de mars", "The blood pressure readings of March"),
    ),
    (
        (
            "votre nombre de pas depuis l’opération, le 3 mai",
            "your number of steps since the operation on 3 May",
        ),
        ("Les pas de chaque jour depuis le 3 mai", "Each day’s steps since 3 May"),
    ),
    (
        ("votre température des trois derniers jours", "your temperature over the last three days"),
        ("Les températures des trois derniers jours", "The temperatures of the last three days"),
    ),
)


def sensors(dice: Dice, locale: str) -> Drawn:
    """What a device does and the sensor behind it."""
    return classed(dice, locale, SENSORS, 5)


def resting_week(dice: Dice, locale: str) -> Drawn:
    """Eight weeks of readings: the average resting pulse of one week."""
    side, start, week = SIDE[locale], date(2023, 3, 6), dice.integer(1, 6)
    heads = [
        ["Date", "Pouls au repos", "Pouls maximal", "Pas", "Lieu de la nuit"],
        ["Date", "Resting pulse", "Highest pulse", "Steps", "Place of the night"],
    ][side]
    base = dice.integer(55, 72)
    rest = [base + dice.integer(-4, 6) for _ in range(56)]
    days = slice(week * 7, week * 7 + 7)
    rest[week * 7 + 6] += -sum(rest[days]) % 7
    top = [pulse + dice.integer(50, 90) for pulse in rest]
    nights = (("domicile", "hôtel", "chez un proche"), ("home", "hotel", "at a friend’s"))[side]
    rows: list[list[object]] = [list(heads)]
    rows += [
        [start + timedelta(days=n), rest[n], top[n], dice.integer(2000, 14000), nights[dice.integer(0, 2)]]
        for n in range(56)
    ]
    found = sum(rest[days]) // 7
    first, last = start + timedelta(days=week * 7), start + timedelta(days=week * 7 + 6)
    pattern = "%d/%m/%Y" if side == 0 else "%Y-%m-%d"
    wrong = {sum(top[days]) // 7, sum(rest[days]), found + 7, rest[days][0]} - {found}
    return Drawn(
        solution=[str(found)],
        right=[str(found)],
        wrong=[str(number) for number in sorted(wrong)],
        values={"first": first.strftime(pattern), "last": last.strftime(pattern), "found": found},
        files=[File("releves.ods", ods({("Relevés", "Readings")[side]: rows}))],
    )


def to_send(dice: Dice, locale: str) -> Drawn:
    """A carer’s request: what to send among the records."""
    asked, answer = dice.pick(ASKED)
    wide = ("Toutes les mesures depuis l’achat de la montre", "All the readings since the watch was bought")
    bad = dice.shuffle([wide, *dice.sample(EXTRAS, 3)])
    order = dice.shuffle([answer, *bad])
    proposals = [("abcde"[rank], text[SIDE[locale]]) for rank, text in enumerate(order)]
    solution = ["abcde"[order.index(answer)]]
    wrong = [["abcde"[order.index(text)]] for text in (wide, *bad)]
    return Drawn(
        solution=solution,
        proposals=proposals,
        right=[solution],
        wrong=wrong,
        values={"asked": asked[SIDE[locale]]},
    )
