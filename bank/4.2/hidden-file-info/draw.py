"""Draws for what pictures carry without showing it."""

from __future__ import annotations

from PIL import Image

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.scenes import scene
from pix.content.files import jpeg, png
from pix.content.inspection.raster import fingerprint

STEMS = {
    "fr": ("jardin", "balcon", "salon", "cour", "atelier", "terrasse"),
    "en": ("garden", "balcony", "lounge", "yard", "workshop", "terrace"),
}
REMARKS = {
    "fr": (
        "Double de la clé chez {0}",
        "Code du portail : {1}",
        "Absents jusqu’au {1}",
        "Chez {0}, au {1}",
    ),
    "en": ("{0} has the spare key", "Gate code: {1}", "Away until the {1}", "{0} lives at number {1}"),
}
CAMERAS = ("Photo-Aurore", "Optique 12", "Reflex 40", "Mobile 3")


def _remark(dice: Dice, locale: str) -> str:
    sentence, name, number = dice.integer(0, 3), dice.first_name(), dice.integer(2, 28)
    return REMARKS[locale][sentence].format(name, number)


def clean_png(dice: Dice, locale: str) -> Drawn:
    """A PNG with an author, a place and a comment in it: the same pixels, and none of these."""
    picture, _ = scene(dice, (dice.integer(240, 480, 20), dice.integer(180, 360, 20)))
    name = f"{STEMS[locale][dice.integer(0, 5)]}.png"
    author, place = dice.full_name(), f"{dice.integer(430, 500) / 10}, {dice.integer(10, 70) / 10}"
    texts = {"Author": author, "Location": place, "Comment": _remark(dice, locale)}
    bare = png(picture)
    cut = picture.crop((2, 2, picture.width, picture.height))
    blurred = picture.resize((picture.width // 2, picture.height // 2)).resize(picture.size)
    misses = {
        f"x-{name}": png(picture, texts),
        name: png(picture, {"Location": place, "Comment": texts["Comment"]}),
        f"y-{name}": png(picture, {"Author": author}),
        f"z-{name}": png(cut),
        f"w-{name}": png(blurred),
    }
    return Drawn(
        solution=File(name, bare),
        values={"file": name, "author": author, "width": picture.width, "height": picture.height, "same": fingerprint(picture)},
        files=[File(name, png(picture, texts))],
        right=[File(f"x-{name}", png(picture, {"Software": "X"}))],
        wrong=[File(called, content) for called, content in misses.items()],
    )  # fmt: skip


def clean_jpeg(dice: Dice, locale: str) -> Drawn:
    """A photo that tells its author, its device and where it was taken: the same picture, and none of these."""
    picture, seen = scene(dice, (dice.integer(240, 480, 20), dice.integer(180, 360, 20)))
    name = f"{STEMS[locale][dice.integer(0, 5)]}.jpg"
    author, place = dice.full_name(), (dice.integer(430, 500) / 10, dice.integer(10, 70) / 10)
    exif = {"Artist": author, "Model": dice.pick(CAMERAS), "ImageDescription": _remark(dice, locale)}
    small = picture.resize((picture.width // 2, picture.height // 2))
    misses = {
        f"x-{name}": jpeg(picture, exif, place),
        name: jpeg(picture, exif),
        f"y-{name}": jpeg(picture, place=place),
        f"z-{name}": jpeg(small),
        f"w-{name}": jpeg(picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)),
    }
    return Drawn(
        solution=File(name, jpeg(picture)),
        values={
            "file": name,
            "author": author,
            "width": picture.width,
            "height": picture.height,
            "seen": seen,
        },
        files=[File(name, jpeg(picture, exif, place))],
        right=[File(name, jpeg(picture, quality=60))],
        wrong=[File(called, content) for called, content in misses.items()],
    )
