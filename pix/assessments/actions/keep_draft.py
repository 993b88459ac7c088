"""Keep what is under way in a question."""

from __future__ import annotations

import json
from typing import Any

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.errors import AssessmentEnded, ChallengeNotAsked, DraftTooLarge, ResponseMalformed
from pix.assessments.models import Assessment
from pix.assessments.queries import locked_assessment
from pix.engine.grading import MalformedResponse, validate_shape
from pix.kit.limits import spend

MAX_DRAFT = 200_000
DRAFTS_A_MINUTE = 60


@transaction.atomic
def keep_draft(*, user: User, assessment_id: int, key: str, draft: str) -> Assessment:
    """Put a draft, as JSON text, in place of the last one; only for the question that waits."""
    spend("draft", user.pk, limit=DRAFTS_A_MINUTE, seconds=60)
    return put_draft(locked_assessment(user, assessment_id), key, draft)


def put_draft(assessment: Assessment, key: str, draft: str) -> Assessment:
    """The draft on a locked test."""
    if assessment.current is None:
        raise AssessmentEnded(assessment=assessment.pk)
    if assessment.current["key"] != key:
        raise ChallengeNotAsked(assessment=assessment.pk)
    assessment.draft = {"key": key, "work": read_draft(draft)}
    assessment.save(update_fields=["draft"])
    return assessment


def read_draft(draft: str) -> dict[str, Any]:
    """The draft as plain data within bounds; what it means is the page's own affair."""
    if len(draft) > MAX_DRAFT or len(draft.encode(errors="replace")) > MAX_DRAFT:
        raise DraftTooLarge
    try:
        work = json.loads(draft)
        validate_shape("simulator", work)
    except (MalformedResponse, ValueError, RecursionError) as error:
        raise ResponseMalformed(reason=str(error)) from error
    return dict(work)
