import pytest

from pix.accounts.actions.begin_as_guest import begin_as_guest
from pix.accounts.tests.factories import AT

pytestmark = pytest.mark.django_db


def test_a_guest_has_no_name_and_no_password() -> None:
    guest = begin_as_guest(language="en", at=AT)
    guest.refresh_from_db()
    assert guest.is_guest
    assert not guest.has_usable_password()
    assert (guest.first_name, guest.last_name, guest.email, guest.consent) == ("", "", "", "")
    assert guest.language == "en"
    assert guest.seen_on == AT.date()


def test_two_guests_have_unguessable_usernames() -> None:
    first, second = (begin_as_guest(language="fr", at=AT) for _ in range(2))
    assert first.username != second.username
    assert len(first.username) >= 30
