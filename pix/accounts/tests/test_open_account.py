import re

import pytest

from pix.accounts.actions.open_account import open_account
from pix.accounts.errors import CredentialsTaken
from pix.accounts.identity import Identity
from pix.accounts.models import User
from pix.accounts.notice import NOTICE_VERSION
from pix.accounts.tests.factories import AT, PASSWORD, a_user

pytestmark = pytest.mark.django_db


def identity(**changes: str) -> Identity:
    facts = {"first_name": "Zoé", "last_name": "Lœwe", "password": PASSWORD, "consent": "parent"}
    return Identity(**(facts | changes))


def test_it_keeps_names_language_and_a_dated_consent() -> None:
    user = open_account(identity=identity(), language="en", at=AT)
    user.refresh_from_db()
    assert (user.first_name, user.last_name, user.language) == ("Zoé", "Lœwe", "en")
    assert (user.consent, user.consented_at, user.notice_version) == ("parent", AT, NOTICE_VERSION)
    assert user.check_password(PASSWORD)
    assert not user.is_guest


def test_it_makes_a_username_from_the_names() -> None:
    assert open_account(identity=identity(), language="fr", at=AT).username == "zoe.loewe"
    homonym = open_account(identity=identity(), language="fr", at=AT)
    assert re.fullmatch(r"zoe\.loewe\d{4}", homonym.username)


def test_it_writes_the_email_in_lower_case() -> None:
    user = open_account(identity=identity(email="Zoe@Exemple.FR"), language="fr", at=AT)
    assert user.email == "zoe@exemple.fr"


@pytest.mark.parametrize("taken", [{"email": "A@b.fr"}, {"username": "Zoe"}])
def test_it_refuses_credentials_taken_in_the_meantime(taken: dict[str, str]) -> None:
    a_user(username="zoe", email="a@b.fr")
    with pytest.raises(CredentialsTaken):
        open_account(identity=identity(**taken), language="fr", at=AT)
    assert User.objects.count() == 1
