"""Draws for what a file gives away."""

from PIL import ImageDraw, ImageFont

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import (
    About,
    Comment,
    Deleted,
    Hidden,
    Inserted,
    Paragraph,
    docx,
    jpeg,
    odt,
    png,
    zip_archive,
)
from pix.content.files.picture import drawing

FIRST = (
    "Ana",
    "Bao",
    "Fatou",
    "Hugo",
    "Ibrahim",
    "Jade",
    "Kenza",
    "Linh",
    "Malik",
    "Nadia",
    "Omar",
    "Rosa",
    "Salma",
    "Tariq",
)
LAST = (
    "Barbier",
    "Benali",
    "Delmas",
    "Diallo",
    "Fontaine",
    "Haddad",
    "Keita",
    "Lambert",
    "Mbemba",
    "Nguyen",
    "Rossi",
    "Tremblay",
)
SPOTS = (
    ("Le badge posé sur la table", "The badge on the table"),
    ("La note collée sur le mur", "The note stuck on the wall"),
    ("L’écran de l’ordinateur", "The computer screen"),
    ("L’étiquette du colis", "The label of the parcel"),
    ("L’affiche au mur", "The poster on the wall"),
    ("La couverture du cahier", "The cover of the notebook"),
)
BOXES = (
    (40, 310, 200, 370),
    (40, 40, 200, 110),
    (250, 150, 430, 260),
    (470, 290, 620, 370),
    (440, 30, 620, 120),
    (256, 312, 432, 376),
)
COLOURS = ("white", "khaki", "aliceblue", "white", "mistyrose", "honeydew")
FURNITURE = (
    ("rectangle", (240, 140, 440, 270), "black"),
    ("rectangle", (320, 270, 360, 290), "black"),
    ("rectangle", (280, 288, 400, 300), "black"),
    ("rectangle", (455, 270, 635, 395), "peru"),
    ("rectangle", (115, 285, 125, 312), "navy"),
    ("rectangle", (34, 304, 206, 376), "navy"),
    ("rectangle", (434, 24, 626, 126), "darkred"),
    ("rectangle", (238, 306, 256, 376), "green"),
)
NEUTRAL = (
    ("VISITE", "VISITOR"),
    ("PAIN, LAIT", "BREAD, MILK"),
    ("12:45", "12:45"),
    ("FRAGILE", "FRAGILE"),
    ("CINEMA", "CINEMA"),
    ("MATHS", "MATHS"),
)
CLUBS = (
    ("Club des Dunes", "Dunes Club"),
    ("Radio Colline", "Hill Radio"),
    ("Gazette du Port", "Port Gazette"),
    ("Les Amis du Parc", "Friends of the Park"),
)
MODELS = ("Lumea X20", "Optika 450", "Vistar M7", "Photon R3", "Klara 88", "Argus P12")
WORD_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
WORD_LINKS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)


def _person(dice: Dice) -> str:
    return f"{dice.pick(FIRST)} {dice.pick(LAST)}"


def _two_people(dice: Dice) -> tuple[str, str]:
    firsts, lasts = dice.sample(FIRST, 2), dice.sample(LAST, 2)
    return f"{firsts[0]} {lasts[0]}", f"{firsts[1]} {lasts[1]}"


def _private(dice: Dice) -> list[str]:
    """What each spot of the desk says when it gives someone away."""
    name, other = _two_people(dice)
    phone = f"06 39 98 {dice.integer(10, 99)} {dice.integer(10, 99)}"
    mail = f"{other.split()[0].lower()}@poste.example"
    return [name, phone, mail, f"{other}, 8 r. du Lac", f"Tel. {phone[:-2]}{dice.integer(10, 99)}", other]


def _picture(texts: list[str]) -> bytes:
    shapes = [("rectangle", (0, 280, 640, 420), "burlywood"), *FURNITURE]
    shapes += [("rectangle", box, colour) for box, colour in zip(BOXES, COLOURS, strict=True)]
    image = drawing((640, 420), "lightsteelblue", shapes)
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(17)
    for text, (left, top, _, bottom) in zip(texts, BOXES, strict=True):
        pen.text((left + 6, (top + bottom) // 2 - 10), text, font=font, fill="black")
    return png(image)


def desk_picture(dice: Dice, locale: str) -> Drawn:
    """A picture of a desk: which details name someone or allow to reach them."""
    lang = 0 if locale == "fr" else 1
    private = _private(dice)
    shown = dice.sample(range(6), dice.integer(2, 4))
    letters = dice.shuffle(list("abcdef"))
    texts = [private[i] if i in shown else NEUTRAL[i][lang] for i in range(6)]
    good = sorted(letters[i] for i in shown)
    calm = next(letters[i] for i in range(6) if i not in shown)
    return Drawn(
        solution=good,
        values={
            "seen": " ; ".join(texts[i] for i in sorted(shown))
            if lang == 0
            else "; ".join(texts[i] for i in sorted(shown))
        },
        proposals=sorted((letter, spot[lang]) for letter, spot in zip(letters, SPOTS, strict=True)),
        files=[File(("bureau.png", "desk.png")[lang], _picture(texts))],
        right=[good],
        wrong=[good[:-1], sorted([*good, calm]), letters],
    )


def photo_properties(dice: Dice, locale: str) -> Drawn:
    """The author and the camera written in the properties of a photo."""
    lang = 0 if locale == "fr" else 1
    author, model, club = _person(dice), dice.pick(MODELS), dice.pick(CLUBS)[lang]
    hill = dice.integer(150, 260)
    image = drawing(
        (640, 420),
        "lightskyblue",
        [
            ("ellipse", (-80, hill, 420, 620), "olivedrab"),
            ("ellipse", (280, hill + 40, 760, 640), "darkgreen"),
            ("ellipse", (480, 40, 560, 120), "gold"),
        ],
    )
    ImageDraw.Draw(image).text((12, 390), f"Photo: {club}", font=ImageFont.load_default(18), fill="white")
    day = f"2023:{dice.integer(1, 12):02}:{dice.integer(1, 28):02} 1{dice.integer(0, 7)}:{dice.integer(10, 59)}:00"
    content = jpeg(image, {"Artist": author, "Model": model, "DateTimeOriginal": day})
    good = {"author": author, "camera": model}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"author": author, "model": model, "club": club},
        files=[File(("colline.jpg", "hill.jpg")[lang], content)],
        right=[good, good | {"author": author.upper()}],
        wrong=[good | {"author": club}, good | {"camera": "Photo"}, {"author": model, "camera": author}],
    )


def document_author(dice: Dice, locale: str) -> Drawn:
    """The author recorded in a document, who is not the one who signs the text."""
    lang = 0 if locale == "fr" else 1
    author, signer = _two_people(dice)
    day, places = dice.integer(4, 20), dice.integer(20, 90)
    lines = (
        (
            "Compte rendu de la réunion",
            f"La salle compte {places} places. La prochaine réunion est fixée au {day}.",
            f"Signé : {signer}",
        ),
        (
            "Minutes of the meeting",
            f"The room has {places} seats. The next meeting is on the {day}th.",
            f"Signed: {signer}",
        ),
    )[lang]
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    main = f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    spaces = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    core = f"<cp:coreProperties {spaces}><dc:creator>{author}</dc:creator></cp:coreProperties>"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    parts = {
        "[Content_Types].xml": WORD_TYPES,
        "_rels/.rels": WORD_LINKS,
        "word/document.xml": head + main,
        "docProps/core.xml": head + core,
    }
    return Drawn(
        solution=[author],
        values={"author": author, "signer": signer},
        files=[File(("compte-rendu.docx", "minutes.docx")[lang], zip_archive(parts))],
        right=[author, author.lower()],
        wrong=[signer, author.split()[0], "Pix"],
    )


SAID = {
    "fr": {
        "title": "Compte rendu de la réunion",
        "start": "La réunion s’est tenue à {town} ; {count} personnes étaient présentes.",
        "price": ("Le prix du repas est fixé à ", "{old} euros", "{new} euros", " par personne."),
        "end": "La prochaine réunion aura lieu salle {room}.",
        "secret": "Ne pas publier : {who} souhaite quitter le bureau.",
        "notes": ("{who} n’était pas d’accord.", "À relire avant envoi."),
    },
    "en": {
        "title": "Minutes of the meeting",
        "start": "The meeting was held in {town}; {count} people were present.",
        "price": ("The price of the meal is set at ", "{old} euros", "{new} euros", " per person."),
        "end": "The next meeting will be held in room {room}.",
        "secret": "Do not publish: {who} wishes to leave the committee.",
        "notes": ("{who} did not agree.", "To be read again before sending."),
    },
}


def minutes_to_publish(dice: Dice, locale: str) -> Drawn:
    """Minutes with an author, comments, tracked changes and a hidden line: a copy to publish."""
    said, (author, who) = SAID[locale], _two_people(dice)
    values = {"town": dice.town(), "count": dice.integer(8, 40), "old": dice.integer(10, 14), "who": who}
    values |= {"new": dice.integer(15, 22), "room": dice.integer(2, 60)}
    title, start, end, secret = (said[name].format(**values) for name in ("title", "start", "end", "secret"))
    before, old, new, after = (text.format(**values) for text in said["price"])
    notes = [Comment(text.format(**values), author) for text in said["notes"]]

    def built(*marks: str, price: str = new) -> list[Paragraph]:
        changes = [Deleted(old, author), Inserted(new, author)] if "changes" in marks else [price]
        asides = notes if "notes" in marks else []
        lines = [start, *asides[:1]], [before, *changes, after], [end, *asides[1:]]
        aside = [Paragraph([Hidden(secret)])] if "hidden" in marks else []
        aside += [Paragraph(secret)] if "shown" in marks else []
        return [Paragraph(title, heading=1), *map(Paragraph, lines[:2]), *aside, Paragraph(lines[2])]

    name = {"fr": "compte-rendu", "en": "minutes"}[locale]
    told, untold, clean = About(title, author), About(title), built()
    near = [(built(mark), untold) for mark in ("notes", "changes", "hidden", "shown")]
    near += [(clean, told), (built(price=old), untold)]
    return Drawn(
        solution=File(f"{name}.docx", docx(clean, untold)),
        files=[File(f"{name}.docx", docx(built("notes", "changes", "hidden"), told))],
        values={
            "file": f"{name}.docx",
            "author": author,
            "new": new,
            "secret": secret,
            "lines": [title, start, f"{before}{new}{after}", end],
        },
        right=[File(f"{name}.odt", odt(clean, untold))],
        wrong=[File(f"{name}.docx", docx(blocks, about)) for blocks, about in near],
    )
