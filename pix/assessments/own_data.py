"""What this room keeps about a person: to hand over, and to erase."""

from __future__ import annotations

from typing import Any

from pix.accounts.models import User
from pix.assessments.models import Answer, Assessment, KeptTutorial, Knowledge, ProblemReport


def data_of(user: User) -> dict[str, Any]:
    """Tests, answers, knowledge and tutorials of a person."""
    answers = Answer.objects.filter(assessment__user=user).order_by("at")
    return {
        "tests": list(
            Assessment.objects.filter(user=user)
            .order_by("pk")
            .values("id", "competence", "state", "policy", "report", "draft", "started_at", "ended_at")
        ),
        "answers": list(
            answers.values("assessment_id", "number", "challenge", "response", "verdict", "asked_at", "at")
        ),
        "knowledge": list(
            Knowledge.objects.filter(user=user).values("competence", "tubes", "presumed", "moved_at")
        ),
        "tutorials": list(
            KeptTutorial.objects.filter(user=user).values("tutorial", "is_saved", "is_useful", "at")
        ),
        "problems": list(
            ProblemReport.objects.filter(user=user).values("challenge", "subject", "text", "at")
        ),
    }


def erase_for(user: User) -> None:
    """Delete the tests, answers and knowledge of a person; reported problems stay without their author."""
    Assessment.objects.filter(user=user).delete()
    Knowledge.objects.filter(user=user).delete()
    KeptTutorial.objects.filter(user=user).delete()
    ProblemReport.objects.filter(user=user).update(user=None, text="")
