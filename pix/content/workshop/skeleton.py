"""Begins a skill: files in both languages that `pix bank check` then guides to their end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import yaml

from pix.content.bank.schema import Kind
from pix.content.simulators import registry

FOLDER = Path(__file__).parent / "skeletons"
KINDS = get_args(Kind)
DRAWN = ("simulator", "file", "code")
PLACE = re.compile(r"(?P<competence>\d\.\d)/(?P<tube>[a-z0-9]+(?:-[a-z0-9]+)*)/(?P<level>[1-8])")


class NotBegun(Exception):
    """Why nothing was written, in a sentence for the author."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A skill to begin, and what its first challenge is."""

    competence: str
    tube: str
    level: str
    kind: str
    simulator: str

    @property
    def skill(self) -> str:
        """The id of the skill."""
        return f"{self.tube}-{self.level}"

    @property
    def draw(self) -> str:
        """The name of its generator."""
        return f"{self.tube.replace('-', '_')}_{self.level}"


def wanted_at(place: str, kind: str, simulator: str) -> Wanted:
    """What an author asks for; NotBegun when it cannot be."""
    found = PLACE.fullmatch(place.strip("/").removeprefix("bank/"))
    if not found:
        raise NotBegun(f"{place!r} is no place: write COMPETENCE/TUBE/LEVEL, such as 3.2/image-retouch/4.")
    if kind not in KINDS:
        raise NotBegun(f"There is no kind {kind!r}; there are {', '.join(KINDS)}.")
    if kind == "simulator" and simulator not in registry.PACKAGES:
        known = ", ".join(sorted(registry.PACKAGES))
        raise NotBegun(f"Name a simulator with --simulator: {known}.")
    return Wanted(**found.groupdict(), kind=kind, simulator=simulator)


def begin(root: Path, wanted: Wanted) -> list[Path]:
    """Write what is missing of the skill, and only that; the files written."""
    folder = root / wanted.competence / wanted.tube
    if not (root / wanted.competence / "competence.yaml").exists():
        raise NotBegun(f"The bank has no competence {wanted.competence}.")
    skill = folder / f"{wanted.level}.yaml"
    if skill.exists():
        raise NotBegun(f"{root.name}/{skill.relative_to(root)} exists already: add a variant to it by hand.")
    folder.mkdir(exist_ok=True)
    written = [_write(skill, _skill(root, wanted))]
    if not (folder / "tube.yaml").exists():
        written.append(_write(folder / "tube.yaml", _filled(root, wanted, "tube.yaml")))
    if wanted.kind in DRAWN:
        written.append(_write_draw(root, wanted, folder / "draw.py"))
    return written


def _write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def _skill(root: Path, wanted: Wanted) -> str:
    body = _filled(root, wanted, f"{wanted.kind}.yaml").rstrip("\n")
    return _filled(root, wanted, "skill.yaml").replace("@BODY@", body)


def _write_draw(root: Path, wanted: Wanted, path: Path) -> Path:
    before = path.read_text("utf-8") if path.exists() else _filled(root, wanted, "draw_head.txt")
    return _write(path, before.rstrip("\n") + "\n" + _filled(root, wanted, f"draw_{wanted.kind}.txt"))


def _filled(root: Path, wanted: Wanted, name: str) -> str:
    values = {
        "SKILL": wanted.skill,
        "COMPETENCE": wanted.competence,
        "FOLDER": f"{root.name}/{wanted.competence}/{wanted.tube}",
        "KIND": wanted.kind,
        "SIMULATOR": wanted.simulator,
        "DRAW": wanted.draw,
        "THEMATICS": ", ".join(_thematics(root / wanted.competence / "competence.yaml")),
    }
    text = (FOLDER / name).read_text("utf-8")
    return re.sub(r"@([A-Z]+)@", lambda found: values.get(found[1], found[0]), text)


def _thematics(path: Path) -> list[str]:
    rows = (yaml.safe_load(path.read_text("utf-8")) or {}).get("thematics", [])
    return [str(row.get("id")) for row in rows if isinstance(row, dict)]
