from datetime import timedelta

import pytest

from pix.accounts.actions.note_visit import note_visit
from pix.accounts.tests.factories import AT, a_guest

pytestmark = pytest.mark.django_db


def test_a_new_day_is_written_and_the_same_day_is_not() -> None:
    guest = a_guest()
    assert not note_visit(user=guest, today=AT.date())
    tomorrow = AT.date() + timedelta(days=1)
    assert note_visit(user=guest, today=tomorrow)
    guest.refresh_from_db()
    assert guest.seen_on == tomorrow
