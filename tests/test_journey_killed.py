"""The web process is killed in the middle of an exam, again and again: what it acknowledged is there."""

from __future__ import annotations

import http.client
import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.house import ROOT
from tests.test_house_serve import LAPTOP, free_port

pytestmark = pytest.mark.journey
KILLS = 20
QUESTIONS = 15
PATIENCE = 60.0
HIDDEN = r'name="{}" value="([^"]+)"'


class Server:
    """A web process over a database of its own, which can be killed and started again."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        inherited = {k: v for k, v in os.environ.items() if k not in {"DATABASE_URL", "REDIS_URL"}}
        database = f"sqlite:///{folder / 'exam.sqlite3'}"
        self.environment = inherited | LAPTOP | {"PIX_VAR": str(folder), "DATABASE_URL": database}
        self.process: subprocess.Popen[bytes] | None = None
        self.cookies: dict[str, str] = {}

    def start(self) -> None:
        """Start, and wait until it answers."""
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--host", "127.0.0.1"]
        command += ["--port", str(self.port), "--log-level", "error", "pix.config.wsgi:application"]
        self.process = subprocess.Popen(command, cwd=ROOT, env=self.environment, start_new_session=True)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with suppress(OSError, http.client.HTTPException):
                if self.ask("GET", "/healthz")[0] == 200:
                    return
            time.sleep(0.05)
        raise AssertionError("the web process does not answer")

    def kill(self) -> None:
        """Kill it with all its children, as a power cut would."""
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def ask(self, method: str, path: str, fields: dict[str, str] | None = None) -> tuple[int, str, str]:
        """One request of the candidate's browser: status, where it leads, page."""
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            headers = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
            headers |= {"X-Requested-With": "fetch"} if fields else {}
            link.request(method, path, urlencode(fields or {}), headers)
            reply = link.getresponse()
            page = reply.read().decode()
            for name, value in re.findall(r"(csrftoken|sessionid)=([^;]+)", str(reply.headers)):
                self.cookies[name] = value
            return reply.status, reply.headers.get("Location", ""), page
        finally:
            link.close()


@pytest.fixture
def server(tmp_path: Path) -> Any:
    """A web process with one candidate who may begin."""
    made = Server(tmp_path)
    world = subprocess.run(
        [sys.executable, "-m", "tests.exam_world"],
        check=True,
        cwd=ROOT,
        env=made.environment,
        stdout=subprocess.PIPE,
    )
    facts = json.loads(world.stdout.splitlines()[-1])
    made.cookies["sessionid"] = facts["session"]
    made.start()
    yield made, facts
    made.kill()


def test_twenty_kills_lose_no_acknowledged_answer(
    server: tuple[Server, dict[str, Any]], tmp_path: Path
) -> None:
    web, facts = server
    exam = f"/exam/{facts['candidate']}/"
    web.ask("POST", exam, {"code": facts["code"], "csrfmiddlewaretoken": token(web, exam)})
    dice, acknowledged, kills = random.Random(7), [], 0
    while (form := question(web, f"{exam}question/")) is not None:
        for _attempt in range(2):
            if kills < KILLS:
                killed_while_answering(web, f"{exam}answer/", form, dice.uniform(0, 0.06))
                kills += 1
                web.start()
        assert web.ask("POST", f"{exam}answer/", form)[0] == 204
        acknowledged.append(form["key"])
    assert kills == KILLS
    with sqlite3.connect(tmp_path / "exam.sqlite3") as database:
        rows = database.execute(
            "select a.key, a.number from assessments_answer a join certification_candidate c"
            " on c.assessment_id = a.assessment_id order by a.number"
        ).fetchall()
        ((end,),) = database.execute("select end from certification_candidate").fetchall()
    assert [key for key, _number in rows] == acknowledged
    assert [number for _key, number in rows] == list(range(1, QUESTIONS + 1))
    assert end == "finished"


def token(web: Server, path: str) -> str:
    """The token of a page's form."""
    return hidden(web.ask("GET", path)[2], "csrfmiddlewaretoken")


def hidden(page: str, name: str) -> str:
    """A hidden field of a page."""
    found = re.search(HIDDEN.format(name), page)
    assert found, f"no {name} in the page"
    return found[1]


def question(web: Server, path: str) -> dict[str, str] | None:
    """What the page of the waiting question sends to skip it; None once the test is over."""
    status, _where, page = web.ask("GET", path)
    if status != 200:
        return None
    names = ("csrfmiddlewaretoken", "challenge", "key")
    return {"skip": "1"} | {name: hidden(page, name) for name in names}


def killed_while_answering(web: Server, path: str, form: dict[str, str], delay: float) -> None:
    """Send an answer, and kill the web process a moment later, wherever it is."""

    def send() -> None:
        with suppress(OSError, http.client.HTTPException):
            web.ask("POST", path, form)

    browser = threading.Thread(target=send)
    browser.start()
    time.sleep(delay)
    web.kill()
    browser.join()
