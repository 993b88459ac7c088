"""Whatever the window of the file manager does, the server can read the state that it leaves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pix.content.simulators.file_manager.samples import SAMPLES
from pix.content.simulators.registry import observed_state
from tests.journey import browser, window
from tests.journey_simulators import open_sample, sign_in_author

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
ID = {node["name"]: node["id"] for node in reversed(SAMPLES["full"]["nodes"])}
BUDGET = "budget (copie en conflit, téléphone).ods"
ACT = "([name, args]) => document.querySelector('pix-simulator').sim.act(name, args)"
STATE = "document.querySelector('pix-simulator').sim.state"
Plain = dict[str, Any]

# Each: what is done, with what, and what must then be observed.
DEEDS: list[tuple[str, Plain, Callable[[Plain], Any]]] = [
    ("new_folder", {"parent": ID["Photos"], "name": " Été "}, lambda s: "Photos/Été" in s["folders"]),
    ("new_from", {"template": ID["modele-convocation.odt"], "parent": "home", "name": "mai.odt"},
     lambda s: s["files"]["mai.odt"]["text"] and "template" not in s["files"]["mai.odt"]),
    ("rename", {"id": ID["contacts.csv"], "name": "gens.csv"}, lambda s: "gens.csv" in s["files"]),
    ("move", {"ids": [ID["photo-1.jpg"]], "to": ID["Bureau"]}, lambda s: "Bureau/photo-1.jpg" in s["files"]),
    ("copy", {"ids": [ID["École"]], "to": "home"},
     lambda s: {"École/exposé.odp", "Clé USB/École/exposé.odp"} <= set(s["files"])),
    ("copy", {"ids": [ID["photo-1.jpg"]], "to": ID["Photos"]},
     lambda s: "Photos/photo-1 (2).jpg" in s["files"]),
    ("trash", {"ids": [ID["Bureau"]]}, lambda s: "Bureau" in s["trash"]),
    ("quarantine", {"ids": [ID["facture.pdf.exe"]]}, lambda s: "facture.pdf.exe" in s["quarantine"]),
    ("erase", {"ids": [ID["Photos"]]}, lambda s: "Photos" not in s["folders"] and not s["archives"]),
    ("select", {"ids": [ID["photo-1.jpg"]]}, lambda s: s["selected"] == ["Photos/photo-1.jpg"]),
    ("pack", {"ids": [ID["Bureau"]], "name": "b.zip"}, lambda s: "Bureau/Public" not in s["archives"]["b.zip"]
     and "Bureau/salaires.ods" in s["archives"]["b.zip"]),
    ("unpack", {"id": ID["ete.zip"]}, lambda s: "Photos/ete/mer.jpg" in s["files"]),
    ("eject", {"place": "stick"},
     lambda s: s["places"]["Clé USB"]["ejected"]),
    ("write", {"id": ID["contacts.csv"], "text": "x" * 9000},
     lambda s: len(s["files"]["contacts.csv"]["text"]) == 6000),
    ("save_as", {"id": ID["salaires.ods"], "ending": "csv"}, lambda s: "Bureau/salaires.csv" in s["files"]),
    ("label", {"ids": [ID["photo-2.jpg"]], "label": "flou", "on": True},
     lambda s: s["files"]["Photos/photo-2.jpg"]["labels"] == ["flou"]),
    ("new_label", {"name": "mer"}, lambda s: True),
    ("grant", {"id": ID["Photos"], "who": "sam", "may": "write"},
     lambda s: s["files"]["Photos/photo-1.jpg"]["rights"] == {"Sam": "write"}),
    ("inherit", {"id": ID["Public"], "on": False},
     lambda s: s["folders"]["Bureau/Public"]["rights"] == {"Sam": "read"}),
    ("owner", {"id": ID["salaires.ods"], "owner": "jo"},
     lambda s: s["files"]["Bureau/salaires.ods"]["owner"] == "Jo"),
    ("member", {"who": "sam", "on": False}, lambda s: s["members"] == ["Jo", "Mina"]),
    ("new_group", {"name": "Amis"}, lambda s: s["groups"]["Amis"] == []),
    ("group", {"group": "bureau", "who": "sam", "on": True}, lambda s: "Sam" in s["groups"]["Bureau"]),
    ("link", {"id": ID["plan.odt"], "audience": "members"},
     lambda s: s["files"]["Espace partagé/plan.odt"]["link"] == "members"),
    ("send_link", {"to": "mina", "link": f"https://espace.example/{ID['affiche-fete.pdf']}"},
     lambda s: s["sent"][0]["path"] == "Espace partagé/Fête/affiche-fete.pdf"),
    ("app", {"ending": "csv", "app": "tableur", "always": True}, lambda s: s["defaults"]["csv"] == "Tableur"),
    ("rename", {"id": ID[BUDGET], "name": "budget-tel.ods"},
     lambda s: s["files"]["Espace partagé/budget-tel.ods"]["sync"] == "waiting"),
    ("sync", {}, lambda s: s["files"]["Espace partagé/menu.odt"]["sync"] == "synced"),
    ("keep_here", {"ids": [ID["film.mp4"]], "on": True},
     lambda s: s["files"]["Espace partagé/film.mp4"]["sync"] == "synced"),
    ("lock", {"id": SAMPLES["full"]["nodes"][3]["id"], "choice": "copy"},
     lambda s: "Bureau/budget (2).ods" in s["files"]),
]  # fmt: skip
REFUSED: list[tuple[str, Plain]] = [
    ("new_folder", {"parent": "home", "name": "  "}),
    ("new_folder", {"parent": "home", "name": "a/b"}),
    ("new_folder", {"parent": "home", "name": "PHOTOS"}),
    ("new_folder", {"parent": ID["ete.zip"], "name": "x"}),
    ("move", {"ids": [ID["Bureau"]], "to": ID["Public"]}),
    ("move", {"ids": [ID["photo-1.jpg"]], "to": ID["Photos"]}),
    ("copy", {"ids": [ID["Bureau"]], "to": ID["Public"]}),
    ("rename", {"id": ID["photo-1.jpg"], "name": "photo-2.jpg"}),
    ("trash", {"ids": [ID["mer.jpg"]]}),
    ("send_link", {"to": "mina", "link": " "}),
    ("new_label", {"name": "flou"}),
    ("nothing_of_the_kind", {}),
]


def test_the_server_reads_what_each_action_leaves(live_server: Any) -> None:
    with browser() as opened:
        context = window(opened, "fr", 1280)
        sign_in_author(context, live_server.url)
        page = context.new_page()
        open_sample(page, live_server.url, "file-manager", "full")
        start = page.evaluate(STATE)
        for name, args, seen in DEEDS:
            assert page.evaluate(ACT, [name, args]), (name, args)
            assert seen(observed_state("file-manager", page.evaluate(STATE))), (name, args)
            page.evaluate("document.querySelector('pix-simulator').sim.reset()")
            assert page.evaluate(STATE) == start, name
        page.evaluate(ACT, ["trash", {"ids": [ID["Bureau"]]}])
        page.evaluate(ACT, ["restore", {"ids": [ID["Bureau"]]}])
        assert observed_state("file-manager", page.evaluate(STATE)) == observed_state("file-manager", start)
        page.evaluate("document.querySelector('pix-simulator').sim.reset()")
        for name, args in REFUSED:
            assert not page.evaluate(ACT, [name, args]), (name, args)
            assert page.evaluate(STATE) == start, name
        assert page.locator(".sim-broken").count() == 0
        context.close()
