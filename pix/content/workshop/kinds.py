"""What the bank has people use: how many challenges of each simulator, each format of file, and programs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pix.content.drawing.drawn import File
from pix.content.inspection import inspect
from pix.content.release import Release, ReleasedChallenge
from pix.content.simulators import registry
from pix.content.tasks.worker import ours

FORMATS = (
    "ods", "xlsx", "csv", "odt", "docx", "odp", "pdf", "png", "jpeg", "svg", "gif", "wav", "srt", "vtt",
    "ics", "vcf", "eml", "zip", "html", "css", "json", "xml", "markdown", "log", "qr",
)  # fmt: skip
ENOUGH = 2
MOMENT = re.compile(r"\[?(\d{4}-\d\d-\d\d|\d\d:\d\d)")


@dataclass
class Kind:
    """A simulator, a format or programs: the playable challenges that give it to explore, or ask to do it."""

    name: str
    explored: set[str] = field(default_factory=set)
    done: set[str] = field(default_factory=set)

    @property
    def total(self) -> int:
        """How many challenges use it, either way."""
        return len(self.explored | self.done)


def kinds(release: Release) -> list[Kind]:
    """Every simulator, every format and programs, with the challenges that use them; each is drawn once."""
    names = [*registry.PACKAGES, *FORMATS, "code"]
    found: defaultdict[str, Kind] = defaultdict(lambda: Kind(""))
    found |= {name: Kind(name) for name in names}
    for skill in release.skills.values():
        for one in skill.playable:
            _count(release, release.challenges[one], found)
    return [found[name] for name in names]


def _count(release: Release, challenge: ReleasedChallenge, found: Mapping[str, Kind]) -> None:
    file = challenge.file
    if file.simulator:
        kind = found[file.simulator]
        (kind.done if file.kind == "simulator" else kind.explored).add(challenge.id)
    if file.kind == "code":
        found["code"].done.add(challenge.id)
    draw = release.draw(challenge.id, 0, "fr")
    password = draw.question.password
    for name in formats_of((File(name, content) for name, content in draw.contents.items()), password):
        found[name].explored.add(challenge.id)
    made = [one for one in (draw.solution, *draw.right) if isinstance(one, File)]
    for name in formats_of(made, password):
        found[name].done.add(challenge.id)


def formats_of(files: Iterable[File], password: str = "") -> set[str]:
    """The formats of some files and of what is in them; qr when a picture shows a code."""
    with ours():
        return {name for file in files for name in _formats(inspect(file.name, file.content, password))}


def is_log(lines: Sequence[str]) -> bool:
    """Whether nearly every line begins with a moment."""
    return len(lines) > 5 and sum(bool(MOMENT.match(line)) for line in lines) > 0.9 * len(lines)


def _formats(told: Mapping[str, Any]) -> Iterator[str]:
    yield told.get("format", "")
    if is_log(told.get("lines", ())):
        yield "log"
    if told.get("codes"):
        yield "qr"
    for part in told.get("files", {}).values():
        yield from _formats(part)
