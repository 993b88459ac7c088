"""Remembers what playing a challenge gave, so that a second check of the bank takes seconds.

What was found stays true as long as nothing that it rests on has changed: the challenge, the generators and
pictures of its tube, the effort, and the code that draws, observes and grades, with its libraries. The memory
is a file of this machine (var/), never committed; another code empties it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from pix.content.bank.solving import Effort
from pix.content.release import Release, ReleasedChallenge

PIX = Path(__file__).resolve().parents[2]
JUDGES = ("engine", "content")
Play = Callable[[Sequence[ReleasedChallenge]], list[list[str]]]


class Memory:
    """The faults found in each challenge, in a file, by what they rest on."""

    def __init__(self, path: Path, *, is_fresh: bool = False) -> None:
        self.path = path
        # Told before anything is played: what is changed meanwhile is of another code.
        self.code = fingerprint_of_code()
        self.known: dict[str, list[Any]] = {} if is_fresh else self._read()

    def _read(self) -> dict[str, list[Any]]:
        """What is known of this code; nothing when the file is of another one, or broken."""
        try:
            held = json.loads(self.path.read_text("utf-8"))
            known: dict[str, list[Any]] = held["known"] if held["code"] == self.code else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        return known

    def recalled(
        self, release: Release, challenges: Sequence[ReleasedChallenge], effort: Effort, play: Play
    ) -> list[list[str]]:
        """The faults of each challenge: those known, and those that playing the others gives."""
        wanted = {one.id: (f"{one.id} {effort}", rests_on(release, one)) for one in challenges}
        new = [one for one in challenges if self.known.get(wanted[one.id][0], [""])[0] != wanted[one.id][1]]
        for one, faults in zip(new, play(new), strict=True):
            name, rests = wanted[one.id]
            self.known[name] = [rests, faults]
        self._keep()
        return [list(self.known[wanted[one.id][0]][1]) for one in challenges]

    def _keep(self) -> None:
        """Write it whole or not at all: two checks may end together."""
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        beside.write_text(json.dumps({"code": self.code, "known": self.known}), "utf-8")
        beside.replace(self.path)


def fingerprint_of_code() -> str:
    """The fingerprint of all that judges, and of its libraries."""
    files = [PIX.parent / "requirements.lock", *(path for room in JUDGES for path in sources(PIX / room))]
    told = sha256(sys.version.encode())
    for path in files:
        told.update(f"{path.relative_to(PIX.parent)}\0".encode() + path.read_bytes())
    return told.hexdigest()


def sources(folder: Path) -> Iterable[Path]:
    """The code and the data of a room, but its tests."""
    found = (path for suffix in ("*.py", "*.json") for path in folder.rglob(suffix))
    return sorted(path for path in found if "tests" not in path.parts)


def rests_on(release: Release, challenge: ReleasedChallenge) -> str:
    """The fingerprint of a challenge, with the generators and the files of its tube."""
    said = [challenge.id, challenge.file.model_dump_json(), *release.sources_of(challenge.tube)]
    return sha256("\0".join(said).encode()).hexdigest()
