"""The next thing to do in a competence."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.conf import settings

from pix.assessments.models import Assessment
from pix.assessments.serving import asks_something
from pix.assessments.state import CompetenceState, days_between
from pix.content.release import Release
from pix.engine.knowledge import days_left


class Step(StrEnum):
    """The next action on a competence."""

    START = "start"
    GO_ON = "go_on"
    IMPROVE = "improve"
    WAIT = "wait"
    DONE = "done"


def next_step(
    release: Release, code: str, state: CompetenceState, test: Assessment | None, at: datetime
) -> Step:
    """What a page offers, and never more than starting would accept."""
    if test:
        return Step.GO_ON
    if state.moved_at is None:
        return Step.START
    if len(state.validated(release, code)) == len(release.skills_by_competence[code]):
        return Step.DONE
    if days_left(settings.PIX_IMPROVE_DAYS, days_between(state.moved_at, at)):
        return Step.WAIT
    improved = state.improving(at, settings.PIX_IMPROVE_DAYS)
    return Step.IMPROVE if asks_something(release, code, improved) else Step.DONE
