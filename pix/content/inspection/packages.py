"""ZIP packages opened within bounds: entries, unzipped size and ratio are known before anything is read."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from pix.content.inspection.limits import ENTRIES, RATIO, RATIO_FROM, UNZIPPED_BYTES, Unreadable

LOCKED_BIT = 0x1
BROKEN = (zipfile.BadZipFile, EOFError, OSError, ValueError, zlib.error, RuntimeError, struct.error)


def opened(content: bytes) -> zipfile.ZipFile:
    """The archive, once its declared sizes were seen to be reasonable."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN as error:
        raise Unreadable("damaged") from error
    guard(archive, len(content))
    return archive


def guard(archive: zipfile.ZipFile, weight: int) -> None:
    """Refuse too many entries, or entries that say they unzip to too much."""
    entries = archive.infolist()
    unzipped = sum(entry.file_size for entry in entries)
    if len(entries) > ENTRIES:
        raise Unreadable("too_many_entries")
    if unzipped > UNZIPPED_BYTES or (unzipped > RATIO_FROM and unzipped > RATIO * weight):
        raise Unreadable("bomb")


def member(archive: zipfile.ZipFile, path: str, limit: int = UNZIPPED_BYTES) -> bytes:
    """One entry's bytes, never more than it declares, nor than the limit."""
    entry = archive.getinfo(path)
    if entry.flag_bits & LOCKED_BIT:
        raise Unreadable("locked")
    if entry.file_size > limit:
        raise Unreadable("too_large")
    try:
        return archive.read(entry)
    except BROKEN as error:
        raise Unreadable("damaged") from error


class Package:
    """An office document: parts by path, read once each, an absent part being None."""

    def __init__(self, content: bytes) -> None:
        self.archive = opened(content)
        self.paths = frozenset(self.archive.namelist())

    def part(self, path: str, limit: int = UNZIPPED_BYTES) -> bytes | None:
        """A part's bytes, or None when the document has no such part."""
        return member(self.archive, path, limit) if path in self.paths else None

    def needed(self, path: str, limit: int = UNZIPPED_BYTES) -> bytes:
        """A part without which the document means nothing."""
        content = self.part(path, limit)
        if content is None:
            raise Unreadable("damaged")
        return content

    def starting(self, prefix: str) -> list[str]:
        """Paths of the parts under a folder, sorted."""
        return sorted(path for path in self.paths if path.startswith(prefix))
