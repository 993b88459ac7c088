"""`pix demo_people` and `pix demo_people --remove`."""

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from pix.accounts.demo import DEMO_PEOPLE
from pix.accounts.models import Role, User
from pix.accounts.tests.factories import a_guest, a_user

pytestmark = pytest.mark.django_db


def test_the_command_prints_the_passwords(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("demo_people")
    printed = capsys.readouterr().out
    assert all(demo.username in printed and demo.password in printed for demo in DEMO_PEOPLE)


def test_production_refuses_demo_people(settings: Settings) -> None:
    settings.PIX_IN_PRODUCTION = True
    with pytest.raises(CommandError, match="production"):
        call_command("demo_people")
    assert not User.objects.exists()


def test_a_real_person_s_username_is_left_alone() -> None:
    a_user(username="demo.learner")
    with pytest.raises(CommandError, match=r"demo\.learner is someone's own username"):
        call_command("demo_people")
    assert User.objects.count() == 1


def test_removing_says_who_went_and_keeps_everyone_else(
    capsys: pytest.CaptureFixture[str], settings: Settings
) -> None:
    call_command("demo_people")
    capsys.readouterr()
    kept = {a_user(Role.ADMIN), a_user(username="demo.someone"), a_guest()}
    settings.PIX_IN_PRODUCTION = True
    call_command("demo_people", "--remove")
    assert set(User.objects.all()) == kept
    said = capsys.readouterr().out
    assert all(f"{demo.username}: erased" in said for demo in DEMO_PEOPLE)
    assert f"{len(DEMO_PEOPLE)} demo people removed" in said


def test_the_last_administrator_stays_and_the_command_says_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    call_command("demo_people")
    with pytest.raises(CommandError, match=r"demo\.admin stays.*pix admin create"):
        call_command("demo_people", "--remove")
    assert list(User.objects.values_list("username", flat=True)) == ["demo.admin"]
    assert f"{len(DEMO_PEOPLE) - 1} demo people removed" in capsys.readouterr().out


def test_nobody_to_remove_is_said_too(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("demo_people", "--remove")
    assert "0 demo people removed" in capsys.readouterr().out
