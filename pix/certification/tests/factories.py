"""A centre, its sessions and its candidates, for the tests of this room and of those above."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from model_bakery import baker

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.assessments.models import Assessment
from pix.certification.models import Candidate, Centre, CentreMembership, Session
from pix.content.models import BankRelease
from pix.organisations.models import Organisation
from pix.psychometrics.models import SchemeVersion
from pix.psychometrics.tests.factories import a_scheme_version

DAY = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
PLANNED_AT = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)
NUMBERS = count(100_001)


def an_organisation(**facts: Any) -> Organisation:
    """A university."""
    given = {"name": "Université du Val", "kind": Organisation.Kind.HIGHER, "created_at": PLANNED_AT}
    return Organisation.objects.create(**(given | facts))


def a_centre(**facts: Any) -> Centre:
    """An approved centre."""
    given = {
        "name": "Université du Val", "street": "3 rue des Tilleuls", "postal_code": "69007", "city": "Lyon",
        "country": "France", "state": Centre.State.APPROVED, "applied_at": PLANNED_AT,
        "agreed_from": date(2026, 9, 1), "agreed_until": date(2029, 8, 31),
    }  # fmt: skip
    organisation = facts.pop("organisation", None) or an_organisation()
    return Centre.objects.create(organisation=organisation, **(given | facts))


def a_member(centre: Centre, user: User | None = None, *, role: str = CentreMembership.Role.MEMBER) -> User:
    """Someone who acts for the centre."""
    user = user or a_user()
    CentreMembership.objects.create(centre=centre, user=user, role=role, since=PLANNED_AT)
    return user


def a_session(centre: Centre | None = None, scheme: SchemeVersion | None = None, **facts: Any) -> Session:
    """A planned session of the centre."""
    given = {
        "number": str(next(NUMBERS)), "access_code": "BCDF23", "invigilator_password": "GHJK2346",
        "address": "3 rue des Tilleuls, Lyon", "room": "B204", "starts_at": DAY,
        "invigilators": "Aïcha Keita", "created_at": PLANNED_AT,
    }  # fmt: skip
    version = scheme or a_scheme_version("confirmation")
    return Session.objects.create(centre=centre or a_centre(), scheme=version, **(given | facts))


def a_candidate(session: Session | None = None, **facts: Any) -> Candidate:
    """Someone enrolled in the session."""
    given = {
        "first_name": "Zoé", "last_name": "Lefèvre", "born_on": date(2004, 5, 17), "sex": "F",
        "birth_city": "Dakar", "birth_country": "Sénégal", "enrolled_at": PLANNED_AT,
    }  # fmt: skip
    return Candidate.objects.create(session=session or a_session(), **(given | facts))


def an_empty_test(user: User, *, at: datetime = DAY) -> Assessment:
    """The test of someone who has started, for pages that do not look inside it."""
    release = BankRelease.objects.order_by("-pk").first() or baker.make(BankRelease)
    purpose = Assessment.Purpose.CERTIFICATION
    return Assessment.objects.create(
        user=user, release=release, purpose=purpose, rules={}, seed=1, started_at=at
    )
