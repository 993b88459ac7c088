"""Confirming a list: all of it or nothing."""

from __future__ import annotations

import pytest
from django.http import Http404

from pix.accounts.tests.factories import a_user
from pix.certification.actions.plan_many import plan_many
from pix.certification.actions.send_list import send_list
from pix.certification.errors.centres import CentreNotApproved, ListHasMistakes
from pix.certification.models import Candidate, CandidateList, Centre, Session
from pix.certification.tests.factories import PLANNED_AT, a_candidate, a_centre, a_member, a_session
from pix.certification.tests.factories_lists import GOOD_LIST, HEADER, LYON, SAME, ZOE
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def a_list(user, centre: Centre, rows: list[list[str]] = GOOD_LIST) -> CandidateList:
    return send_list(user=user, centre_id=centre.pk, name="liste.csv", rows=rows, at=PLANNED_AT)


def test_the_whole_list_is_kept() -> None:
    centre = a_centre()
    user = a_member(centre)
    kept = a_list(user, centre)
    plan_many(user=user, centre_id=centre.pk, list_id=kept.pk, at=PLANNED_AT)
    session = Session.objects.get()
    assert (session.room, session.candidates.count(), len(session.access_code)) == ("B204", 2, 6)
    assert session.candidates.get(first_name="Idris").extra_time == 333
    kept.refresh_from_db()
    assert (kept.rows, kept.confirmed_at) == ([], PLANNED_AT)
    line = JournalLine.objects.get(act="certification.plan_many")
    assert line.data == {"sessions": 1, "candidates": 2}


def test_a_second_confirmation_does_nothing() -> None:
    centre = a_centre()
    user = a_member(centre)
    kept = a_list(user, centre)
    plan_many(user=user, centre_id=centre.pk, list_id=kept.pk, at=PLANNED_AT)
    with pytest.raises(Http404):
        plan_many(user=user, centre_id=centre.pk, list_id=kept.pk, at=PLANNED_AT)
    assert Candidate.objects.count() == 2


def test_one_mistake_keeps_nothing() -> None:
    centre = a_centre()
    user = a_member(centre)
    kept = a_list(user, centre, [HEADER, LYON + ZOE, SAME + ZOE])
    with pytest.raises(ListHasMistakes):
        plan_many(user=user, centre_id=centre.pk, list_id=kept.pk, at=PLANNED_AT)
    assert not Session.objects.exists()
    assert not Candidate.objects.exists()


def test_what_changed_since_the_check_is_seen() -> None:
    centre = a_centre()
    user, session = a_member(centre), a_session(centre)
    kept = a_list(user, centre, [[HEADER[0], *HEADER[7:]], [session.number, *ZOE]])
    a_candidate(session)
    with pytest.raises(ListHasMistakes):
        plan_many(user=user, centre_id=centre.pk, list_id=kept.pk, at=PLANNED_AT)
    assert session.candidates.count() == 1


def test_a_suspended_centre_confirms_nothing() -> None:
    centre = a_centre()
    user = a_member(centre)
    kept = a_list(user, centre)
    Centre.objects.update(state=Centre.State.SUSPENDED)
    with pytest.raises(CentreNotApproved):
        plan_many(user=user, centre_id=centre.pk, list_id=kept.pk, at=PLANNED_AT)


def test_a_stranger_confirms_nothing() -> None:
    centre = a_centre()
    kept = a_list(a_member(centre), centre)
    with pytest.raises(Http404):
        plan_many(user=a_user(), centre_id=centre.pk, list_id=kept.pk, at=PLANNED_AT)
