"""Mutates the files of the builders and has the readers look at them: one JSON line.

Usage: python bench/fuzz_files.py [SECONDS] [SEED]
(PIX_FUZZ_KEEP names a folder for the files that break a reader)

Says how many files were read and refused, by code, and the slowest. A crash is a reader's fault: status 1.
"""

from __future__ import annotations

import collections
import io
import os
import random
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pix.config.settings.test")

from line import say

from pix.content.inspection import inspect
from pix.content.tests.test_round_trips import BUILT

PIECES = (
    b"\0",
    b"\xff" * 8,
    b"<",
    b">",
    b"&x;",
    b'"',
    b"-1",
    b"99999999999",
    b"\r\n",
    b"../",
    b"NaN",
    b"%",
    b"\xed\xa0\x80",
)


def flipped(content: bytes, dice: random.Random) -> bytes:
    """Some bytes changed."""
    told = bytearray(content)
    for _ in range(dice.randint(1, 20)):
        told[dice.randrange(len(told))] = dice.randrange(256)
    return bytes(told)


def cut(content: bytes, dice: random.Random) -> bytes:
    """A piece taken out."""
    start, end = sorted(dice.sample(range(len(content) + 1), 2))
    return content[:start] + content[end:]


def doubled(content: bytes, dice: random.Random) -> bytes:
    """A piece said several times."""
    start, end = sorted(dice.sample(range(len(content) + 1), 2))
    return content[:start] + content[start:end] * dice.randint(2, 50) + content[end:]


def stuffed(content: bytes, dice: random.Random) -> bytes:
    """Strange pieces put in."""
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(content) + 1)
        content = content[:at] + dice.choice(PIECES) * dice.randint(1, 30) + content[at:]
    return content


def inside(content: bytes, dice: random.Random) -> bytes:
    """One part of a package changed, the package itself sound."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return flipped(content, dice)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = [(one, archive.read(one)) for one in archive.infolist() if not one.flag_bits & 1]
    if not entries:
        return flipped(content, dice)
    chosen, change = dice.randrange(len(entries)), dice.choice(CHANGES)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (entry, part) in enumerate(entries):
            archive.writestr(entry, change(part, dice) if at == chosen and part else part)
    return out.getvalue()


CHANGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (flipped, cut, doubled, stuffed)


def main(seconds: float, seed: int) -> int:
    """Mutate until the time is over, then say what happened."""
    dice = random.Random(seed)  # noqa: S311 - seeded so that a crash can be seen again
    builders: dict[str, Callable[[], bytes]] = BUILT
    files = {name: build() for name, build in builders.items()}
    told: collections.Counter[str] = collections.Counter()
    crashes: list[list[str]] = []
    slowest, ends = 0.0, time.monotonic() + seconds
    while time.monotonic() < ends:
        name = dice.choice(list(files))
        change = dice.choice((*CHANGES, inside, inside, inside))
        content = change(files[name], dice)
        begun = time.monotonic()
        code = inspect(name, content, "brume-47").get("unreadable", "read")
        slowest = max(slowest, time.monotonic() - begun)
        told[code] += 1
        if code in ("crash", "timeout") and len(crashes) < 20:
            crashes.append([name, change.__name__, code])
            keep(name, content, len(crashes))
    slowest_ms = round(slowest * 1000)
    figures = {"count": told.total(), "seconds": seconds, "seed": seed, "slowest_ms": slowest_ms}
    say("fuzz_files", "mutated files", **figures, told=dict(told), crashes=crashes)
    return 1 if told["crash"] else 0


def keep(name: str, content: bytes, number: int) -> None:
    """Keep a file that breaks its reader, where the environment says."""
    if folder := os.environ.get("PIX_FUZZ_KEEP"):
        Path(folder, f"{number}-{name}").write_bytes(content)


if __name__ == "__main__":
    sys.exit(
        main(float(sys.argv[1]) if len(sys.argv) > 1 else 10, int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    )
