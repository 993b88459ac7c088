"""Draws for typing, moving and replacing text."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File

PLACES = (
    "Bamako",
    "Dakar",
    "Dijon",
    "Douala",
    "Lausanne",
    "Lille",
    "Moncton",
    "Namur",
    "Nantes",
    "Rennes",
    "Tunis",
    "Valence",
)
DAYS = {
    "fr": (
        ("samdi", "samedi"),
        ("jeudii", "jeudi"),
        ("vendrdi", "vendredi"),
        ("mardy", "mardi"),
        ("mercrdi", "mercredi"),
        ("lundit", "lundi"),
    ),
    "en": (
        ("Satuday", "Saturday"),
        ("Thursdy", "Thursday"),
        ("Fryday", "Friday"),
        ("Tuesdey", "Tuesday"),
        ("Wenesday", "Wednesday"),
        ("Munday", "Monday"),
    ),
}
SUBJECTS = {
    "fr": (
        ("theatre", "théâtre"),
        ("velo", "vélo"),
        ("poesie", "poésie"),
        ("cinema", "cinéma"),
        ("ecriture", "écriture"),
        ("echecs", "échecs"),
        ("mosaique", "mosaïque"),
        ("genealogie", "généalogie"),
    ),
    "en": (
        ("gardning", "gardening"),
        ("cyling", "cycling"),
        ("poetrie", "poetry"),
        ("cinnema", "cinema"),
        ("writting", "writing"),
        ("photografy", "photography"),
        ("mosaik", "mosaic"),
        ("paintting", "painting"),
    ),
}


def misspelt_notice(dice: Dice, locale: str) -> Drawn:
    """A notice with three mistakes: a day, a capital, a subject."""
    place, day, subject = dice.pick(PLACES), dice.pick(range(6)), dice.pick(range(8))
    (bad_day, good_day), (bad_subject, good_subject) = DAYS[locale][day], SUBJECTS[locale][subject]
    values = {"day": bad_day, "place": place.lower(), "subject": bad_subject, "date": dice.integer(3, 27)}
    values["answer"] = f"{good_day}, {place}, {good_subject}"
    right = {"w1": good_day, "w2": place, "w3": good_subject}
    mixed = {"w1": place, "w2": good_subject, "w3": good_day}
    return Drawn(
        solution={key: [word] for key, word in right.items()},
        values=values,
        right=[right, mixed],
        wrong=[
            right | {"w2": place.lower()},
            right | {"w1": bad_day},
            right | {"w3": bad_subject},
            right | {"w3": good_day},
        ],
    )


CHANGES = {
    "fr": (
        "mercredi>mardi jardinage>jardinier bibliothèque>bibliothécaire musicale>musicienne "
        "réunion>réunir fermeture>fermière septembre>septième invitation>inviter "
        "inscription>inscrire peinture>peintre nageuse>nageoire ouverture>ouvrier "
        "voyageuse>voyager cuisinière>cuisiner"
    ),
    "en": (
        "Thursday>Tuesday gardener>gardening library>librarian musical>musician meeting>meets "
        "closed>closing September>Seventh invitation>inviting registered>registration "
        "painter>painting swimmer>swimming opening>opens traveller>travels walking>walks"
    ),
}


def erase_and_type(dice: Dice, locale: str) -> Drawn:
    """A word to turn into another from its end: how many signs to erase, what to type."""
    rank = dice.integer(0, len(CHANGES["fr"].split()) - 1)
    wrong, right = CHANGES[locale].split()[rank].split(">")
    shared = next(n for n in range(len(wrong)) if wrong[: n + 1] != right[: n + 1])
    erased, typed = len(wrong) - shared, right[shared:]
    answer = {"presses": str(erased), "typed": typed}
    misses = [
        answer | {"presses": str(len(wrong))},
        answer | {"presses": str(erased + 1)},
        answer | {"typed": right},
    ]
    values = {"wrong": wrong, "right": right, "erased": erased, "typed": typed, "kept": wrong[:shared]}
    return Drawn(
        solution={"presses": [str(erased)], "typed": [typed]}, values=values, right=[answer], wrong=misses
    )


SECTIONS = {
    "fr": (
        "Matériel",
        "Déroulement",
        "Accueil",
        "Horaires",
        "Budget",
        "Tarifs",
        "Contacts",
        "Repas",
        "Transport",
        "Sécurité",
        "Bilan",
        "Objectifs",
    ),
    "en": (
        "Equipment",
        "Schedule",
        "Welcome",
        "Opening hours",
        "Budget",
        "Prices",
        "Contacts",
        "Meals",
        "Transport",
        "Safety",
        "Review",
        "Aims",
    ),
}


def moved_section(dice: Dice, locale: str) -> Drawn:
    """Five sections, one of which moves before another: the new order."""
    order, chosen = dice.shuffle("uvwxy"), dice.sample(range(12), 5)
    source = dice.integer(2, 4)
    target = dice.integer(0, source - 2)
    after = [order[source] if at == target else None for at in range(5)]
    rest = iter(key for key in order if key != order[source])
    moved = [key or next(rest) for key in after]
    swapped = list(order)
    swapped[source], swapped[target] = order[target], order[source]
    names = {key: SECTIONS[locale][place] for key, place in zip(order, chosen, strict=True)}
    values = {
        "before": ", ".join(names[key] for key in order),
        "moved": names[order[source]],
        "target": names[order[target]],
    }
    values["after"] = ", ".join(names[key] for key in moved)
    return Drawn(
        solution=moved, values=values, items=sorted(names.items()), right=[moved], wrong=[order, swapped]
    )


BODIES = {
    "fr": (
        "Ce point a été vu en réunion.",
        "Les détails suivent dans le prochain numéro.",
        "Une personne est chargée de ce sujet.",
    ),
    "en": (
        "This point was seen at the meeting.",
        "Details follow in the next issue.",
        "One person is in charge of this subject.",
    ),
}


def before_and_after(dice: Dice, locale: str) -> Drawn:
    """Two versions of a text: a passage is there twice, another has gone."""
    order, shift = dice.shuffle(range(12)), dice.integer(0, 2)
    twice, lost, moved = dice.sample(order[1:], 3)
    after = [place for place in order if place not in (lost, moved)]
    after.insert(dice.integer(0, 3), moved)
    after.append(twice)
    colon = {"fr": "\u00a0: ", "en": ": "}[locale]

    def text(places: list[int]) -> bytes:
        lines = [f"{SECTIONS[locale][at]}{colon}{BODIES[locale][(at + shift) % 3]}" for at in places]
        return "\r\n\r\n".join(lines).encode()

    names = {"fr": ("avant.txt", "apres.txt"), "en": ("before.txt", "after.txt")}[locale]
    right = {"twice": SECTIONS[locale][twice], "lost": SECTIONS[locale][lost]}
    values = right | {"old": names[0], "new": names[1]}
    wrong = [right | {"twice": SECTIONS[locale][moved]}, {"twice": right["lost"], "lost": right["twice"]}]
    return Drawn(
        solution={key: [name] for key, name in right.items()},
        values=values,
        files=[File(names[0], text(order)), File(names[1], text(after))],
        right=[right],
        wrong=wrong,
    )


WORDS = {
    "fr": (
        (
            "port",
            "Le bateau rentre au port.",
            "Le port ouvre tôt.",
            "Un transport est prévu.",
            "Le rapport est prêt.",
            "Le portail reste fermé.",
        ),
        (
            "sol",
            "Le sol est propre.",
            "Il dort sur le sol.",
            "Le soleil revient.",
            "La console est neuve.",
            "Il chante en solo.",
        ),
        (
            "main",
            "Levez la main.",
            "Il tend la main.",
            "À demain, dit-elle.",
            "La semaine a un lendemain.",
            "Le domaine est vaste.",
        ),
    ),
    "en": (
        (
            "port",
            "The boat is back in port.",
            "The port opens early.",
            "Transport is booked.",
            "The report is ready.",
            "The portrait is hung.",
        ),
        (
            "age",
            "Give your age here.",
            "The age limit is ten.",
            "The village is near.",
            "One page is missing.",
            "The garage is shut.",
        ),
        (
            "art",
            "She teaches art here.",
            "The art room is open.",
            "The party starts now.",
            "An article is missing.",
            "He made a cart.",
        ),
    ),
}


def whole_words(dice: Dice, locale: str) -> Drawn:
    """A text file: how many times a word stands alone."""
    word, first, second, *others = WORDS[locale][dice.integer(0, 2)]
    alone, hidden = dice.integer(9, 26), dice.integer(10, 20)
    lines = [(first, second)[dice.integer(0, 1)] for _ in range(alone)]
    lines += [others[dice.integer(0, 1)] for _ in range(hidden)]
    text = "\r\n".join(dice.shuffle(lines))
    found = text.lower().count(word)
    values = {"word": word, "result": alone, "all": found}
    name = {"fr": "texte.txt", "en": "text.txt"}[locale]
    wrong = [str(miss) for miss in sorted({found, alone + 1, found - alone} - {alone})]
    return Drawn(
        solution=[str(alone)],
        values=values,
        files=[File(name, text.encode())],
        right=[str(alone)],
        wrong=wrong,
    )
