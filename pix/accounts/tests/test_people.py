import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from pix.accounts.models import Role, RoleGrant
from pix.accounts.tests.factories import a_guest, a_user
from pix.accounts.views.people import ROWS

pytestmark = pytest.mark.django_db
URL = "/accounts/people/"


@pytest.fixture
def admin(client: Client) -> Client:
    client.force_login(a_user(Role.ADMIN, language="en", username="the.admin"))
    return client


def test_words_find_people_by_name_username_or_email(admin: Client) -> None:
    a_user(first_name="Noé", last_name="Petit", username="np1", email="noe@exemple.fr")
    a_user(first_name="Lina", last_name="Grand", username="lg1")
    for words in ("petit", "np1", "noe@ex", "Petit Noé"):
        page = admin.get(URL, {"q": words}).content.decode()
        assert "np1" in page
        assert "lg1" not in page


def test_guests_are_not_listed(admin: Client) -> None:
    guest = a_guest()
    assert guest.username not in admin.get(URL).content.decode()
    assert admin.get(f"{URL}{guest.pk}/").status_code == 404


def test_a_page_is_bounded_in_rows_and_queries(
    admin: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(ROWS + 5):
        a_user(Role.AUTHOR, last_name="Zed")
    with django_assert_max_num_queries(6):
        page = admin.get(URL, {"q": "zed"}).content.decode()
    assert page.count('<th scope="row">') == ROWS
    assert admin.get(URL, {"q": "zed", "page": "2"}).content.decode().count('<th scope="row">') == 5


@pytest.mark.parametrize(
    "query", [{"q": "x" * 5000}, {"q": "nul\x00"}, {"page": "-1"}, {"page": "abc"}, {"q": "%_'\\"}]
)
def test_strange_searches_get_a_page(admin: Client, query: dict[str, str]) -> None:
    assert admin.get(URL, query).status_code == 200


def test_a_role_is_given_and_taken(admin: Client) -> None:
    user = a_user()
    assert admin.post(f"{URL}{user.pk}/give/", {"role": "author"})["Location"] == f"{URL}{user.pk}/"
    assert RoleGrant.objects.get(user=user).role == "author"
    assert "given by" in admin.get(f"{URL}{user.pk}/").content.decode()
    admin.post(f"{URL}{user.pk}/take/", {"role": "author"})
    assert not RoleGrant.objects.filter(user=user).exists()


@pytest.mark.parametrize("role", ["", "king", "x" * 5000, "\x00"])
def test_unknown_roles_change_nothing(admin: Client, role: str) -> None:
    user = a_user()
    assert admin.post(f"{URL}{user.pk}/give/", {"role": role}).status_code == 302
    assert not RoleGrant.objects.filter(user=user).exists()


def test_the_last_administrator_is_told_why(admin: Client) -> None:
    me = RoleGrant.objects.get(role=Role.ADMIN).user
    response = admin.post(f"{URL}{me.pk}/take/", {"role": "admin"})
    assert response.status_code == 409
    assert "last administrator" in response.content.decode()


@pytest.mark.parametrize("roles", [(), (Role.AUTHOR, Role.SUPPORT, Role.JURY)])
@pytest.mark.parametrize("path", ["", "1/", "1/give/", "1/take/"])
def test_only_administrators_enter(client: Client, roles: tuple[Role, ...], path: str) -> None:
    client.force_login(a_user(*roles))
    method = client.post if path.endswith(("give/", "take/")) else client.get
    assert method(URL + path, {"role": "admin"}).status_code == 403
    assert not RoleGrant.objects.filter(role=Role.ADMIN).exists()


def test_a_visitor_signs_in_first(client: Client) -> None:
    assert client.get(URL)["Location"].startswith("/accounts/login/")
