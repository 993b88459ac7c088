"""The places of a session that learners enrol in by themselves, and who waits for one."""

from __future__ import annotations

from pix.certification.models import Candidate, Session
from pix.certification.queries.centres import enrolled_in


def is_full(session: Session) -> bool:
    """Whether whoever enrols now has to wait."""
    return session.capacity is not None and enrolled_in(session).count() >= session.capacity


def move_up(session: Session) -> list[Candidate]:
    """Give the free places to those who have waited the longest; the caller holds the session."""
    moved: list[Candidate] = []
    for first in session.candidates.filter(is_waiting=True).order_by("enrolled_at", "pk"):
        if is_full(session):
            break
        first.is_waiting = False
        first.save(update_fields=["is_waiting"])
        moved.append(first)
    return moved
