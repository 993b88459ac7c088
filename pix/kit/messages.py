"""Translations without gettext: compile the .po files, and list what French lacks."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

KEYWORDS: dict[str, tuple[int | tuple[int, str], ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
UNREAD_FOLDERS = {"tests", "migrations", "locale", "static"}
logger = logging.getLogger("pix.messages")


@dataclass(frozen=True)
class Wanted:
    """A sentence that the code wants translated, and where it stands."""

    msgid: str | tuple[str, ...]
    context: str | None
    path: Path
    line: int

    @property
    def key(self) -> str:
        """The singular, which names the message in a catalog."""
        return self.msgid if isinstance(self.msgid, str) else self.msgid[0]


def compile_all(root: Path) -> list[Path]:
    """Write a .mo beside each .po that is newer; the files written."""
    return [
        compiled for po in sorted(root.glob("*/locale/*/LC_MESSAGES/*.po")) if (compiled := compile_one(po))
    ]


def compile_one(po: Path) -> Path | None:
    """Write the .mo of one .po; None when it is already up to date."""
    mo = po.with_suffix(".mo")
    if mo.exists() and mo.stat().st_mtime >= po.stat().st_mtime:
        return None
    built = io.BytesIO()
    write_mo(built, catalog_of(po))
    mo.write_bytes(built.getvalue())
    return mo


def catalog_of(po: Path) -> Catalog:
    """The catalog of one .po file; ValueError with its path when it cannot be read."""
    with po.open("rb") as lines:
        try:
            return read_po(lines, locale=po.parent.parent.name, abort_invalid=True)
        except Exception as error:
            raise ValueError(f"{po}: {error}") from error


def problems(root: Path, language: str) -> list[str]:
    """One line for each sentence missing, empty, fuzzy, said twice or no longer, and each broken entry."""
    catalogs = [
        (po, catalog_of(po)) for po in sorted(root.glob(f"*/locale/{language}/LC_MESSAGES/django.po"))
    ]
    known = {
        (message.context, key_of(message)): message
        for _po, catalog in catalogs
        for message in catalog
        if message.id
    }
    wanted = list(wanted_in(root))
    lines = [f"{wanted_at(want)} is {fault}" for want in wanted if (fault := fault_of(want, known))]
    said = {(want.context, want.key) for want in wanted}
    for po, catalog in catalogs:
        lines += entry_problems(po, catalog)
        lines += [f"{po}: {key[:70]!r} is no longer said" for key in unsaid(catalog, said)]
    return lines + list(clashes(catalogs))


def wanted_at(want: Wanted) -> str:
    """Where a sentence stands, and how it begins."""
    return f"{want.path}:{want.line}: {want.key[:70]!r}"


def fault_of(want: Wanted, known: dict[tuple[str | None, str], Message]) -> str:
    """What is wrong with a wanted sentence; empty when translated."""
    message = known.get((want.context, want.key))
    if message is None:
        return "missing"
    said = message.string if isinstance(message.string, tuple) else (message.string,)
    return "" if all(said) else "empty"


def entry_problems(po: Path, catalog: Catalog) -> Iterator[str]:
    """Fuzzy entries, and entries whose %(facts)s differ from the English ones."""
    for message in catalog:
        if message.id and message.fuzzy:
            yield f"{po}: {key_of(message)[:70]!r} is fuzzy"
        for error in message.check(catalog):
            yield f"{po}: {key_of(message)[:70]!r}: {error}"


def clashes(catalogs: list[tuple[Path, Catalog]]) -> Iterator[str]:
    """The sentences that two catalogs translate differently: one would hide the other on every page."""
    first: dict[tuple[str | None, str], tuple[Path, Message]] = {}
    for po, catalog in catalogs:
        for message in catalog:
            other, before = first.setdefault((message.context, key_of(message)), (po, message))
            if message.id and message.string != before.string:
                yield (
                    f"{po}: {key_of(message)[:70]!r} is translated otherwise in {other}: "
                    "say the same, or give one of them a context"
                )


def unsaid(catalog: Catalog, said: set[tuple[str | None, str]]) -> Iterator[str]:
    """The sentences that a catalog translates and that no code says any more."""
    return (key_of(one) for one in catalog if one.id and (one.context, key_of(one)) not in said)


def key_of(message: Message) -> str:
    """The singular of a message."""
    return message.id if isinstance(message.id, str) else message.id[0]


def wanted_in(root: Path) -> Iterator[Wanted]:
    """Every translatable sentence of the code and the templates under a folder."""
    for path in sorted(
        [*root.rglob("*.py"), *root.rglob("templates/**/*.html"), *root.rglob("templates/**/*.txt")]
    ):
        if not UNREAD_FOLDERS & set(path.relative_to(root).parts):
            yield from wanted_of(path)


def wanted_of(path: Path) -> Iterator[Wanted]:
    """The translatable sentences of one file."""
    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        # Django writes this for xgettext; read as Python, its indents would mean something.
        source = "\n".join(line.lstrip() for line in templatize(source, origin=str(path)).split("\n"))
    found = extract("python", io.BytesIO(source.encode()), keywords=KEYWORDS)
    for line, msgid, _comments, context in found:
        yield Wanted(msgid if isinstance(msgid, str) else tuple(msgid), context, path, line)
