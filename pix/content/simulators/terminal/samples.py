"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.terminal.building import Shell
from pix.content.simulators.terminal.network import Machine, answers


def simple() -> dict[str, Any]:
    """A few notes and readings."""
    shell = Shell("lea")
    shell.file("notes.txt", "Acheter du pain\nRappeler Awa", modified="2026-01-10T18:02")
    shell.folder("archives")
    for rank in range(1, 7):
        word = "ALERTE niveau haut" if rank % 2 else "niveau normal"
        shell.file(
            f"releves/station-{rank}.log", f"0{rank}:15 {word}\n0{rank}:45 fin", modified="2026-01-12T07:30"
        )
    shell.file("releves/station-2.txt", "02:15 ALERTE recopiée")
    return shell.state


def full() -> dict[str, Any]:
    """Rights, hidden files, groups, a long log, a network that fails, lines already typed."""
    shell = Shell("lea", groups=["projet"])
    shell.file("projet/rapport.txt", "Rapport du projet", mode="rw-------", group="projet")
    shell.file(
        "projet/prive/salaires.csv", "nom;montant\nInès;2100\nSam;1950", owner="root", mode="rw-------"
    )
    shell.folder("projet/prive", mode="rwx------", owner="root")
    shell.file("projet/.brouillon", "à finir")
    shell.file("projet/plan d'accès.txt", "Entrée par la cour")
    shell.file("villes.csv", "Lyon;3\nDakar;12\nLyon;3\nGand;7\nDakar;12")
    versions = [
        ("{t} version=3.1 code=200", 7600),
        ("{t} version=3.1 code=500", 60),
        ("{t} version=3.2 code=500", 340),
    ]
    shell.long_file("journal.log", versions, mode="r--r--r--")
    machine = Machine(
        "192.168.1.25", "192.168.1.1", "192.168.1.1", "203.0.113.8", "ville.example", "203.0.113.40"
    )
    shell.answers(answers(machine, "names", "fr"))
    shell.typed("pwd")
    shell.state["screen"] = [{"at": "/home/lea", "line": "pwd", "out": "/home/lea\n"}]
    return shell.state


def large() -> dict[str, Any]:
    """Two hundred files with long names."""
    shell = Shell("marie-antoinette")
    for rank in range(200):
        shell.file(f"photos/vacances-en-famille-au-bord-du-lac/photo_2021-{rank % 12 + 1:02}-{rank:03}.jpg")
    return shell.state


def empty() -> dict[str, Any]:
    """Nothing in the home folder."""
    return Shell("sam").state


SAMPLES: dict[str, dict[str, Any]] = {"simple": simple(), "full": full(), "large": large(), "empty": empty()}
