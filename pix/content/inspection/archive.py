"""ZIP archives: the tree, and what each file in it is, archives in archives no deeper than the limit."""

from __future__ import annotations

import posixpath
import zipfile
from typing import Any

from pix.content.inspection.limits import ARCHIVE_DEPTH, Unreadable
from pix.content.inspection.locks import lock_of, unlocked
from pix.content.inspection.packages import BROKEN, LOCKED_BIT, Package
from pix.content.inspection.source import Source

INSIDE_BYTES = 3_000_000
INSIDE_FILES = 300


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of an archive."""
    from pix.content.inspection.reading import observe

    archive = Package(source.content).archive
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    contents = _contents(archive, source, entries)
    files = {entry.filename: _file(entry) for entry in entries}
    for path, content in contents.items():
        files[path] |= _inside(observe, Source(path, content, source.password, source.depth + 1))
    return {
        "count": len(entries),
        "folders": _folders(archive),
        "unzipped": sum(entry.file_size for entry in entries),
        "duplicates": len(entries) - len(files),
        "unsafe_paths": [path for path in files if _is_unsafe(path)],
        **_lock(source, entries),
        "files": files,
    }


def _lock(source: Source, entries: list[zipfile.ZipInfo]) -> dict[str, Any]:
    locked = [entry for entry in entries if entry.flag_bits & LOCKED_BIT]
    told: dict[str, Any] = {
        "encrypted": bool(entries) and len(locked) == len(entries),
        "locked_files": len(locked),
    }
    if locked:
        told["encryption"] = lock_of(locked[0])
        if source.password:
            told["opens_with_password"] = unlocked(source.content, locked, source.password) is not None
    return told


def _file(entry: zipfile.ZipInfo) -> dict[str, Any]:
    return {
        "size": entry.file_size,
        "packed": entry.compress_size,
        "name": posixpath.basename(entry.filename),
    }


def _contents(archive: zipfile.ZipFile, source: Source, entries: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    """The bytes of the files that are small enough to be looked at."""
    open_ones = [one for one in entries if not one.flag_bits & LOCKED_BIT and one.file_size <= INSIDE_BYTES]
    try:
        told = {one.filename: archive.read(one) for one in open_ones[:INSIDE_FILES]}
    except BROKEN as error:
        raise Unreadable("damaged") from error
    locked = [one for one in entries if one.flag_bits & LOCKED_BIT and one.file_size <= INSIDE_BYTES]
    return told | (unlocked(source.content, locked[:INSIDE_FILES], source.password) or {})


def _inside(observe: Any, source: Source) -> dict[str, Any]:
    if (
        source.depth >= ARCHIVE_DEPTH
        and source.content.startswith(b"PK\x03\x04")
        and source.extension == "zip"
    ):
        return {"unreadable": "too_deep"}
    try:
        return dict(observe(source))
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return {"unreadable": "crash"}


def _folders(archive: zipfile.ZipFile) -> list[str]:
    """Every folder, those that only files imply too."""
    found: set[str] = set()
    for path in archive.namelist():
        parts = path.rstrip("/").split("/") if path.endswith("/") else path.split("/")[:-1]
        found |= {"/".join(parts[:n]) for n in range(1, min(len(parts), 20) + 1) if parts[0]}
    return sorted(found)


def _is_unsafe(path: str) -> bool:
    return path.startswith(("/", "\\")) or ".." in path.replace("\\", "/").split("/") or path[1:2] == ":"
