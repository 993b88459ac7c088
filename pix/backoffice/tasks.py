"""The jobs that cross the rooms."""

from __future__ import annotations

from datetime import timedelta

from pix.backoffice.actions.erase_stale_guests import erase_stale_guests
from pix.backoffice.actions.forget_old_help_requests import forget_old_help_requests
from pix.backoffice.letters import tell_support
from pix.kit import clock
from pix.kit.jobs import job


@job()
def tell_of_request(request_id: int) -> None:
    """Write to the support address about a request for help; tried again while the mail server is away."""
    tell_support(request_id)


@job(every=timedelta(days=1))
def forget_stale_guests() -> int:
    """Erase the guests who have not come for 90 days, some at a time."""
    at, count = clock.now(), 0
    while erased := erase_stale_guests(at=at):
        count += erased
    return count


@job(every=timedelta(days=1))
def forget_old_requests() -> int:
    """Forget what visitors asked a year ago."""
    return forget_old_help_requests(at=clock.now())
