"""A release in memory: immutable, loaded once per process, asked by everyone."""

from __future__ import annotations

import base64
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from types import ModuleType
from typing import Any

from pix.content.bank.schema import (
    Challenge,
    LineText,
    SkillFile,
    TubeFile,
    TutorialFile,
)
from pix.content.bank.snapshot import Snapshot
from pix.content.drawing.draw import (
    Generator,
    draw_question,
    load_generators,
)
from pix.content.drawing.drawn import File
from pix.content.drawing.filling import GeneratorBroken
from pix.content.question import Draw
from pix.engine import scoring
from pix.engine.positioning import Scope
from pix.engine.types import Skill, Target

GUESS = {
    "file": 0.02,
    "simulator": 0.02,
    "code": 0.02,
    "choose_many": 0.05,
    "text": 0.02,
    "number": 0.03,
    "fields": 0.02,
    "fields_any_order": 0.03,
    "order": 0.05,
}


@dataclass(frozen=True, slots=True)
class Competence:
    """A competence as the framework names it."""

    code: str
    area: str
    name: Mapping[str, str]
    definition: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ReleasedSkill:
    """A skill with its place, its value in pix, and what its file says."""

    id: str
    tube: str
    competence: str
    level: int
    pix: Fraction
    file: SkillFile
    playable: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReleasedChallenge:
    """A challenge and its skill."""

    id: str
    skill: str
    tube: str
    file: Challenge


@dataclass(frozen=True, slots=True)
class ReleasedTube:
    """A tube and its competence."""

    id: str
    competence: str
    file: TubeFile


class Release:
    """A published bank; number is its primary key, 0 for a bank read from files."""

    def __init__(self, snapshot: Snapshot, number: int = 0) -> None:
        self.number = number
        self._snapshot = snapshot
        self.thematics: dict[str, list[dict[str, Any]]] = snapshot["thematics"]
        self.areas: list[dict[str, Any]] = snapshot["framework"]["areas"]
        self.registry: dict[str, str] = snapshot["framework"].get("registry", {})
        self.tubes = {key: _tube(key, row) for key, row in snapshot["tubes"].items()}
        self.tutorials = {key: _tutorial(row) for key, row in snapshot["tutorials"].items()}
        self.tutorial_competence = {key: row["competence"] for key, row in snapshot["tutorials"].items()}
        files = {key: _skill_file(row) for key, row in snapshot["skills"].items()}
        self.skill_files = files
        self.challenges = {
            c.id: c
            for key, row in snapshot["skills"].items()
            for c in _challenges(key, row["tube"], files[key])
        }
        self.skills = self._valued(files)
        self._generators: dict[str, ModuleType] = {}
        self._scopes: dict[str, Scope] = {}

    def _valued(self, files: Mapping[str, SkillFile]) -> dict[str, ReleasedSkill]:
        """Every active, playable skill with its value in pix."""
        rows = {
            k: self._snapshot["skills"][k]
            for k, f in files.items()
            if f.status == "active" and _playable(k, f)
        }
        place = {key: (self.tubes[row["tube"]].competence, row["level"]) for key, row in rows.items()}
        counts = Counter(place.values())
        return {
            key: ReleasedSkill(
                key,
                row["tube"],
                place[key][0],
                row["level"],
                scoring.pix_value(counts[place[key]]),
                files[key],
                _playable(key, files[key]),
            )
            for key, row in rows.items()
        }

    @cached_property
    def competences(self) -> dict[str, Competence]:
        """The competences of the framework by code, in order."""
        return {
            row["code"]: Competence(row["code"], area["code"], row["name"], row["definition"])
            for area in self.areas
            for row in area["competences"]
        }

    @cached_property
    def top_level(self) -> int:
        """The highest level that this release opens, the same for every competence."""
        counts: dict[str, Counter[int]] = {code: Counter() for code in self.competences}
        for skill in self.skills.values():
            counts[skill.competence][skill.level] += 1
        return scoring.top_level(counts)

    @cached_property
    def reachable_pix(self) -> int:
        """The pix that a learner can reach today."""
        return 8 * self.top_level * len(self.competences)

    @cached_property
    def skills_by_competence(self) -> dict[str, list[ReleasedSkill]]:
        """Skills of the open levels of every competence, ordered by tube and level."""
        found: dict[str, list[ReleasedSkill]] = {code: [] for code in self.competences}
        for skill in sorted(self.skills.values(), key=lambda s: (s.tube, s.level)):
            if skill.level <= self.top_level:
                found[skill.competence].append(skill)
        return found

    @cached_property
    def levels_by_tube(self) -> dict[str, tuple[int, ...]]:
        """The levels that can be asked in each tube, ascending."""
        found: dict[str, list[int]] = defaultdict(list)
        for skill in self.skills.values():
            if skill.level <= self.top_level:
                found[skill.tube].append(skill.level)
        return {tube: tuple(sorted(levels)) for tube, levels in found.items()}

    def tube_of_skill(self, skill: str) -> str:
        """The tube of a skill, whatever its status."""
        return str(self._snapshot["skills"][skill]["tube"])

    def level_of_skill(self, skill: str) -> int:
        """The level of a skill, whatever its status."""
        return int(self._snapshot["skills"][skill]["level"])

    def scope(self, competence: str) -> Scope:
        """What positioning can ask in a competence."""
        if competence not in self._scopes:
            self._scopes[competence] = Scope.of(
                [self.target(s) for s in self.skills_by_competence[competence]]
            )
        return self._scopes[competence]

    def target(self, skill: ReleasedSkill) -> Target:
        """A skill as a policy sees it."""
        files = [self.challenges[key].file for key in skill.playable]
        guess = sum(map(chance_of_guessing, files)) / len(files)
        return Target(
            Skill(skill.id, skill.tube, skill.level, skill.pix),
            any(f.timer is None for f in files),
            guess,
        )

    def draw(self, challenge: str, seed: int, locale: str) -> Draw:
        """Draw a challenge; the same release, seed and locale give the same question."""
        found = self.challenges[challenge]
        fixed = [File(name, self.asset(found.tube, name)) for name in found.file.attachments]
        return draw_question(
            found.file,
            (found.id, found.skill),
            locale,
            seed,
            (self._generator(found), fixed),
        )

    def asset(self, tube: str, name: str) -> bytes:
        """A picture or fixed file of a tube; KeyError when there is none."""
        return base64.b64decode(self._snapshot["assets"][f"{tube}/{name}"])

    def sources_of(self, tube: str) -> list[str]:
        """What the draws of a tube are made from, as texts: its generators, then its files."""
        assets = self._snapshot["assets"]
        files = sorted(name for name in assets if name.startswith(f"{tube}/"))
        return [
            self._snapshot["draws"].get(tube, ""),
            *(text for name in files for text in (name, assets[name])),
        ]

    def _generator(self, challenge: ReleasedChallenge) -> Generator | None:
        if challenge.file.draw is None:
            return None
        if challenge.tube not in self._generators:
            source = self._snapshot["draws"].get(challenge.tube, "")
            self._generators[challenge.tube] = load_generators(challenge.tube, source)
        generator: Generator | None = getattr(self._generators[challenge.tube], challenge.file.draw, None)
        if generator is None:
            raise GeneratorBroken(f"draw.py of {challenge.tube} has no function {challenge.file.draw}")
        return generator


def chance_of_guessing(file: Challenge) -> float:
    """The chance (0..1) that someone who does not know answers right, by kind."""
    if file.kind == "choose_one":
        return 1 / max(2, len(file.proposals) or 4)
    return GUESS.get(file.kind, 0.1)


def _playable(skill: str, file: SkillFile) -> tuple[str, ...]:
    return tuple(f"{skill}-{c.id}" for c in file.challenges if c.status == "validated")


def _challenges(skill: str, tube: str, file: SkillFile) -> Iterator[ReleasedChallenge]:
    return (ReleasedChallenge(f"{skill}-{c.id}", skill, tube, c) for c in file.challenges)


def _without(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in names}


def _tube(key: str, row: Mapping[str, Any]) -> ReleasedTube:
    return ReleasedTube(key, row["competence"], TubeFile.model_validate(_without(row, "competence")))


def _tutorial(row: Mapping[str, Any]) -> TutorialFile:
    return TutorialFile.model_validate(_without(row, "competence"))


def _skill_file(row: Mapping[str, Any]) -> SkillFile:
    return SkillFile.model_validate(_without(row, "tube", "level"))


def name_of(text: LineText | Mapping[str, str], locale: str) -> str:
    """A bilingual line in a locale."""
    return str(text[locale] if isinstance(text, Mapping) else getattr(text, locale))


def ordered_tubes(release: Release, competence: str) -> Sequence[ReleasedTube]:
    """The tubes of a competence, in the order of its thematics."""
    order = {row["id"]: place for place, row in enumerate(release.thematics.get(competence, []))}
    tubes = (tube for tube in release.tubes.values() if tube.competence == competence)
    return sorted(tubes, key=lambda tube: (order.get(tube.file.thematic, 99), tube.id))
