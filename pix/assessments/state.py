"""A knowledge row as values: folding answers and events, live and in replay, by the same code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from fractions import Fraction

from pix.assessments.models import Answer, Knowledge, KnowledgeEvent
from pix.content.release import Release
from pix.engine import knowledge, scoring
from pix.engine.types import TubeKnowledge, Verdict

SECONDS_PER_DAY = 86_400
NOTHING = TubeKnowledge()


@dataclass(frozen=True)
class CompetenceState:
    """Knowledge of one competence: tubes, failures that set ceilings, presumed skills, last move."""

    tubes: Mapping[str, TubeKnowledge] = field(default_factory=dict)
    failed_at: Mapping[str, datetime] = field(default_factory=dict)
    presumed: frozenset[str] = frozenset()
    seen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    moved_at: datetime | None = None

    @classmethod
    def of_row(cls, row: Knowledge) -> CompetenceState:
        """Read a knowledge row."""
        return cls(
            {tube: knowledge.from_json(stored[:3]) for tube, stored in row.tubes.items()},
            {tube: datetime.fromisoformat(stored[3]) for tube, stored in row.tubes.items() if stored[3]},
            frozenset(row.presumed),
            {skill: tuple(asked) for skill, asked in row.seen.items()},
            row.moved_at,
        )

    def write_to(self, row: Knowledge) -> None:
        """Put the state in a knowledge row, unsaved."""
        row.tubes = {
            t: [*knowledge.to_json(k), _iso(self.failed_at.get(t))] for t, k in sorted(self.tubes.items())
        }
        row.presumed = sorted(self.presumed)
        row.seen = {skill: list(asked) for skill, asked in sorted(self.seen.items())}
        row.moved_at = self.moved_at

    def answered(self, answer: Answer) -> CompetenceState:
        """The state after an answer; the one that ends a test adds what is presumed from then on."""
        before = self.tube(answer.tube)
        after = knowledge.fold(before, answer.level, answer.verdict == Verdict.RIGHT)
        failed = (
            {**self.failed_at, answer.tube: answer.at} if after.ceiling != before.ceiling else self.failed_at
        )
        asked = (
            *(c for c in self.seen.get(answer.skill, ()) if c != answer.challenge),
            answer.challenge,
        )
        tubes, seen = (
            {**self.tubes, answer.tube: after},
            {**self.seen, answer.skill: asked},
        )
        presumed = self.presumed | frozenset(answer.presumed or ())
        return CompetenceState(tubes, failed, presumed, seen, answer.at)

    def turned(self, event: KnowledgeEvent) -> CompetenceState:
        """The state after an event of the log."""
        if event.kind == KnowledgeEvent.Kind.RESET:
            return CompetenceState(seen=self.seen)
        return self.improving(event.at, event.delay_days)

    def improving(self, at: datetime, delay: int) -> CompetenceState:
        """The state when an improvement begins: failures as old as the delay are forgotten."""
        tubes = {
            t: knowledge.improve(k, _days(self.failed_at.get(t), at), delay) for t, k in self.tubes.items()
        }
        failed = {t: when for t, when in self.failed_at.items() if tubes[t].ceiling is not None}
        return replace(self, tubes=tubes, failed_at=failed)

    def presuming(self, skills: Iterable[str]) -> CompetenceState:
        """The state with more presumed skills."""
        return replace(self, presumed=self.presumed | frozenset(skills))

    def tube(self, tube: str) -> TubeKnowledge:
        """What is known of a tube."""
        return self.tubes.get(tube, NOTHING)

    def settle(self, release: Release) -> CompetenceState:
        """The state without presumed skills that their own tube has settled, or that the release lost."""
        kept = (s for s in self.presumed if s in release.skills and self._is_open(release, s))
        return replace(self, presumed=frozenset(kept))

    def _is_open(self, release: Release, skill: str) -> bool:
        found = release.skills[skill]
        return not knowledge.is_settled(self.tube(found.tube), found.level)

    def validated(self, release: Release, competence: str) -> set[str]:
        """Skills of the release that answers validate."""
        rows = release.skills_by_competence[competence]
        return {s.id for s in rows if s.level <= self.tube(s.tube).floor}

    def score(
        self, release: Release, competence: str, *, with_presumed: bool = True
    ) -> scoring.CompetenceScore:
        """Pix and level in a release; presumed skills count unless certification asks."""
        counted = self.validated(release, competence)
        if with_presumed:
            counted |= self.settle(release).presumed
        earned = (s.pix for s in release.skills_by_competence[competence] if s.id in counted)
        return scoring.competence_score(earned, release.top_level)


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _days(since: datetime | None, at: datetime) -> Fraction | None:
    return days_between(since, at) if since else None


def days_between(since: datetime, at: datetime) -> Fraction:
    """Exact days from one instant to another."""
    gone = at - since
    return Fraction(gone.days) + Fraction(
        gone.seconds * 1_000_000 + gone.microseconds, SECONDS_PER_DAY * 1_000_000
    )
