"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.device_settings.wording import Two
from pix.content.simulators.phone_settings.building import PAGES, Phone

LONG = "Synchronisation des photographies et des enregistrements de la médiathèque intercommunale"


def simple() -> dict[str, Any]:
    """A few pages: links, display, sound."""
    phone = Phone("fr", pages=["links", "display", "sound", "battery"])
    phone.networks({"Maison": "Cerise-42", "Mediatheque-Public": "lecture2026"}, joined="Maison")
    return phone.state


def full() -> dict[str, Any]:
    """All the usual pages, applications, screen time, accounts, an update to install."""
    phone = Phone("fr", pages=["links", *PAGES])
    phone.networks({"Maison": "Cerise-42", "Voisins": "inconnue-9", "Place-Ouverte": ""})
    rights = {"location": "always", "microphone": "using", "contacts": "never", "overlay": "always"}
    phone.app("lampe", "Lampe de poche", rights=rights, facts={"Source": "Inconnue", "Installée": "hier"})
    phone.app(
        "clips", "Clips", rights={"camera": "using"}, notices=True, facts={"Temps aujourd’hui": "52 min"}
    )
    _screen_time(phone)
    _accounts(phone)
    _update(phone)
    phone.page("about", "À propos", icon="info")
    phone.info("about", "Système", "Orion 9.2")
    phone.info("about", "Modèle", "Lumo 5")
    return phone.state


def _screen_time(phone: Phone) -> None:
    phone.page("screen", "Temps d’écran", icon="hourglass")
    days = [("today", "Aujourd’hui"), ("yesterday", "Hier")]
    phone.choice("screen", "screen.day", "Jour", value="today", options=days)
    for name, share, time in (
        ("Clips", 60, "1 h 50 min"),
        ("Messages", 25, "44 min"),
        ("Bulles", 15, "28 min"),
    ):
        phone.bar("screen", name, time, share=share, when=[{"key": "screen.day", "among": ["today"]}])
    phone.row("screen", "note", "Aucune mesure hier.", when=[{"key": "screen.day", "among": ["yesterday"]}])


def _accounts(phone: Phone) -> None:
    phone.page("accounts", "Comptes", icon="person")
    kinds = [{"id": "admin", "label": "Administrateur"}, {"id": "plain", "label": "Ordinaire"}]
    columns = [
        {"id": "name", "label": "Nom"},
        {"id": "kind", "label": "Type", "form": "choice", "options": kinds},
    ]
    people = [{"name": "Salma", "kind": "admin"}, {"name": "Marc", "kind": "plain"}]
    can = ["add", "edit", "remove"]
    phone.list("accounts", "people", "Personnes", columns=columns, records=people, can=can, noun="un compte")
    phone.toggle("accounts", "guest", "Compte invité", value=True)


def _update(phone: Phone) -> None:
    phone.toggle("battery", "plugged", "Chargeur branché", value=False)
    needs = [
        {"key": "plugged", "among": [True], "say": "Branchez d’abord le chargeur."},
        {"key": "wifi.network", "among": ["Maison"], "say": "Connectez-vous d’abord au wifi de la maison."},
    ]
    phone.info("updates", "Version proposée", "9.3", when=[])
    said = "La mise à jour est installée."
    phone.action("updates", "install", "Installer la mise à jour", needs=needs, said=said, icon="save")


def large() -> dict[str, Any]:
    """Long names everywhere, many applications, a long list."""
    phone = Phone("fr", pages=["links", "aids", "lock"])
    phone.networks({f"{LONG} {n}": "x" * n for n in range(12)}, joined=f"{LONG} 3")
    for n in range(30):
        phone.app(
            f"app{n}", f"{LONG} {n}", rights={"location": "using", "overlay": "never"}, notices=n % 2 == 0
        )
    phone.text("lock", "owner", f"Message affiché. {LONG}", value=LONG)
    columns = [
        {"id": "name", "label": "Nom de la personne"},
        {"id": "call", "label": "Numéro", "form": "number"},
    ]
    people = [
        {
            "name": f"Une personne au nom vraiment interminable, de la famille éloignée {n}",
            "call": str(600000000 + n),
        }
        for n in range(20)
    ]
    phone.page("sos", "Contacts d’urgence", icon="heart")
    can = ["add", "edit", "remove", "move"]
    phone.list("sos", "sos", "", columns=columns, records=people, can=can, noun="une personne")
    return phone.state


def empty() -> dict[str, Any]:
    """Nothing but a title."""
    return Phone("fr").state


def english() -> dict[str, Any]:
    """The usual pages in English."""
    phone = Phone("en", pages=["links", *PAGES])
    phone.networks({phone.say(Two("Maison", "Home")): "Cherry-42"}, joined="")
    return phone.state


SAMPLES = {"simple": simple(), "full": full(), "large": large(), "empty": empty(), "english": english()}
