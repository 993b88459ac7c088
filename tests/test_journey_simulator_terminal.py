"""The terminal by keyboard alone: files are sifted and copied, and nothing is lost on the way."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from pix.assessments.tests.factories import waiting
from pix.content.simulators.registry import observed_state
from tests.journey import faults, publish_the_bank, tab_to
from tests.journey_simulators import begin_task, observed, open_sample, said, validate

TASK = "operating-systems-5-a"
STATE = "document.querySelector('pix-simulator').sim.state"
LAST = f"{STATE}.screen.at(-1).out"
pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def run(page: Page, line: str) -> str:
    """Type a line, press Enter; what was printed."""
    tab_to(page, ".sim-term__input")
    page.keyboard.type(line)
    page.keyboard.press("Enter")
    expect(page.locator(".sim-term__input")).to_have_value("")
    return str(page.evaluate(LAST))


# Each: a line, and all that it prints; in the sample "simple", one after the other.
LINES = [
    ("pwd", "/home/lea\n"),
    ("ls", "archives\nnotes.txt\nreleves\n"),
    ("grep -l ALERTE releves/*.log", "releves/station-1.log\nreleves/station-3.log\nreleves/station-5.log\n"),
    ("grep -c ALERTE releves/*.log | head -n 2", "releves/station-1.log:1\nreleves/station-2.log:0\n"),
    ("grep -r ALERTE releves | wc -l", "4\n"),
    ("grep -ohE '^0[1-3]:15' releves/*.log", "01:15\n02:15\n03:15\n"),
    ("cp releves/station-[13].log archives && ls archives", "station-1.log\nstation-3.log\n"),
    ("mv archives/station-3.log 'archives/station trois.log'; ls archives",
     "station trois.log\nstation-1.log\n"),
    ("echo b > x; echo a >> x; sort x | uniq -c", "      1 a\n      1 b\n"),
    ("sha256sum x", f"{sha256(bytes((98, 10, 97, 10))).hexdigest()}  x\n"),
    ("chmod 640 x; chmod g+w,o= x; ls -l x", "-rw-rw---- lea lea 4 2026-01-15 10:00 x\n"),
    ("find . -name 'station-?.txt'", "./releves/station-2.txt\n"),
    ("cut -d : -f 2 x", "b\na\n"),
    ("mkdir -p p/q; rmdir p/q; rm -r p; ls p", "ls: p\u202f: aucun fichier ni dossier de ce nom\n"),
    ("chmod 000 releves; ls releves", "ls: releves\u202f: accès refusé\n"),
    ("cat releves/station-1.log", "cat: releves/station-1.log\u202f: accès refusé\n"),
    ("sudo ls", "sudo: commande inconnue\u202f; help présente celles d’ici\n"),
    ("echo 'open", "il manque ' à la fin\n"),
    ("ls | ", "la commande n’est pas complète\n"),
    ("false || whoami", "false: commande inconnue\u202f; help présente celles d’ici\nlea\n"),
    ("cd .. && pwd; cd; pwd", "/home\n/home/lea\n"),
]  # fmt: skip


def test_commands_print_what_is_expected(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "terminal", "simple")
    for line, out in LINES:
        assert run(page, line) == out, line
        observed_state("terminal", page.evaluate(STATE))
    assert faults(page) == []


def test_tab_completes_and_never_traps(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "terminal", "simple")
    assert faults(page) == []
    field = page.locator(".sim-term__input")
    tab_to(page, ".sim-term__input")
    page.keyboard.type("cat rel")
    page.keyboard.press("Tab")
    expect(field).to_have_value("cat releves/")
    page.keyboard.press("Tab")
    expect(field).to_have_value("cat releves/station-")
    assert said(page).startswith("7 suites possibles")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(field).not_to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(field).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type("2.t")
    page.keyboard.press("Tab")
    expect(field).to_have_value("cat releves/station-2.txt ")
    page.keyboard.press("Enter")
    assert page.evaluate(LAST) == "02:15 ALERTE recopiée\n"
    page.keyboard.press("ArrowUp")
    expect(field).to_have_value("cat releves/station-2.txt")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_value("")
    page.keyboard.press("Tab")
    expect(field).not_to_be_focused()


def test_a_long_file_counts_as_the_server_says(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "terminal", "full")
    assert faults(page) == []
    assert run(page, "wc -l journal.log") == "8000 journal.log\n"
    assert run(page, "grep -c 'version=3.2 code=500' journal.log") == "340\n"
    assert "5" in run(page, "echo 5 > journal.log; echo 5")
    assert "accès refusé" in page.evaluate(LAST)
    state = observed(page)["state"]
    assert state["files"]["journal.log"]["lines"] == 8000


def test_nothing_is_lost_with_the_network(page: Page, live_server: Any) -> None:
    publish_the_bank()
    asked = begin_task(page, live_server.url, TASK, "5.2")
    assert faults(page) == []
    target, source, ending, word = re.findall(r"\*\*([^*]+)\*\*", waiting(asked).instruction)
    page.context.set_offline(True)
    run(page, f"mkdir {target}")
    expect(page.locator(".sim-bar__kept")).to_contain_text("Pas de réseau")
    page.context.set_offline(False)
    expect(page.locator(".sim-bar__kept")).to_contain_text("Enregistré")
    page.evaluate("localStorage.clear()")
    page.reload()
    page.wait_for_selector("pix-simulator[data-ready]")
    assert run(page, f"cd {source}") == ""
    files = run(page, f"grep -l {word} *{ending}").split()
    assert run(page, f"cp {' '.join(files)} ../{target}") == ""
    assert faults(page) == []
    assert validate(page, asked) == "right"
