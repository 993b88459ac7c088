"""`make run`'s command: from nothing to an open door, and closed without a trace."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.house import ROOT

PATIENCE = 20.0


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


LAPTOP = {"PIX_DEBUG": "no", "DJANGO_SETTINGS_MODULE": "pix.config.settings.dev"}
# As docs/operations.md says for one machine behind a proxy.
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "pix.config.settings.production",
    "SECRET_KEY": "a-key-of-tests-with-enough-different-letters-0123456789",
    "PIX_HOSTS": "pix.example.org",
    "PIX_BEHIND_PROXY": "yes",
    "PIX_TRUSTED_PROXIES": "1",
}


@contextmanager
def serving(
    folder: Path, settings: dict[str, str], *options: str
) -> Iterator[tuple[subprocess.Popen[str], int]]:
    port = free_port()
    inherited = {name: word for name, word in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL"}}
    command = [sys.executable, "-m", "pix", "serve", "--port", str(port), *options]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=inherited | settings | {"PIX_VAR": str(folder)},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        try:
            yield process, port
        finally:
            process.terminate()


def said_until(process: subprocess.Popen[str], words: str) -> str:
    """What the process has said up to a line with these words."""
    said = ""
    for line in process.stdout or ():
        said += line
        if words in line:
            return said
    raise AssertionError(said)


def read(port: int, path: str, **headers: str) -> str:
    """What a page answers, whose status is 200."""
    asked = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)
    with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
        return str(answer.read().decode())


@pytest.mark.journey
def test_one_command_opens_the_house(tmp_path: Path) -> None:
    with serving(tmp_path, LAPTOP, "--demo") as (process, port):
        said = said_until(process, "Pix is open")
        assert re.search(r"^demo\.\w+ +\S+ +", said, re.MULTILINE), "demo people are named"
        assert json.loads(read(port, "/readyz"))["ready"]
        style = re.search(r'href="(/static/[^"]+\.css)"', read(port, "/"))
        assert style
        assert read(port, style[1])
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0


@pytest.mark.journey
def test_the_same_command_serves_in_production(tmp_path: Path) -> None:
    with serving(tmp_path, PRODUCTION) as (process, port):
        assert "demo." not in said_until(process, "Pix is open")
        proxied = {"Host": "pix.example.org", "X-Forwarded-Proto": "https"}
        assert json.loads(read(port, "/readyz", **proxied))["ready"]
        assert "<html" in read(port, "/", **proxied)
        with pytest.raises(urllib.error.HTTPError, match="400"):
            read(port, "/")
