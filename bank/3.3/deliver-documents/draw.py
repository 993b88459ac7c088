"""Draws for documents to bundle and hand over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn, File, step
from pix.content.drawing.scenes import scene
from pix.content.files import Paragraph, csv_text, jpeg, odt, zip_archive

# What is bundled; its letter, a draft of it, a folder for its pictures.
BUNDLES = {
    "fr": (
        ("candidature.zip", "lettre.odt", "lettre-brouillon.odt", "preuves"),
        ("sinistre.zip", "declaration.odt", "declaration-brouillon.odt", "photos"),
        ("exposition.zip", "presentation.odt", "presentation-brouillon.odt", "images"),
        ("voyage.zip", "programme.odt", "programme-brouillon.odt", "illustrations"),
    ),
    "en": (
        ("application.zip", "letter.odt", "letter-draft.odt", "evidence"),
        ("claim.zip", "statement.odt", "statement-draft.odt", "photos"),
        ("exhibition.zip", "introduction.odt", "introduction-draft.odt", "images"),
        ("trip.zip", "programme.odt", "programme-draft.odt", "illustrations"),
    ),
}
PICTURES = {
    "fr": ("atelier", "facade", "jardin", "cour", "escalier", "vitrine", "terrasse", "salle"),
    "en": ("workshop", "front", "garden", "yard", "staircase", "window", "terrace", "room"),
}
NOTES = {"fr": ("notes.txt", "a-trier.zip"), "en": ("notes.txt", "to-sort.zip")}
TABLES = {"fr": ("depenses.csv", "textes"), "en": ("expenses.csv", "texts")}
Contents = dict[str, bytes]


def _pictures(dice: Dice, locale: str, count: int) -> Contents:
    names = dice.sample(PICTURES[locale], count)
    return {f"{name}.jpg": jpeg(scene(dice, (160, 120))[0]) for name in names}


def _text(dice: Dice, name: str) -> bytes:
    return odt([Paragraph(f"{name}, {dice.full_name()}, {dice.town()}")])


def _there(tree: Mapping[str, bytes]) -> list[dict[str, object]]:
    """Checks that each file is at its path, with its content."""
    return [
        {"op": "equals", "path": f"files/{step(path)}/size", "value": len(content)}
        for path, content in tree.items()
    ]


def _nowhere(names: Sequence[str]) -> list[dict[str, object]]:
    """Checks that no file, in any folder, has one of these names."""
    return [
        {"op": "absent", "path": "files/*", "value": [{"op": "equals", "path": "name", "value": name}]}
        for name in names
    ]


def _drawn(
    name: str, tree: Contents, left: Contents, values: Mapping[str, object], wrong: Sequence[Contents]
) -> Drawn:
    """An archive to make with a tree, from files that are all together, some to leave out."""
    flat = {path.rpartition("/")[2]: content for path, content in tree.items()}
    mixed = {one: (flat | left)[one] for one in sorted(flat | left)}
    top = name.removesuffix(".zip")
    misses = [mixed, flat, tree | left, {f"{top}/{path}": one for path, one in tree.items()}, *wrong]
    return Drawn(
        solution=File(name, zip_archive(tree)),
        values={"archive": name, "nowhere": _nowhere([*left]), **values},
        files=[File("documents.zip", zip_archive(mixed))],
        wrong=[File(name, zip_archive(one)) for one in misses],
    )  # fmt: skip


def letter_and_pictures(dice: Dice, locale: str) -> Drawn:
    """A letter at the top, its pictures in a folder, drafts left out."""
    name, letter, draft, folder = dice.pick(BUNDLES[locale])
    pictures = _pictures(dice, locale, 5)
    kept = sorted([*pictures][:3])
    inside = {f"{folder}/{one}": pictures[one] for one in kept}
    tree = {letter: _text(dice, letter), **inside}
    left = {one: pictures[one] for one in [*pictures][3:]} | {
        draft: _text(dice, draft),
        NOTES[locale][0]: b"...",
    }
    values = {
        "letter": letter,
        "folder": folder,
        "pictures": ", ".join(kept),
        "top": _there({letter: tree[letter]}),
        "inside": _there(inside),
    }
    return _drawn(name, tree, left, values, [{path: tree[path] for path in [*tree][:-1]}])  # fmt: skip


def two_folders(dice: Dice, locale: str) -> Drawn:
    """Texts in one folder, pictures in another, drafts left out."""
    name, letter, draft, folder = dice.pick(BUNDLES[locale])
    table, texts = TABLES[locale]
    pictures = _pictures(dice, locale, 3)
    inside = {f"{folder}/{one}": content for one, content in sorted(pictures.items())}
    rows = [["2026-03-0" + str(day), str(dice.integer(20, 90))] for day in range(1, 6)]
    written = {f"{texts}/{letter}": _text(dice, letter), f"{texts}/{table}": csv_text(rows)}
    left = {draft: _text(dice, draft), NOTES[locale][0]: b"..."}
    values = {
        "texts": texts,
        "folder": folder,
        "letter": letter,
        "table": table,
        "pictures": ", ".join(sorted(pictures)),
        "top": _there(written),
        "inside": _there(inside),
    }
    return _drawn(name, written | inside, left, values, [written])  # fmt: skip
