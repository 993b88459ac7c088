"""Draws for photos to set upright, to crop, and cards on which something is to hide."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageColor, ImageDraw

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.streets import kept_shapes, street, street_svg
from pix.content.files import jpeg, png
from pix.content.simulators.image_editor.building import Picture

SIGNS = {
    "fr": ("PLAGE", "MARCHÉ", "SENTIER", "PISCINE", "JARDIN", "FERME", "MUSÉE", "CASCADE", "STADE", "REFUGE"),
    "en": ("BEACH", "MARKET", "TRAIL", "POOL", "GARDEN", "FARM", "MUSEUM", "CASCADE", "STADIUM", "SHELTER"),
}
GREENS = ("#b9d39b", "#d9c79a", "#a9c7a0", "#cfd8b0")
SKIES = ("#bfe0f2", "#dbe7ef", "#f3dcc0", "#c9e3dc")
AROUND = (
    ("tree", "#3f7f4c"),
    ("house", "#b5533c"),
    ("person", "#1f5fa8"),
    ("lamp", "#f4c542"),
    ("bench", "#8a5a33"),
)
# Shape, then its name in each language.
KINDS = (
    ("bike", "vélo", "bike"), ("ball", "ballon", "ball"), ("boat", "bateau", "boat"), ("bench", "banc", "bench"),
    ("sign", "panneau", "sign"), ("flower", "bouquet", "flower"), ("mug", "mug", "mug"),
)  # fmt: skip
COLOURS = (
    ("#c0392b", "rouge", "red"),
    ("#1f5fa8", "bleu", "blue"),
    ("#2e7d32", "vert", "green"),
    ("#6a4c93", "violet", "purple"),
)
SLOTS = [(column * 320, 60 + line * 290) for line in (0, 1) for column in (0, 1, 2)]
HIDE = ("crop", "resize", "hide")
STREETS = {
    "fr": ("rue des Tilleuls", "rue du Port", "rue Haute", "rue des Lilas"),
    "en": ("Lime Street", "Harbour Road", "High Street", "Lilac Road"),
}
CARDS = {
    "fr": ("Prénom", "Numéro d’adhérent", "Téléphone", "Adresse"),
    "en": ("First name", "Member number", "Telephone", "Address"),
}


def _sign_photo(dice: Dice, locale: str) -> tuple[Picture, str]:
    """A scene with a sign to read, something on each side of it."""
    word = SIGNS[locale][dice.integer(0, len(SIGNS["fr"]) - 1)]
    photo = Picture(900, 600, features=["turn"])
    photo.layer("Photo")
    photo.ground("box", (0, 0, 900, 360), dice.pick(SKIES))
    photo.ground("box", (0, 360, 900, 240), dice.pick(GREENS))
    left, right = dice.sample(AROUND, 2)
    names = {
        "fr": ("à gauche du panneau", "à droite du panneau"),
        "en": ("left of the sign", "right of the sign"),
    }
    photo.thing(left[0], names[locale][0], (60, 200, 170, 260), left[1])
    photo.thing("sign", {"fr": "panneau", "en": "sign"}[locale], (290, 150, 320, 330), "#f4f1ea")
    photo.words(word, {"fr": "texte du panneau", "en": "text of the sign"}[locale], (320, 190, 260, 110))
    photo.thing(right[0], names[locale][1], (680, 230, 160, 230), right[1])
    return photo, word


def turned_photo(dice: Dice, locale: str) -> Drawn:
    """A photo that lies on its side or upside down."""
    photo, word = _sign_photo(dice, locale)
    turn = dice.integer(1, 3)
    said = {
        "fr": {
            1: "d’un quart de tour vers la gauche",
            2: "d’un demi-tour",
            3: "d’un quart de tour vers la droite",
        },
        "en": {1: "a quarter turn to the left", 2: "by a half turn", 3: "a quarter turn to the right"},
    }
    start = photo.after(lambda p: p.turned(turn))
    flipped = (4 - turn) % 4, (6 - turn) % 4
    misses = [photo.after(lambda p, q=quarters: p.turned(q, mirrored=True)) for quarters in (*flipped, 0)]
    misses.append(photo.after(lambda p: p.turned(turn % 3 + 1)))
    values = {"word": word, **{f"done_{tongue}": said[tongue][turn] for tongue in said}}
    return Drawn(
        start=start.state, solution=photo.state, values=values, wrong=[miss.state for miss in misses]
    )


def mirrored_photo(dice: Dice, locale: str) -> Drawn:
    """A photo taken in a window, or in still water."""
    photo, word = _sign_photo(dice, locale)
    turn = dice.pick((0, 2))
    said = {"fr": {0: "gauche-droite", 2: "haut-bas"}, "en": {0: "left to right", 2: "top to bottom"}}
    start = photo.after(lambda p: p.turned(turn, mirrored=True))
    misses = [photo.after(lambda p: p.turned(2)), photo.after(lambda p: p.turned(1, mirrored=True))]
    misses.append(photo.after(lambda p: p.turned(2 - turn, mirrored=True)))
    values = {"word": word, **{f"done_{tongue}": said[tongue][turn] for tongue in said}}
    return Drawn(
        start=start.state, solution=photo.state, values=values, wrong=[miss.state for miss in misses]
    )


def _group_photo(dice: Dice, locale: str) -> tuple[Picture, dict[str, tuple[int, int, int, int]]]:
    """Six things, each in its sixth of the photo; some share a shape or a colour."""
    photo = Picture(960, 640, features=HIDE)
    photo.layer("Photo")
    photo.ground("box", (0, 0, 960, 250), dice.pick(SKIES))
    photo.ground("box", (0, 250, 960, 390), dice.pick(GREENS))
    shapes, places = dice.sample(KINDS, 3), {}
    pairs = [(shape, colour) for shape in shapes for colour in dice.sample(COLOURS, 2)]
    for (shape, colour), (left, top) in zip(dice.shuffle(pairs), SLOTS, strict=True):
        name = f"{shape[1]} {colour[1]}" if locale == "fr" else f"{colour[2]} {shape[2]}"
        width, height = dice.integer(130, 190, 5), dice.integer(120, 170, 5)
        place = (left + dice.integer(40, 90, 5), top + dice.integer(30, 60, 5), width, height)
        photo.thing(shape[0], name, place, colour[0])
        places[name] = place
    return photo, places


def one_thing_kept(dice: Dice, locale: str) -> Drawn:
    """One of six things to keep by cropping."""
    photo, places = _group_photo(dice, locale)
    thing = list(places)[dice.integer(0, 5)]
    left, top, width, height = places[thing]
    others = [place for name, place in places.items() if name != thing]
    covered = photo.after(*(lambda p, at=place: p.add("box", at, colour="#ffffff") for place in others))
    misses = [
        covered,
        photo.after(lambda p: p.resize(240, 160)),
        photo.after(lambda p: p.crop(left, top, width * 2 // 3, height)),
        photo.after(lambda p: p.crop(0, 0, 960, 320) if top < 320 else p.crop(0, 320, 960, 320)),
    ]
    kept = photo.after(lambda p: p.crop(left - 10, top - 10, width + 20, height + 20))
    close = photo.after(lambda p: p.crop(left, top, width, height))
    return Drawn(
        start=photo.state, solution=kept.state, right=[close.state], values={"thing": thing},
        wrong=[miss.state for miss in misses],
    )  # fmt: skip


def badge_to_publish(dice: Dice, locale: str) -> Drawn:
    """A card of four lines, one of which must not be read any more."""
    labels = CARDS[locale]
    street = STREETS[locale][dice.integer(0, 3)]
    door = dice.integer(2, 98)
    lines = (
        dice.first_name(),
        f"{dice.integer(100, 999)} {dice.integer(100, 999)} {dice.integer(10, 99)}",
        f"01 99 00 {dice.integer(10, 99)} {dice.integer(10, 99)}",
        f"{door}, {street}" if locale == "fr" else f"{door} {street}",
    )
    order, secret = dice.shuffle(range(4)), dice.integer(1, 3)
    card = Picture(900, 620, features=["hide"], name={"fr": "badge.png", "en": "badge.png"}[locale])
    card.layer("Image")
    card.ground("box", (0, 0, 900, 620), dice.pick(SKIES))
    card.ground("box", (40, 40, 820, 540), "#fffdf5")
    card.thing(
        "face",
        {"fr": "portrait", "en": "portrait"}[locale],
        (640, 190, 180, 230),
        dice.pick(("#c98f66", "#8d5a3b", "#e3b58f")),
    )
    places = {}
    for rank, line in enumerate(order):
        places[line] = (80, 110 + rank * 120, min(500, 26 * len(lines[line])), 56)
        card.words(labels[line], None, (80, 76 + rank * 120, 11 * len(labels[line]), 28), "#5a6470")
        card.words(lines[line], labels[line], places[line])
    left, top, width, height = places[secret]
    cover = (left - 8, top - 2, width + 16, height + 4)
    kept = [line for line in order if line != secret]
    done = card.after(lambda c: c.add("box", cover, colour="#000000"))
    misses = [
        card.after(lambda c: c.add("blur", cover, strength=3)),
        card.after(lambda c: c.add("box", cover, colour="#000000", opacity=70)),
        card.after(lambda c: c.add("box", (left, top, width // 2, height), colour="#000000")),
        *(done.after(lambda c, at=places[one]: c.add("box", at, colour="#000000")) for one in kept),
    ]
    values = {
        "secret": labels[secret],
        **{f"kept_{n}": labels[one] for n, one in zip("abc", kept, strict=True)},
    }
    return Drawn(start=card.state, solution=done.state, values=values, wrong=[miss.state for miss in misses])


# Colours of subjects, each with the grey that it makes; then plain backgrounds.
SUBJECTS = (("#8a2030", 66), ("#1f3f8a", 62), ("#5b2a86", 67), ("#7a3b12", 73), ("#0f4f5c", 61))
SCREENS = ("#2fbf4f", "#58c322", "#00b140", "#3fd07f")


def _shapes(
    size: int, paper: tuple[int, int, int, int], rounds: Sequence[tuple[int, str | None]]
) -> Image.Image:
    """Discs in one another, from the largest on; their radius in sixteenths; None is the paper again."""
    image = Image.new("RGBA", (size, size), paper)
    pen = ImageDraw.Draw(image)
    for radius, colour in rounds:
        low, high = size * (8 - radius) // 16, size * (8 + radius) // 16 - 1
        pen.ellipse((low, low, high, high), fill=colour or paper)
    return image


def _on(colour: str, alpha: int = 255) -> tuple[int, int, int, int]:
    red, green, blue = ImageColor.getrgb(colour)[:3]
    return red, green, blue, alpha


def cut_out_ring(dice: Dice, locale: str) -> Drawn:
    """A ring on a green ground: the ground goes, the middle of the ring with it."""
    size, (colour, grey), screen = dice.integer(160, 256, 16), dice.pick(SUBJECTS), dice.pick(SCREENS)
    name, ring = "logo.png", ((6, colour), (3, None))
    given, done = _shapes(size, _on(screen), ring), _shapes(size, _on(screen, 0), ring)
    filled = _shapes(size, _on(screen, 0), ((6, colour), (3, screen)))
    white, half = _shapes(size, _on("#ffffff"), ring), _shapes(size, _on(screen, 90), ring)
    misses = [white, filled, half, done.crop((0, 0, size, size // 2))]
    return Drawn(
        solution=File(name, png(done)),
        values={"file": name, "size": size, "subject": [grey - 14, grey + 14]},
        files=[File(name, png(given.convert("RGB")))],
        right=[File(name, png(_shapes(size, (0, 0, 0, 0), ring)))],
        wrong=[*(File(name, png(one)) for one in misses), File("logo.jpg", jpeg(white.convert("RGB")))],
    )  # fmt: skip


def cut_out_badge(dice: Dice, locale: str) -> Drawn:
    """A badge with a white middle on a white ground: the ground goes, the middle stays."""
    size, (colour, grey) = dice.integer(160, 256, 16), dice.pick(SUBJECTS)
    name, badge = "badge.png", ((7 if dice.chance(0.5) else 6, colour), (3, "#ffffff"))
    done = _shapes(size, _on("#ffffff", 0), badge)
    pierced = _shapes(size, _on("#ffffff", 0), (badge[0], (3, None)))
    misses = [pierced, _shapes(size, _on("#dddddd"), badge), _shapes(size, _on("#ffffff", 128), badge)]
    misses += [_shapes(size, _on("#ffffff", 0), (badge[1],)), done.resize((size // 2, size // 2))]
    flat = _shapes(size, _on("#ffffff"), badge).convert("RGB")
    return Drawn(
        solution=File(name, png(done)),
        values={"file": name, "size": size, "subject": [grey - 14, grey + 14]},
        files=[File(name, png(flat))],
        wrong=[*(File(name, png(one)) for one in misses), File("badge.jpg", jpeg(flat))],
    )


PAINTS = ("#c0392b", "#1f5fa8", "#2e7d32", "#6a4c93", "#b5651d", "#00796b", "#ad1457", "#455a64")
PARTS = {"wall": ("les murs", "the walls"), "roof": ("les toits", "the roofs"), "door": ("les portes", "the doors")}  # fmt: skip


def framed(dice: Dice, locale: str) -> Drawn:
    """A street in SVG, of which only a part is to show, by the frame alone."""
    unit, height = dice.integer(80, 120, 10), dice.integer(160, 220, 20)
    first, count = dice.integer(1, 2), dice.integer(1, 2)
    shapes, rules = street(dice, unit, height), dict(zip(PARTS, dice.sample(PAINTS, 3), strict=True))
    x, wide, whole = first * unit, count * unit, (4 * unit, height)
    name, view = {"fr": "rue.svg", "en": "street.svg"}[locale], f"{x} 0 {wide} {height}"
    moved = [(tag, one | ({"x": str(int(one["x"]) - x)} if "x" in one else {})) for tag, one in shapes]
    misses = [
        street_svg(moved, (wide, height), rules),
        street_svg(shapes, (wide, height), rules),
        street_svg(shapes, (wide, height), rules, f"{x} 0 {x + wide} {height}"),
        street_svg(shapes[first * 3 : (first + count) * 3], (wide, height), rules, view),
    ]
    return Drawn(
        solution=File(name, street_svg(shapes, (wide, height), rules, view)),
        values={
            "file": name, "x": x, "end": x + wide, "wide": wide, "height": height, "view": view, "kept": kept_shapes(shapes),
            "views": [view, view.replace(" ", ","), view.replace(" ", ", ")],
            "wides": [str(wide), f"{wide}px"], "heights": [str(height), f"{height}px"],
        },
        files=[File(name, street_svg(shapes, whole, rules))],
        wrong=[File(name, content) for content in misses],
    )  # fmt: skip


def recoloured(dice: Dice, locale: str) -> Drawn:
    """A street in SVG: one class to repaint by its rule."""
    unit, height, part = dice.integer(80, 120, 10), dice.integer(160, 220, 20), dice.pick(tuple(PARTS))
    shapes, paints = street(dice, unit, height), dice.sample(PAINTS, 4)
    rules, new, size = dict(zip(PARTS, paints, strict=False)), paints[3], (4 * unit, height)
    other = next(name for name in PARTS if name != part)
    name = {"fr": "rue.svg", "en": "street.svg"}[locale]
    one_by_one = [
        (tag, one | ({"style": f"fill: {new}"} if one["class"] == part else {})) for tag, one in shapes
    ]
    misses = (
        street_svg(one_by_one, size, rules),
        street_svg(shapes, size, rules | {other: new}),
        street_svg(shapes, size, dict.fromkeys(rules, new)),
        street_svg(shapes[3:], size, rules | {part: new}),
    )
    return Drawn(
        solution=File(name, street_svg(shapes, size, rules | {part: new})),
        values={
            "file": name, "part": PARTS[part][locale == "en"], "new": new, "class": part, "kept": kept_shapes(shapes), "rule": f"rules/.{part}/fill",
            "others": [{"op": "equals", "path": f"rules/.{one}/fill", "value": rules[one]} for one in PARTS if one != part],
        },
        files=[File(name, street_svg(shapes, size, rules))],
        wrong=[File(name, content) for content in misses],
    )  # fmt: skip
