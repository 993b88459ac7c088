"""Draws for organising a mailbox."""

from datetime import date

from pix.content.drawing import Dice, Drawn, File, different
from pix.content.files import ods
from pix.content.files.sheet import Cell
from pix.content.simulators.mailbox.building import Mailbox

SUBJECTS = (
    ("Plan d’accès", "Map of the site"),
    ("Menu du dîner", "Dinner menu"),
    ("Liste du matériel", "Equipment list"),
    ("Horaires du train", "Train times"),
    ("Photos du chantier", "Photos of the works"),
    ("Devis du toit", "Quote for the roof"),
    ("Règlement intérieur", "House rules"),
    ("Affiche du concert", "Concert poster"),
)
MAIL = {
    "invoice": (
        ("Votre facture d’électricité n° {n}", "Your electricity bill no. {n}"),
        ("Facture du garage : révision", "Garage invoice: service"),
        ("Montant à régler pour l’eau, facture jointe", "Amount due for water, bill attached"),
        ("Facture {n} : abonnement au téléphone", "Bill {n}: phone subscription"),
    ),
    "school": (
        ("École : sortie de la classe le {d}", "School: class outing on the {d}th"),
        ("Réunion des parents d’élèves le {d}", "Parents’ meeting on the {d}th"),
        ("Cantine de l’école : menus de la semaine", "School canteen: this week’s menus"),
        ("Bulletin scolaire du trimestre", "School report for the term"),
    ),
    "junk": (
        (
            "Vous avez gagné {n} € à une loterie inconnue de vous",
            "You have won €{n} in a lottery you never entered",
        ),
        ("MAIGRIR EN 3 JOURS, offre secrète", "LOSE WEIGHT IN 3 DAYS, secret offer"),
        ("Un inconnu vous lègue sa fortune", "A stranger leaves you a fortune"),
        ("Doublez votre argent cette nuit", "Double your money tonight"),
    ),
    "follow": (
        (
            "Votre voisine : peux-tu me répondre avant jeudi ?",
            "Your neighbour: can you answer me before Thursday?",
        ),
        ("Le médecin : merci de rappeler pour fixer la date", "The doctor: please call back to set the date"),
        ("Le club : dites-nous samedi si vous venez", "The club: tell us on Saturday whether you are coming"),
        ("Votre cousin attend votre choix de gâteau", "Your cousin is waiting for your choice of cake"),
    ),
}
PLACES = (
    ("club", "club"),
    ("mairie", "townhall"),
    ("ecole", "school"),
    ("chorale", "choir"),
    ("theatre", "theatre"),
)
SIGNED = ({"ecole": "École", "theatre": "Théâtre"}, {"townhall": "Town hall"})
WORDS = (
    ("tournoi", "tournament"),
    ("horaires", "timetable"),
    ("bénévoles", "volunteers"),
    ("tarifs", "prices"),
)
FOLDERS = (("Sport", "Sport"), ("Loisirs", "Leisure"), ("Associations", "Clubs"), ("Sorties", "Outings"))
OTHERS = (("photos", "photos"), ("réunion", "meeting"), ("remerciements", "thanks"))


def _code(dice: Dice) -> str:
    return dice.pick("ABCDEFGHKLMNPRTVX") + str(dice.integer(101, 989))


def message_export(dice: Dice, locale: str) -> Drawn:
    """Eighty messages in a sheet: one sender, one subject, one month."""
    lang = 0 if locale == "fr" else 1
    people, codes, month = dice.strangers(8), different(lambda: _code(dice), 80), dice.integer(3, 10)
    wanted = dice.pick(SUBJECTS)
    others = [subject for subject in SUBJECTS if subject != wanted]
    plan = [
        (people[0], wanted, month),
        (people[0], wanted, month - 1),
        (people[1], wanted, month),
        (people[0], others[0], month),
    ]
    while len(plan) < 80:
        line = (dice.pick(people), dice.pick(SUBJECTS), dice.integer(1, 12))
        if not (line[0] == people[0] and line[1] == wanted and line[2] in (month, month - 1)):
            plan.append(line)
    rows = [
        (date(2023, m, dice.integer(1, 28)), who, what[lang], code)
        for (who, what, m), code in zip(plan, codes, strict=True)
    ]
    folders = (("Réception", "Archives", "Famille"), ("Inbox", "Archive", "Family"))[lang]
    lines: list[list[Cell]] = [
        [day, dice.pick(folders), who, what, code] for day, who, what, code in sorted(rows)
    ]
    head = (
        ["Date", "Dossier", "Expéditeur", "Objet", "Code de l’entrée"],
        ["Date", "Folder", "Sender", "Subject", "Door code"],
    )[lang]
    names = (
        ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"),
        ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    )[lang]
    table: list[list[Cell]] = [[*head], *lines]
    return Drawn(
        solution=[codes[0]],
        values={"who": people[0], "what": wanted[lang], "month": names[month - 1], "code": codes[0]},
        files=[File(("messages.ods", "mailbox.ods")[lang], ods({("Messages", "Mailbox")[lang]: table}))],
        right=[codes[0], codes[0].lower()],
        wrong=codes[1:4],
    )


def found_by_search(dice: Dice, locale: str) -> Drawn:
    """Which messages does a search on sender, attachment and month find."""
    lang = 0 if locale == "fr" else 1
    one, two = dice.strangers(2)
    month = dice.integer(1, 4)
    plan = [(who, clip, m) for who in (one, two) for clip in (True, False) for m in (month, month + 6)]
    shown = [plan[0], *dice.sample(plan[1:], 6)]
    letters = dice.shuffle(list("abcdefg"))
    clips = (("sans pièce jointe", "avec pièce jointe"), ("no attachment", "with attachment"))[lang]
    subjects = dice.sample(SUBJECTS, 7)
    texts = [
        f"{who}, « {s[0]} », {clips[clip]}, {dice.integer(1, 28)}/{m:02}"
        if lang == 0
        else f"{who}, “{s[1]}”, {clips[clip]}, {dice.integer(1, 28)}/{m:02}"
        for (who, clip, m), s in zip(shown, subjects, strict=True)
    ]
    since = dice.chance(0.5)
    good = [
        x
        for x, line in zip(letters, shown, strict=True)
        if line[:2] == (one, True) and (since or line[2] == month)
    ]
    loose = [x for x, line in zip(letters, shown, strict=True) if line[0] == one or line[1]]
    period = (
        ("dans toute l’année", "au premier semestre (janvier à juin)"),
        ("all year", "first half of the year (January to June)"),
    )[lang]
    return Drawn(
        solution=sorted(good),
        values={"who": one, "period": period[0 if since else 1]},
        proposals=sorted(zip(letters, texts, strict=True)),
        right=[good],
        wrong=[x for x in (loose, letters, letters[:5]) if set(x) != set(good)],
    )


def file_messages(dice: Dice, locale: str) -> Drawn:
    """Six messages to put in four folders."""
    lang = 0 if locale == "fr" else 1
    kinds = dice.shuffle([*MAIL, *dice.sample(list(MAIL), 2)])
    stock = {kind: dice.shuffle(MAIL[kind]) for kind in MAIL}
    number, day = dice.integer(1200, 9800, 7), dice.integer(4, 19)
    items = [(f"m{i}", stock[kind].pop()[lang].format(n=number, d=day)) for i, kind in enumerate(kinds, 1)]
    good = {f"m{i}": kind for i, kind in enumerate(kinds, 1)}
    junk = next(key for key, kind in good.items() if kind == "junk")
    follow = next(key for key, kind in good.items() if kind == "follow")
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[good | {junk: "follow"}, good | {follow: "school"}, dict.fromkeys(good, "follow")],
    )


def rule_at_work(dice: Dice, locale: str) -> Drawn:
    """A rule with two conditions, joined by all or any: what does it move."""
    lang = 0 if locale == "fr" else 1
    place, other_place = (p[lang] for p in dice.sample(PLACES, 2))
    word = dice.pick(WORDS)[lang]
    every = dice.chance(0.5)
    cases = [(True, True), (True, False), (False, True), (False, False)]
    shown = dice.shuffle([*cases, *dice.sample(cases, 2)])
    letters = dice.shuffle(list("abcdef"))
    days = dice.sample(range(2, 29), 6)
    texts = [
        _line(dice, (place, other_place)[not s], word if w else dice.pick(OTHERS)[lang], lang, day)
        for (s, w), day in zip(shown, days, strict=True)
    ]
    good = sorted(x for x, (s, w) in zip(letters, shown, strict=True) if ((s and w) if every else (s or w)))
    wrong = sorted(x for x, (s, w) in zip(letters, shown, strict=True) if ((s or w) if every else (s and w)))
    first = sorted(x for x, (s, _) in zip(letters, shown, strict=True) if s)
    return Drawn(
        solution=good,
        values={
            "place": place,
            "word": word,
            "mode": (
                ("une seule des conditions suffit", "toutes les conditions sont exigées"),
                ("any one of the conditions is enough", "all the conditions are required"),
            )[lang][every],
        },
        proposals=sorted(zip(letters, texts, strict=True)),
        right=[good],
        wrong=[wrong, first, letters],
    )


def _line(dice: Dice, place: str, word: str, lang: int, day: int) -> str:
    sender = dice.pick(("bureau", "contact", "info"))
    if lang == 0:
        return f"De {sender}@{place}.example, objet « {word.capitalize()}, {day} mai »"
    return f"From {sender}@{place}.example, subject “{word.capitalize()}, {day} May”"


def _signed(place: str, lang: int) -> str:
    """The name with which a place signs its messages."""
    return SIGNED[lang].get(place, place.capitalize())


def made_rule(dice: Dice, locale: str) -> Drawn:
    """A rule to make, in the window of a mailbox, tried on messages that are not shown."""
    lang = 0 if locale == "fr" else 1
    place, away = (p[lang] for p in dice.sample(PLACES, 2))
    word, folder, (other, third) = dice.pick(WORDS)[lang], dice.pick(FOLDERS)[lang], dice.sample(OTHERS, 2)
    me, friend = dice.strangers(2)
    box = Mailbox(
        features=["reply", "trash", "move", "folders", "rules"],
        me=(me, "moi@exemple.fr"),
        now="2026-05-28T09:40",
    )
    target, wrong_target = box.folder(folder), box.folder(("Plus tard", "Later")[lang])
    here, there = f"{('bureau', 'office')[lang]}@{place}.example", f"info@{away}.example"
    colon = ("\u00a0:", ":")[lang]
    pal = ("ami@example.org", "friend@example.org")[lang]
    trials = [
        (here, word.capitalize(), ""), (f"info@{place}.example", f"{dice.integer(2, 28)}{colon} {word}", ""), (here, word.upper(), third[lang]),
        (here, other[lang].capitalize(), ""), (f"info@{place}.example", third[lang], ""), (here, other[lang], word),
        (there, word.capitalize(), ""), (f"{place}@example.org", word, ""), (there, other[lang], word), (pal, third[lang], ""),
    ]  # fmt: skip
    for rank, (sender, subject, text) in enumerate(trials):
        box.add(
            "trials",
            {"id": f"t{rank}", "sender": {"name": "", "address": sender}, "subject": subject, "text": text},
        )
    shown = [(_signed(place, lang), here, word), (_signed(place, lang), here, other[lang]), (friend, pal, word), (_signed(away, lang), there, third[lang])]  # fmt: skip
    for rank, (name, address, subject) in enumerate(dice.shuffle(shown)):
        text = (f"Bonjour,\n\nÀ bientôt\u202f!\n\n{name}", f"Hello,\n\nSee you soon!\n\n{name}")[lang]
        box.message(
            f"m{rank}", (name, address), subject.capitalize(), text, date=f"2026-05-2{7 - rank}T08:15"
        )
    one, two = ("sender", "contains", f"@{place}.example"), ("subject", "contains", word)
    return Drawn(
        start=box.state,
        solution=box.after(lambda b: b.rule([one, two], target)).state,
        values={"place": place, "word": word, "folder": folder},
        wrong=[
            box.after(lambda b: b.rule([one, two], target, every=False)).state,
            box.after(lambda b: b.rule([one], target)).state,
            box.after(lambda b: b.rule([two], target)).state,
            box.after(lambda b: b.rule([one, two], wrong_target)).state,
            box.after(lambda b: b.rule([one, ("text", "contains", word)], target)).state,
        ],
    )
