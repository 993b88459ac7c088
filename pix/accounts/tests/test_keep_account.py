import pytest

from pix.accounts.actions.keep_account import keep_account
from pix.accounts.errors import AlreadyAUser, CredentialsTaken
from pix.accounts.identity import Identity
from pix.accounts.tests.factories import AT, PASSWORD, a_guest, a_user

pytestmark = pytest.mark.django_db
IDENTITY = Identity("Nour", "Haddad", PASSWORD, "own", email="Nour@exemple.fr")


def test_the_guest_keeps_the_same_id() -> None:
    guest = a_guest()
    user = keep_account(user_id=guest.pk, identity=IDENTITY, at=AT)
    assert user.pk == guest.pk
    guest.refresh_from_db()
    assert not guest.is_guest
    assert (guest.username, guest.email) == ("nour.haddad", "nour@exemple.fr")
    assert guest.check_password(PASSWORD)
    assert (guest.consent, guest.consented_at) == ("own", AT)


def test_a_user_cannot_be_taken_over() -> None:
    user = a_user(username="before")
    with pytest.raises(AlreadyAUser):
        keep_account(user_id=user.pk, identity=IDENTITY, at=AT)
    user.refresh_from_db()
    assert user.username == "before"


def test_taken_credentials_leave_the_guest_a_guest() -> None:
    a_user(email="nour@exemple.fr")
    guest = a_guest()
    with pytest.raises(CredentialsTaken):
        keep_account(user_id=guest.pk, identity=IDENTITY, at=AT)
    guest.refresh_from_db()
    assert guest.is_guest
