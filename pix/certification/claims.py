"""What a profile claims, and the candidate's own past that decides which challenge asks it again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from pix.accounts.models import User
from pix.assessments.models import Answer, Assessment, Knowledge
from pix.assessments.scorecards import Profile, Scorecard, profile_at
from pix.assessments.state import CompetenceState
from pix.content.release import Release, ReleasedSkill
from pix.engine.certifying import ProvenCompetence, ProvenSkill, Standing, Variant

Seen = Mapping[str, int]


def claims_of(user: User, instant: datetime) -> tuple[Profile, list[ProvenCompetence]]:
    """The profile of an instant, and what each competence of level 1 or more proves by answers alone."""
    profile = profile_at(user, instant)
    seen = seen_by(user)
    cards = [card for card in profile.scorecards.values() if card.certified_level >= 1]
    return profile, [proven(card, profile.release, seen) for card in cards]


def proven(card: Scorecard, release: Release, seen: Seen) -> ProvenCompetence:
    """One competence: its validated skills, hardest decided by the engine."""
    code = card.competence.code
    validated = card.state.validated(release, code)
    skills = (skill for skill in release.skills_by_competence[code] if skill.id in validated)
    return ProvenCompetence(code, tuple(_skill(skill, card.state, release, seen) for skill in skills))


def _skill(skill: ReleasedSkill, state: CompetenceState, release: Release, seen: Seen) -> ProvenSkill:
    is_direct = skill.level in state.tube(skill.tube).direct
    variants = tuple(
        Variant(key, seen.get(key), release.challenges[key].file.draw is not None) for key in skill.playable
    )
    standing = Standing.DIRECT if is_direct else Standing.INFERRED
    return ProvenSkill(skill.id, skill.tube, skill.level, standing, variants)


def seen_by(user: User) -> dict[str, int]:
    """Rank of the last time each challenge was seen, in tests and in earlier exams, larger for later."""
    rows = Knowledge.objects.filter(user=user).values_list("seen", flat=True)
    tests = (challenge for row in rows for asked in row.values() for challenge in asked)
    exams = Answer.objects.filter(
        assessment__user=user, assessment__purpose=Assessment.Purpose.CERTIFICATION
    ).order_by("at")
    return _ranks([*tests, *exams.values_list("challenge", flat=True)])


def _ranks(challenges: Iterable[str]) -> dict[str, int]:
    return {challenge: rank for rank, challenge in enumerate(challenges)}


def frozen(profile: Profile) -> dict[str, object]:
    """What a test keeps of the profile it checks: presumed skills count in nothing here."""
    scores = {
        code: card.state.score(profile.release, code, with_presumed=False)
        for code, card in profile.scorecards.items()
    }
    return {
        "release": profile.release.number,
        "pix": sum(score.pix for score in scores.values()),
        "competences": {code: {"level": s.level, "pix": s.pix} for code, s in scores.items()},
    }
