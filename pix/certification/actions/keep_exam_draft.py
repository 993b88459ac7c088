"""Keep what is under way in a question of an exam."""

from __future__ import annotations

from django.db import transaction

from pix.accounts.models import User
from pix.assessments.actions.keep_draft import DRAFTS_A_MINUTE, put_draft
from pix.assessments.models import Assessment
from pix.certification.actions.answer_exam import exam_of
from pix.certification.queries.exams import locked_candidacy
from pix.kit.limits import spend


@transaction.atomic
def keep_exam_draft(*, user: User, candidate_id: int, key: str, draft: str) -> Assessment:
    """Put a draft, as JSON text, in place of the last one; only for the question that waits."""
    spend("draft", user.pk, limit=DRAFTS_A_MINUTE, seconds=60)
    return put_draft(exam_of(locked_candidacy(user, candidate_id)), key, draft)
