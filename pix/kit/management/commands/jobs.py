"""`pix jobs work` and `pix jobs list`."""

import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from pix.kit.jobs import waiting
from pix.kit.models import JobSchedule
from pix.kit.worker import work


class Command(BaseCommand):
    """Run the jobs that wait, or list them."""

    help = "Run the jobs that wait and those of the schedule (work), or list them (list)."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do; --once stops when nothing is ready."""
        parser.add_argument("act", choices=["work", "list"])
        parser.add_argument("--once", action="store_true", help="Stop when no job is ready.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it."""
        if options["act"] == "list":
            self.stdout.write("\n".join(list_lines()))
            return
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        count = work(once=options["once"], stop=stop)
        self.stdout.write(f"{count} jobs run.")


def list_lines() -> list[str]:
    """One line per waiting, running or failed job, then one per scheduled job."""
    jobs = [f"{found.status:<8} {found.task_path} {found.run_after:%Y-%m-%d %H:%M}" for found in waiting()]
    times = [
        f"schedule {row.name} next {row.next_at:%Y-%m-%d %H:%M}"
        for row in JobSchedule.objects.order_by("name")
    ]
    return [*jobs, *times] or ["No job waits."]
