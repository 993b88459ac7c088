"""The `pix` command."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, OperationalError
from django.db.migrations.executor import MigrationExecutor

from pix.config import cli, reachable


@pytest.mark.parametrize("asked", [[], ["--help"], ["help"]])
def test_help_lists_our_commands_by_room(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], asked: list[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["pix", *asked])
    cli.main()
    listed = capsys.readouterr().out
    assert "The house" in listed
    assert all(f"\n  {name} " in listed for name in ("jobs", "journal", "serve", "admin", "bank"))
    assert "makemigrations..." in listed


def test_help_all_lists_djangos_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["pix", "help", "--all"])
    cli.main()
    assert "makemigrations" in capsys.readouterr().out


def closing_words(monkeypatch: pytest.MonkeyPatch, error: Exception) -> str:
    """What the command says last when its work raises."""

    def broken(arguments: list[str]) -> None:
        raise error

    monkeypatch.setattr(cli, "run", broken)
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    return str(stopped.value.code)


def test_a_wrong_setting_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "PIX_POLICY says 'best': write one of bayes."
    assert closing_words(monkeypatch, ImproperlyConfigured(said)) == said


@pytest.mark.django_db
def test_a_database_of_an_older_version_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MigrationExecutor, "migration_plan", lambda self, targets: ["one"])
    said = closing_words(monkeypatch, DatabaseError("no such table: kit_x\nLINE 1"))
    assert said.startswith("The database is of an older version of Pix: no such table: kit_x.\n")
    assert "pix migrate" in said


def test_a_database_that_is_away_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object) -> None:
        raise OperationalError

    monkeypatch.setattr(MigrationExecutor, "__init__", away)
    said = closing_words(monkeypatch, OperationalError("connection refused"))
    assert said.startswith("The database does not answer: connection refused.")


@pytest.mark.django_db
def test_a_fault_of_ours_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(arguments: list[str]) -> None:
        raise DatabaseError("syntax error")

    monkeypatch.setattr(cli, "run", broken)
    with pytest.raises(DatabaseError, match="syntax error"):
        cli.main()


def test_a_reader_who_leaves_is_no_fault() -> None:
    """As in `pix bank show ... | head`."""
    end, door = os.pipe()
    os.close(end)
    command = [sys.executable, "-m", "pix", "help", "--all"]
    ended = subprocess.run(command, stdout=door, stderr=subprocess.PIPE, cwd=settings.ROOT, check=False)
    os.close(door)
    assert b"BrokenPipe" not in ended.stderr


def test_nobody_answers_on_a_closed_port() -> None:
    assert not reachable.is_reachable("postgresql://nobody@127.0.0.1:1/nothing")
