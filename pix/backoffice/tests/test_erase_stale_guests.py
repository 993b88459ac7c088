from datetime import timedelta

import pytest

from pix.accounts.models import User
from pix.accounts.notice import GUEST_DAYS
from pix.accounts.tests.factories import AT, a_guest, a_user
from pix.backoffice.actions.erase_stale_guests import erase_stale_guests
from pix.backoffice.tasks import forget_stale_guests
from pix.kit.schedule import scheduled

pytestmark = pytest.mark.django_db


def test_only_guests_unseen_for_long_go() -> None:
    limit = AT.date() - timedelta(days=GUEST_DAYS)
    stale = a_guest(seen_on=limit - timedelta(days=1))
    kept = [a_guest(seen_on=limit), a_guest(), a_user(seen_on=limit - timedelta(days=900))]
    assert erase_stale_guests(at=AT) == 1
    assert set(User.objects.all()) == set(kept)
    assert not User.objects.filter(pk=stale.pk).exists()


def test_the_job_comes_back_every_day() -> None:
    a_guest(seen_on=AT.date() - timedelta(days=3000))
    assert scheduled()["backoffice.forget_stale_guests"] == timedelta(days=1)
    assert forget_stale_guests.call() == 1


def test_the_job_leaves_none_behind_however_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pix.backoffice.actions.erase_stale_guests.MOST_AT_ONCE", 2)
    for _ in range(5):
        a_guest(seen_on=AT.date() - timedelta(days=3000))
    assert forget_stale_guests.call() == 5
    assert not User.objects.exists()
