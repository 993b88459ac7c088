"""Lists that nobody confirmed do not stay."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pix.certification.actions.forget_old_lists import KEPT, forget_old_lists
from pix.certification.models import CandidateList
from pix.certification.tests.factories import PLANNED_AT, a_centre, a_member

pytestmark = pytest.mark.django_db


def test_two_days_later_a_list_is_forgotten() -> None:
    centre = a_centre()
    user = a_member(centre)
    for sent_at in (PLANNED_AT, PLANNED_AT + timedelta(hours=1)):
        CandidateList.objects.create(centre=centre, by=user, name="x", rows=[["x"]], sent_at=sent_at)
    assert forget_old_lists(at=PLANNED_AT + KEPT) == 0
    assert forget_old_lists(at=PLANNED_AT + KEPT + timedelta(minutes=1)) == 1
    assert CandidateList.objects.count() == 1
