"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.password_manager.building import Vault

LONG = "Association des amis de la médiathèque intercommunale et du jardin partagé"


def simple() -> dict[str, Any]:
    """Three accounts, open."""
    vault = Vault(seed=7)
    vault.entry("Messagerie", "tuba-orage-granit-41", address="courrier.example", user="lina@exemple.fr")
    vault.entry("Vélo", "soleil2019", address="velo.example", user="lina")
    vault.entry("Trains", "pK7-wqmZ4!tta2", address="trains.example", user="lina.k")
    return vault.state


def full() -> dict[str, Any]:
    """Everything: locked (the password is tiroir), report, sharing, codes, a page and its look-alike."""
    vault = Vault(seed=11, features=["report", "share"])
    for name in ("Malik", "Inès", "Tom"):
        vault.person(name)
    vault.entry(
        "Banque",
        "Cerise!2020",
        address="https://banque.example/acces",
        user="0042817",
        code="482 913",
    )
    vault.entry("Boutique", "Cerise!2020", address="boutique.example", user="lina", leaked=True)
    vault.entry("Forum", "cerise!2021", address="forum.example", user="lina")
    vault.entry("Photos", "azerty", address="photos.example", user="lina", shared=["p0"])
    vault.entry("Wifi", "plume-valise-tuba-77", note="Sur la box du salon")
    vault.site("Banque en ligne", "https://banque.example/")
    vault.site("Banque en ligne : alerte", "https://banque-example.example/")
    vault.lock("tiroir", "Mot de passe principal : tiroir")
    return vault.state


def large() -> dict[str, Any]:
    """As many entries as a vault takes, with long names."""
    vault = Vault(seed=3, features=["report"])
    for n in range(60):
        address = f"compte-numero-{n}.association-de-la-mediatheque.example"
        vault.entry(
            f"{LONG} {n}",
            f"lune-{n % 9}",
            address=address,
            user=f"prenom.nom.tres.long.{n}@exemple.fr",
        )
    return vault.state


def empty() -> dict[str, Any]:
    """No account yet."""
    return Vault(seed=1, features=["report"]).state


def page() -> dict[str, Any]:
    """Opens on a page that imitates a known one."""
    vault = Vault(seed=5, opens="sites")
    vault.entry("Banque", "pK7-wqmZ4!tta2", address="banque.example", user="0042817")
    vault.site("Banque en ligne", "https://banque.example.compte-verif.example/acces")
    return vault.state


SAMPLES = {"simple": simple(), "full": full(), "large": large(), "empty": empty(), "page": page()}
