"""A question set aside: another skill of the competence in its place, or neutral when none is left."""

from __future__ import annotations

from datetime import timedelta

from pix.assessments.models import Answer
from pix.assessments.recording import SET_ASIDE
from pix.certification.actions.answer_exam import exam_of
from pix.certification.actions.set_question_aside import set_question_aside
from pix.certification.models import Alert, Candidate
from pix.certification.tests.factories import DAY
from pix.certification.tests.factories_exams import answered_exam

SOON = DAY + timedelta(minutes=1)


def aside(candidate: Candidate) -> Candidate:
    set_question_aside(candidate=candidate, cause=Alert.Subject.FILE, locale="fr", at=SOON)
    return Candidate.objects.select_related("assessment", "user", "session").get(pk=candidate.pk)


def test_another_skill_of_the_same_competence_comes_next(sitting: Candidate) -> None:
    put = sitting.course[0]
    candidate = aside(sitting)
    first, second = candidate.course[:2]
    assert (first["aside"], second["number"], second["competence"]) == ("replaced", 2, put["competence"])
    assert second["skill"] not in {step["skill"] for step in sitting.course if step is not second} - {
        second["skill"]
    }
    assert len(candidate.course) == 16
    answer = Answer.objects.get(assessment=candidate.assessment)
    assert (answer.verdict, answer.details, answer.response) == (SET_ASIDE, {"cause": "file"}, None)


def test_the_set_aside_skill_is_never_asked_again(sitting: Candidate) -> None:
    candidate = aside(sitting)
    while candidate.ended_at is None:
        candidate = answered_exam(candidate, at=SOON)
    asked = list(Answer.objects.filter(assessment=candidate.assessment).values_list("skill", flat=True))
    assert len(asked) == len(set(asked)) == 16


def test_when_no_skill_is_left_the_question_is_neutral(sitting: Candidate) -> None:
    candidate = sitting
    for _time in range(6):
        candidate = aside(candidate)
    competence = candidate.course[0]["competence"]
    ends = [step["aside"] for step in candidate.course if step["competence"] == competence]
    assert ends.count("neutral") == 1
    assert ends.count("replaced") == 5
    assert exam_of(candidate).current is not None
