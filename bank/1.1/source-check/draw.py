"""Draws for finding out where information comes from; papers and people are invented."""

from datetime import date, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import MONTHS, SIDE, lettered, long_day
from pix.content.files import zip_archive

PAPERS = [
    ("Le Courrier de Valmont", "The Valmont Courier"),
    ("La Gazette d’Orval", "The Orval Gazette"),
    ("L’Écho de Clairlac", "The Clairlac Echo"),
    ("Le Phare de Montrive", "The Montrive Beacon"),
    ("Les Nouvelles de Beauville", "The Beauville News"),
    ("Le Messager de Fontbois", "The Fontbois Messenger"),
]
EVENTS = [
    ("la fête du port", "the harbour festival"),
    ("la course des collines", "the hill race"),
    ("le salon du livre", "the book fair"),
    ("le marché des artisans", "the craft market"),
    ("le concert du parc", "the park concert"),
]
ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
ARTICLES = ("Le ", "La ", "Les ", "L’", "The ")
ADVICE = [
    ("sommeil", "sleep", "un fabricant de matelas", "a maker of mattresses", "Literie", "Bedding"),
    ("dos", "your back", "un vendeur de fauteuils", "a seller of armchairs", "Fauteuils", "Armchairs"),
    (
        "eau du robinet",
        "tap water",
        "un fabricant de filtres à eau",
        "a maker of water filters",
        "Filtres",
        "Filters",
    ),
    ("cheveux", "hair", "un fabricant de shampoings", "a maker of shampoos", "Laboratoire", "Laboratory"),
    (
        "jardin sans eau",
        "dry gardens",
        "un vendeur de plantes",
        "a seller of plants",
        "Pépinières",
        "Nurseries",
    ),
    ("chauffage", "heating", "un installateur de poêles", "an installer of stoves", "Poêles", "Stoves"),
]


def _dates(day: date, locale: str) -> list[str]:
    """The ways of writing a day that a learner may use."""
    words = long_day(day, locale)
    month = MONTHS[day.month - 1][1]
    english = (
        [f"{month} {day.day} {day.year}", f"{day.day}{ORDINALS.get(day.day, 'th')} {month} {day.year}"]
        if locale == "en"
        else []
    )
    ways = [
        words,
        words.rsplit(" ", 1)[0],
        f"{day:%d/%m/%Y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%Y-%m-%d}",
    ]
    lead = ("le ", "on ")[SIDE[locale]]
    return [*ways, *english, lead + words]


def _bare(paper: str) -> str:
    """The name of a paper without its article."""
    return next((paper.removeprefix(start) for start in ARTICLES if paper.startswith(start)), paper)


def article(dice: Dice, locale: str) -> Drawn:
    """A short article: its author, its date and its site, beside a person quoted and the date of an event."""
    side = SIDE[locale]
    first, last, first_two, last_two = (
        dice.first_name(),
        dice.family_name(),
        dice.first_name(),
        dice.family_name(),
    )
    last_two = f"{last_two}-Petit" if last_two == last else last_two
    paper, event = dice.pick(PAPERS)[side], dice.pick(EVENTS)[side]
    day = date(2021, dice.integer(2, 11), dice.integer(12, 27))
    happened = day - timedelta(days=dice.integer(2, 8))
    right = {"author": f"{first} {last}", "day": long_day(day, locale), "site": paper}
    name, quoted = right["author"], f"{first_two} {last_two}"
    values = {
        "title": event[0].upper() + event[1:],
        "quoted": quoted,
        "author": name,
        "paper": paper,
        "day": right["day"],
        "event": event,
        "happened": long_day(happened, locale),
    }
    return Drawn(
        solution={
            "author": [name, f"{last} {first}"],
            "day": _dates(day, locale),
            "site": [paper, _bare(paper)],
        },
        values=values,
        right=[right, {**right, "day": f"{day:%d/%m/%Y}", "author": f"{last} {first}"}],
        wrong=[{**right, "author": quoted}, {**right, "day": values["happened"]}, {**right, "site": quoted}],
    )


def page_parts(dice: Dice, locale: str) -> Drawn:
    """Five pieces of a page and the role of each."""
    side = SIDE[locale]
    paper, (event_fr, event_en) = dice.pick(PAPERS)[side], dice.pick(EVENTS)
    writer, speaker = f"{dice.first_name()} {dice.family_name()}", f"{dice.first_name()} Valois"
    day = date(2021, dice.integer(2, 11), dice.integer(12, 27))
    happened = day - timedelta(days=dice.integer(2, 8))
    texts = {
        "author": (f"Texte\u00a0: {writer}", f"Text: {writer}")[side],
        "quoted": (f"«\u00a0Nous sommes ravis\u00a0», dit {speaker}", f"“We are delighted,” says {speaker}")[
            side
        ],
        "published": (f"Mis en ligne le {long_day(day, locale)}", f"Put online on {long_day(day, locale)}")[
            side
        ],
        "event": (
            f"Le {long_day(happened, locale)}, {event_fr} a eu lieu",
            f"On {long_day(happened, locale)}, {event_en} took place",
        )[side],
        "site": (f"© {paper}, tous droits réservés", f"© {paper}, all rights reserved")[side],
    }
    roles = dice.shuffle(sorted(texts))
    items = lettered([texts[role] for role in roles])
    solution = {letter: role for (letter, _), role in zip(items, roles, strict=True)}
    people = {"author": "quoted", "quoted": "author"}
    days = {"published": "event", "event": "published"}
    wrong = [{key: swap.get(role, role) for key, role in solution.items()} for swap in (people, days)]
    return Drawn(solution=solution, items=items, right=[solution], wrong=wrong)


def _page(title: str, *texts: str) -> str:
    body = "\n".join(f"<p>{text}</p>" for text in texts)
    return f'<!doctype html>\n<meta charset="utf-8">\n<title>{title}</title>\n<h1>{title}</h1>\n{body}\n'


def hidden_publisher(dice: Dice, locale: str) -> Drawn:
    """A small site in an archive: who publishes it, and in what interest."""
    side = SIDE[locale]
    topic = dice.pick(ADVICE)
    subject, trade, owner = topic[side], topic[2 + side], dice.family_name()
    firm = (f"{topic[4]} {owner}", f"{owner} {topic[5]}")[side]
    doctor = f"{dice.first_name()} {dice.family_name()}"
    renter = dice.family_name()
    host = (f"Hébergeur {renter}", f"{renter} Hosting")[side]
    names = (("accueil", "conseils", "mentions-legales"), ("home", "advice", "legal-notice"))[side]
    title = (f"Le portail indépendant\u00a0: {subject}", f"The independent portal: {subject}")[side]
    texts = (
        (
            (
                "Des conseils gratuits pour toutes et tous.",
                f"«\u00a0Un site très utile\u00a0», selon {doctor}, médecin.",
            ),
            ("Prenez votre temps.", "Demandez conseil autour de vous.", "Choisissez du matériel de qualité."),
            (
                f"Ce site est édité par la société {firm}, {trade}.",
                f"Il est hébergé par {host}.",
                f"Photographies\u00a0: {doctor}.",
            ),
        ),
        (
            ("Free advice for everyone.", f"“A most useful site,” says {doctor}, physician."),
            ("Take your time.", "Ask people around you.", "Choose equipment of good quality."),
            (
                f"This site is published by the company {firm}, {trade}.",
                f"It is hosted by {host}.",
                f"Photographs: {doctor}.",
            ),
        ),
    )[side]
    links = " · ".join(f'<a href="{name}.html">{name}</a>' for name in names)
    entries = {
        f"site/{name}.html": _page(title, *lines, links) for name, lines in zip(names, texts, strict=True)
    }
    right, words = (
        {"publisher": firm, "interest": "sell"},
        (("société", "la société"), ("company", "the company"))[side],
    )
    return Drawn(
        solution={"publisher": [firm, *(f"{word} {firm}" for word in words)], "interest": ["sell"]},
        values={"firm": firm, "trade": trade, "page": f"{names[2]}.html", "title": title},
        files=[File("site.zip", zip_archive(entries))],
        right=[right],
        wrong=[{**right, "publisher": host}, {**right, "publisher": doctor}, {**right, "interest": "public"}],
    )


def echoes(dice: Dice, locale: str) -> Drawn:
    """Five articles of which several copy one another: independent sources, and the figure of the document."""
    side = SIDE[locale]
    one, two, three, four, five = (paper[side] for paper in dice.sample(PAPERS, 5))
    event, real = dice.pick(EVENTS)[side], dice.integer(2110, 4890, 20)
    real += 10 if real % 500 == 0 else 0
    rounded = (real // 1000 + 1) * 1000
    extra, last = rounded + 500, three if dice.chance(0.5) else one

    def said(number: int) -> str:
        """A number with its thousands apart."""
        return f"{number:,}".replace(",", "\u202f" if side == 0 else ",")

    lines = (
        [
            f"**{one}**\u00a0: «\u00a0D’après l’agence Dépêches, {said(rounded)} personnes sont venues.\u00a0»",
            f"**{two}**\u00a0: «\u00a0{said(rounded)} visiteurs, écrit {one}.\u00a0»",
            f"**{three}**\u00a0: «\u00a0Selon {two}, plus de {said(rounded)} personnes\u00a0!\u00a0»",
            f"**{four}**\u00a0: «\u00a0Près de {said(extra)} curieux, lit-on dans {last}.\u00a0»",
            f"**{five}**\u00a0: «\u00a0Le relevé des entrées, publié par la mairie, en compte {said(real)}.\u00a0»",
        ],
        [
            f"**{one}**: “According to the Dispatch agency, {said(rounded)} people came.”",
            f"**{two}**: “{said(rounded)} visitors, {one} writes.”",
            f"**{three}**: “According to {two}, more than {said(rounded)} people!”",
            f"**{four}**: “Nearly {said(extra)} visitors, as {last} has it.”",
            f"**{five}**: “The record of entries, published by the council, counts {said(real)}.”",
        ],
    )[side]
    right = {"count": "2", "figure": str(real)}
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={
            "lines": "\n".join(f"- {line}" for line in dice.shuffle(lines)),
            "event": event,
            "one": one,
            "five": five,
            "figure": said(real),
        },
        right=[right],
        wrong=[
            {**right, "count": "5"},
            {**right, "figure": str(rounded)},
            {"count": "5", "figure": str(extra)},
        ],
    )


def chain(dice: Dice, locale: str) -> Drawn:
    """Five publications that quote one another, to put in order from the first."""
    side = SIDE[locale]
    one, two, three, four = (paper[side] for paper in dice.sample(PAPERS, 4))
    event = dice.pick(EVENTS)[side]
    texts = (
        [
            f"La mairie publie le compte rendu\u00a0: {event}",
            f"{one} résume le compte rendu de la mairie",
            f"{two} reprend l’article paru dans {one}",
            f"{three} cite {two}",
            f"{four} renvoie à ce qu’a écrit {three}",
        ],
        [
            f"The council publishes the report: {event}",
            f"{one} sums up the council’s report",
            f"{two} takes up the article from {one}",
            f"{three} quotes {two}",
            f"{four} refers to what {three} wrote",
        ],
    )[side]
    items = lettered(dice.shuffle(texts))
    ids = {text: letter for letter, text in items}
    right = [ids[text] for text in texts]
    return Drawn(
        solution=right, items=items, right=[right], wrong=[right[::-1], [right[1], right[0], *right[2:]]]
    )
