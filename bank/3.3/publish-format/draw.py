"""Draws for the form in which a document is handed over."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import Paragraph, csv_text, ods, odt, pdf, zip_archive

USES = {
    "fr": (
        ("edit", "Un brouillon qu’une collègue doit compléter"),
        ("edit", "Un texte qu’une association reprendra à sa façon"),
        ("edit", "Une lettre type que chacun adaptera"),
        ("edit", "Un compte rendu que trois personnes corrigent"),
        ("edit", "Un tableau où chacun ajoutera sa ligne"),
        ("fixed", "Une affiche à imprimer à l’identique"),
        ("fixed", "Une facture envoyée à un client"),
        ("fixed", "Un certificat à garder tel quel"),
        ("fixed", "Un menu mis en page, à lire sur tout appareil"),
        ("fixed", "Un dossier final remis à un jury"),
    ),
    "en": (
        ("edit", "A draft that a colleague must complete"),
        ("edit", "A text that a society will rework in its own way"),
        ("edit", "A model letter that each person will adapt"),
        ("edit", "Minutes that three people are correcting"),
        ("edit", "A table where each person will add a line"),
        ("fixed", "A poster to print identically"),
        ("fixed", "An invoice sent to a customer"),
        ("fixed", "A certificate to keep as it is"),
        ("fixed", "A laid-out menu, to read on any device"),
        ("fixed", "A final file handed in to a jury"),
    ),
}


def forms_for_uses(dice: Dice, locale: str) -> Drawn:
    """Four documents: editable or fixed."""
    count = dice.integer(1, 3)
    chosen = sorted([*dice.sample(range(5), count), *dice.sample(range(5, 10), 4 - count)])
    right = {f"u{place}": USES[locale][place][0] for place in chosen}
    items = [(f"u{place}", USES[locale][place][1]) for place in chosen]
    turned = {key: {"edit": "fixed", "fixed": "edit"}[form] for key, form in right.items()}
    return Drawn(solution=right, items=items, right=[right], wrong=[turned, dict.fromkeys(right, "edit")])


MONTHS = {
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "en": "january february march april may june july august september october november december",
}
PEOPLE = ("Zoé", "Élodie", "Inès", "Chloé", "Gaëlle", "Noé")
TOWNS = ("Saint-Étienne", "Liège", "Québec", "Genève", "Besançon", "Orléans")
TEXTS = {
    "fr": (("Prénom", "Places", "Ville", "Remarque"), "le soir ; sur rendez-vous", "à confirmer"),
    "en": (("First name", "Seats", "Town", "Note"), "evenings; by appointment", "to be confirmed"),
}


def right_csv(dice: Dice, locale: str) -> Drawn:
    """Four CSV files: the one with semicolons, in UTF-8, whose cells stay whole."""
    head, spaced, plain = TEXTS[locale]
    double = spaced.replace("\u202f", " ")  # Old encodings have no narrow space.
    people, towns = dice.shuffle(PEOPLE), dice.shuffle(TOWNS)
    rows = [[people[n], str(dice.integer(2, 40)), towns[n], double if n == 3 else plain] for n in range(6)]
    table = [list(head), *rows]
    loose = "\r\n".join(";".join(row) for row in table) + "\r\n"
    contents = (
        csv_text(table),
        csv_text(table, separator=","),
        csv_text(table, encoding="cp1252"),
        loose.encode(),
    )
    keys = dice.sample(range(12), 4)
    names = {f"n{key}": f"{MONTHS[locale].split()[key]}.csv" for key in keys}
    files = [File(name, content) for name, content in zip(names.values(), contents, strict=True)]
    ids = list(names)
    return Drawn(
        solution=[ids[0]],
        values={"name": names[ids[0]], "comma": names[ids[1]], "old": names[ids[2]], "loose": names[ids[3]]},
        proposals=sorted(names.items()),
        files=sorted(files, key=lambda file: file.name),
        right=[[ids[0]]],
        wrong=[[key] for key in ids[1:]],
    )


def csv_line(dice: Dice, locale: str) -> Drawn:
    """Three cells to write as a line of a CSV file."""
    person, town, seats = dice.pick(PEOPLE), dice.pick(TOWNS), dice.integer(2, 90)
    mark, word = dice.pick(
        ((";", {"fr": "le point-virgule", "en": "semicolon"}), (",", {"fr": "la virgule", "en": "comma"}))
    )
    line = mark.join((person, str(seats), town))
    other = "," if mark == ";" else ";"
    values = {"person": person, "seats": seats, "town": town, "mark": word[locale], "line": line}
    return Drawn(
        solution=[
            line,
            mark.join((f'"{person}"', str(seats), f'"{town}"')),
            mark.join(f'"{cell}"' for cell in (person, str(seats), town)),
        ],
        values=values,
        right=[line],
        wrong=[line.replace(mark, other), line.replace(mark, " "), mark.join((person, town, str(seats)))],
    )


def sheet_to_csv(dice: Dice, locale: str) -> Drawn:
    """A sheet to save as CSV, with semicolons, in UTF-8; one of its cells holds a semicolon."""
    head, spaced, plain = TEXTS[locale]
    note, count = spaced.replace("\u202f", " "), dice.integer(6, 9)
    special, months = dice.integer(0, count - 1), MONTHS[locale].split()
    people = [dice.pick(PEOPLE), *(dice.first_name() for _ in range(count - 1))]
    rows = [
        [person, dice.integer(2, 60), dice.pick(TOWNS), note if n == special else plain]
        for n, person in enumerate(dice.shuffle(people))
    ]
    table, stem = [list(head), *rows], dice.pick(months)
    loose = "\r\n".join(";".join(map(str, row)) for row in table) + "\r\n"
    book = ods({"Places": table})
    near = (csv_text(table, separator=","), csv_text(table, encoding="cp1252"), loose.encode(), book)
    return Drawn(
        solution=File(f"{stem}.csv", csv_text(table)),
        files=[File(f"{stem}.ods", book)],
        values={
            "file": f"{stem}.ods",
            "name": f"{stem}.csv",
            "note": note,
            "rows": [list(map(str, row)) for row in table],
        },
        right=[File(f"{stem}.csv", csv_text(table, encoding="utf-8-sig"))],
        wrong=[File(f"{stem}.csv", content) for content in near],
    )


DAYS = {
    "fr": "Lundi Mardi Mercredi Jeudi Vendredi Samedi",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday",
}
EVENTS = {
    "fr": (
        "Peinture",
        "Poterie",
        "Danse",
        "Chorale",
        "Cuisine",
        "Couture",
        "Jardinage",
        "Photo",
        "Vannerie",
        "Dessin",
    ),
    "en": (
        "Painting",
        "Pottery",
        "Dance",
        "Choir",
        "Cooking",
        "Sewing",
        "Gardening",
        "Photo",
        "Basketry",
        "Drawing",
    ),
}


def pages_to_export(dice: Dice, locale: str) -> Drawn:
    """A programme of one day a page: two pages that follow each other are to be exported alone."""
    count, days = dice.integer(4, 6), DAYS[locale].split()
    first = dice.integer(1, count - 2)
    events = dice.sample(EVENTS[locale], count)
    rooms, said = (
        dice.sample(range(100, 400), count),
        {"fr": "Salle {}, à {} h", "en": "Room {}, at {}:00"}[locale],
    )

    def page(at: int) -> list[Paragraph]:
        lines = (events[at], said.format(rooms[at], 9 + at))
        return [Paragraph(days[at], heading=1, on_new_page=True), *map(Paragraph, lines)]

    def blocks(*pages: int) -> list[Paragraph]:
        return [block for at in pages for block in page(at)]

    name = {"fr": "programme", "en": "programme"}[locale]
    document = odt(blocks(*range(count)))
    wanted = (first, first + 1)
    others = [events[at] for at in range(count) if at not in wanted]
    return Drawn(
        solution=File(f"{name}.pdf", pdf(blocks(*wanted))),
        files=[File(f"{name}.odt", document)],
        values={
            "file": f"{name}.odt",
            "from_page": first + 1,
            "to_page": first + 2,
            "count": count,
            "one": events[first],
            "two": events[first + 1],
            "others": [{"op": "contains", "path": "text", "value": event} for event in others],
        },
        right=[File("export.pdf", pdf(blocks(*wanted)))],
        wrong=[
            File(f"{name}.pdf", document),
            File(f"{name}.pdf", pdf(blocks(*range(count)))),
            File(f"{name}.pdf", pdf(blocks(first - 1, first))),
            File(f"{name}.pdf", pdf(blocks(first))),
            File(f"{name}.pdf", zip_archive({"page.txt": events[first]})),
        ],
    )
