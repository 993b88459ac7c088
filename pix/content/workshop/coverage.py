"""What the bank covers: competence by level, how many skills, by doing, and reviewed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pix.content.bank.checking import is_by_doing
from pix.content.queries import release_of
from pix.content.release import Release, ReleasedSkill

LEVELS = range(1, 9)


@dataclass(frozen=True, slots=True)
class Cell:
    """The skills of a competence at a level."""

    skills: int = 0
    by_doing: int = 0
    reviewed: int = 0

    def __add__(self, other: Cell) -> Cell:
        return Cell(
            self.skills + other.skills, self.by_doing + other.by_doing, self.reviewed + other.reviewed
        )

    def __str__(self) -> str:
        return f"{self.skills}/{self.by_doing}/{self.reviewed}" if self.skills else "-"


@dataclass(frozen=True, slots=True)
class Row:
    """A competence, its cells from level 1 to 8, and their sum."""

    code: str
    cells: tuple[Cell, ...]
    total: Cell


def coverage(release: Release) -> list[Row]:
    """One row a competence, in the order of the framework."""
    found: dict[tuple[str, int], Cell] = {}
    for skill in release.skills.values():
        key = (skill.competence, skill.level)
        found[key] = found.get(key, Cell()) + _cell(release, skill)
    return [_row(found, code) for code in release.competences]


def _row(found: dict[tuple[str, int], Cell], code: str) -> Row:
    cells = tuple(found.get((code, level), Cell()) for level in LEVELS)
    return Row(code, cells, sum(cells, Cell()))


def _cell(release: Release, skill: ReleasedSkill) -> Cell:
    rows = [release.challenges[one] for one in skill.playable]
    return Cell(
        1, int(any(is_by_doing(release, one) for one in rows)), int(all(one.file.review for one in rows))
    )


@lru_cache(maxsize=4)
def coverage_of(number: int) -> list[Row]:
    """The coverage of a release, which never changes: counting it draws every generator once."""
    return coverage(release_of(number))
