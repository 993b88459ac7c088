"""Whatever the windows of a phone, a router and a vault do, the server can read the state that they leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from pix.content.simulators.registry import observed_state, simulator
from tests.journey import window
from tests.journey_simulators import open_sample, sign_in_author

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
ACT = "([name, args]) => document.querySelector('pix-simulator').sim.act(name, args)"
SIM = "document.querySelector('pix-simulator').sim"
Plain = dict[str, Any]
Deed = tuple[str, Plain, Callable[[Plain], Any]]

PHONE: list[Deed] = [
    ("visit", {"page": "lock"}, lambda s: s["visited"] == ["lock"]),
    ("set", {"key": "wifi", "value": False}, lambda s: s["values"]["wifi"] is False),
    ("set", {"key": "airplane", "value": True}, lambda s: s["values"]["bluetooth"] is False),
    ("set", {"key": "sleep", "value": "30s"}, lambda s: s["values"]["sleep"] == "30s"),
    ("set", {"key": "brightness", "value": 0}, lambda s: s["values"]["brightness"] == 0),
    ("set", {"key": "lock.pin6", "value": "402918"}, lambda s: s["values"]["lock.pin6"] == "402918"),
    ("set", {"key": "night.from", "value": "21:30"}, lambda s: s["values"]["night.from"] == "21:30"),
    ("join", {"key": "wifi.network", "name": "Maison", "password": "Cerise-42"},
     lambda s: s["values"]["wifi.network"] == "Maison"),
    ("join", {"key": "wifi.network", "name": "Place-Ouverte"},
     lambda s: s["values"]["wifi.network"] == "Place-Ouverte"),
    ("press", {"key": "lampe.uninstall"}, lambda s: s["gone"] == {"lampe": "Lampe de poche"}),
    ("add_record", {"key": "people", "facts": {"name": " Théo ", "kind": "plain"}},
     lambda s: s["lists"]["people"]["by"]["Théo"]["kind"] == "plain"),
    ("remove_record", {"key": "people", "id": "r2"}, lambda s: set(s["lists"]["people"]["by"]) == {"Salma"}),
    ("edit_record", {"key": "people", "id": "r2", "facts": {"name": "Marc", "kind": "admin"}},
     lambda s: s["lists"]["people"]["by"]["Marc"]["kind"] == "admin"),
]  # fmt: skip
PHONE_REFUSED: list[tuple[str, Plain]] = [
    ("join", {"key": "wifi.network", "name": "Maison", "password": "cerise-42"}),
    ("set", {"key": "lock.pin6", "value": "1234"}),
    ("press", {"key": "install"}),
    ("add_record", {"key": "people", "facts": {"name": "Salma", "kind": "plain"}}),
    ("add_record", {"key": "people", "facts": {"name": " ", "kind": "plain"}}),
    ("set", {"key": "nothing", "value": True}),
]
ROUTER: list[Deed] = [
    ("enter", {"user": " Admin", "password": "admin"}, lambda s: s["open"]),
    ("set", {"key": "wifi.name", "value": "Jardin"}, lambda s: s["values"]["wifi.name"] == "Jardin"),
    ("press", {"key": "restart"}, lambda s: s["done"] == ["restart"]),
    ("move_record", {"key": "rules", "id": "r8", "by": -1},
     lambda s: [one["name"] for one in s["lists"]["rules"]["records"]] == ["Console", "Maison"]),
    ("add_record", {"key": "ports", "facts": {"name": "Jeu", "port": "80", "to": "192.168.1.9"}},
     lambda s: s["lists"]["ports"]["by"]["Jeu"]["on"] is False),
    ("edit_record", {"key": "devices", "id": "r1", "facts": {"blocked": True}},
     lambda s: s["lists"]["devices"]["by"]["Ordinateur de Lina"]["blocked"]),
]  # fmt: skip
ROUTER_REFUSED: list[tuple[str, Plain]] = [
    ("enter", {"user": "admin", "password": "Admin"}),
    ("set", {"key": "wifi.key", "value": "court"}),
    ("add_record", {"key": "ports", "facts": {"name": "Jeu", "port": "80", "to": "192.168.1.900"}}),
    ("add_record", {"key": "ports", "facts": {"name": "Jeu", "port": "http", "to": "192.168.1.9"}}),
]
FACTS = {"title": " Vélo ", "address": "velo.example", "user": "lina", "password": "tuba orage"}
VAULT: list[Deed] = [
    ("unlock", {"password": "tiroir"}, lambda s: not s["locked"]),
    ("add", {"facts": FACTS}, lambda s: s["entries"]["Vélo"]["host"] == "velo.example"),
    ("edit", {"id": "e2", "facts": {**FACTS, "title": "Boutique"}},
     lambda s: not s["entries"]["Boutique"]["leaked"]),
    ("remove", {"id": "e1"}, lambda s: s["entries"]["Boutique"]["same"] == []),
    ("share", {"id": "e1", "who": "p1", "on": True}, lambda s: s["entries"]["Banque"]["shared"] == ["Inès"]),
    ("share", {"id": "e4", "who": "p0", "on": False}, lambda s: s["entries"]["Photos"]["shared"] == []),
    ("draw", {"length": 30, "classes": ["signs", "lower"]}, lambda s: s["count"] == 5),
    ("fill", {"site": "s1", "entry": "e1"},
     lambda s: s["sites"]["https://banque-example.example/"]["by_hand"]),
    ("leave", {"site": "s1"}, lambda s: s["sites"]["https://banque-example.example/"]["left"]),
]  # fmt: skip
VAULT_REFUSED: list[tuple[str, Plain]] = [
    ("unlock", {"password": "Tiroir"}),
    ("add", {"facts": {**FACTS, "title": " "}}),
    ("add", {"facts": {**FACTS, "password": ""}}),
    ("draw", {"length": 12, "classes": []}),
    ("send", {"site": "s0"}),
]
ALL = [
    ("phone-settings", PHONE, PHONE_REFUSED),
    ("router", ROUTER, ROUTER_REFUSED),
    ("password-manager", VAULT, VAULT_REFUSED),
]


@pytest.fixture
def page(opened: Browser, live_server: Any) -> Iterator[Page]:
    context = window(opened, "fr", 1280)
    sign_in_author(context, live_server.url)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("name", "deeds", "refused"), ALL, ids=[one[0] for one in ALL])
def test_the_server_reads_what_each_action_leaves(
    page: Page, live_server: Any, name: str, deeds: list[Deed], refused: list[tuple[str, Plain]]
) -> None:
    open_sample(page, live_server.url, name, "full")
    start = page.evaluate(f"{SIM}.state")
    for deed, args, seen in deeds:
        assert page.evaluate(ACT, [deed, args]), (deed, args)
        assert seen(observed_state(name, page.evaluate(f"{SIM}.state"))), (deed, args)
        page.evaluate(f"{SIM}.reset()")
        assert page.evaluate(f"{SIM}.state") == start, deed
    for deed, args in refused:
        assert not page.evaluate(ACT, [deed, args]), (deed, args)
        assert page.evaluate(f"{SIM}.state") == start, deed
    assert page.locator(".sim-broken").count() == 0


@pytest.mark.parametrize("name", [one[0] for one in ALL])
def test_every_sample_is_drawn(page: Page, live_server: Any, name: str) -> None:
    for sample in simulator(name).samples:
        open_sample(page, live_server.url, name, sample)
        for at in page.evaluate(f"({SIM}.state.pages || []).map((one) => one.id)"):
            page.evaluate(f"(at) => {SIM}.look({{ at }})", at)
        assert page.locator(".sim-broken").count() == 0
        assert page.locator(".sim-body").inner_text().strip()


def test_what_an_update_needs_is_said_until_it_is_there(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "phone-settings", "full")
    assert not page.evaluate(ACT, ["press", {"key": "install"}])
    assert page.evaluate(f"{SIM}.said.text") == "Branchez d’abord le chargeur."
    page.evaluate(ACT, ["set", {"key": "plugged", "value": True}])
    assert not page.evaluate(ACT, ["press", {"key": "install"}])
    page.evaluate(ACT, ["join", {"key": "wifi.network", "name": "Maison", "password": "Cerise-42"}])
    assert page.evaluate(ACT, ["press", {"key": "install"}])
    assert observed_state("phone-settings", page.evaluate(f"{SIM}.state"))["done"] == ["install"]


def test_undo_brings_an_application_back(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "phone-settings", "full")
    page.evaluate(f"{SIM}.look({{ at: 'lampe' }})")
    page.evaluate(ACT, ["press", {"key": "lampe.uninstall"}])
    assert page.evaluate(f"{SIM}.ui.at") == "apps"
    page.evaluate(f"{SIM}.undo()")
    assert observed_state("phone-settings", page.evaluate(f"{SIM}.state"))["gone"] == {}
    page.evaluate(f"{SIM}.redo()")
    assert page.evaluate(f"{SIM}.ui.at") == "apps"


def test_what_is_said_of_a_record_names_it_as_its_list_does(page: Page, live_server: Any) -> None:
    open_sample(page, live_server.url, "router", "full")
    reserved = "state.pages.flatMap((one) => one.rows).find((row) => row.key === 'reserved')"
    device = page.evaluate(f"{SIM}.{reserved}.columns[0].options[0]")
    facts = {"device": device["id"], "address": "192.168.1.77"}
    page.evaluate(ACT, ["add_record", {"key": "reserved", "facts": facts}])
    said = page.evaluate(f"{SIM}.said.text")
    assert device["label"] in said
    assert device["id"] not in said
