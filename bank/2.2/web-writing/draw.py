"""Draws for writing for the web."""

from xml.sax.saxutils import quoteattr

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import html_page

EVENTS = (
    ("Fête des jardins", "Garden party"),
    ("Nuit du conte", "Storytelling night"),
    ("Tournoi d’échecs", "Chess tournament"),
    ("Bourse aux vélos", "Bike sale"),
    ("Marché de Noël", "Christmas market"),
)
OBJECTS = (
    ("une chaise pliante", "a folding chair"),
    ("un verre", "a cup"),
    ("une lampe de poche", "a torch"),
    ("une gourde", "a water bottle"),
    ("un coussin", "a cushion"),
    ("un parapluie", "an umbrella"),
)
PLACES = (
    ("au parc des Lilas", "in Lilac Park"),
    ("à la salle du Moulin", "at the Mill Hall"),
    ("sur la place du Puits", "on Well Square"),
)
HEADINGS = (
    ("Ce qu’il faut apporter", "What to bring"),
    ("À prévoir", "Things to bring"),
    ("Votre équipement", "Your equipment"),
)


def parts_of_page(dice: Dice, locale: str) -> Drawn:
    """The raw parts of a notice: which form does each one take on the page."""
    lang = 0 if locale == "fr" else 1
    event, place, heading = (dice.pick(stock)[lang] for stock in (EVENTS, PLACES, HEADINGS))
    town, day, hour, year = dice.town(), dice.integer(3, 27), dice.integer(14, 18), dice.integer(1987, 2012)
    one, two = (thing[lang] for thing in dice.sample(OBJECTS, 2))
    texts = (
        f"{event} : le {day} juin à {town}" if lang == 0 else f"{event}: {day} June in {town}",
        f"Rendez-vous le {day} juin à {hour} h {place} ; l’entrée est gratuite."
        if lang == 0
        else f"Join us on {day} June at {hour}:00 {place}; admission is free.",
        heading,
        one,
        two,
        f"L’association, créée en {year}, a d’abord occupé une ancienne école."
        if lang == 0
        else f"The association, founded in {year}, first met in a former school.",
    )
    roles = ("title", "first", "heading", "list", "list", "last")
    ids = dice.shuffle([f"m{n}" for n in range(1, 7)])
    good = dict(zip(ids, roles, strict=True))
    return Drawn(
        solution=good,
        items=sorted(zip(ids, texts, strict=True)),
        right=[good],
        wrong=[
            good | {ids[1]: "last", ids[5]: "first"},
            good | {ids[2]: "title", ids[0]: "heading"},
            good | {ids[3]: "first"},
        ],
    )


MEASURES = (
    (("les inscriptions", "registrations"), ("inscri", "regist")),
    (("les visites", "visits"), ("visit", "visit")),
    (("les prêts de livres", "book loans"), ("prêt", "loan")),
    (("les trajets à vélo", "bike trips"), ("vélo", "bike")),
    (("les repas servis", "meals served"), ("repas", "meal")),
    (("les dons", "gifts"), ("don", "gift")),
)
PHOTOS = (
    (
        ("photo.jpg", "photo.jpg"),
        ("Deux enfants arrosent un potager.", "Two children water a vegetable garden."),
    ),
    (
        ("equipe.jpg", "team.jpg"),
        ("L’équipe pose devant la porte bleue.", "The team poses in front of the blue door."),
    ),
    (
        ("salle.jpg", "room.jpg"),
        ("La salle est vide, les chaises en cercle.", "The room is empty, chairs in a circle."),
    ),
)


def pictures_to_describe(dice: Dice, locale: str) -> Drawn:
    """A page with a chart, a decoration and a photograph: the alternatives of the first two."""
    lang = 0 if locale == "fr" else 1
    measure, stems = dice.pick(MEASURES)
    pictures, kept = dice.pick(PHOTOS)
    year, before = dice.integer(2015, 2022), dice.integer(31, 79)
    after, photo = before + dice.integer(11, 90), pictures[lang]
    chart = f"{('graphique', 'chart')[lang]}-{year}.png"
    line = f"{('filet', 'line')[lang]}-{dice.integer(1, 9)}.png"
    event = dice.pick(EVENTS)[lang]
    told, town = ("Un graphique en couleurs", "A coloured chart")[lang], dice.town()

    def page(alt: str | None, drawn: str | None = "", seen: str = kept[lang], words: str = town) -> File:
        images = [
            f'<img src="{src}"{"" if one is None else f" alt={quoteattr(one)}"}>'
            for src, one in ((chart, alt), (line, drawn), (photo, seen))
        ]
        body = f"<h1>{event}</h1>\n{images[0]}\n<p>{words}</p>\n{images[1]}\n<p>{year}</p>\n{images[2]}"
        return File("page.html", html_page(event, body, locale))

    said = (
        f"En {year}, {before} ; en {year + 1}, {after}\u00a0: {measure[0]} augmentent.",
        f"From {before} in {year} to {after} in {year + 1}: {measure[1]} go up.",
    )[lang]
    return Drawn(
        solution=page(said),
        right=[page(f"{measure[lang].upper()} {before}, {after}")],
        wrong=[
            page(told),
            page(said, told),
            page(said, None),
            page("", ""),
            page(said, "", ""),
            page(said, words=f"{town}. {said}"),
            File("page.html", page(said).content.replace(f'<img src="{line}" alt="">\n'.encode(), b"")),
        ],
        files=[page(None, None)],
        values={
            "file": "page.html", "chart": chart, "line": line, "photo": photo, "measure": measure[lang],
            "before": before, "after": after, "one": str(before), "two": str(after), "year": year, "next": year + 1, "kept": kept[lang],
            "said": [
                {"op": "contains", "path": "", "value": one}
                for one in (stems[lang], stems[lang].capitalize(), stems[lang].upper())
            ],
            "text": f"{event} {town} {year}",
        },
    )  # fmt: skip
