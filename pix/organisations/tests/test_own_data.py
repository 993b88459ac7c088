"""What organisations hand over, and what stays when an account goes."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.organisations.models import LearnerRecord, Membership, Organisation
from pix.organisations.own_data import data_of, erase_for

AT = datetime(2026, 11, 1, tzinfo=UTC)


@pytest.fixture
def known(db: None) -> User:
    """A member of an organisation that also knows them as a learner."""
    user = a_user()
    school = Organisation.objects.create(name="Lycée du Lac", kind=Organisation.Kind.SCHOOL, created_at=AT)
    Membership.objects.create(organisation=school, user=user, role=Membership.Role.ADMIN, since=AT)
    LearnerRecord.objects.create(
        organisation=school,
        user=user,
        first_name="Ana",
        last_name="Sow",
        born_on=date(2008, 3, 2),
        created_at=AT,
    )
    return user


def test_what_is_known_is_handed_over(known: User) -> None:
    told = data_of(known)
    assert [row["organisation__name"] for row in told["memberships"]] == ["Lycée du Lac"]
    assert [row["last_name"] for row in told["learner_records"]] == ["Sow"]


def test_the_record_stays_without_the_account(known: User) -> None:
    erase_for(known)
    assert LearnerRecord.objects.get().user is None
    assert not Membership.objects.exists()
