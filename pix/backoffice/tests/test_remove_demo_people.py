import pytest

from pix.accounts.actions.welcome_demo_people import welcome_demo_people
from pix.accounts.demo import DEMO_PEOPLE
from pix.accounts.models import Role, User
from pix.accounts.tests.factories import AT, a_user
from pix.backoffice.actions.remove_demo_people import remove_demo_people
from pix.backoffice.models import HelpRequest
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


def test_each_goes_by_the_same_door_as_anyone() -> None:
    people = welcome_demo_people(at=AT)
    admin = a_user(Role.ADMIN)
    for user in (people[0], admin):
        HelpRequest.objects.create(user=user, subject="A file", text="It does not open.", at=AT)
    numbers = {user.pk for user in people}
    assert remove_demo_people(at=AT) == (sorted(user.username for user in people), [])
    assert list(User.objects.all()) == [admin]
    assert HelpRequest.objects.get().user == admin
    lines = JournalLine.objects.filter(act="backoffice.erase_account", actor_id=None)
    assert {line.subjects["user"] for line in lines} == numbers


def test_the_last_administrator_stays() -> None:
    welcome_demo_people(at=AT)
    removed, kept = remove_demo_people(at=AT)
    assert kept == ["demo.admin"]
    assert len(removed) == len(DEMO_PEOPLE) - 1
    assert User.objects.get().username == "demo.admin"
