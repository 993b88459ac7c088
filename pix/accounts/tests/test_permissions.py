import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.test import Client, RequestFactory
from pytest_django import DjangoAssertNumQueries

from pix.accounts.context import roles
from pix.accounts.errors import RoleRequired
from pix.accounts.models import Role, User
from pix.accounts.permissions import has_role, role_required
from pix.accounts.tests.factories import a_guest, a_user

pytestmark = pytest.mark.django_db


def test_roles_are_read_once(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    user = User.objects.get(pk=a_user(Role.AUTHOR).pk)
    with django_assert_num_queries(1):
        assert has_role(user, Role.AUTHOR)
        assert not has_role(user, Role.ADMIN)


def test_guests_and_visitors_have_no_role() -> None:
    assert not has_role(AnonymousUser(), Role.ADMIN)
    assert not has_role(a_guest(), Role.ADMIN)


def test_a_view_opens_to_its_role_alone(rf: RequestFactory) -> None:
    @role_required(Role.SUPPORT)
    def room(request: HttpRequest) -> HttpResponse:
        return HttpResponse("in")

    request = rf.get("/")
    request.user = a_user(Role.SUPPORT)
    assert room(request).content == b"in"
    request.user = a_user(Role.ADMIN)
    with pytest.raises(RoleRequired):
        room(request)


def test_templates_ask_only_when_they_need(
    rf: RequestFactory, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    request = rf.get("/")
    request.user = User.objects.get(pk=a_user(Role.AUTHOR).pk)
    with django_assert_num_queries(0):
        context = Context(roles(request))
    with django_assert_num_queries(1):
        said = Template("{% if is_author %}a{% endif %}{% if is_admin %}b{% endif %}").render(context)
    assert said == "a"


def test_the_refusal_names_the_role(client: Client) -> None:
    client.force_login(a_user(language="en"))
    response = client.get("/accounts/people/")
    assert response.status_code == 403
    assert "administrator" in response.content.decode()
