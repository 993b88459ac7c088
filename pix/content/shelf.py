"""All that a release holds of a competence, for authors: drafts, archives and closed levels too."""

from __future__ import annotations

from dataclasses import dataclass

from pix.content.bank.schema import SkillFile
from pix.content.release import Release, ReleasedChallenge, ReleasedTube, ordered_tubes


@dataclass(frozen=True, slots=True)
class ShelvedSkill:
    """A skill, whatever its status, with all its challenges."""

    id: str
    level: int
    file: SkillFile
    challenges: tuple[ReleasedChallenge, ...]
    is_open: bool

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing to say: it is active, and its level is open."""
        return self.file.status == "active" and self.is_open


def shelf_of(release: Release, competence: str) -> list[tuple[ReleasedTube, list[ShelvedSkill]]]:
    """The tubes of a competence in order, each with its skills by level."""
    skills: dict[str, list[ShelvedSkill]] = {}
    for key in release.skill_files:
        skills.setdefault(release.tube_of_skill(key), []).append(shelved(release, key))
    return [
        (tube, sorted(skills.get(tube.id, []), key=lambda skill: (skill.level, skill.id)))
        for tube in ordered_tubes(release, competence)
    ]


def shelved(release: Release, key: str) -> ShelvedSkill:
    """One skill with its challenges."""
    level, file = release.level_of_skill(key), release.skill_files[key]
    challenges = tuple(release.challenges[f"{key}-{one.id}"] for one in file.challenges)
    return ShelvedSkill(key, level, file, challenges, level <= release.top_level)
