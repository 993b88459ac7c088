"""The `pix` command: Django's management commands behind one readable door."""

from __future__ import annotations

import os
import sys

ROOM_TITLES = {
    "kit": "The house",
    "accounts": "People",
    "organisations": "Organisations",
    "content": "The bank",
    "assessments": "Assessments",
    "psychometrics": "Measurement",
    "certification": "Certification",
    "campaigns": "Campaigns",
    "jobs_to_skills": "Jobs to skills",
    "backoffice": "Across the rooms",
}
BEHIND = """The database is of an older version of Pix: {error}.
Nothing was changed. Bring it up to date with: pix migrate"""
AWAY = """The database does not answer: {error}.
Is the server of DATABASE_URL running, and does it know this user?"""
CLOSING = """
pix COMMAND --help   options of one command
pix help --all       Django's own commands too (migrate, shell, makemigrations...)
Settings come from the environment: docs/operations.md lists them.
"""


def main() -> None:
    """Run a command with the settings of this environment, or list the commands."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pix.config.settings.dev")
    from django.core.exceptions import ImproperlyConfigured
    from django.db.utils import DatabaseError

    try:
        run(sys.argv)
        sys.stdout.flush()
    except ImproperlyConfigured as error:
        sys.exit(str(error))
    except BrokenPipeError:
        # The reader (head, less) left: Python would complain again while closing its own end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except DatabaseError as error:
        if not (said := told(error)):
            raise
        sys.exit(said)


def run(arguments: list[str]) -> None:
    """Run a command, or list them."""
    from django.core.management import execute_from_command_line

    if arguments[1:] in ([], ["--help"], ["-h"], ["help"]):
        sys.stdout.write(command_list())
        return
    execute_from_command_line(["pix", "help"] if arguments[1:] == ["help", "--all"] else arguments)


def told(error: Exception) -> str:
    """What to say of a database that is away or of an older version; empty when the fault is ours."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor
    from django.db.utils import OperationalError

    words = str(error).splitlines()[0]
    try:
        executor = MigrationExecutor(connection)
    except OperationalError:
        return AWAY.format(error=words)
    behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return BEHIND.format(error=words) if behind else ""


def command_list() -> str:
    """Our commands by room, with a sentence each."""
    import django

    django.setup()
    lines = ["pix: measure, develop and prove digital skills", ""]
    for label, title in ROOM_TITLES.items():
        if commands := commands_of(label):
            lines += [title, *(f"  {name:<16} {said}" for name, said in commands), ""]
    return "\n".join(lines).rstrip() + "\n" + CLOSING


def commands_of(label: str) -> list[tuple[str, str]]:
    """A room's commands with the first line of their help."""
    from django.core.management import get_commands, load_command_class

    rooms = {name: app for name, app in get_commands().items() if app == f"pix.{label}"}
    return [
        (name, load_command_class(app, name).help.strip().split("\n")[0])
        for name, app in sorted(rooms.items())
    ]
