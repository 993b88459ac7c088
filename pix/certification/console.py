"""What an invigilator sees of each candidate, at an instant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from pix.certification.models import Alert, Candidate

FEW_MINUTES = timedelta(minutes=5)
MANY = 4


class Place(StrEnum):
    """Where a candidate stands, from the door to the end."""

    ABSENT = "absent"
    PRESENT = "present"
    RUNNING = "running"
    RESUMING = "resuming"
    PAUSED = "paused"
    ALERT = "alert"
    LOST = "lost"
    DONE = "done"


IN_NEED = (Place.ALERT, Place.LOST)
UNDER_WAY = (Place.RUNNING, Place.RESUMING, Place.PAUSED)


def is_over(candidate: Candidate, at: datetime) -> bool:
    """Whether nothing more can be answered: ended, or its time is up."""
    is_late = candidate.ends_at is not None and not candidate.paused_at and at >= candidate.ends_at
    return candidate.ended_at is not None or is_late


def place_of(candidate: Candidate, alert: Alert | None, at: datetime) -> Place:
    """The one place of a candidate; what needs someone comes before what does not."""
    if candidate.started_at is None:
        return Place.PRESENT if candidate.present_at else Place.ABSENT
    if is_over(candidate, at):
        return Place.DONE
    if alert:
        return Place.ALERT
    if candidate.paused_at:
        return Place.PAUSED
    if candidate.authorised_at:
        return Place.RESUMING
    return Place.LOST if is_lost(candidate, at) else Place.RUNNING


def is_lost(candidate: Candidate, at: datetime) -> bool:
    """Whether the candidate's page has been silent for too long."""
    seen = candidate.seen_at or candidate.started_at or at
    return at - seen > timedelta(seconds=settings.PIX_LOST_SECONDS)


@dataclass(frozen=True)
class Seat:
    """A candidate as the console shows them.

    alert: the one that waits. length: the questions of an adaptive test; 0 when the course says it.
    """

    candidate: Candidate
    alert: Alert | None
    place: Place
    at: datetime
    length: int = 0

    @property
    def since(self) -> datetime | None:
        """Since when the candidate has been waiting for help."""
        if self.alert and self.place == Place.ALERT:
            return self.alert.raised_at
        return self.candidate.seen_at if self.place == Place.LOST else None

    @property
    def waited(self) -> int:
        """Whole minutes of that wait."""
        return int((self.at - self.since).total_seconds() // 60) if self.since else 0

    @property
    def needs(self) -> str:
        """What names this need, so that a page announces it once; empty when all is well."""
        if self.place not in IN_NEED or self.since is None:
            return ""
        return f"{self.place}-{self.candidate.pk}-{int(self.since.timestamp())}"

    @property
    def asked(self) -> int:
        """The number of the question under way, or of the last one."""
        return sum(step["number"] is not None for step in self.candidate.course)

    @property
    def total(self) -> int:
        """How many questions the test has, those set aside included."""
        aside = sum(step.get("aside") is not None for step in self.candidate.course)
        return max(len(self.candidate.course), self.length + aside if self.length else 0)

    @property
    def left(self) -> int:
        """Minutes left, the last one begun counting whole; a pause stops them."""
        until, now = self.candidate.ends_at, self.candidate.paused_at or self.at
        return max(0, -int((now - until).total_seconds() // 60)) if until else 0

    @property
    def is_nearly_over(self) -> bool:
        """Whether only a few minutes are left."""
        return self.place in UNDER_WAY and timedelta(minutes=self.left) <= FEW_MINUTES

    @property
    def ended_how(self) -> str:
        """Why the test is over, in a word."""
        return self.candidate.get_end_display() if self.candidate.end else _("Time is up")


@dataclass(frozen=True)
class Console:
    """A session's candidates in the order in which they are looked at."""

    seats: Sequence[Seat]
    at: datetime

    @property
    def helped_first(self) -> list[Seat]:
        """Those who need help: who asks before who was lost, the longest wait first."""
        return [*self.asking, *self.lost]

    @property
    def asking(self) -> list[Seat]:
        """Those who raised an alert."""
        return self._waiting(Place.ALERT)

    @property
    def lost(self) -> list[Seat]:
        """Those whose connection is lost."""
        return self._waiting(Place.LOST)

    @property
    def has_lost_many(self) -> bool:
        """Whether so many connections are lost that the room's network is to blame."""
        return len(self.lost) >= MANY

    @property
    def under_way(self) -> list[Seat]:
        """Those whose test goes on, in the order of their names."""
        return self._at(*UNDER_WAY)

    @property
    def paused(self) -> list[Seat]:
        """Those whose test is paused."""
        return [seat for seat in self.seats if seat.candidate.paused_at and seat.place != Place.DONE]

    @property
    def arriving(self) -> list[Seat]:
        """Those who have not begun: who is not there yet first."""
        return [*self._at(Place.ABSENT), *self._at(Place.PRESENT)]

    @property
    def done(self) -> list[Seat]:
        """Those whose test is over."""
        return self._at(Place.DONE)

    @property
    def last_end(self) -> datetime | None:
        """When the last test under way ends."""
        ends = [one.candidate.ends_at for one in (*self.helped_first, *self.under_way)]
        return max((end for end in ends if end), default=None)

    def _waiting(self, place: Place) -> list[Seat]:
        return sorted(self._at(place), key=lambda seat: seat.since or self.at)

    def _at(self, *places: Place) -> list[Seat]:
        return [seat for seat in self.seats if seat.place in places]


def seated(
    candidates: Iterable[Candidate], alerts: Iterable[Alert], at: datetime, *, length: int = 0
) -> list[Seat]:
    """Each candidate with the alert that waits, if any."""
    waiting: dict[Any, Alert] = {alert.candidate_id: alert for alert in alerts}
    return [
        Seat(one, alert := waiting.get(one.pk), place_of(one, alert, at), at, length) for one in candidates
    ]
