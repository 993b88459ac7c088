import pytest
from allauth.account.models import EmailAddress

from pix.accounts.errors import LastAdministrator
from pix.accounts.models import Role, RoleGrant, User
from pix.accounts.tests.factories import AT, a_guest, a_user
from pix.backoffice.actions.erase_account import erase_account
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def test_nothing_of_the_person_remains() -> None:
    other = a_user(Role.AUTHOR, email="other@exemple.fr")
    user = a_user(Role.AUTHOR, email="cam@exemple.fr")
    erase_account(user=user, by=user, at=AT)
    assert list(User.objects.all()) == [other]
    assert EmailAddress.objects.get().email == "other@exemple.fr"
    assert RoleGrant.objects.get().user == other


def test_the_journal_keeps_a_number_and_no_name() -> None:
    user = a_user(email="cam@exemple.fr", username="camille")
    number = user.pk
    erase_account(user=user, by=user, at=AT)
    line = JournalLine.objects.get()
    assert (line.act, line.actor_id) == ("backoffice.erase_account", number)
    assert (line.subjects, line.data) == ({"user": number}, {"guest": False})


def test_a_guest_is_erased_too_and_the_journal_says_that_nobody_asked() -> None:
    guest = a_guest()
    number = guest.pk
    erase_account(user=guest, by=None, at=AT)
    assert not User.objects.exists()
    line = JournalLine.objects.get()
    assert (line.actor_id, line.subjects, line.data) == (None, {"user": number}, {"guest": True})


def test_the_last_administrator_stays() -> None:
    admin = a_user(Role.ADMIN)
    with pytest.raises(LastAdministrator):
        erase_account(user=admin, by=admin, at=AT)
    assert User.objects.filter(pk=admin.pk).exists()
    a_user(Role.ADMIN)
    erase_account(user=admin, by=admin, at=AT)
    assert not User.objects.filter(pk=admin.pk).exists()


def test_who_gave_a_role_may_go() -> None:
    giver, author = a_user(), a_user(Role.AUTHOR)
    RoleGrant.objects.update(given_by=giver)
    erase_account(user=giver, by=giver, at=AT)
    assert RoleGrant.objects.get(user=author).given_by is None
