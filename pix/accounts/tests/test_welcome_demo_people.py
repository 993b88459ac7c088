import pytest

from pix.accounts.actions.welcome_demo_people import welcome_demo_people
from pix.accounts.demo import DEMO_PEOPLE
from pix.accounts.errors import CredentialsTaken
from pix.accounts.models import RoleGrant, User
from pix.accounts.tests.factories import AT, PASSWORD, a_user

pytestmark = pytest.mark.django_db


def test_each_demo_person_can_sign_in_and_is_marked() -> None:
    for demo, user in zip(DEMO_PEOPLE, welcome_demo_people(at=AT), strict=True):
        assert user.is_demo
        assert user.check_password(demo.password)
        assert set(user.grants.values_list("role", flat=True)) == set(demo.roles)


def test_twice_is_the_same_as_once() -> None:
    before = [user.pk for user in welcome_demo_people(at=AT)]
    assert [user.pk for user in welcome_demo_people(at=AT)] == before
    assert RoleGrant.objects.count() == sum(len(demo.roles) for demo in DEMO_PEOPLE)


def test_a_real_person_is_never_taken_for_a_demo_one() -> None:
    real = a_user(username="demo.admin")
    with pytest.raises(CredentialsTaken):
        welcome_demo_people(at=AT)
    real.refresh_from_db()
    assert not real.is_demo
    assert real.check_password(PASSWORD)
    assert User.objects.count() == 1
