"""Answer the question that waits."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.models import Answer, Assessment
from pix.assessments.queries import knowledge_of, locked_assessment
from pix.assessments.recording import Submission, record
from pix.assessments.serving import decide, report_of, serve
from pix.assessments.state import CompetenceState
from pix.content.queries import release_of


@transaction.atomic
def submit_answer(
    *, user: User, assessment_id: int, submission: Submission, locale: str, at: datetime
) -> Assessment:
    """Grade the response, store it, and move on to the next challenge or the end."""
    assessment = locked_assessment(user, assessment_id)
    if assessment.last_key and assessment.last_key == submission.key:
        return assessment
    move_on(assessment, record(assessment, submission, at), locale)
    return assessment


def move_on(assessment: Assessment, answer: Answer, locale: str) -> None:
    """Fold the answer, then serve the next question or end; four statements with the lock."""
    knowledge = knowledge_of(assessment)
    answer.knowledge, answer.position = knowledge, knowledge.position + 1
    state = CompetenceState.of_row(knowledge).answered(answer)
    decision = decide(assessment, state)
    if decision.ended:
        state = end(assessment, answer, state)
    else:
        serve(assessment, state, decision, at=answer.at, locale=locale)
    answer.save(force_insert=True)
    state.write_to(knowledge)
    knowledge.position = answer.position
    knowledge.save(update_fields=["tubes", "presumed", "seen", "moved_at", "position"])
    assessment.save(
        update_fields=[
            "trail",
            "last_key",
            "current",
            "current_files",
            "draft",
            "state",
            "ended_at",
            "report",
        ]
    )


def end(assessment: Assessment, answer: Answer, state: CompetenceState) -> CompetenceState:
    """End the test by its last answer, which carries what is presumed from then on."""
    assessment.report = report_of(assessment, state)
    answer.presumed = assessment.report["presumed"]
    assessment.state, assessment.ended_at = Assessment.State.ENDED, answer.at
    assessment.current = assessment.current_files = None
    return state.presuming(answer.presumed).settle(release_of(assessment.release_id))
