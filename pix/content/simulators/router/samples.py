"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.router.building import Box
from pix.content.simulators.router.catalogue import PAGES

LONG = "Enceinte connectée de la chambre du fond, celle de la grande fenêtre"
HOUSE = (
    ("Ordinateur de Lina", "cable"),
    ("Téléphone de Malik", "wifi"),
    ("Imprimante", "wifi"),
    ("Console", "cable"),
)


def simple() -> dict[str, Any]:
    """Signed in: wifi and devices."""
    box = Box("fr", pages=["wifi", "devices"])
    _house(box)
    return box.state


def full() -> dict[str, Any]:
    """Everything, behind the factory password (admin)."""
    box = Box(
        "fr", pages=list(PAGES), factory="admin", note="Utilisateur : admin. Mot de passe d’usine : admin."
    )
    _house(box)
    box.info("top", "Internet", "Connecté", icon="wifi")
    box.info("top", "En service depuis", "12 jours", icon="clock")
    box.add("ports", name="Photos", port="8080", to="192.168.1.20", on=True)
    box.add("ports", name="Ancien jeu", port="27015", to="192.168.1.31", on=True)
    box.add("rules", name="Maison", source="10.0.0.0/8", port="", deed="allow")
    box.add("rules", name="Console", source="10.0.5.0/24", port="22", deed="deny")
    return box.state


def large() -> dict[str, Any]:
    """As many devices and rules as a list takes, with long names."""
    box = Box("fr", pages=["devices", "hours", "firewall"])
    for n in range(20):
        box.device(f"{LONG} {n}", address=f"192.168.1.{n + 20}", hardware=f"02:4f:9a:00:11:{n:02x}")
    for n in range(40):
        box.add("rules", name=f"{LONG} {n}", source=f"10.0.{n}.0/24", port=str(n + 20), deed="allow")
    return box.state


def empty() -> dict[str, Any]:
    """Pages whose lists are empty."""
    return Box("en", pages=["devices", "ports"]).state


def _house(box: Box) -> None:
    for n, (name, link) in enumerate(HOUSE):
        box.device(name, link=link, address=f"192.168.1.{20 + n}", hardware=f"02:4f:9a:00:11:{n:02x}")


SAMPLES = {"simple": simple(), "full": full(), "large": large(), "empty": empty()}
