"""Draws for picture files: names, sizes, formats."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.scenes import scene
from pix.content.files import gif, jpeg, png, zip_archive
from pix.content.files.picture import drawing

PICTURES = ("png", "jpg", "gif", "webp", "bmp")
OTHERS = ("odt", "txt", "pdf", "mp3", "mp4", "zip", "ods")
STEMS = {
    "fr": (
        "plage", "photos", "logo", "affiche", "musique", "plan", "film", "dessin", "lettre", "portrait",
        "recette", "paysage", "image-du-mois", "notes",
    ),
    "en": (
        "beach", "photos", "logo", "poster", "music", "map", "movie", "drawing", "letter", "portrait",
        "recipe", "landscape", "image-of-the-month", "notes",
    ),
}  # fmt: skip
COLOURS = ("navy", "teal", "orange", "crimson", "gold", "purple", "olive", "steelblue")


def _mixed(dice: Dice, locale: str, total: int, count: int) -> list[str]:
    """Names of files, the pictures first."""
    stems = dice.sample(range(14), total)
    endings = dice.sample(PICTURES, count) + dice.sample(OTHERS, total - count)
    return [f"{STEMS[locale][stem]}.{end}" for stem, end in zip(stems, endings, strict=True)]


def picture_files(dice: Dice, locale: str) -> Drawn:
    """Seven files: those that are pictures."""
    count = dice.integer(2, 4)
    names = _mixed(dice, locale, 7, count)
    ids = dice.shuffle("bcdfghk")
    pairs = list(zip(ids, names, strict=True))
    right = sorted(ids[:count])
    return Drawn(
        solution=right,
        values={"answer": ", ".join(names[:count])},
        proposals=sorted(pairs),
        right=[right],
        wrong=[right[:-1], sorted(ids[: count + 1]), sorted(ids[count:])],
    )


def pictures_in_archive(dice: Dice, locale: str) -> Drawn:
    """An archive of ten files: the names of its three pictures."""
    names = _mixed(dice, locale, 10, 3)
    archive = zip_archive({name: f"{rank}" for rank, name in enumerate(sorted(names))})
    right = {"x": names[0], "y": names[1], "z": names[2]}
    name = {"fr": "archive.zip", "en": "archive.zip"}[locale]
    return Drawn(
        solution={key: [found, found.rsplit(".", 1)[0]] for key, found in right.items()},
        values={"answer": ", ".join(names[:3])},
        files=[File(name, archive)],
        right=[right, {"x": names[2], "y": names[0], "z": names[1]}],
        wrong=[right | {"z": names[4]}, right | {"z": names[0]}],
    )


def _flat(dice: Dice, size: tuple[int, int]) -> Image.Image:
    paper, first, second = dice.sample(COLOURS, 3)
    boxes = [
        ("ellipse", (10, 10, size[0] // 2, size[1] // 2), first),
        ("rectangle", (size[0] // 2, size[1] // 2, size[0], size[1]), second),
    ]
    return drawing(size, paper, boxes)


def _speckled(dice: Dice, side: int) -> Image.Image:
    """A small square whose every point has its own colour: hard to compress."""
    return Image.frombytes("RGB", (side, side), bytes(dice.integer(0, 255) for _ in range(side * side * 3)))


def size_of_picture(dice: Dice, locale: str) -> Drawn:
    """A picture: its width and height in pixels."""
    width, height = dice.integer(620, 1480, 10), dice.integer(310, 910, 10)
    name = {"fr": "affiche.png", "en": "poster.png"}[locale]
    right = {"width": str(width), "height": str(height)}
    wrong = [right | {"height": str(height + 10)}, right | {"width": str(width - 10)}]
    if width != height:
        wrong.append({"width": str(height), "height": str(width)})
    return Drawn(
        solution={key: [size] for key, size in right.items()},
        values=right,
        files=[File(name, png(_flat(dice, (width, height))))],
        right=[right],
        wrong=wrong,
    )


def largest_and_heaviest(dice: Dice, locale: str) -> Drawn:
    """Three pictures: the one with the most pixels is not the heaviest file."""
    numbers = dice.sample((0, 2, 3, 5, 7, 9, 11), 3)
    names = {f"n{number}": f"{STEMS[locale][number]}.png" for number in numbers}
    keys = list(names)
    pictures = (
        _flat(dice, (dice.integer(1000, 1400, 20), dice.integer(800, 1000, 20))),
        _speckled(dice, dice.integer(90, 110)),
        _flat(dice, (dice.integer(300, 500, 20), dice.integer(300, 500, 20))),
    )
    files = [File(names[key], png(picture)) for key, picture in zip(keys, pictures, strict=True)]
    options = [(key, names[key]) for key in sorted(keys)]
    right = {"largest": keys[0], "heaviest": keys[1]}
    return Drawn(
        solution={key: [value] for key, value in right.items()},
        values={"largest": names[keys[0]], "heaviest": names[keys[1]]},
        options={"largest": options, "heaviest": options},
        files=sorted(files, key=lambda file: file.name),
        right=[right],
        wrong=[right | {"heaviest": keys[0]}, {"largest": keys[1], "heaviest": keys[0]}, right | {"largest": keys[2]}],
    )  # fmt: skip


TARGETS = {"JPEG": ("jpg", "jpeg"), "PNG": ("png",), "BMP": ("bmp",), "GIF": ("gif",)}


def exported_picture(dice: Dice, locale: str) -> Drawn:
    """A picture exported in another format: its name and size."""
    stem = STEMS[locale][dice.pick((0, 2, 3, 5, 7, 9, 11))]
    source, target = dice.sample(tuple(TARGETS), 2)
    width, height = dice.integer(600, 1600, 20), dice.integer(310, 590, 20)
    old = f"{stem}.{TARGETS[source][0]}"
    accepted = [f"{stem}.{ending}" for ending in TARGETS[target]]
    right = {"name": accepted[0], "width": str(width), "height": str(height)}
    values = {
        "old": old,
        "target": target,
        "stem": stem,
        "width": width,
        "height": height,
        "name": accepted[0],
    }
    return Drawn(
        solution={"name": accepted, "width": [str(width)], "height": [str(height)]},
        values=values,
        right=[right],
        wrong=[right | {"name": old}, right | {"name": f"{old}.{TARGETS[target][0]}"}, right | {"width": str(height)}],
    )  # fmt: skip


def fitted_size(dice: Dice, locale: str) -> Drawn:
    """A picture to shrink until one side reaches a limit: its new size."""
    wide, high = dice.pick(((4, 3), (3, 2), (16, 9), (3, 4), (2, 3), (9, 16), (2, 1), (5, 4)))
    small = dice.pick((20, 30, 40, 50, 60))
    factor = dice.integer(2, 5)
    old, new = (wide * small * factor, high * small * factor), (wide * small, high * small)
    by_width = dice.chance(0.5)
    side = {"fr": ("haut", "large"), "en": ("tall", "wide")}[locale][by_width]
    right = {"width": str(new[0]), "height": str(new[1])}
    values = {
        "w": old[0],
        "h": old[1],
        "limit": new[0] if by_width else new[1],
        "side": side,
        "factor": factor,
    } | right
    squashed = right | ({"height": str(old[1])} if by_width else {"width": str(old[0])})
    return Drawn(
        solution={key: [size] for key, size in right.items()}, values=values, right=[right],
        wrong=[squashed, {"width": right["height"], "height": right["width"]}],
    )  # fmt: skip


def height_of_file(dice: Dice, locale: str) -> Drawn:
    """A picture file and the width asked: the height that keeps its proportions."""
    wide, high = dice.pick(((4, 3), (3, 2), (16, 9), (3, 4), (2, 3), (2, 1), (5, 4), (5, 3)))
    small, factor = dice.pick((20, 30, 40)), dice.integer(2, 4)
    width, height = wide * small, high * small
    name = {"fr": "carte.png", "en": "map.png"}[locale]
    values = {"width": width, "height": height, "w": width * factor, "h": height * factor}
    misses = {height * factor, width, width * wide // high} - {height}
    return Drawn(
        solution=[str(height)],
        values=values,
        files=[File(name, png(_flat(dice, (width * factor, height * factor))))],
        right=[str(height)],
        wrong=[str(miss) for miss in sorted(misses)],
    )


STEMS_SHOWN = (0, 2, 3, 5, 7, 9, 11)


def _written(picture: Image.Image, ending: str) -> bytes:
    return {"png": png, "jpg": jpeg, "gif": lambda one: gif([one])}[ending](picture)


def _converted(dice: Dice, locale: str, ending: str) -> Drawn:
    """A PNG to hand in in another format, whole and of the same size."""
    size = (dice.integer(320, 900, 20), dice.integer(240, 700, 20))
    picture, seen = scene(dice, size)
    stem = STEMS[locale][dice.pick(STEMS_SHOWN)]
    half = (size[0] // 2, size[1] // 2)
    cut = picture.crop((0, 0, *half)).resize(size)
    name = f"{stem}.{ending}"
    turned = picture.transpose(Image.Transpose.ROTATE_180)
    misses = [_written(one, ending) for one in (picture.resize(half), cut, turned)]
    return Drawn(
        solution=File(name, _written(picture, ending)),
        values={"old": f"{stem}.png", "width": size[0], "height": size[1], "seen": seen},
        files=[File(f"{stem}.png", png(picture))],
        wrong=[File(name, content) for content in (png(picture), *misses)],
    )  # fmt: skip


def to_jpeg(dice: Dice, locale: str) -> Drawn:
    """A PNG that a form takes only as JPEG."""
    return _converted(dice, locale, "jpg")


def to_gif(dice: Dice, locale: str) -> Drawn:
    """A PNG that a form takes only as GIF."""
    return _converted(dice, locale, "gif")


def to_fit(dice: Dice, locale: str) -> Drawn:
    """A picture to hand in at a width or a height, its proportions kept."""
    wide, high = dice.pick(((4, 3), (3, 2), (3, 4), (2, 3), (2, 1), (5, 4)))
    small, factor, by_width = dice.pick((60, 80, 100)), dice.integer(2, 4), dice.chance(0.5)
    new, old = (wide * small, high * small), (wide * small * factor, high * small * factor)
    picture, seen = scene(dice, old)
    stem = STEMS[locale][dice.pick(STEMS_SHOWN)]
    squashed = (new[0], old[1]) if by_width else (old[0], new[1])
    misses = (picture.resize(squashed), picture.crop((0, 0, *new)), picture.resize((new[0] + 9, new[1] + 9)))
    return Drawn(
        solution=File(f"{stem}.png", png(picture.resize(new))),
        values={
            "file": f"{stem}.png", "w": old[0], "h": old[1], "limit": new[0] if by_width else new[1],
            "side": {"fr": ("haut", "large"), "en": ("tall", "wide")}[locale][by_width], "factor": factor,
            "width": new[0], "height": new[1], "widths": [new[0] - 1, new[0] + 1],
            "heights": [new[1] - 1, new[1] + 1], "seen": seen,
        },
        files=[File(f"{stem}.png", png(picture))],
        right=[File(f"{stem}.jpg", jpeg(picture.resize(new)))],
        wrong=[File(f"{stem}.png", png(one)) for one in misses],
    )  # fmt: skip


TRUE = ("png", "jpg", "gif")


def _mislabelled(dice: Dice, locale: str, true: Sequence[str]) -> list[tuple[str, str, bytes]]:
    """Three pictures of these formats: the false name, the true one, the content."""
    false = [dice.pick([other for other in TRUE if other != kind]) for kind in true]
    stems = [STEMS[locale][rank] for rank in dice.sample(STEMS_SHOWN, 3)]
    pictures = [scene(dice, (dice.integer(200, 400, 20), dice.integer(160, 300, 20)))[0] for _ in TRUE]
    return [
        (f"{stem}.{lie}", f"{stem}.{kind}", _written(one, kind))
        for stem, lie, kind, one in zip(stems, false, true, pictures, strict=True)
    ]


def renamed(dice: Dice, locale: str) -> Drawn:
    """An archive of three pictures under false extensions: give them the true ones, converting nothing."""
    rows, archive = _mislabelled(dice, locale, dice.shuffle(TRUE)), "images.zip"
    as_png = [(true.rsplit(".", 1)[0] + ".png", content) for _, true, content in rows]
    rewritten = [
        (false, _written(Image.open(io.BytesIO(content)).convert("RGB"), false[-3:]))
        for false, _, content in rows
    ]
    one_left = [(rows[0][0], rows[0][2]), *((true, content) for _, true, content in rows[1:])]
    values = {
        f"{key}_{n}": value
        for n, (false, true, content) in enumerate(rows)
        for key, value in (("false", false), ("true", true), ("size", len(content)))
    }
    told = [f"{false} → {true}" for false, true, _ in rows]
    return Drawn(
        solution=File(archive, zip_archive({true: content for _, true, content in rows})),
        values={"archive": archive, "answer": ", ".join(told)} | values,
        files=[File(archive, zip_archive({false: content for false, _, content in rows}))],
        right=[File(archive, zip_archive({f"images/{true}": content for _, true, content in rows}))],
        wrong=[File(archive, zip_archive(dict(pairs))) for pairs in (as_png, rewritten, one_left)],
    )  # fmt: skip


def true_format(dice: Dice, locale: str) -> Drawn:
    """Three pictures under false extensions: which format each really is."""
    rows = _mislabelled(dice, locale, [dice.pick(TRUE) for _ in range(3)])
    right = {key: true[-3:] for key, (_, true, _) in zip("xyz", rows, strict=True)}
    believed = {key: false[-3:] for key, (false, _, _) in zip("xyz", rows, strict=True)}
    values = {f"name_{key}": false for key, (false, _, _) in zip("xyz", rows, strict=True)}
    return Drawn(
        solution={key: [value] for key, value in right.items()},
        values=values | {"answer": ", ".join(f"{false} → {true[-3:].upper()}" for false, true, _ in rows)},
        files=[File("images.zip", zip_archive({false: content for false, _, content in rows}))],
        right=[right],
        wrong=[believed, right | {"x": believed["x"]}, right | {"z": believed["z"]}],
    )
