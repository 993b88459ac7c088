"""What is under way in a simulator is kept with the test, for its question alone."""

import json

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.keep_draft import DRAFTS_A_MINUTE, MAX_DRAFT, keep_draft
from pix.assessments.actions.reset_competence import reset_competence
from pix.assessments.errors import AssessmentEnded, ChallengeNotAsked, DraftTooLarge, ResponseMalformed
from pix.assessments.models import Assessment
from pix.assessments.own_data import data_of, erase_for
from pix.assessments.tests.factories import DELAY, a_test, address, always, answered_right, played, signed_in
from pix.content.tests.factories import AT
from pix.kit import clock
from pix.kit.errors import TooManyAttempts
from pix.kit.models import JournalLine

WORK = {"state": {"nodes": []}, "events": {"move": 1}, "step": 3}


def key_of(test: Assessment) -> str:
    return str((test.current or {}).get("key", ""))


def keep(test: Assessment, draft: str = json.dumps(WORK), **more) -> Assessment:
    wanted = {"user": test.user, "assessment_id": test.pk, "key": key_of(test), "draft": draft, **more}
    return keep_draft(**wanted)


def kept(test: Assessment) -> object:
    test.refresh_from_db()
    return test.draft_under_way


def test_a_draft_replaces_the_last_one_and_writes_no_line(learner) -> None:
    test = a_test(learner)
    before = JournalLine.objects.count()
    assert kept(test) is None
    keep(test, json.dumps({"state": 1}))
    keep(test)
    assert kept(test) == WORK
    assert JournalLine.objects.count() == before
    assert kept(a_test(a_user())) is None


def test_a_draft_ends_with_its_question(learner) -> None:
    test = a_test(learner)
    old = key_of(test)
    keep(test)
    test = answered_right(test)
    assert (kept(test), test.draft) == (None, None)
    with pytest.raises(ChallengeNotAsked):
        keep(test, key=old)
    assert kept(test) is None


def test_a_draft_of_another_key_is_never_shown(learner) -> None:
    test = keep(a_test(learner))
    test.draft = {"key": "0" * 32, "work": WORK}
    test.save()
    assert kept(test) is None


def test_an_ended_or_reset_test_keeps_no_draft(learner) -> None:
    ended = keep(a_test(learner, "1.1"))
    key = key_of(ended)
    ended = played(ended, always)
    assert ended.draft is None
    with pytest.raises(AssessmentEnded):
        keep(ended, key=key)
    dropped = answered_right(a_test(learner, "1.2"))
    keep(dropped)
    reset_competence(user=learner, competence="1.2", at=AT + DELAY)
    dropped.refresh_from_db()
    assert (dropped.state, dropped.draft) == ("dropped", None)


def test_another_person_keeps_nothing(learner) -> None:
    test = a_test(learner)
    with pytest.raises(Http404):
        keep(test, user=a_user())
    assert kept(test) is None


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        ("x" * (MAX_DRAFT + 1), DraftTooLarge),
        (json.dumps({"text": "é" * (MAX_DRAFT // 2)}, ensure_ascii=False), DraftTooLarge),
        ("", ResponseMalformed),
        ("{", ResponseMalformed),
        ("[1]", ResponseMalformed),
        ("[" * 100_000, ResponseMalformed),
        ('{"a": NaN}', ResponseMalformed),
        ('{"a": "\\u0000"}', ResponseMalformed),
        ('{"a": ' + "[" * 30 + "]" * 30 + "}", ResponseMalformed),
        ('{"a": ' + "9" * 5000 + "}", ResponseMalformed),
    ],
    ids=["long", "heavy", "empty", "cut", "a list", "deep", "no number", "nul", "nested", "a huge number"],
)
def test_a_draft_that_cannot_be_kept(learner, draft, refusal) -> None:
    test = keep(a_test(learner))
    with pytest.raises(refusal):
        keep(test, draft)
    assert kept(test) == WORK


def test_drafts_are_not_sent_without_end(learner) -> None:
    test = a_test(learner)
    with clock.stopped(AT):
        for _number in range(DRAFTS_A_MINUTE):
            keep(test)
        with pytest.raises(TooManyAttempts):
            keep(test)


def test_a_draft_is_handed_over_and_erased(learner) -> None:
    keep(a_test(learner))
    assert data_of(learner)["tests"][0]["draft"]["work"] == WORK
    erase_for(learner)
    assert not Assessment.objects.filter(draft__isnull=False).exists()


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({}, 204),
        ({"key": "0" * 32}, 409),
        ({"key": "\x00"}, 409),
        ({"draft": "{"}, 400),
        ({"draft": "x" * 200_001}, 413),
    ],
)
def test_the_door_of_drafts(learner, change, status) -> None:
    test = a_test(learner)
    sent = {"key": key_of(test), "draft": json.dumps(WORK), **change}
    response = signed_in(learner).post(address("draft", test), sent)
    assert response.status_code == status
    assert kept(test) == (WORK if status == 204 else None)


def test_a_draft_is_kept_by_a_post_of_one_s_own(learner) -> None:
    test = a_test(learner)
    sent = {"key": key_of(test), "draft": json.dumps(WORK)}
    assert signed_in(learner).get(address("draft", test)).status_code == 405
    assert signed_in(a_user()).post(address("draft", test), sent).status_code == 404
    assert kept(test) is None
