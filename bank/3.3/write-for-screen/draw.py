"""Draws for writing pages that are read on a screen."""

from __future__ import annotations

import re

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import html_page, markdown_text

TITLES = {
    "fr": (
        ("les heures d’ouverture de la piscine en été", "Horaires d’été de la piscine de {town}",
         "La piscine de {town} vous souhaite un bel été"),
        ("les prix des repas de la cantine", "Tarifs des repas à la cantine de {town}",
         "La cantine de {town}, un lieu où l’on se sent bien"),
        ("la façon de s’inscrire à la bibliothèque", "S’inscrire à la bibliothèque de {town}",
         "La bibliothèque de {town} vous ouvre ses portes"),
        ("les jours de ramassage des déchets", "Jours de ramassage des déchets à {town}",
         "À {town}, chaque geste compte pour la planète"),
        ("le programme de la fête de la musique", "Programme de la fête de la musique à {town}",
         "À {town}, la musique est l’affaire de tous"),
        ("les numéros à appeler pour un médecin de garde", "Médecins de garde à {town}\u00a0: qui appeler",
         "À {town}, votre santé est notre priorité"),
        ("le trajet et les arrêts du bus de nuit", "Trajet et arrêts du bus de nuit de {town}",
         "Le bus de nuit de {town} est à vos côtés"),
        ("les places libres dans les cours de natation", "Cours de natation à {town}\u00a0: places libres",
         "Nager à {town}, un plaisir pour tous les âges"),
    ),
    "en": (
        ("the opening hours of the swimming pool in summer", "Summer hours of {town} swimming pool",
         "{town} swimming pool wishes you a lovely summer"),
        ("the prices of meals at the canteen", "Meal prices at {town} canteen",
         "{town} canteen, a place to feel good"),
        ("how to join the library", "Join {town} library", "{town} library opens its doors to you"),
        ("the days when waste is collected", "Waste collection days in {town}",
         "In {town}, every gesture counts for the planet"),
        ("the programme of the music festival", "Programme of the {town} music festival",
         "In {town}, music is for everyone"),
        ("the numbers to call for a doctor on duty", "Doctors on duty in {town}: whom to call",
         "In {town}, your health comes first"),
        ("the route and stops of the night bus", "Route and stops of the {town} night bus",
         "The {town} night bus is by your side"),
        ("the free places in swimming lessons", "Swimming lessons in {town}: free places",
         "Swimming in {town}, a pleasure at any age"),
    ),
}  # fmt: skip
SLOGANS = {
    "fr": (
        "Bienvenue sur notre nouvelle page d’information",
        "Des nouvelles à découvrir sans attendre",
        "Toute l’équipe est heureuse de vous retrouver",
        "Tout ce que vous avez toujours voulu savoir",
    ),
    "en": (
        "Welcome to our new information page",
        "News to discover without delay",
        "The whole team is happy to see you again",
        "All you have ever wanted to know",
    ),
}


def clear_title(dice: Dice, locale: str) -> Drawn:
    """A page: the title that tells what it holds."""
    subject, town = (
        dice.integer(0, 7),
        dice.pick(("Namur", "Dakar", "Rennes", "Moncton", "Lausanne", "Tunis")),
    )
    slogans, ids = dice.sample(range(4), 2), [f"t{number}" for number in dice.sample(range(100, 1000), 4)]
    content, good, near = (text.format(town=town) for text in TITLES[locale][subject])
    texts = [good, near, *(SLOGANS[locale][slogan] for slogan in slogans)]
    return Drawn(
        solution=[ids[0]],
        values={"content": content, "good": good},
        proposals=sorted(zip(ids, texts, strict=True)),
        right=[[ids[0]]],
        wrong=[[wrong] for wrong in ids[1:]],
    )


EVENTS = {
    "fr": (
        ("la course du lac", "au port de plaisance"),
        ("le marché des potiers", "sur la place centrale"),
        ("la journée des jardins", "au parc des Tilleuls"),
        ("la fête du pain", "devant la salle des fêtes"),
        ("le tournoi d’échecs", "à la maison de quartier"),
    ),
    "en": (
        ("the lake race", "at the marina"),
        ("the potters’ market", "on the main square"),
        ("the garden day", "at Lime Tree Park"),
        ("the bread festival", "in front of the village hall"),
        ("the chess tournament", "at the community centre"),
    ),
}
PARTS = {
    "fr": (
        "Samedi {day} juin à {hour} h, venez à {event}, {place}.",
        "Pour participer, inscrivez-vous à l’accueil avant le {limit} juin.",
        "Tout a commencé il y a {years} ans, avec une poignée de bénévoles.",
        "Merci aux {helpers} personnes qui ont aidé l’an dernier.",
    ),
    "en": (
        "On Saturday {day} June at {hour}:00, come to {event}, {place}.",
        "To take part, register at the reception desk before {limit} June.",
        "It all began {years} years ago, with a handful of volunteers.",
        "Thanks to the {helpers} people who helped last year.",
    ),
}


def ordered_notice(dice: Dice, locale: str) -> Drawn:
    """Four paragraphs: the essential first."""
    event, place = EVENTS[locale][dice.integer(0, 4)]
    numbers = {"day": dice.integer(14, 28), "hour": dice.integer(10, 18), "limit": dice.integer(2, 9)}
    numbers |= {"years": dice.integer(4, 40), "helpers": dice.integer(6, 60)}
    text = [part.format(event=event, place=place, **numbers) for part in PARTS[locale]]
    text[0] = text[0].replace("à le ", "au ")
    order = dice.shuffle("jklm")
    items = sorted(zip(order, text, strict=True))
    story_first = [order[2], order[0], order[1], order[3]]
    return Drawn(solution=order, items=items, right=[order], wrong=[story_first, order[::-1]])


SAID = {
    "fr": (
        ("Atelier de poterie ouvert à tous.", "Conférence sur les oiseaux.", "Répétition de la chorale."),
        (
            "Rendez-vous le {day} mai à {hour} h.",
            "C’est le {day} mai, à {hour} h.",
            "Le {day} mai à {hour} h précises.",
        ),
        (
            "Cela se passe salle des Tilleuls.",
            "Nous serons à la maison de quartier.",
            "Rendez-vous au parc du Moulin.",
        ),
        (
            "Inscriptions auprès de l’accueil.",
            "Questions : demandez Awa à l’accueil.",
            "Pour s’inscrire, passer au bureau.",
        ),
    ),
    "en": (
        ("Pottery workshop open to all.", "Talk about birds.", "Choir rehearsal."),
        (
            "It is on {day} May at {hour}:00.",
            "Join us on {day} May, at {hour}:00.",
            "On {day} May at {hour}:00 sharp.",
        ),
        ("It takes place in Lime Tree Hall.", "We will be at the community centre.", "Meet at Mill Park."),
        (
            "Register at the reception desk.",
            "Questions: ask for Awa at reception.",
            "To register, come to the office.",
        ),
    ),
}
EXTRA = {
    "fr": ("Nous serons heureux de vous voir nombreux.", "Une belle surprise vous attend."),
    "en": ("We will be happy to see many of you.", "A lovely surprise awaits you."),
}
ASKED = {
    "fr": ("Ce qui a lieu", "La date et l’heure", "Le lieu", "Comment s’inscrire ou se renseigner"),
    "en": ("What takes place", "The date and time", "The place", "How to register or ask"),
}


def missing_information(dice: Dice, locale: str) -> Drawn:
    """A notice: the essential facts that it leaves out."""
    missing = set(dice.sample(range(4), dice.integer(1, 2)))
    day, hour = dice.integer(3, 27), dice.integer(10, 19)
    ranks, extra = [dice.integer(0, 2) for _ in range(4)], dice.integer(0, 1)
    kept = [
        SAID[locale][part][ranks[part]].format(day=day, hour=hour) for part in range(4) if part not in missing
    ]
    ids = ("p", "q", "r", "s")
    right = [ids[part] for part in range(4) if part in missing]
    others = [key for key in ids if key not in right]
    answer = ", ".join(ASKED[locale][part].lower() for part in sorted(missing))
    return Drawn(
        solution=right,
        values={"notice": " ".join([*kept, EXTRA[locale][extra]]), "answer": answer},
        proposals=list(zip(ids, ASKED[locale], strict=True)),
        right=[right],
        wrong=[others, list(ids)],
    )


WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
OUTINGS = {
    "fr": (
        ("Marche au bord du lac", "Rendez-vous devant la gare", "Venir"),
        ("Nettoyage de la plage", "Rendez-vous au poste de secours", "Lieu et heure"),
        ("Visite de la ferme", "Rendez-vous sur le parking de la mairie", "Se retrouver"),
        ("Nuit des étoiles", "Rendez-vous au stade", "Le lieu"),
        ("Balade à vélo", "Rendez-vous sous la halle", "Le départ"),
    ),
    "en": (
        ("Walk by the lake", "Meet in front of the station", "Getting there"),
        ("Cleaning the beach", "Meet at the first-aid post", "Place and time"),
        ("Visit to the farm", "Meet in the car park of the town hall", "Meeting up"),
        ("Night of the stars", "Meet at the stadium", "The place"),
        ("Bike ride", "Meet under the market hall", "The start"),
    ),
}
THINGS = {
    "fr": ("une gourde", "un chapeau", "des gants", "une veste", "un carnet", "une lampe", "un sac"),
    "en": ("a bottle", "a hat", "gloves", "a jacket", "a notebook", "a torch", "a bag"),
}
WORDS = {
    "fr": ("À apporter", "Inscription", "Prévoyez", "et", "Le bus s’arrête tout près.",
           "Il reste des places. Pour participer, appelez le {phone} avant le {day} juin.", "à {hour} heures"),
    "en": ("What to bring", "Registration", "Bring", "and", "The bus stops nearby.",
           "There are places left. To take part, call {phone} before {day} June.", "at {hour}:00"),
}  # fmt: skip
PAGE_MARKS = (("h1", "h2", "li"), ("h1", "b", "li"), ("h1", "h2", "p"), ("h1", "h3", "li"), ("p", "h2", "li"))
LINE_MARKS = (("# ", "## ", "- "), ("# ", "**", "- "), ("# ", "## ", "\u2022 "), ("# ", "### ", "- "), ("", "## ", "- "))  # fmt: skip
Parts = tuple[list[str], list[str], list[str]]


def _notice(dice: Dice, locale: str) -> Parts:
    """The headings of a notice, its three paragraphs, and the things of its list."""
    title, place, one = OUTINGS[locale][dice.integer(0, 4)]
    two, three, bring, _, bus, sign, at = WORDS[locale]
    phone = f"019900{dice.integer(1000, 9999)}"
    things = [THINGS[locale][rank] for rank in dice.sample(range(7), dice.integer(4, 5))]
    start = f"{place} {at.format(hour=dice.integer(8, 20))}. {bus}"
    end = sign.format(phone=phone, day=dice.integer(2, 27))
    return [title, one, two, three], [start, bring, end], things


def _html(heads: list[str], parts: list[str], things: list[str], marks: tuple[str, str, str]) -> bytes:
    """The notice as a page; marks are the tags of the title, of the subheadings and of the items."""
    title, sub, item = marks
    items = "\n".join(f"<{item}>{thing}</{item}>" for thing in things)
    listed = f"<ul>\n{items}\n</ul>" if item == "li" else items
    rows = [f"<{sub}>{head}</{sub}>\n<p>{part}</p>" for head, part in zip(heads[1:], parts, strict=True)]
    body = "\n".join([f"<{title}>{heads[0]}</{title}>", *rows[:2], listed, *rows[2:]])
    return html_page(heads[0], body)


def _markdown(heads: list[str], parts: list[str], things: list[str], marks: tuple[str, str, str]) -> bytes:
    """The notice in Markdown; marks stand before the title, the subheadings and the items."""
    title, sub, item = marks
    close = "**" if sub == "**" else ""
    rows = [f"{sub}{head}{close}\n\n{part}" for head, part in zip(heads[1:], parts, strict=True)]
    items = "\n".join(f"{item}{thing}" for thing in things)
    return markdown_text(f"{title}{heads[0]}", *rows[:2], items, *rows[2:])


def _restructured(dice: Dice, locale: str, name: str) -> Drawn:
    """A notice of one block, to hand in as a structured page or text of this name."""
    heads, parts, things = _notice(dice, locale)
    listed = f"{', '.join(things[:-1])} {WORDS[locale][3]} {things[-1]}"
    block = f"{parts[0]} {parts[1]} {listed}. {parts[2]}\n"
    source = {"fr": "texte.txt", "en": "text.txt"}[locale]
    is_page = name.endswith("html")
    write = _html if is_page else _markdown
    good, *bad = PAGE_MARKS if is_page else LINE_MARKS

    def made(parts: list[str], things: list[str], marks: tuple[str, str, str]) -> File:
        return File(name, write(heads, parts, things, marks))

    last = [*things[:-1], f"{WORDS[locale][3]} {things[-1]}."]
    nouns = [thing.rpartition(" ")[2] for thing in things]
    facts = [parts[0].split(".")[0], *(word for word in parts[2].split() if word.isdecimal())]
    flat = write(heads, parts, things, good).replace(b"<p>", b"").replace(b"</p>", b"<br>")
    return Drawn(
        solution=made(parts, things, good),
        right=[made(parts, last, good)],
        wrong=[
            *(made(parts, things, marks) for marks in bad),
            made([parts[0].split(".")[0], *parts[1:]], things, good),
            made(parts, things[:-1], good),
            made([*parts[:2], parts[2].replace(facts[-1], f"{int(facts[-1]) + 1}")], things, good),
            *([File(name, flat)] if is_page else []),
        ],
        files=[File(source, block.encode())],
        values={
            "file": source, "title": heads[0], "one": heads[1], "two": heads[2], "three": heads[3],
            "h1": [{"level": 1, "text": heads[0]}],
            "h2": [{"level": 2, "text": head} for head in heads[1:]],
            "count": len(things),
            "things": [{"op": "any", "path": "lists/*/items/*", "value": [{"op": "contains", "path": "", "value": noun}]} for noun in nouns],
            "words": sum(len(WORD.findall(text)) for text in (block, *heads)) - 1,
            "facts": [{"op": "contains", "path": "", "value": fact} for fact in facts],
        },
    )  # fmt: skip


def text_to_page(dice: Dice, locale: str) -> Drawn:
    """A dense text to turn into a page."""
    return _restructured(dice, locale, "page.html")


def text_to_markdown(dice: Dice, locale: str) -> Drawn:
    """A dense text to turn into Markdown."""
    return _restructured(dice, locale, "page.md")
