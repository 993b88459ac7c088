"""Tutorials recommended after a test, and those that a learner keeps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pix.accounts.models import User
from pix.assessments.models import Answer, KeptTutorial
from pix.content.bank.schema import TutorialFile
from pix.content.release import Release, name_of
from pix.engine.types import Verdict


@dataclass(frozen=True)
class Recommended:
    """A tutorial, the skill it teaches, and what the learner did with it."""

    id: str
    file: TutorialFile
    skill_name: str = ""
    level: int = 0
    is_saved: bool = False
    is_useful: bool | None = None


def recommended(answers: Iterable[Answer], release: Release, user: User, locale: str) -> list[Recommended]:
    """For each tube with a direct failure, the tutorials of its easiest failed skill, by tube, once each."""
    easiest: dict[str, Answer] = {}
    for answer in answers:
        known = easiest.get(answer.tube)
        if answer.verdict != Verdict.RIGHT and (known is None or answer.level < known.level):
            easiest[answer.tube] = answer
    wanted: dict[str, Answer] = {}
    for tube in sorted(easiest):
        skill = release.skills.get(easiest[tube].skill)
        for tutorial in skill.file.tutorials.succeed if skill else ():
            wanted.setdefault(tutorial, easiest[tube])
    return _with_marks(wanted, release, user, locale)


def _with_marks(wanted: dict[str, Answer], release: Release, user: User, locale: str) -> list[Recommended]:
    marks = marks_of(user, list(wanted))
    return [
        Recommended(
            key,
            release.tutorials[key],
            name_of(release.skills[answer.skill].file.can, locale),
            answer.level,
            is_saved=key in marks and marks[key].is_saved,
            is_useful=marks[key].is_useful if key in marks else None,
        )
        for key, answer in wanted.items()
        if key in release.tutorials
    ]


def marks_of(user: User, tutorials: Sequence[str]) -> dict[str, KeptTutorial]:
    """What a learner said of these tutorials."""
    return {mark.tutorial: mark for mark in KeptTutorial.objects.filter(user=user, tutorial__in=tutorials)}


def saved(user: User, release: Release) -> list[Recommended]:
    """The tutorials that a learner saved, the latest first."""
    marks = KeptTutorial.objects.filter(user=user, is_saved=True)[:200]
    return [
        Recommended(
            mark.tutorial,
            release.tutorials[mark.tutorial],
            is_saved=True,
            is_useful=mark.is_useful,
        )
        for mark in marks
        if mark.tutorial in release.tutorials
    ]
