from datetime import timedelta

import pytest

from pix.accounts.notice import HELP_DAYS
from pix.accounts.tests.factories import AT, a_user
from pix.backoffice.actions.forget_old_help_requests import forget_old_help_requests
from pix.backoffice.models import HelpRequest
from pix.backoffice.tasks import forget_old_requests
from pix.kit import clock
from pix.kit.models import JournalLine
from pix.kit.schedule import scheduled

pytestmark = pytest.mark.django_db
LIMIT = AT - timedelta(days=HELP_DAYS)


def a_request(**facts: object) -> HelpRequest:
    return HelpRequest.objects.create(**{"subject": "A file", "text": "It does not open.", "at": AT} | facts)


def test_only_visitors_requests_go_and_only_when_old() -> None:
    old = LIMIT - timedelta(seconds=1)
    a_request(at=old)
    a_request(at=old, answered_at=old)
    kept = {a_request(at=LIMIT), a_request(), a_request(at=old, user=a_user())}
    assert forget_old_help_requests(at=AT) == 2
    assert set(HelpRequest.objects.all()) == kept
    line = JournalLine.objects.get()
    assert (line.actor_id, line.data) == (None, {"requests": 2})


def test_nothing_to_forget_writes_nothing() -> None:
    a_request()
    assert forget_old_help_requests(at=AT) == 0
    assert not JournalLine.objects.exists()


def test_the_job_comes_back_every_day() -> None:
    a_request(at=LIMIT - timedelta(days=1))
    assert scheduled()["backoffice.forget_old_requests"] == timedelta(days=1)
    with clock.stopped(AT):
        assert forget_old_requests.call() == 1
