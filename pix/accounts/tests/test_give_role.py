import pytest

from pix.accounts.actions.give_role import give_role
from pix.accounts.errors import GuestCannotHoldRole
from pix.accounts.models import Role, RoleGrant
from pix.accounts.tests.factories import AT, a_guest, a_user
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def test_the_grant_says_who_gave_it_and_when() -> None:
    admin, user = a_user(Role.ADMIN), a_user()
    give_role(admin=admin, user=user, role=Role.AUTHOR, at=AT)
    grant = RoleGrant.objects.get(user=user)
    assert (grant.role, grant.given_by, grant.given_at) == ("author", admin, AT)
    line = JournalLine.objects.get(act="accounts.give_role")
    assert (line.actor_id, line.subjects, line.data) == (admin.pk, {"user": user.pk}, {"role": "author"})


def test_giving_twice_writes_once() -> None:
    admin, user = a_user(Role.ADMIN), a_user()
    for _ in range(2):
        give_role(admin=admin, user=user, role=Role.SUPPORT, at=AT)
    assert RoleGrant.objects.filter(user=user).count() == 1
    assert JournalLine.objects.count() == 1


def test_a_guest_gets_no_role() -> None:
    with pytest.raises(GuestCannotHoldRole):
        give_role(admin=None, user=a_guest(), role=Role.AUTHOR, at=AT)
