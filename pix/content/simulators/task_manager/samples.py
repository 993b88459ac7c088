"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.task_manager.building import Machine

ALL = ("end", "save", "startup", "performance", "details", "power")


def simple() -> dict[str, Any]:
    """Four applications, one of which does not answer."""
    machine = Machine(features=("end", "save"))
    machine.program("Texte", document="lettre.odt", unsaved=True, cpu=[1, 2, 1], memory=[310, 310, 312])
    machine.program("Dessin", stuck=True, cpu=[0, 0, 0], memory=[640, 640, 640])
    machine.program("Musique", cpu=[2, 3, 2], memory=[150, 150, 151], network=[0.3, 0.2, 0.3])
    machine.program("Navigateur", cpu=[6, 4, 9], memory=[900, 905, 910], network=[1.2, 0.4, 2.1])
    return machine.state


def full() -> dict[str, Any]:
    """Everything at once: a peak, a full memory, programs of the system, of the start, a document to save."""
    machine = Machine(features=ALL, memory=16_000)
    machine.program("Courriel", cpu=[2, 71, 3, 2], memory=[420, 430, 430, 430], network=[0.1, 4, 0.2, 0.1])
    machine.program("Montage", document="film de vacances.mov", unsaved=True, cpu=[9, 8, 11, 9],
                    memory=[10_900, 11_000, 11_100, 11_200], disk=[20, 18, 22, 25])  # fmt: skip
    machine.program("Navigateur", cpu=[5, 4, 6, 5], memory=[1400] * 4, network=[1, 0.4, 0.8, 1])
    machine.program("Dessin", stuck=True, memory=[350] * 4)
    machine.program(
        "Recherche de fichiers", "background", cpu=[3, 1, 2, 3], memory=[120] * 4, disk=[2, 1, 1, 2]
    )
    machine.program("Antivirus", "background", cpu=[2, 2, 2, 2], memory=[260] * 4, disk=[1, 3, 1, 1],
                    about="Surveille les fichiers qui s’ouvrent.")  # fmt: skip
    machine.program("Gestion des fenêtres", "system", cpu=[1, 2, 1, 1], memory=[380] * 4, publisher="Système")
    machine.program("Réseau", "system", cpu=[0.1] * 4, memory=[60] * 4, publisher="Système")
    machine.starts("Antivirus", impact="medium", publisher="Bouclier")
    machine.starts("Messagerie instantanée", impact="high", publisher="Papote")
    machine.starts("Pilote de l’imprimante", impact="low", on=False)
    return machine.state


def large() -> dict[str, Any]:
    """Sixty programs with long names."""
    machine = Machine(features=ALL, memory=32_000)
    for rank in range(60):
        kind = ("app", "background", "system")[rank % 3]
        name = f"Assistant de mise à jour des composants partagés n° {rank + 1}"
        machine.program(name, kind, cpu=[rank % 7, 1], memory=[40 * rank + 10] * 2)
    return machine.state


def empty() -> dict[str, Any]:
    """Nothing runs that one could see."""
    machine = Machine(features=("end", "performance"))
    machine.program("Noyau", "system", cpu=[1], memory=[900], publisher="Système")
    return machine.state


SAMPLES: dict[str, dict[str, Any]] = {"simple": simple(), "full": full(), "large": large(), "empty": empty()}
