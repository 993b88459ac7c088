"""Draws for storage and compression."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, lettered, table, tenths, whole
from pix.content.files import zip_archive

UNITS = {"k": ("ko", "kB"), "M": ("Mo", "MB"), "G": ("Go", "GB")}
FILES = [
    ("vacances.zip", "holidays.zip"),
    ("photos.zip", "photos.zip"),
    ("cours.zip", "lessons.zip"),
    ("voyage.zip", "trip.zip"),
    ("musique.zip", "music.zip"),
    ("cartes.zip", "maps.zip"),
    ("archives.zip", "archives.zip"),
    ("concert.zip", "concert.zip"),
    ("theatre.zip", "theatre.zip"),
    ("sauvegarde.zip", "backup.zip"),
    ("livres.zip", "books.zip"),
    ("plans.zip", "plans.zip"),
]
FOLDERS = [
    ("Vacances", "Holidays"),
    ("Musique", "Music"),
    ("Cours", "Lessons"),
    ("Photos", "Photos"),
    ("Travail", "Work"),
    ("Recettes", "Recipes"),
    ("Famille", "Family"),
    ("Chorale", "Choir"),
    ("Concerts", "Concerts"),
    ("Bricolage", "DIY"),
]
SHRINKS = [
    ("Un journal de bord en texte brut (.txt)", "A log in plain text (.txt)"),
    ("Un tableau de relevés (.csv)", "A table of readings (.csv)"),
    ("Une image non compressée (.bmp)", "An uncompressed picture (.bmp)"),
    ("Une longue page web (.html)", "A long web page (.html)"),
    ("Le texte d’un roman (.txt)", "The text of a novel (.txt)"),
    ("Un carnet d’adresses exporté (.csv)", "An exported address book (.csv)"),
]
PACKED = [
    ("Une photo (.jpg)", "A photo (.jpg)"),
    ("Une chanson (.mp3)", "A song (.mp3)"),
    ("Une vidéo (.mp4)", "A video (.mp4)"),
    ("Une archive déjà faite (.zip)", "An archive made before (.zip)"),
    ("Un lot de photos dans une archive (.zip)", "A set of photos in an archive (.zip)"),
    ("Un enregistrement de voix (.mp3)", "A voice recording (.mp3)"),
]


def size(amount: str, unit: str, locale: str) -> str:
    """A size with its unit."""
    return f"{amount}\u00a0{UNITS[unit][SIDE[locale]]}"


def heaviest(dice: Dice, locale: str) -> Drawn:
    """Five files in mixed units: the heaviest has a small number and a large unit."""
    names = [file[SIDE[locale]] for file in dice.sample(FILES, 5)]
    big, middle, small = ("G", "M", "k") if dice.chance(0.6) else ("M", "k", "k")
    sizes = [
        size(tenths(dice.integer(11, 79), locale), big, locale),
        size(str(dice.integer(120, 690)), middle, locale),
        size(str(dice.integer(15, 95)), middle, locale),
        size(str(dice.integer(710, 990)), small, locale),
        size(str(dice.integer(100, 300)), small, locale),
    ]
    best, largest = names[0], names[3]
    rows = dice.shuffle(list(zip(names, sizes, strict=True)))
    heads = (("Fichier", "Taille"), ("File", "Size"))[SIDE[locale]]
    return Drawn(
        solution=[best, best.rsplit(".", 1)[0]],
        values={
            "table": table(heads, [(f"`{name}`", text) for name, text in rows]),
            "best": best,
            "size": sizes[0],
            "other": sizes[3],
        },
        right=[best],
        wrong=[largest, names[1], names[4]],
    )


def by_weight(dice: Dice, locale: str) -> Drawn:
    """Four files to put in order of size although their numbers tell another order."""
    names = [file[SIDE[locale]] for file in dice.sample(FILES, 4)]
    sizes = [
        size(str(dice.integer(210, 980)), "k", locale),
        size(tenths(dice.integer(52, 98), locale), "M", locale),
        size(str(dice.integer(25, 95)), "M", locale),
        size(tenths(dice.integer(11, 49), locale), "G", locale),
    ]
    texts = [f"`{name}`, {text}" for name, text in zip(names, sizes, strict=True)]
    items = lettered(dice.shuffle(texts))
    ids = {text: letter for letter, text in items}
    right = [ids[text] for text in texts]
    by_number = [right[3], right[1], right[2], right[0]]
    return Drawn(
        solution=right,
        values={"light": sizes[0], "heavy": sizes[3]},
        items=items,
        right=[right],
        wrong=[by_number, right[::-1]],
    )


def room_left(dice: Dice, locale: str) -> Drawn:
    """A stick partly full and a folder to copy: the room left."""
    total = dice.pick([4, 8, 16])
    used, folder = dice.integer(1200, 2200, 50), dice.integer(11, 16) * 100
    left = total * 1000 - used - folder
    return Drawn(
        solution=[str(left)],
        values={
            "total": total,
            "total_mb": whole(total * 1000, locale),
            "used": whole(used, locale),
            "folder": tenths(folder // 100, locale),
            "folder_mb": whole(folder, locale),
            "left": whole(left, locale),
        },
        right=[str(left)],
        wrong=[str(total * 1000 - folder), str(left + folder - folder // 1000), str(left + 2 * folder)],
    )


def fitting_pair(dice: Dice, locale: str) -> Drawn:
    """Four folders and a stick where only one pair fits."""
    room = dice.integer(1500, 4500, 100)
    slack, first = dice.integer(20, 80, 10), room * dice.integer(36, 44) // 1000 * 10
    second = room - first - slack
    third = second + slack + dice.integer(20, 150, 10)
    weights = [first, second, third, third + dice.integer(40, 300, 10)]
    shown = [_mixed(weight, in_giga=dice.chance(0.5), locale=locale) for weight in weights]
    names = [folder[SIDE[locale]] for folder in dice.sample(FOLDERS, 4)]
    texts = [f"{name}, {text}" for name, text in zip(names, shown, strict=True)]
    proposals = lettered(dice.shuffle(texts))
    ids = {text: letter for letter, text in proposals}
    a, b, c, d = (ids[text] for text in texts)
    values = {
        "room": tenths(room // 100, locale),
        "room_mb": whole(room, locale),
        "one": names[0],
        "two": names[1],
        "sum": whole(first + second, locale),
    }
    return Drawn(
        solution=sorted([a, b]),
        values=values,
        proposals=proposals,
        right=[sorted([a, b]), [b, a]],
        wrong=[[a, c], [b, c], [c, d], [a]],
    )


def _mixed(weight: int, *, in_giga: bool, locale: str) -> str:
    """A weight in MB shown in MB or in GB."""
    if not in_giga:
        return size(whole(weight, locale), "M", locale)
    text = f"{weight / 1000:.2f}"
    return size(text.replace(".", ",") if locale == "fr" else text, "G", locale)


def nested(dice: Dice, locale: str) -> Drawn:
    """An archive within an archive: the code of the final plan."""
    side = SIDE[locale]
    letters = dice.sample("BCDFGHJKLMNPRTVX", 4)
    old, new = (
        f"{letters[0]}{letters[1]}-{dice.integer(100, 499)}",
        f"{letters[2]}{letters[3]}-{dice.integer(500, 999)}",
    )
    plan, inner, top = "plan.txt", ("annexes.zip", "appendices.zip")[side], ("rapport", "report")[side]
    draft, final = (("Version provisoire", "Version finale"), ("Draft version", "Final version"))[side]
    code = ("Code\u00a0:", "Code:")[side]
    packed = zip_archive({plan: f"{final}\r\n{code} {new}\r\n", "budget.csv": "2019;1200\r\n2020;1350\r\n"})
    entries: dict[str, bytes | str] = {
        f"{top}/{plan}": f"{draft}\r\n{code} {old}\r\n",
        f"{top}/{inner}": packed,
        f"{top}/notes.txt": ("Le plan final est dans les annexes.", "The final plan is in the appendices.")[
            side
        ]
        + "\r\n",
    }
    return Drawn(
        solution=[new],
        values={"inner": inner, "new": new, "old": old, "archive": f"{top}.zip"},
        files=[File(f"{top}.zip", zip_archive(entries))],
        right=[new, new.lower()],
        wrong=[old, plan],
    )


def shrinking(dice: Dice, locale: str) -> Drawn:
    """Six files: which shrink much in an archive, which hardly."""
    side, count = SIDE[locale], dice.integer(2, 4)
    much = [text[side] for text in dice.sample(SHRINKS, count)]
    little = [text[side] for text in dice.sample(PACKED, 6 - count)]
    items = lettered(dice.shuffle([*much, *little]))
    solution = {letter: "much" if text in much else "little" for letter, text in items}
    swapped = {letter: "little" if target == "much" else "much" for letter, target in solution.items()}
    return Drawn(
        solution=solution, items=items, right=[solution], wrong=[swapped, dict.fromkeys(solution, "much")]
    )


# A folder to pack: the folder, what is kept, a folder of drafts in it, the drafts.
PACKS = (
    ("rapport", ("plan.txt", "releves.csv", "annexe.txt", "budget.csv"), "brouillons", ("essai-1.txt", "essai-2.txt", "a-revoir.txt")),
    ("report", ("plan.txt", "readings.csv", "appendix.txt", "budget.csv"), "drafts", ("attempt-1.txt", "attempt-2.txt", "to-redo.txt")),
)  # fmt: skip


def _named(names: Sequence[str], op: str, sizes: dict[str, int] | None = None) -> list[dict[str, object]]:
    """Checks that a file of this name (and size) exists, or is absent, whatever its folder."""
    return [
        {"op": op, "path": "files/*", "value": [
            {"op": "equals", "path": "name", "value": name},
            *([{"op": "equals", "path": "size", "value": sizes[name]}] if sizes else []),
        ]}
        for name in names
    ]  # fmt: skip


def to_pack(dice: Dice, locale: str) -> Drawn:
    """A folder to pack again without its drafts."""
    top, names, drafts, attempts = PACKS[SIDE[locale]]
    kept = {name: f"{dice.town()};{dice.integer(100, 999)}\r\n" * dice.integer(20, 60) for name in names}
    loose = {name: f"{dice.town()}\r\n" for name in attempts}
    tree = {f"{top}/{name}": text for name, text in kept.items()}
    whole = tree | {f"{top}/{drafts}/{name}": text for name, text in loose.items()}
    archive, done = f"{top}.zip", zip_archive(tree)
    misses = (
        zip_archive(tree | {f"{top}/{name}": text for name, text in loose.items()}),
        zip_archive({path: tree[path] for path in [*tree][1:]}),
        zip_archive({archive: done}),
        zip_archive(dict.fromkeys(tree, "")),
    )
    return Drawn(
        solution=File(archive, done),
        values={
            "archive": archive, "folder": top, "drafts": drafts, "count": len(names),
            "kept": _named(names, "exists", {name: len(text.encode()) for name, text in kept.items()}),
            "gone": _named(attempts, "absent"),
        },
        files=[File(archive, zip_archive(whole))],
        right=[File(archive, zip_archive(kept))],
        wrong=[File(archive, content) for content in misses],
    )  # fmt: skip
