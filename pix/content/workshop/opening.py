"""Opens one challenge straight from the files, as they are now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from pix.content.bank.checking import read_bank
from pix.content.bank.reading import Fault
from pix.content.bank.solving import Effort, solve
from pix.content.bank.structure import check_structure
from pix.content.release import Release, ReleasedChallenge

QUICK = Effort(seeds=4, file_seeds=1)
ID = re.compile(r"(?P<tube>[a-z0-9-]+)-(?P<level>[1-8])-(?P<challenge>[a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class Opened:
    """A challenge of the files, or what keeps it from being read; faults of its tube."""

    release: Release
    challenge: ReleasedChallenge | None
    faults: list[str]


def folder_of(root: Path, challenge_id: str) -> Path | None:
    """The folder of a challenge's tube, if there is one."""
    found = ID.fullmatch(challenge_id)
    return next(root.glob(f"*/{found['tube']}/"), None) if found else None


def opened(root: Path, folder: Path, challenge_id: str) -> Opened:
    """Read the competence of a folder, and say what is wrong with its tube."""
    gathered, release = read_bank(root, folder.parent.name)
    check_structure(gathered, release)
    challenge = release.challenges.get(challenge_id)
    faults = [str(fault) for fault in sorted(_near(gathered.faults, gathered.shown(folder)))]
    if challenge:
        faults += [f"{challenge_id}: {message}" for message in solve(release, challenge, QUICK)]
    return Opened(release, challenge, faults)


def _near(faults: list[Fault], folder: str) -> Iterator[Fault]:
    return (fault for fault in faults if fault.file.startswith(f"{folder}/"))


def stamp_of(folder: Path) -> str:
    """What changes whenever a file of a tube, or a lesson of its competence, does."""
    files = sorted([*folder.rglob("*.*"), *folder.parent.glob("tutorials/*.yaml")])
    seen = ((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in files if path.is_file())
    return sha256(repr(list(seen)).encode()).hexdigest()[:20]


def newest(root: Path, most: int) -> list[Path]:
    """The skill files that were changed last."""
    files = sorted(root.glob("*/*/[1-8].yaml"), key=lambda path: path.stat().st_mtime, reverse=True)
    return files[:most]
