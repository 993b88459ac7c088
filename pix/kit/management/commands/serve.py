"""`pix serve`: everything that one machine needs to serve, in one command."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from io import StringIO
from typing import Any
from urllib.error import URLError

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

PATIENCE = 60.0


class Command(BaseCommand):
    """Prepare the database, the release and the files, then run the server and a job worker."""

    help = "Prepare everything, then serve and run the jobs (--demo adds demo people)."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to listen, and whether demo people are wanted."""
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=1)
        parser.add_argument("--demo", action="store_true", help="Create demo people of each role.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prepare, start, say where to click, wait."""
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        people = self.prepare(demo=options["demo"])
        address = f"http://{options['host']}:{options['port']}"
        processes = started(options["host"], options["port"], options["workers"])
        try:
            wait_for(f"{address}/healthz", processes)
            self.stdout.write(f"\n{people}\nPix is open: {address}   (Ctrl+C closes it)\n")
            self.stdout.flush()
            wait_while_running(processes)
        except KeyboardInterrupt:
            self.stdout.write("Closing.")
        finally:
            close(processes)

    def prepare(self, *, demo: bool) -> str:
        """Bring database, release and files up to date; what to tell about demo people."""
        for said, command in STEPS:
            self.stdout.write(f"{said}...")
            self.stdout.flush()
            call_command(*command, verbosity=0, stdout=StringIO())
        if not demo:
            return ""
        told = StringIO()
        call_command("demo_people", stdout=told)
        call_command("demo_tests", stdout=StringIO())
        return told.getvalue()


STEPS = (
    ("Translations", ("messages", "compile")),
    ("Database", ("migrate", "--no-input")),
    ("Bank", ("bank", "release")),
    ("Pages", ("collectstatic", "--no-input")),
)


def started(host: str, port: int, workers: int) -> list[subprocess.Popen[bytes]]:
    """The server's process and the worker's."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    server = ["-m", "granian", "--interface", "wsgi", "--no-ws", "--host", host, "--port", str(port)]
    server += ["--workers", str(workers), "--blocking-threads", "4", "--log-level", "warning"]
    commands = [[*server, "pix.config.wsgi:application"], ["-m", "pix", "jobs", "work"]]
    return [subprocess.Popen([sys.executable, *command], env=environment) for command in commands]  # noqa: S603 - our own words


def wait_for(address: str, processes: list[subprocess.Popen[bytes]]) -> None:
    """Return once the server answers; CommandError when it died or took too long."""
    asked = urllib.request.Request(address, headers={"Host": known_host()})  # noqa: S310 - our own address
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        refuse_dead(processes)
        with suppress(URLError, OSError), urllib.request.urlopen(asked, timeout=2):  # noqa: S310 - our own address
            return
        time.sleep(0.2)
    raise CommandError(f"The server did not answer within {PATIENCE:.0f} seconds.")


def known_host() -> str:
    """A host name that the server answers to: in production, the address it listens on is not one."""
    return next((host.lstrip(".") for host in settings.ALLOWED_HOSTS if host != "*"), "localhost")


def wait_while_running(processes: list[subprocess.Popen[bytes]]) -> None:
    """Sleep until a process dies; a signal ends the sleep."""
    while True:
        refuse_dead(processes)
        time.sleep(1)


def refuse_dead(processes: list[subprocess.Popen[bytes]]) -> None:
    """CommandError when a process has ended: the reason stands above, in its own words."""
    if any(process.poll() is not None for process in processes):
        raise CommandError("The server or the worker has stopped; its last words are above.")


def close(processes: list[subprocess.Popen[bytes]]) -> None:
    """End both processes, politely first."""
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
