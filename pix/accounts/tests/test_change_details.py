import pytest

from pix.accounts.actions.change_details import change_details
from pix.accounts.tests.factories import a_user

pytestmark = pytest.mark.django_db


def test_names_and_username_change() -> None:
    user = a_user()
    change_details(user=user, first_name="Ada", last_name="Brun", username="ada.brun")
    user.refresh_from_db()
    assert (user.first_name, user.last_name, user.username) == ("Ada", "Brun", "ada.brun")
