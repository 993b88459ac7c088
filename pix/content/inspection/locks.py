"""Encrypted archives: which cipher, and whether a password opens them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from pix.content.inspection.packages import BROKEN

AES = 99
AES_FIELD = b"\x01\x99\x07\x00"


def lock_of(entry: zipfile.ZipInfo) -> str:
    """The name of the cipher: AES-128, AES-192, AES-256 or ZipCrypto, which is weak."""
    at = entry.extra.find(AES_FIELD)
    if at < 0:
        return "ZipCrypto"
    strength = entry.extra[at + 8 : at + 9]
    return {b"\x01": "AES-128", b"\x02": "AES-192", b"\x03": "AES-256"}.get(strength, "AES")


def unlocked(content: bytes, entries: Sequence[zipfile.ZipInfo], password: str) -> dict[str, bytes] | None:
    """The files by path once opened with the password; None when it opens none, or not all."""
    if not entries or not password:
        return None
    import pyzipper

    try:
        with pyzipper.AESZipFile(io.BytesIO(content)) as archive:
            archive.setpassword(password.encode())
            return {one.filename: archive.read(one.filename) for one in entries}
    except (*BROKEN, pyzipper.BadZipFile, LookupError):
        return None
