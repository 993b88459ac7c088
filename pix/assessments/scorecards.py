"""Scorecards: what a page says of each competence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter

from django.conf import settings
from django.db.models import QuerySet

from pix.accounts.models import User
from pix.assessments.models import Assessment, Knowledge
from pix.assessments.next_steps import Step, next_step
from pix.assessments.queries import positioning
from pix.assessments.replay import replayed, shown_state
from pix.assessments.state import CompetenceState, days_between
from pix.content.queries import published_at
from pix.content.release import Competence, Release
from pix.engine.knowledge import days_left
from pix.engine.scoring import CompetenceScore, is_certifiable


@dataclass(frozen=True)
class Scorecard:
    """One competence of one person in a release."""

    competence: Competence
    state: CompetenceState
    score: CompetenceScore
    certified_level: int
    step: Step
    assessment: Assessment | None = None
    improve_in: int | None = None
    improve_at: datetime | None = None
    reset_in: int | None = None

    @property
    def is_tested(self) -> bool:
        """Whether anything is known of this competence."""
        return self.state.moved_at is not None

    @property
    def to_next_level(self) -> int:
        """Pix still missing for the next level."""
        return 8 - self.score.pix_ahead

    @property
    def question_number(self) -> int:
        """The question that waits."""
        return self.assessment.answered + 1 if self.assessment else 1


@dataclass(frozen=True)
class Profile:
    """The 16 scorecards of a person."""

    release: Release
    scorecards: dict[str, Scorecard]

    @property
    def total(self) -> int:
        """Pix of the whole profile."""
        return sum(card.score.pix for card in self.scorecards.values())

    @property
    def is_certifiable(self) -> bool:
        """Whether five competences reach level 1 by answers alone."""
        return is_certifiable(card.certified_level for card in self.scorecards.values())

    @property
    def competences_at_level_1(self) -> int:
        """How many competences reach level 1 by answers alone."""
        return sum(card.certified_level >= 1 for card in self.scorecards.values())

    @property
    def open_cards(self) -> list[Scorecard]:
        """Tests under way, the latest begun first."""
        begun = [(card.assessment.started_at, card) for card in self.scorecards.values() if card.assessment]
        return [card for _at, card in sorted(begun, key=itemgetter(0), reverse=True)]

    def area_pix(self, area: str) -> int:
        """Pix of an area."""
        return sum(card.score.pix for card in self.scorecards.values() if card.competence.area == area)


def profile_of(user: User, release: Release, at: datetime) -> Profile:
    """Everything that the profile shows: two queries, and two more for each test between checkpoints."""
    states = {row.competence: CompetenceState.of_row(row) for row in Knowledge.objects.filter(user=user)}
    tests = list(open_tests_of(user))
    states |= {test.competence: shown_state(test) for test in tests}
    return make_profile(release, states, tests, at)


def scorecard_for(user: User, release: Release, competence: str, at: datetime) -> Scorecard:
    """One competence of one person."""
    row = Knowledge.objects.filter(user=user, competence=competence).first()
    test = open_tests_of(user).filter(competence=competence).first()
    state = CompetenceState.of_row(row) if row else CompetenceState()
    shown = shown_state(test) if test else state
    return make_scorecard(release, release.competences[competence], shown, test, at)


def open_tests_of(user: User) -> QuerySet[Assessment]:
    """Tests under way with their knowledge, without the questions that wait."""
    started = positioning().filter(user=user, state=Assessment.State.STARTED)
    return started.select_related("knowledge").defer("current", "current_files")


def make_profile(
    release: Release,
    states: dict[str, CompetenceState],
    tests: Iterable[Assessment],
    at: datetime,
) -> Profile:
    """A profile from states and open tests."""
    going_on = {test.competence: test for test in tests}
    cards = {
        code: make_scorecard(
            release,
            competence,
            states.get(code, CompetenceState()),
            going_on.get(code),
            at,
        )
        for code, competence in release.competences.items()
    }
    return Profile(release, cards)


def profile_at(user: User, instant: datetime) -> Profile:
    """The profile of a person at a past instant, in the release that was the newest then."""
    rows = Knowledge.objects.filter(user=user)
    states = {row.competence: replayed(row, instant)[0] for row in rows}
    return make_profile(published_at(instant), states, [], instant)


def make_scorecard(
    release: Release,
    competence: Competence,
    state: CompetenceState,
    test: Assessment | None,
    at: datetime,
) -> Scorecard:
    """A scorecard with its next step and delays."""
    moved = state.moved_at
    elapsed = days_between(moved, at) if moved else None
    improve_in = days_left(settings.PIX_IMPROVE_DAYS, elapsed)
    return Scorecard(
        competence=competence,
        state=state,
        score=state.score(release, competence.code),
        certified_level=state.score(release, competence.code, with_presumed=False).level,
        step=next_step(release, competence.code, state, test, at),
        assessment=test,
        improve_in=improve_in,
        improve_at=moved + timedelta(days=settings.PIX_IMPROVE_DAYS) if moved else None,
        reset_in=days_left(settings.PIX_RESET_DAYS, elapsed),
    )
