"""Draws for files to encrypt; the passwords are for the exercise alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import csv_text, locked_archive, zip_archive
from pix.content.files.archive import EPOCH

WORDS = {
    "fr": (
        "brume",
        "tilleul",
        "galet",
        "comete",
        "lanterne",
        "sentier",
        "velours",
        "orage",
        "marmite",
        "girafe",
    ),
    "en": (
        "mist",
        "walnut",
        "pebble",
        "comet",
        "lantern",
        "pathway",
        "velvet",
        "thunder",
        "kettle",
        "giraffe",
    ),
}
NAMES = {
    "fr": (
        "notes-de-frais",
        "adherents",
        "inscriptions",
        "salaires",
        "rendez-vous",
        "budget",
        "contacts",
        "paiements",
    ),
    "en": (
        "expenses",
        "members",
        "registrations",
        "salaries",
        "appointments",
        "budget",
        "contacts",
        "payments",
    ),
}
FOLDER = {"fr": "dossier.zip", "en": "folder.zip"}
Contents = dict[str, bytes]


def _password(dice: Dice, locale: str) -> str:
    first, last = dice.sample(range(10), 2)
    return f"{WORDS[locale][first]}-{dice.integer(12, 98)}-{WORDS[locale][last]}"


def _tables(dice: Dice, locale: str, count: int) -> Contents:
    """Small tables of invented people and amounts."""
    names = [NAMES[locale][rank] for rank in dice.sample(range(8), count)]
    return {
        f"{name}.csv": csv_text([[dice.full_name(), str(dice.integer(20, 900))] for _ in range(6)])
        for name in names
    }


def _inside(tables: Mapping[str, bytes]) -> list[dict[str, object]]:
    """Checks that these files are in the archive, in any folder, with their content."""
    return [
        {
            "op": "exists",
            "path": "files/*",
            "value": [
                {"op": "equals", "path": "name", "value": name},
                {"op": "equals", "path": "size", "value": len(content)},
            ],
        }
        for name, content in tables.items()
    ]


def _with_one_clear(locked: bytes, name: str, content: bytes) -> bytes:
    """An encrypted archive to which a file was added that is not encrypted."""
    out = io.BytesIO(locked)
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name, EPOCH.timetuple()[:6]), content)
    return out.getvalue()


def to_lock(dice: Dice, locale: str) -> Drawn:
    """A table to hand in within an archive that opens with a given password alone."""
    password, other = _password(dice, locale), _password(dice, locale)
    tables, name = _tables(dice, locale, 2), FOLDER[locale]
    (one, content), (spare, another) = tables.items()
    misses = {
        name: zip_archive({one: content}),
        f"x-{name}": locked_archive({one: content}, f"{other}!"),
        f"y-{name}": locked_archive({spare: another}, password),
        f"{password}.zip": zip_archive({f"{password}.csv": content}),
    }
    return Drawn(
        solution=File(name, locked_archive({one: content}, password)),
        values={"file": one, "archive": name, "password": password, "inside": _inside({one: content})},
        files=[File(one, content)],
        right=[File("x.zip", locked_archive({f"x/{one}": content}, password))],
        wrong=[File(called, packed) for called, packed in misses.items()],
        password=password,
    )


def to_lock_again(dice: Dice, locale: str) -> Drawn:
    """An encrypted archive whose password is no longer secret: the same files under a new one."""
    old, new = (f"{_password(dice, locale)}-{rank}" for rank in (1, 2))
    tables, name = _tables(dice, locale, 3), FOLDER[locale]
    first = next(iter(tables))
    some = {key: content for key, content in tables.items() if key != first}
    misses = (
        zip_archive(tables),
        locked_archive(some, new),
        _with_one_clear(locked_archive(some, new), first, tables[first]),
        locked_archive({name: locked_archive(tables, old)}, new),
    )
    return Drawn(
        solution=File(name, locked_archive(tables, new)),
        values={
            "archive": name,
            "old": old,
            "password": new,
            "inside": _inside(tables),
            "count": len(tables),
        },
        files=[File(name, locked_archive(tables, old))],
        wrong=[File(name, packed) for packed in misses],
        password=new,
    )
