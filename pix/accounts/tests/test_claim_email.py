from datetime import UTC, datetime

import pytest
from allauth.account.models import EmailAddress

from pix.accounts.actions.claim_email import claim_email
from pix.accounts.tests.factories import a_user
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_an_address_never_verified_goes_to_the_one_who_proves_to_own_it() -> None:
    squatter, owner = a_user(email="mine@exemple.fr"), a_user()
    claim_email(email="mine@exemple.fr", keeper_id=owner.pk, at=NOON)
    squatter.refresh_from_db()
    assert squatter.email == ""
    assert not EmailAddress.objects.filter(user=squatter).exists()
    line = JournalLine.objects.get()
    assert (line.act, line.actor_id, line.subjects) == (
        "accounts.claim_email",
        owner.pk,
        {"users": [squatter.pk]},
    )


def test_a_verified_address_stays() -> None:
    owner = a_user(email="mine@exemple.fr", verified=True)
    claim_email(email="mine@exemple.fr", keeper_id=a_user().pk, at=NOON)
    owner.refresh_from_db()
    assert owner.email == "mine@exemple.fr"
    assert not JournalLine.objects.exists()
