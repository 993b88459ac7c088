"""`pix messages compile` and `pix messages check`."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

import pix
from pix.kit import messages

ROOT = Path(pix.__file__).parent


class Command(BaseCommand):
    """Compile the translations, or list what a language lacks."""

    help = "Compile the translations (compile), or list sentences missing in a language (check)."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do, and in which language to look."""
        parser.add_argument("act", choices=["compile", "check"])
        parser.add_argument("--language", default="fr")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it; `check` fails when something is missing."""
        if options["act"] == "compile":
            written = messages.compile_all(ROOT)
            self.stdout.write(f"{len(written)} catalogs compiled.")
            return
        lines = messages.problems(ROOT, options["language"])
        if lines:
            raise CommandError("\n".join([*lines, f"{len(lines)} to mend in {options['language']}."]))
        self.stdout.write(f"Every sentence is translated ({options['language']}).")
