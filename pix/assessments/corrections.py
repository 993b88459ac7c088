"""Corrections: a past question, the response given, one that is right, and what to read."""

from __future__ import annotations

from dataclasses import dataclass

from pix.assessments.models import Answer, Assessment
from pix.content.in_words import in_words
from pix.content.question import Question
from pix.content.release import Release, name_of
from pix.content.tasks.telling import Told, told
from pix.engine.types import Verdict

CHECKPOINT_EVERY = 5


@dataclass(frozen=True)
class Correction:
    """One answer as a page shows it."""

    answer: Answer
    question: Question
    skill_name: str
    hint: str
    given: list[tuple[str, str, bool | None]]
    expected: list[tuple[str, str]]
    told: Told | None

    @property
    def is_right(self) -> bool:
        """Whether the answer counts as a success."""
        return self.answer.verdict == Verdict.RIGHT


def correction_of(answer: Answer, release: Release, locale: str) -> Correction:
    """The correction of an answer, from the question as it was drawn."""
    question = Question.from_json(answer.question)
    skill = release.skills.get(answer.skill)
    return Correction(
        answer=answer,
        question=question,
        skill_name=name_of(skill.file.can, locale) if skill else "",
        hint=name_of(skill.file.hint, locale) if skill else "",
        given=[
            (label, text, answer.details.get(key)) for key, label, text in in_words(question, answer.response)
        ],
        expected=[(label, text) for _key, label, text in in_words(question, question.example_response())],
        told=told(question, answer.response, answer.details),
    )


def shown_until(assessment: Assessment) -> int:
    """The last question whose checkpoint was reached: corrections and tutorials go no further."""
    return assessment.answered - assessment.answered % CHECKPOINT_EVERY
