"""Forget everything of a competence, and keep its history."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.assessments.errors import ResetTooEarly
from pix.assessments.models import Assessment, Knowledge, KnowledgeEvent
from pix.assessments.queries import lock_open_tests
from pix.assessments.state import CompetenceState, days_between
from pix.engine.knowledge import days_left
from pix.kit import journal


@transaction.atomic
def reset_competence(*, user: User, competence: str, at: datetime) -> Knowledge:
    """Empty the knowledge of a competence once the delay has passed; a test under way is dropped."""
    lock_open_tests(user, competence)
    knowledge = get_object_or_404(Knowledge.objects.select_for_update(), user=user, competence=competence)
    if knowledge.moved_at is None:
        return knowledge
    if waiting := days_left(settings.PIX_RESET_DAYS, days_between(knowledge.moved_at, at)):
        raise ResetTooEarly(days=waiting)
    knowledge.position += 1
    kind = KnowledgeEvent.Kind.RESET
    event = KnowledgeEvent.objects.create(knowledge=knowledge, position=knowledge.position, kind=kind, at=at)
    CompetenceState.of_row(knowledge).turned(event).write_to(knowledge)
    knowledge.save()
    open_tests = Assessment.objects.filter(knowledge=knowledge, state=Assessment.State.STARTED)
    nothing = dict.fromkeys(("current", "current_files", "draft"))
    open_tests.update(state=Assessment.State.DROPPED, ended_at=at, **nothing)
    journal.write("assessments.reset_competence", actor=user, at=at, knowledge=knowledge.pk)
    return knowledge
