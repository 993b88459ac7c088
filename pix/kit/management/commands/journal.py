"""`pix journal verify`, `pix journal seal` and `pix journal forget`."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from pix.kit import clock, journal, journal_forgetting
from pix.kit.models import JournalLine, JournalSeal


class Command(BaseCommand):
    """Prove that the journal is as it was written; do now what the jobs do in their time."""

    help = "Prove that no sealed line of the journal was changed (verify), seal or forget old lines now."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do."""
        parser.add_argument("act", choices=["verify", "seal", "forget"])

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it."""
        {"verify": self.verify, "seal": self.seal, "forget": self.forget}[options["act"]]()

    def verify(self) -> None:
        """Say what holds; CommandError when a seal is broken."""
        # A batch forgotten while it was read looks broken: look again before accusing anyone.
        broken = list(journal.broken_seals()) and list(journal.broken_seals())
        if broken:
            raise CommandError(f"Changed since sealed: {', '.join(f'seal {number}' for number in broken)}.")
        start = journal.anchor()
        kept = JournalSeal.objects.filter(pk__gt=start.pk if start else 0).count()
        unsealed = JournalLine.objects.filter(seal=None).count()
        self.stdout.write(f"{kept} seals hold; {unsealed} lines wait for theirs.")
        if start:
            self.stdout.write(f"The batches up to seal {start.pk} were forgotten, as the journal notes.")

    def seal(self) -> None:
        """Seal what is settled."""
        self.stdout.write(f"{journal.seal_all()} seals made.")

    def forget(self) -> None:
        """Forget what is older than PIX_JOURNAL_DAYS; CommandError when it is not as it was sealed."""
        try:
            count = journal_forgetting.forget_all(clock.now())
        except journal_forgetting.BrokenBatch as broken:
            raise CommandError(str(broken)) from broken
        self.stdout.write(f"{count} lines forgotten.")
