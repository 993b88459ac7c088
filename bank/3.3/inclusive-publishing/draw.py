"""Draws for documents that everyone can read."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import html_page

OBSTACLES = ("contrast", "size", "colour")
CASES = {
    "fr": (
        (
            "Un texte gris clair sur fond blanc",
            "Un titre jaune pâle sur fond blanc",
            "Un texte blanc posé sur une photo de neige",
            "Des lettres bleu foncé sur fond noir",
        ),
        (
            "Des conditions en tout petit au bas d’une page",
            "Une légende minuscule sous un grand dessin",
            "Une affiche dont l’heure ne se lit qu’à dix centimètres",
            "Un tableau réduit au point de devoir plisser les yeux",
        ),
        (
            "Un plan où les salles occupées se distinguent par leur seul rouge",
            "Un graphique dont les courbes ne diffèrent que par leur teinte",
            "Un formulaire où les champs obligatoires sont seulement en vert",
            "Une liste où les tâches finies sont seulement en orange",
        ),
    ),
    "en": (
        (
            "Light grey text on a white background",
            "A pale yellow title on a white background",
            "White text laid on a photo of snow",
            "Dark blue letters on a black background",
        ),
        (
            "Terms in tiny print at the bottom of a page",
            "A minute caption under a large drawing",
            "A poster whose time can be read only from ten centimetres",
            "A table so reduced that you have to squint",
        ),
        (
            "A plan where occupied rooms are told apart by red alone",
            "A chart whose curves differ only in hue",
            "A form where required fields are merely in green",
            "A list where finished tasks are merely in orange",
        ),
    ),
}


def obstacles(dice: Dice, locale: str) -> Drawn:
    """Four documents: what hinders their reading."""
    chosen = [(kind, dice.integer(0, 3)) for kind in range(3)]
    again = dice.integer(0, 2)
    chosen.append((again, (chosen[again][1] + dice.integer(1, 3)) % 4))
    right = {f"c{kind * 4 + rank}": OBSTACLES[kind] for kind, rank in chosen}
    items = sorted((f"c{kind * 4 + rank}", CASES[locale][kind][rank]) for kind, rank in chosen)
    first, third = (f"c{kind * 4 + rank}" for kind, rank in (chosen[0], chosen[2]))
    swapped = right | {first: "colour", third: "contrast"}
    return Drawn(solution=right, items=items, right=[right], wrong=[swapped, right | {third: "size"}])


BACKED = {
    "fr": (
        "Un tableau où une colonne dit « complet » ou « libre »",
        "Un plan où chaque salle occupée porte une croix",
        "Un graphique où chaque courbe porte son nom",
        "Un formulaire où les champs à remplir portent le mot « obligatoire »",
        "Un calendrier où les jours fermés portent la lettre F",
    ),
    "en": (
        "A table where a column says “full” or “free”",
        "A plan where each occupied room has a cross",
        "A chart where each curve carries its name",
        "A form where fields to fill in carry the word “required”",
        "A calendar where closed days carry the letter C",
    ),
}
ALONE = {
    "fr": (
        "Un tableau où les lignes complètes sont rouges, les autres vertes",
        "Un plan où les salles libres sont vertes, les autres orange",
        "Un graphique dont la légende dit seulement « rouge : ventes »",
        "Un formulaire où les champs à remplir ont un cadre orange, les autres bleu",
        "Un calendrier où les jours fermés sont en bleu, les autres en violet",
    ),
    "en": (
        "A table where full lines are red, the others green",
        "A plan where free rooms are green, the others orange",
        "A chart whose legend merely says “red: sales”",
        "A form where fields to fill in have an orange frame, the others a blue one",
        "A calendar where closed days are in blue, the others in purple",
    ),
}


def readable_without_colour(dice: Dice, locale: str) -> Drawn:
    """Five documents: those that keep their meaning in black and white."""
    count = dice.integer(2, 3)
    topics = dice.shuffle(range(5))
    ids = dice.shuffle("fghjk")
    texts = [(BACKED if rank < count else ALONE)[locale][topic] for rank, topic in enumerate(topics)]
    right = sorted(ids[:count])
    return Drawn(
        solution=right,
        proposals=sorted(zip(ids, texts, strict=True)),
        right=[right],
        wrong=[sorted(ids[count:]), right[:1], sorted(ids)],
    )


GUIDES = {
    "fr": (
        ("Guide de la piscine", "Guide du musée", "Guide de la bibliothèque", "Guide du camping", "Guide du théâtre"),
        ("Horaires", "Tarifs", "Accès", "Règlement", "Inscription", "Contact", "Services", "Matériel"),
        ("Groupes", "Vacances", "Hiver", "Enfants", "Soirées"),
        ("Les informations sont à jour.", "Renseignez-vous à l’accueil.", "Une affiche le rappelle.",
         "Merci de votre attention.", "Cela change peu.", "Voir aussi le plan."),
        ("Public", "Semaine", "Dimanche"), ("Adultes", "Enfants", "Familles"), "guide.html",
    ),
    "en": (
        ("Swimming pool guide", "Museum guide", "Library guide", "Campsite guide", "Theatre guide"),
        ("Hours", "Prices", "Access", "Rules", "Registration", "Contact", "Services", "Equipment"),
        ("Groups", "Holidays", "Winter", "Children", "Evenings"),
        ("The information is up to date.", "Ask at the desk.", "A poster reminds you.",
         "Thank you for your attention.", "This changes little.", "See the map too."),
        ("Public", "Weekdays", "Sunday"), ("Adults", "Children", "Families"), "guide.html",
    ),
}  # fmt: skip


def _table(rows: list[list[str]], tag: str, mark: str) -> str:
    """A table whose first row has cells of this tag, in bold when a mark is given."""
    said = [[f"<{mark}>{cell}</{mark}>" if mark else cell for cell in rows[0]], *rows[1:]]
    lines = [
        "".join(f"<{tag if at == 0 else 'td'}>{cell}</{tag if at == 0 else 'td'}>" for cell in row)
        for at, row in enumerate(said)
    ]
    return "<table>\n" + "\n".join(f"<tr>{line}</tr>" for line in lines) + "\n</table>"


def outline_to_mend(dice: Dice, locale: str) -> Drawn:
    """A page whose headings skip levels or are only bold, and whose table has no header."""
    titles, parts, unders, texts, heads, kinds, name = GUIDES[locale]
    title, under = titles[dice.integer(0, 4)], unders[dice.integer(0, 4)]
    four = [parts[rank] for rank in dice.sample(range(8), 4)]
    lines = [texts[rank] for rank in dice.shuffle(range(6))]
    prices = [[kind, str(dice.integer(2, 9)), str(dice.integer(3, 12))] for kind in kinds]
    rows, names = [list(heads), *prices], [title, four[0], four[1], under, four[2], four[3]]
    bold = dice.integer(4, 5)

    def page(tags: list[str], tag: str = "th", mark: str = "") -> File:
        told = [
            f"<{tag}>{text}</{tag}>\n<p>{line}</p>" if tag != "b" else f"<p><b>{text}</b></p>\n<p>{line}</p>"
            for tag, text, line in zip(tags, names, lines, strict=True)
        ]
        return File(
            name, html_page(title, "\n".join([*told[:3], _table(rows, tag, mark), *told[3:]]), locale)
        )

    good = ["h1", "h2", "h2", "h3", "h2", "h2"]
    last = "".join(f"<td>{cell}</td>" for cell in rows[-1])
    given = ["h1", "h3", "h3", "h4", *("b" if rank == bold else "h2" for rank in (4, 5))]
    cells = " ".join(cell for row in rows for cell in row)
    told = [f"{text} {line}" for text, line in zip(names, lines, strict=True)]
    return Drawn(
        solution=page(good),
        right=[page(good, mark="strong")],
        wrong=[
            page(good, "td", "strong"),
            page(["h1", "h3", "h3", "h4", "h3", "h3"]),
            page(["h1", "h2", "h2", "h2", "h2", "h2"]),
            page([tag if rank != bold else "b" for rank, tag in enumerate(good)]),
            page(["h1", "h1", "h1", "h2", "h1", "h1"]),
            page(["h2", "h2", "h2", "h3", "h2", "h2"]),
            File(name, page(good).content.replace(f"<tr>{last}</tr>\n".encode(), b"")),
            File(name, page(good).content.replace(b"</h3>", b"</h2>")),
        ],
        files=[page(given, "td", "b")],
        values={
            "file": name, "title": title, "one": four[0], "two": four[1], "three": four[2], "four": four[3],
            "under": under, "heads": list(heads), "rows": rows,
            "h1": [{"level": 1, "text": title}],
            "outline": [
                {"level": int(tag[1]), "text": text}
                for tag, text in zip(good[1:], names[1:], strict=True)
            ],
            "text": " ".join([*told[:3], cells, *told[3:]]),
        },
    )  # fmt: skip
