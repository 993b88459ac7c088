"""`pix conformance FILE...`: whether the product does what the cases say."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from pix.backoffice.conformance import Tally, run_file


class Command(BaseCommand):
    """Run each case of the files through the product's own code."""

    help = "Run conformance cases; one line for each failure, then the count; exit 1 if any failed."
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take one file or more."""
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Run the files in order."""
        tally = Tally()
        for path in options["files"]:
            run_file(path, tally)
        for failure in tally.failures:
            self.stdout.write(" ".join(failure.split()))
        self.stdout.write(f"{tally.passed} passed, {len(tally.failures)} failed")
        if tally.failures:
            sys.exit(1)
