"""What the tests of the centres share."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.certification.models import Candidate, Centre, Session
from pix.certification.planning import Plan
from pix.certification.tests.factories import DAY, a_candidate, an_empty_test
from pix.psychometrics.tests.factories import a_scheme_version


def a_plan(**facts: Any) -> Plan:
    """What a centre decides about a session."""
    given: dict[str, Any] = {
        "address": "3 rue des Tilleuls, Lyon", "room": "B204", "starts_at": DAY,
        "invigilators": "Aïcha Keita", "scheme_id": a_scheme_version("confirmation").pk,
    }  # fmt: skip
    return Plan(**(given | facts))


def planned_fields(**changes: str) -> dict[str, str]:
    """What a centre types to plan a session."""
    given = {
        "address": "3 rue des Tilleuls, Lyon", "room": "B204", "date": "2027-03-12", "time": "14:00",
        "invigilators": "Aïcha Keita", "scheme": str(a_scheme_version("confirmation").pk),
    }  # fmt: skip
    return given | changes


def door_of(name: str, of: Centre | Session | Candidate) -> str:
    """The address of a page about a centre, a session or a candidate."""
    if isinstance(of, Centre):
        args = [of.pk]
    elif isinstance(of, Session):
        args = [of.centre_id, of.pk]
    else:
        args = [of.session.centre_id, of.session_id, of.pk]
    return reverse(f"certification:{name}", args=args)


def a_started_candidate(session: Session, at: datetime = DAY) -> Candidate:
    """Someone whose test runs."""
    test = an_empty_test(a_user(), at=at)
    times = {"started_at": at, "ends_at": at + timedelta(minutes=105), "assessment": test, "user": test.user}
    return a_candidate(session, first_name="Ilan", last_name="Sow", **times)


def candidate_fields(**changes: str) -> dict[str, str]:
    """What a centre types to enrol someone."""
    given = {
        "first_name": "Zoé", "last_name": "Lefèvre", "born_on": "2004-05-17", "sex": "F",
        "birth_country": "France", "birth_insee": "69123",
    }  # fmt: skip
    return given | changes
