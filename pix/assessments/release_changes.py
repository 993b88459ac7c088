"""Why a new release changed a score: skill by skill, in words that a page can show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from django.db.models import Max

from pix.accounts.models import User
from pix.assessments.models import Assessment
from pix.assessments.queries import positioning
from pix.assessments.scorecards import Scorecard
from pix.assessments.state import CompetenceState
from pix.content.bank.schema import LineText
from pix.content.queries import release_of
from pix.content.release import Competence, Release, ReleasedSkill


@dataclass(frozen=True)
class SkillChange:
    """A skill of the learner whose value differs; None where a release does not have it."""

    can: LineText
    level: int
    before: Fraction | None
    after: Fraction | None


@dataclass(frozen=True)
class ScoreChange:
    """A competence whose pix differ between the release of its last test and today's."""

    competence: Competence
    before: int
    after: int
    skills: list[SkillChange]


def score_changes(user: User, release: Release, cards: Iterable[Scorecard]) -> list[ScoreChange]:
    """The competences that a newer release moved since their last test; one query."""
    ended = positioning().filter(user=user, state=Assessment.State.ENDED)
    measured = dict(ended.values_list("competence").annotate(Max("release_id")))
    older = [
        (card, release_of(measured[card.competence.code]))
        for card in cards
        if measured.get(card.competence.code, release.number) != release.number
    ]
    return [change for card, old in older if (change := score_change(card, old, release))]


def score_change(card: Scorecard, old: Release, new: Release) -> ScoreChange | None:
    """What moved in a competence, or None when its pix are the same."""
    code = card.competence.code
    before, after = (card.state.score(one, code).pix for one in (old, new))
    if before == after:
        return None
    counted = [earned(card.state, one, code) for one in (old, new)]
    skills = [_skill_change(counted[0], counted[1], key) for key in sorted(counted[0] | counted[1])]
    return ScoreChange(card.competence, before, after, [one for one in skills if one.before != one.after])


def earned(state: CompetenceState, release: Release, code: str) -> dict[str, ReleasedSkill]:
    """The skills that count for a learner in a release."""
    kept = state.validated(release, code) | state.settle(release).presumed
    return {skill.id: skill for skill in release.skills_by_competence[code] if skill.id in kept}


def _skill_change(old: dict[str, ReleasedSkill], new: dict[str, ReleasedSkill], key: str) -> SkillChange:
    known = new[key] if key in new else old[key]
    before, after = (skills[key].pix if key in skills else None for skills in (old, new))
    return SkillChange(known.file.can, known.level, before, after)
