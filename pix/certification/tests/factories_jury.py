"""Tests that are over, with a course and answers as the table of the scheme tells them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from model_bakery import baker

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.assessments.models import Answer, Assessment
from pix.certification.models import Candidate, Session
from pix.certification.tests.factories import DAY, a_candidate, a_session
from pix.content.models import BankRelease

MINUTE = timedelta(minutes=1)
OVER = DAY + 90 * MINUTE
EVENING = DAY + 240 * MINUTE
# What became of a question, one letter each: right, wrong, neutral, replaced, unanswered.
ASIDE = {"n": "neutral", "x": "replaced"}
VERDICTS = {"r": "right", "w": "wrong", "n": "set_aside", "x": "set_aside"}
ALL_RIGHT = {"1.1": "rrr", "1.2": "rrr", "1.3": "rrr", "2.1": "rrr", "2.2": "rrr"}
CLAIM = {"level": 3, "pix": 25}


def a_done_candidate(
    session: Session | None = None, letters: dict[str, str] = ALL_RIGHT, **facts: Any
) -> Candidate:
    """Someone whose test is over: `{"1.1": "rrw"}` is a competence with two right answers out of three."""
    user = facts.pop("user", None) or a_user()
    marks = [(code, letter) for code, word in letters.items() for letter in word]
    asked = [letter != "u" for _code, letter in marks]
    numbers = [sum(asked[: place + 1]) if is_asked else None for place, is_asked in enumerate(asked)]
    given: dict[str, Any] = {
        "started_at": DAY, "ends_at": DAY + 105 * MINUTE, "ended_at": OVER, "end": Candidate.End.FINISHED,
        "profile": {"release": 1, "competences": dict.fromkeys(letters, CLAIM)},
        "course": [
            {"competence": code, "skill": "s", "challenge": f"c{n}", "number": n, "aside": ASIDE.get(letter)}
            for (code, letter), n in zip(marks, numbers, strict=True)
        ],
    }  # fmt: skip
    exam = an_exam_of(user)
    candidate = a_candidate(session or a_session(), user=user, assessment=exam, **(given | facts))
    for (_code, letter), number in zip(marks, numbers, strict=True):
        if number:
            an_answer(exam, number=number, verdict=VERDICTS[letter])
    return candidate


def an_exam_of(user: User) -> Assessment:
    """The test under the candidacy."""
    facts: dict[str, Any] = {"purpose": Assessment.Purpose.CERTIFICATION, "rules": {}, "trail": []}
    if newest := BankRelease.objects.order_by("-pk").first():
        facts["release"] = newest
    exam: Assessment = baker.make(Assessment, user=user, started_at=DAY, knowledge=None, **facts)
    return exam


def an_answer(exam: Assessment, *, number: int, verdict: str, kind: str = "text") -> Answer:
    """One line of the log."""
    answer: Answer = baker.make(
        Answer, assessment=exam, number=number, position=number, key=f"k{number}", challenge=f"c{number}",
        verdict=verdict, question={"kind": kind}, knowledge=None, at=OVER, asked_at=DAY,
    )  # fmt: skip
    return answer
