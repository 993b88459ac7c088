"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any, get_args

from pix.content.simulators.mailbox.building import Mailbox
from pix.content.simulators.mailbox.state import Feature

ME = ("Awa Keita", "awa.keita@example.org")
SIMPLE = ("reply", "compose", "trash")
SOURCE = [
    {"name": "From", "value": "Livraison <info@colis-suivi.test>"},
    {"name": "Received", "value": "from autre-site.test by poste.example; Fri, 5 Jun 2026 12:02:00 +0200"},
]
LONG = (
    "Compte rendu détaillé de la réunion extraordinaire du comité interassociatif de coordination du quartier"
)


def simple() -> dict[str, Any]:
    """Four messages to read, one to answer."""
    box = Mailbox(features=SIMPLE, me=ME)
    for rank, (name, subject, text) in enumerate(
        (
            (
                "Anne Roche",
                "Votre carte",
                "Bonjour,\n\nQuel numéro est inscrit sur votre carte ?\n\nAnne Roche",
            ),
            ("Issa Traoré", "Samedi", "Salut !\n\nOn se retrouve à 10 h devant le marché ?\n\nIssa"),
            (
                "Bibliothèque",
                "Votre prêt",
                "Bonjour,\n\nLe livre est à rendre avant vendredi.\n\nLa bibliothèque",
            ),
            ("Lina Morel", "Recette", "Voici la recette promise : farine, lait, œufs.\n\nLina"),
        )
    ):
        address = f"{name.split()[0].lower().replace('è', 'e')}@exemple.fr"
        box.message(f"m{rank}", (name, address), subject, text, date=f"2026-01-1{5 - rank}T0{9 - rank}:12")
    box.state["next"] = 10
    return box.state


def full() -> dict[str, Any]:
    """Everything at once: folders, labels, rules, contacts, files, calendar, absence, delegation."""
    box = Mailbox(features=list(get_args(Feature)), me=ME, now="2026-06-05T22:40", limit=10_000_000)
    box.state["next"] = 100
    _people(box)
    _mail(box)
    _dates(box)
    _sorting(box)
    return box.state


def _people(box: Mailbox) -> None:
    busy = [{"start": "2026-06-09T14:00", "end": "2026-06-09T16:00"}]
    lina = box.contact("Lina Morel", "lina.morel@example.org", "Bureau : 8 h 30 – 17 h", busy=busy)
    omar = box.contact("Omar Haddad", "omar.haddad@example.org", "Bureau : 9 h – 18 h")
    box.contact("Samir Haddad", "samir.haddad@example.org", "Service location")
    box.contact("Samir Haddad", "s.haddad@example.org", "Comptabilité")
    box.add("groups", {"id": "bureau", "name": "Bureau", "members": [lina, omar]})
    box.add(
        "files",
        {"name": "dossier-complet.odt", "size": 1_200_000},
        {"name": "dossier-brouillon.odt", "size": 900_000},
        {"name": "photos-fete.zip", "size": 46_000_000},
    )


def _mail(box: Mailbox) -> None:
    billing, home = box.folder("Factures"), box.label("Logement")
    plan = {"name": "plan.pdf", "size": 320_000, "text": "Plan d’accès\nCode de l’entrée : B207"}
    box.message(
        "plan", ("Inès Petit", "ines@example.org"), "Plan d’accès", "Bonjour,\n\nVoici le plan.\n\nInès",
        attachments=[plan], labels=[home], star=True, date="2026-06-04T18:20",
        to=[box.state["me"], {"name": "Omar Haddad", "address": "omar.haddad@example.org"}],
    )  # fmt: skip
    box.message(
        "parcel", ("Livraison", "info@colis-suivi.test"), "Votre colis est bloqué",
        "Payez avant midi sur [[votre espace client|https://exemple.fr.colis-suivi.test/payer]].",
        reply_to={"name": "", "address": "retour@autre-site.test"},
        headers=SOURCE,
    )  # fmt: skip
    box.message(
        "news", ("Jardins", "lettre@jardins.example"), "Lettre de juin", "Que semer ?", unsubscribe=True
    )
    box.message("bill", ("Énergie", "factures@energie.example"), "Facture de mai", "42,10 €", folder=billing)
    box.message("school", ("École", "ecole@example.org"), "Sortie", "Le bus part à 8 h.", folder="junk")
    box.draft(["lina.morel@example.org"], "Compte rendu", "Bonjour Lina,\n\nVoici le compte rendu.")
    box.state["signature"] = {"on": True, "text": "Awa Keita"}


def _dates(box: Mailbox) -> None:
    box.add(
        "zones",
        {"id": "paris", "name": "Paris", "offset": 120},
        {"id": "montreal", "name": "Montréal", "offset": -240},
    )
    box.event("Rendez-vous chez le dentiste", "2026-06-05T14:00", reminder=30)
    box.event(
        "Point hebdomadaire", "2026-06-02T15:00", repeat="weekly", count=6, guests=["lina.morel@example.org"]
    )
    chief = ("Omar Haddad", "omar.haddad@example.org")
    box.invite(
        "thursday", chief, "Visite du local", "2026-06-11T10:00", text="Vous venez ?", date="2026-06-03T09:00"
    )
    box.event("Appel de Montréal", "2026-06-10T09:30", zone="montreal", minutes=30)


def _sorting(box: Mailbox) -> None:
    target = box.state["folders"][0]["id"]
    box.rule([("subject", "contains", "facture")], target)
    for rank, subject in enumerate(("Facture de juin", "Fuite d’eau")):
        sender = {"name": "", "address": "urgence@ville.example"}
        box.add("trials", {"id": f"t{rank}", "sender": sender, "subject": subject})


def long() -> dict[str, Any]:
    """Names and subjects that strain the layout."""
    box = Mailbox(features=[*SIMPLE, "move", "labels", "search", "copies", "contacts"], me=ME)
    box.folder("Associationsdequartieretcomitésdesfêtes" * 2)
    label = box.label("Un libellé vraiment très long pour une si petite place")
    who = ("Anne-Charlotte de la Rochefoucauld-Montmorency-Laval", f"{'a' * 60}@{'b' * 60}.example.org")
    for rank in range(12):
        box.message(f"m{rank}", who, f"{LONG} n° {rank}", f"{LONG} " * 6, labels=[label])
    box.contact(*who)
    box.state["next"] = 20
    return box.state


SAMPLES = {"simple": simple(), "full": full(), "empty": Mailbox(features=SIMPLE, me=ME).state, "long": long()}
