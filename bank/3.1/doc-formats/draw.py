"""Draws for document formats."""

from __future__ import annotations

from pix.content import files
from pix.content.drawing import Dice, Drawn, File
from pix.content.files import Paragraph, zip_archive

TEXTS, PICTURES, OTHERS = ("odt", "docx", "txt", "pdf"), ("png", "jpg", "gif"), ("mp3", "mp4", "wav", "zip")
WRITTEN, PICTURED = (0, 3, 4, 7, 9, 11), (1, 2, 5, 6, 8, 10, 12, 13)  # stems that suggest a text, or not
STEMS = {
    "fr": (
        "lettre",
        "photo-de-classe",
        "carte",
        "rapport",
        "notes",
        "chanson",
        "affiche",
        "convention",
        "voyage",
        "menu",
        "dessin",
        "discours",
        "album",
        "plan",
    ),
    "en": (
        "letter",
        "class-photo",
        "map",
        "report",
        "notes",
        "song",
        "poster",
        "agreement",
        "trip",
        "menu",
        "drawing",
        "speech",
        "album",
        "plan",
    ),
}


def text_files(dice: Dice, locale: str) -> Drawn:
    """Seven files with misleading names: those that are text documents."""
    written, drawn, count = dice.sample(WRITTEN, 6), dice.sample(PICTURED, 7), dice.integer(2, 4)
    others = [*dice.sample(PICTURES + OTHERS, 7 - count)]
    stems = [
        STEMS[locale][rank] for rank in (*drawn[: count - 1], written[0], drawn[-1], *written[1 : 7 - count])
    ]
    endings = [*dice.sample(TEXTS, count), others[0], f"{dice.pick(TEXTS)}.{others[1]}", *others[2:]]
    ids = dice.shuffle("bcdfghk")
    names = {key: f"{stem}.{end}" for key, stem, end in zip(ids, stems, endings, strict=True)}
    right = sorted(ids[:count])
    return Drawn(
        solution=right,
        values={"answer": ", ".join(names[key] for key in right)},
        proposals=sorted(names.items()),
        right=[right],
        wrong=[right[:-1], sorted(ids[: count + 1]), sorted([*right, ids[count + 1]])],
    )


def archive_count(dice: Dice, locale: str) -> Drawn:
    """An archive: how many text documents, how many pictures."""
    stems, texts, pictures = dice.shuffle(range(14)), dice.integer(3, 7), dice.integer(2, 5)
    endings = [dice.pick(TEXTS) for _ in range(texts)] + [dice.pick(PICTURES) for _ in range(pictures)]
    endings += [dice.pick(OTHERS) for _ in range(14 - texts - pictures)]
    entries = {f"{STEMS[locale][stem]}.{end}": f"{stem}" for stem, end in zip(stems, endings, strict=True)}
    right = {"texts": str(texts), "pictures": str(pictures)}
    values = right | {"others": 14 - texts - pictures}
    name = {"fr": "dossier.zip", "en": "folder.zip"}[locale]
    content = zip_archive(dict(sorted(entries.items())))
    return Drawn(
        solution={key: [number] for key, number in right.items()},
        values=values,
        files=[File(name, content)],
        right=[right],
        wrong=[
            right | {"texts": str(texts + 1)},
            right | {"pictures": str(pictures + 1)},
            right | {"texts": "14"},
        ],
    )


WORDS = {
    "fr": (
        "boussole",
        "tulipe",
        "lanterne",
        "falaise",
        "violon",
        "pirogue",
        "cerisier",
        "mouette",
        "sentier",
        "volcan",
        "horloge",
        "palmier",
        "rivage",
        "moulin",
    ),
    "en": (
        "compass",
        "tulip",
        "lantern",
        "cliff",
        "violin",
        "canoe",
        "cherry",
        "seagull",
        "pathway",
        "volcano",
        "clock",
        "palm",
        "shore",
        "windmill",
    ),
}


def pdf(text: str) -> bytes:
    """A PDF of one page that shows a line of plain letters."""
    stream = f"BT /F1 36 Tf 72 700 Td ({text}) Tj ET"
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Font << /F1 5 0 R >> >>",
    ]
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    tail = f"trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 7\n0000000000 65535 f \n{table}{tail}".encode("ascii")


def real_pdf(dice: Dice, locale: str) -> Drawn:
    """Three files that end in .pdf, two of them only renamed: the word in the real one."""
    words = [WORDS[locale][place] for place in dice.sample(range(14), 3)]
    say = {"fr": "Le mot est : ", "en": "The word is: "}[locale]
    stem = {"fr": "programme", "en": "programme"}[locale]
    contents = [
        pdf(say.replace("\u00a0", " ") + words[0]),
        (say + words[1]).encode(),
        zip_archive({"content.txt": say + words[2]}),
    ]
    order = dice.shuffle(range(3))
    files = [File(f"{stem}-{'ABC'[rank]}.pdf", contents[place]) for rank, place in enumerate(order)]
    values = {"word": words[0], "letter": "ABC"[order.index(0)]}
    return Drawn(solution=[words[0]], values=values, files=files, right=[words[0].upper()], wrong=words[1:])


USES = {
    "fr": (
        ("edit", "Faire compléter un compte rendu par deux collègues"),
        ("edit", "Confier un texte à une personne qui le corrigera et le mettra en page"),
        ("edit", "Garder un modèle de lettre à modifier chaque mois"),
        ("edit", "Écrire un rapport à plusieurs, avec titres et tableaux"),
        ("fixed", "Faire imprimer une affiche exactement comme à l’écran"),
        ("fixed", "Envoyer une attestation à lire, dont l’aspect ne doit pas changer"),
        ("fixed", "Publier un menu mis en page, lisible sur tout appareil"),
        ("fixed", "Remettre un dossier final dont chaque page doit rester identique"),
        ("plain", "Donner à un programme un texte sans aucune mise en forme"),
        ("plain", "Garder une simple liste de mots, lisible par tout éditeur de texte"),
        ("plain", "Noter les réglages d’un appareil dans le fichier le plus simple possible"),
        ("plain", "Fournir des phrases brutes à un logiciel qui les compte"),
    ),
    "en": (
        ("edit", "Have two colleagues complete a report"),
        ("edit", "Give a text to someone who will correct it and lay it out"),
        ("edit", "Keep a model letter to change every month"),
        ("edit", "Write a report together, with headings and tables"),
        ("fixed", "Have a poster printed exactly as on the screen"),
        ("fixed", "Send a certificate to read, whose look must not change"),
        ("fixed", "Publish a laid-out menu, readable on any device"),
        ("fixed", "Hand in a final report whose pages must all stay the same"),
        ("plain", "Give a program a text without any formatting"),
        ("plain", "Keep a simple list of words, readable by any text editor"),
        ("plain", "Note the settings of a device in the simplest possible file"),
        ("plain", "Provide raw sentences to software that counts them"),
    ),
}


def formats_for_uses(dice: Dice, locale: str) -> Drawn:
    """Four uses: the format that suits each."""
    chosen = [group * 4 + dice.integer(0, 3) for group in range(3)]
    rest = [place for place in range(12) if place not in chosen]
    chosen.append(dice.pick(rest))
    right = {f"u{place}": USES[locale][place][0] for place in chosen}
    items = [(f"u{place}", USES[locale][place][1]) for place in sorted(chosen)]
    first, second = f"u{chosen[0]}", f"u{chosen[2]}"
    return Drawn(
        solution=right, items=items, right=[right], wrong=[right | {first: "fixed"}, right | {second: "edit"}]
    )


NOTICES = {
    "fr": ("Départ", "Repas", "Retour", "Visite", "Rendez-vous", "Contact", "Prix", "Lieu"),
    "en": ("Departure", "Meal", "Return", "Visit", "Meeting point", "Contact", "Price", "Place"),
}


def exported_whole(dice: Dice, locale: str) -> Drawn:
    """A programme to export to PDF with all its text."""
    town, day, month = dice.town(), dice.integer(2, 28), dice.integer(0, 11)
    lines = [
        f"{NOTICES[locale][at]} {dice.integer(10, 99)}, {dice.first_name()}"
        for at in dice.sample(range(8), 5)
    ]
    title = {"fr": f"Sortie à {town}", "en": f"Trip to {town}"}[locale]
    when = {"fr": f"Le {day}/{month + 1:02}", "en": f"On {day}/{month + 1:02}"}[locale]
    blocks = [Paragraph(title, heading=1), *map(Paragraph, (when, *lines[:3]))]
    blocks += [Paragraph(text, on_new_page=at == 0) for at, text in enumerate(lines[3:])]
    document, made = files.odt(blocks), files.pdf(blocks)
    other = [Paragraph(text) for text in (title, when, *lines[:2], lines[2].replace(", ", " "), *lines[3:])]
    return Drawn(
        solution=File("programme.pdf", made),
        files=[File("programme.odt", document)],
        values={
            "texts": [{"op": "contains", "path": "", "value": text} for text in (title, when, *lines[:3])],
            "last": [{"op": "contains", "path": "", "value": text} for text in lines[3:]],
        },
        right=[File("export.pdf", made)],
        wrong=[
            File("programme.pdf", document),
            File("programme.pdf", files.docx(blocks)),
            File("programme.pdf", files.pdf(blocks[:5])),
            File("programme.pdf", files.pdf(other)),
        ],
    )
