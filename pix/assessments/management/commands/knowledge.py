"""pix knowledge: prove that what we say of learners follows from their answers."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from pix.assessments.actions.rebuild_knowledge import rebuild_knowledge
from pix.assessments.models import Knowledge
from pix.assessments.replay import replayed
from pix.assessments.state import CompetenceState
from pix.kit import clock


class Command(BaseCommand):
    """Replay the log of answers and compare it with the stored knowledge."""

    help = "Knowledge: rebuild [--check] replays every log and compares (or rewrites) the stored state."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the verb and its option."""
        parser.add_argument("verb", choices=["rebuild"])
        parser.add_argument(
            "--check",
            action="store_true",
            help="compare only; exit 1 when something differs",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Replay every row, one at a time."""
        differing = count = 0
        for row in Knowledge.objects.order_by("pk").iterator(chunk_size=200):
            count += 1
            if is_its_log(row) or not still_differs(row.pk):
                continue
            differing += 1
            self.stdout.write(
                f"knowledge {row.pk} (user {row.user_id}, {row.competence}) differs from its log"
            )
            if not options["check"]:
                rebuild_knowledge(knowledge_id=row.pk, at=clock.now())
        self.stdout.write(f"{count} rows replayed, {differing} differ")
        if differing and options["check"]:
            raise CommandError("stored knowledge is not what the log says")


def is_its_log(row: Knowledge) -> bool:
    """Whether a stored state is what its log gives."""
    return replayed(row) == (CompetenceState.of_row(row), row.position)


@transaction.atomic
def still_differs(knowledge_id: int) -> bool:
    """Look again under the row's lock: an answer may have come between the row and its log."""
    row = Knowledge.objects.select_for_update().filter(pk=knowledge_id).first()
    return row is not None and not is_its_log(row)
