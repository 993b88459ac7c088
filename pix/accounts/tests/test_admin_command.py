"""`pix admin create`."""

import io
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from pix.accounts.management.commands import admin
from pix.accounts.models import Role, User
from pix.accounts.tests.factories import a_user

pytestmark = pytest.mark.django_db
EMAIL = "first@example.org"


def create(**options: Any) -> str:
    out = StringIO()
    call_command("admin", "create", email=EMAIL, stdout=out, **options)
    return out.getvalue()


def test_the_first_administrator_gets_a_drawn_password() -> None:
    said = create(draw_password=True)
    user = User.objects.get(email=EMAIL)
    assert user.check_password(said.split("shown once: ")[1].split("\n")[0])
    assert list(user.grants.values_list("role", flat=True)) == [Role.ADMIN]


def test_a_password_comes_from_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a quite long pass phrase\n"))
    create(username="boss")
    assert User.objects.get(username="boss").check_password("a quite long pass phrase")


def test_a_weak_password_creates_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("1234\n"))
    with pytest.raises(CommandError):
        create()
    assert not User.objects.exists()


def test_two_typings_must_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["one long password", "another one"])
    monkeypatch.setattr(admin, "getpass", lambda prompt: next(typed))
    with pytest.raises(CommandError, match="differ"):
        admin.typed()


def test_an_existing_person_is_promoted_once() -> None:
    create(draw_password=True)
    create()
    assert User.objects.get().grants.count() == 1


def test_who_proved_to_own_the_address_is_promoted() -> None:
    user = a_user(email=EMAIL, verified=True)
    create()
    assert list(user.grants.values_list("role", flat=True)) == [Role.ADMIN]


def test_who_only_typed_the_address_is_not_promoted_unless_named() -> None:
    squatter = a_user(email=EMAIL, username="squatter")
    with pytest.raises(CommandError, match="--username squatter"):
        create()
    assert not squatter.grants.exists()
    create(username="squatter")
    assert squatter.grants.exists()


def test_a_username_taken_is_refused() -> None:
    create(draw_password=True, username="boss")
    with pytest.raises(CommandError, match="taken"):
        call_command("admin", "create", email="second@example.org", username="boss", draw_password=True)
