"""Encrypted archives, for exercises alone: their salts are always the same, so that a draw is repeatable."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from typing import Any

from pix.content.files.archive import EPOCH

ROUNDS = 1000
KEY, SALT = 32, 16


def locked_archive(entries: Mapping[str, bytes | str], password: str) -> bytes:
    """An archive encrypted with AES-256."""
    import pyzipper

    out = io.BytesIO()
    with pyzipper.AESZipFile(out, "w", encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password.encode())
        archive.get_encrypter = lambda: _encrypter(password.encode(), len(archive.filelist))
        for path, content in entries.items():
            entry = archive.zipinfo_cls(path, EPOCH.timetuple()[:6])
            archive.writestr(entry, content, compress_type=pyzipper.ZIP_DEFLATED)
    return out.getvalue()


def _encrypter(password: bytes, number: int) -> Any:
    """The library's encrypter, its keys made again from a salt that this place in the archive gives."""
    from Cryptodome.Cipher import AES
    from Cryptodome.Hash import HMAC, SHA1
    from Cryptodome.Protocol.KDF import PBKDF2
    from Cryptodome.Util import Counter
    from pyzipper.zipfile_aes import AESZipEncrypter

    encrypter = AESZipEncrypter(pwd=password)
    encrypter.salt = hashlib.sha256(password + number.to_bytes(4, "big")).digest()[:SALT]
    keys = PBKDF2(password.decode(), encrypter.salt, count=ROUNDS, dkLen=2 * KEY + 2)
    counter = Counter.new(nbits=128, little_endian=True)
    encrypter.encrypter = AES.new(keys[:KEY], AES.MODE_CTR, counter=counter)
    encrypter.hmac = HMAC.new(keys[KEY : 2 * KEY], digestmod=SHA1)
    encrypter.encpwdverify = keys[2 * KEY :]
    return encrypter
