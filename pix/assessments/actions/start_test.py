"""Begin to measure a competence, go on, or begin an improvement."""

from __future__ import annotations

import secrets
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.http import Http404

from pix.accounts.models import User
from pix.assessments.errors import ImproveTooEarly, NothingToImprove
from pix.assessments.models import Assessment, Knowledge, KnowledgeEvent
from pix.assessments.queries import locked_knowledge
from pix.assessments.serving import decide, rules, serve
from pix.assessments.state import CompetenceState, days_between
from pix.content.queries import published
from pix.content.release import Release
from pix.engine.knowledge import days_left
from pix.kit import journal


@transaction.atomic
def start_test(*, user: User, competence: str, locale: str, at: datetime) -> Assessment:
    """The open test of a competence, or a new one; an improvement waits for its delay."""
    release = published()
    if not release.skills_by_competence.get(competence):
        raise Http404
    knowledge = locked_knowledge(user, competence)
    going_on = Assessment.objects.filter(knowledge=knowledge, state=Assessment.State.STARTED).first()
    return going_on or _begin(user, knowledge, release, locale=locale, at=at)


def _begin(user: User, knowledge: Knowledge, release: Release, *, locale: str, at: datetime) -> Assessment:
    state = CompetenceState.of_row(knowledge)
    before = state.score(release, knowledge.competence)
    if state.moved_at:
        state = _begin_improvement(knowledge, state, at)
    assessment = Assessment(
        user=user, knowledge=knowledge, release_id=release.number, competence=knowledge.competence,
        policy=settings.PIX_POLICY, rules=rules(), seed=secrets.randbelow(2**62), started_at=at,
        pix_before=before.pix, level_before=before.level,
    )  # fmt: skip
    decision = decide(assessment, state)
    if decision.ended:
        raise NothingToImprove
    serve(assessment, state, decision, at=at, locale=locale)
    assessment.save()
    journal.write("assessments.start_test", actor=user, at=at, assessment=assessment.pk)
    return assessment


def _begin_improvement(knowledge: Knowledge, state: CompetenceState, at: datetime) -> CompetenceState:
    """Forget old failures, once the delay has passed; the log says so."""
    delay = settings.PIX_IMPROVE_DAYS
    if waiting := days_left(delay, days_between(state.moved_at or at, at)):
        raise ImproveTooEarly(days=waiting)
    knowledge.position += 1
    kind = KnowledgeEvent.Kind.IMPROVEMENT
    event = KnowledgeEvent.objects.create(
        knowledge=knowledge,
        position=knowledge.position,
        kind=kind,
        delay_days=delay,
        at=at,
    )
    improved = state.turned(event)
    improved.write_to(knowledge)
    knowledge.save()
    return improved
