"""Draws for keeping people unrecognisable."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two
from pix.content.files import csv_text

JOBS: Sequence[Two] = (
    ("infirmière", "nurse"),
    ("maçon", "builder"),
    ("libraire", "bookseller"),
    ("pompière", "firefighter"),
    ("coiffeur", "hairdresser"),
    ("avocate", "lawyer"),
    ("boulanger", "baker"),
    ("pilote", "pilot"),
    ("luthier", "violin maker"),
    ("fleuriste", "florist"),
)
NEUTRAL: Sequence[Two] = (
    ("J’aimerais un ton poli et ferme.", "I would like a polite and firm tone."),
    ("La lettre doit tenir en une page.", "The letter must fit on one page."),
    ("Le chauffage ne marche plus depuis deux semaines.", "The heating has not worked for two weeks."),
    ("Le loyer est payé chaque mois à temps.", "The rent is paid on time every month."),
    ("Un premier appel est resté sans réponse.", "A first call went unanswered."),
    ("Je demande une réparation sous huit jours.", "I ask for a repair within a week."),
)


FILES: Mapping[str, Sequence[Two]] = {
    "anonymous": (
        (
            "Le nombre d’entrées par mois dans un musée très visité",
            "The number of entries per month in a busy museum",
        ),
        ("La moyenne des loyers d’une grande ville", "The average rent of a large city"),
        ("Le pourcentage de trajets à vélo dans le pays", "The percentage of bicycle trips in the country"),
        (
            "La température mesurée chaque heure sur une place publique",
            "The temperature measured every hour in a public square",
        ),
    ),
    "pseudonymous": (
        (
            "Les achats de chaque client, où les noms sont remplacés par des numéros",
            "Each customer’s purchases, with names replaced by numbers",
        ),
        (
            "Les notes d’une classe, avec une lettre par élève et une table gardée au bureau",
            "A class’s marks, with a letter for each pupil and a table kept in the office",
        ),
        (
            "Les trajets d’un badge de transport, sans nom, avec heures et arrêts",
            "The journeys of a travel card, without a name, with times and stops",
        ),
        (
            "Une enquête sans noms, avec date de naissance, village et métier de chacun",
            "A survey without names, with each person’s date of birth, village and job",
        ),
        (
            "Les messages d’un forum, signés par un pseudonyme stable",
            "Forum messages, signed with a lasting nickname",
        ),
    ),
}


def to_mask(dice: Dice, locale: str) -> Drawn:
    """Sentences of a message for an online assistant: those that point to people."""
    name, owner = f"{dice.first_name()} {dice.family_name()}", f"{dice.first_name()} {dice.family_name()}"
    house, town, count = dice.integer(2, 98), dice.town(), dice.integer(2, 3)
    phone, job = f"01 99 00 {dice.integer(10, 98)} {dice.integer(10, 98)}", dice.pick(JOBS)
    pointing = [
        (f"Je m’appelle {name}.", f"My name is {name}."),
        (f"J’habite au {house}, rue du Port, à {town}.", f"I live at {house} Port Street, {town}."),
        (f"On me joint au {phone}.", f"I can be reached on {phone}."),
        (
            f"Le propriétaire s’appelle {owner} et vit à {town}.",
            f"The landlord is {owner}, who lives in {town}.",
        ),
        (
            f"Dans mon village de 200 habitants, je suis la seule personne à travailler comme {job[0]}.",
            f"In my village of 200 people, I am the only one who works as a {job[1]}.",
        ),
    ]
    return ticked(dice, locale, dice.sample(pointing, count), dice.sample(NEUTRAL, 6 - count))


def coded_survey(dice: Dice, locale: str) -> Drawn:
    """A survey with codes instead of names: the code of someone partly known."""
    side, name = SIDE[locale], dice.first_name()
    year, job, town = dice.integer(1960, 1999), dice.integer(0, 9), dice.town()
    towns = [town, *dice.sample(["Bellerive", "Montfleury", "Valclair", "Portneuf"], 3)]
    codes = dice.sample(range(1000, 9999), 70)
    picks = [(year, job, town), (year, job, towns[1]), (year, (job + 1) % 10, town), (year + 1, job, town)]
    while len(picks) < 70:
        row = (dice.integer(1955, 2003), dice.integer(0, 9), dice.pick(towns))
        if row != picks[0]:
            picks.append(row)
    rows = [
        [f"P{code}", birth, JOBS[work][side], place, dice.integer(1, 10)]
        for code, (birth, work, place) in zip(codes, picks, strict=True)
    ]
    heads = (
        ["Code", "Naissance", "Métier", "Commune", "Note de santé (1-10)"],
        ["Code", "Born", "Job", "Town", "Health score (1-10)"],
    )[side]
    found = f"P{codes[0]}"
    return Drawn(
        solution=[found, found[1:]],
        right=[found, found.lower()],
        wrong=[f"P{code}" for code in codes[1:4]],
        values={"name": name, "year": year, "job": JOBS[job][side], "town": town, "found": found},
        files=[File("enquete.csv", csv_text([heads, *dice.shuffle(rows)], encoding="utf-8-sig"))],
    )


def kinds_of_files(dice: Dice, locale: str) -> Drawn:
    """Files: pseudonymised or anonymous."""
    return classed(dice, locale, FILES, 5)


LETTER = {
    "fr": (
        "Madame, Monsieur,",
        "Nous, {one} et {two}, habitons au {address}.",
        "Notre dossier porte le numéro {file}.",
        "Le chauffage est en panne depuis {wait} jours et {one_family} a déjà appelé deux fois.",
        "Au premier appel, {two_first} a noté un délai de {days} jours.",
        "{two_family} travaille de nuit et dort le jour dans une pièce froide.",
        "Merci de répondre à {one_first} en citant {file}.",
    ),
    "en": (
        "Dear Sir or Madam,",
        "We, {one} and {two}, live at {address}.",
        "Our file number is {file}.",
        "The heating has been out of order for {wait} days and {one_family} has already called twice.",
        "At the first call, {two_first} noted a delay of {days} days.",
        "{two_family} works at night and sleeps by day in a cold room.",
        "Please answer {one_first} and quote {file}.",
    ),
}
MARKS = {
    "fr": ("[PERSONNE 1]", "[PERSONNE 2]", "[ADRESSE]", "[DOSSIER]"),
    "en": ("[PERSON 1]", "[PERSON 2]", "[ADDRESS]", "[FILE]"),
}
MASKED = {
    "one": ("{name} est partout {mark}.", "{name} is {mark} everywhere."),
    "two": ("{name} est partout {mark}.", "{name} is {mark} everywhere."),
    "address": ("L’adresse est {mark}.", "The address is {mark}."),
    "file": ("Le numéro de dossier est partout {mark}.", "The file number is {mark} everywhere."),
}


def _line_checks(lines: list[str], masked: dict[str, tuple[str, str]], side: int) -> list[dict[str, object]]:
    """One check for each thing to mask: every line where its mark stands, as it must be."""
    checks: list[dict[str, object]] = []
    for key, (name, mark) in masked.items():
        wanted = [
            {"op": "any", "path": "lines/*", "value": [
                {"op": "matches_one_of", "path": "", "value": {"accepted": [line], "treatments": ["t1"]}}
            ]}
            for line in lines if mark in line
        ]  # fmt: skip
        say = MASKED[key][side].format(name=name, mark=mark)
        checks.append({"id": f"mask-{key}", "op": "all", "path": "", "value": wanted, "say": say})
    return checks


def letter_to_mask(dice: Dice, locale: str) -> Drawn:
    """A letter in which two people, an address and a number must be replaced by marks."""
    side, names = SIDE[locale], [name.split(" ", 1) for name in dice.strangers(2)]
    house, town, number = (
        dice.integer(2, 98),
        dice.town(),
        f"{dice.pick('BDFGKLR')}-{dice.integer(10000, 99999)}",
    )
    address, days = (f"{house} rue du Port, {town}", f"{house} Port Street, {town}")[side], dice.integer(3, 6)
    real = {"file": number, "address": address, "days": days, "wait": dice.integer(8, 29)}
    for key, (given, family) in zip(("one", "two"), names, strict=True):
        real |= {key: f"{given} {family}", f"{key}_first": given, f"{key}_family": family}
    marks = dict(zip(("one", "two", "address", "file"), MARKS[locale], strict=True))
    hidden = real | marks
    for key in ("one", "two"):
        hidden |= {f"{key}_first": marks[key], f"{key}_family": marks[key]}

    def letter(values: dict[str, object]) -> str:
        return "\n".join(line.format(**values) for line in LETTER[locale]) + "\n"

    done, lines = letter(hidden), letter(hidden).splitlines()
    swapped = hidden | {"two_first": marks["one"]}
    name = ("lettre.txt", "letter.txt")[side]
    wrong = [
        letter(real | marks),
        letter(hidden | {"one_family": real["one_family"]}),
        letter(hidden | {"file": number}),
        letter(swapped),
        done.replace(lines[4], ""),
    ]
    masked = {key: (str(real[key]), mark) for key, mark in marks.items()}
    kept = {
        "id": "rest", "op": "all", "path": "",
        "value": [
            {"op": "any", "path": "lines/*", "value": [{"op": "contains", "path": "", "value": part}]}
            for part in (lines[0], str(days), lines[5].split("]")[1].strip())
        ],
        "say": ("Le reste de la lettre n’a pas changé.", "The rest of the letter has not changed.")[side],
    }  # fmt: skip
    gone = {
        "id": "names", "op": "none", "path": "lines/*",
        "value": [
            {"op": "contains", "path": "", "value": part} for pair in names for part in pair
        ],
        "say": ("Aucun nom ni prénom ne se lit plus.", "No first or family name can be read any more.")[side],
    }  # fmt: skip
    return Drawn(
        solution=File(name, done.encode()),
        right=[File(name, done.replace("\n", "\r\n").encode("utf-8-sig"))],
        wrong=[File(name, one.encode()) for one in wrong],
        files=[File(name, letter(real).encode())],
        checks=[*_line_checks(lines, masked, side), gone, kept],
        values={"file": name, "one": real["one"], "two": real["two"]},
    )
