import pytest

from pix.accounts.actions.take_role import take_role
from pix.accounts.errors import LastAdministrator
from pix.accounts.models import Role, RoleGrant
from pix.accounts.tests.factories import AT, a_user
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def test_the_grant_goes_and_the_journal_remembers() -> None:
    admin, author = a_user(Role.ADMIN), a_user(Role.AUTHOR)
    take_role(admin=admin, user=author, role=Role.AUTHOR, at=AT)
    assert not RoleGrant.objects.filter(user=author).exists()
    assert JournalLine.objects.get().act == "accounts.take_role"


def test_taking_what_is_not_held_writes_nothing() -> None:
    take_role(admin=a_user(Role.ADMIN), user=a_user(), role=Role.AUTHOR, at=AT)
    assert not JournalLine.objects.exists()


def test_the_last_administrator_stays() -> None:
    admin = a_user(Role.ADMIN)
    a_user(Role.ADMIN, is_active=False)
    with pytest.raises(LastAdministrator):
        take_role(admin=admin, user=admin, role=Role.ADMIN, at=AT)
    assert RoleGrant.objects.filter(user=admin).exists()


def test_one_of_two_administrators_may_go() -> None:
    first, second = a_user(Role.ADMIN), a_user(Role.ADMIN)
    take_role(admin=first, user=second, role=Role.ADMIN, at=AT)
    assert not RoleGrant.objects.filter(user=second).exists()
