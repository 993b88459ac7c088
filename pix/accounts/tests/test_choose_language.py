import pytest
from pytest_django import DjangoAssertNumQueries

from pix.accounts.actions.choose_language import choose_language
from pix.accounts.tests.factories import a_user

pytestmark = pytest.mark.django_db


def test_the_language_is_written_once(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    user = a_user(language="fr")
    choose_language(user=user, language="en")
    user.refresh_from_db()
    assert user.language == "en"
    with django_assert_num_queries(0):
        choose_language(user=user, language="en")
