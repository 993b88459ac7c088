"""Signs of life: of the browser that has the seat alone."""

from __future__ import annotations

from datetime import timedelta

from pix.certification.actions.note_sign_of_life import note_sign_of_life
from pix.certification.models import Candidate
from pix.certification.tests.factories import DAY

SOON = DAY + timedelta(minutes=1)


def test_only_the_seat_is_seen(sitting: Candidate) -> None:
    assert sitting.user is not None
    note_sign_of_life(user=sitting.user, candidate_id=sitting.pk, seat="elsewhere", at=SOON)
    assert Candidate.objects.get().seen_at == DAY
    note_sign_of_life(user=sitting.user, candidate_id=sitting.pk, seat=sitting.seat, at=SOON)
    assert Candidate.objects.get().seen_at == SOON
