"""Start states for the gallery and the tests."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.social_network.building import Network

READ = ("like", "reply", "share", "profile")
ALL = (
    *READ, "post", "pictures", "audience", "nature", "mention", "tag_people", "quote", "edit", "delete",
    "search", "profile_edit", "stranger", "messages", "groups", "moderation", "lock", "journal", "report",
    "block", "mute", "capture", "settings_privacy", "settings_feed", "settings_attention", "settings_ads",
    "apps", "leave",
)  # fmt: skip
CHARTER = [
    "On peut ne pas être d’accord, avec courtoisie.",
    "Pas d’insulte.",
    "Pas de coordonnées de quelqu’un d’autre.",
    "Pas de publicité.",
    "Une menace est transmise à l’administration.",
]
LONG = "Association des habitants et des amis de la rive gauche et du vieux quartier"


def simple() -> dict[str, Any]:
    """A feed to read: authors, shares, a mention of payment."""
    net = Network(me="Maud Vidal", features=READ)
    _feed(net)
    return net.state


def _feed(net: Network) -> None:
    poster = net.picture("affiche-vide-grenier.png", "poster", own=False)
    fair = net.post(
        "Comité du Port", "Vide-grenier dimanche dès 8 h, venez nombreux.", picture=poster, likes=12
    )
    net.post("Yanis Keller", "", shares=fair)
    net.post("Rim Haddad", "Mon nouveau dessin. Merci de ne pas le copier @maud-vidal !", likes=31)
    net.post("Fournil du Lac", "Notre pain aux noix est de retour.", paid="Sponsorisé")
    net.post("Sofia Benali", "Photos du dimanche, entre nous.", audience="contacts")


def full() -> dict[str, Any]:
    """Everything at once: groups, moderation, messages, settings, linked services."""
    net = Network(me="Maud Vidal", features=ALL)
    _feed(net)
    _self(net)
    club = net.group("Club photo", ["Inès Diallo", "max_91", "Lina Moreau"], charter=CHARTER)
    net.state["groups"][0]["members"][0]["role"] = "moderator"
    net.state["groups"][0]["members"][1]["role"] = "admin"
    net.group("Famille", ["Ali Vidal", "Zoé Vidal"])
    net.group("Forum du vélo", ["Inès Diallo", "Lina Moreau"], forum=True, charter=CHARTER[:2])
    asked = net.post("Lina Moreau", "Qui a les horaires de la salle ? Je ne les trouve pas.", audience=club)
    bad = {"who": net.account("Lina Moreau"), "reason": "insult"}
    net.post("max_91", "Vous êtes tous nuls.", audience=club, answers=asked, flags=[bad])
    net.post("Inès Diallo", "La clé du local est chez Ali.", title="Clé du local", audience="group:g2")
    net.message("Lina Moreau", "Maud Vidal", "Tu viens samedi ?")
    net.message("Maud Vidal", "Lina Moreau", "Oui, avec plaisir !", "2026-01-14T18:05")
    net.message("max_91", "Maud Vidal", "Réponds, sinon gare à toi.", "2026-01-14T21:40")
    return net.state


def _self(net: Network) -> None:
    for name, shows in (("stand.png", "object"), ("plage.jpg", "landscape"), ("portrait.jpg", "portrait")):
        net.picture(name, shows, note="Prise par Maud en juin.")
    net.state["accounts"][0]["profile"] = [
        {"kind": "bio", "value": "J’aime la mer et les copeaux.", "audience": "public"},
        {"kind": "city", "value": "Quimper", "audience": "public"},
        {"kind": "phone", "value": "01 99 00 12 34", "audience": "contacts"},
        {"kind": "birthday", "value": "3 mai 1990", "audience": "me"},
    ]
    net.post("Maud Vidal", "La kermesse de l’école !", picture="i2")
    tag = [{"who": "me", "state": "shown"}]
    net.post("Sam Petit", "Souvenir de la fête.", picture="i1", tags=tag, audience="contacts")
    net.state["apps"] = [
        {"id": "s0", "name": "Jeu de cartes", "data": ["name", "contacts"], "used": "2024-02-11"},
        {"id": "s1", "name": "Cours de langue", "data": ["name", "mail"], "used": "2026-01-10"},
    ]
    net.state["journal"] = [{"at": "2026-01-14T09:00", "text": "Vous avez suivi Fournil du Lac."}]


def long_names() -> dict[str, Any]:
    """Long names, handles and texts, deep answers."""
    net = Network(me="Marie-Antoinette Vandenbroucke-Rakotomalala", features=ALL)
    first = net.post(LONG, "Rendez-vous sur https://exemple.example/" + "tres-long-chemin-" * 6)
    for rank in range(5):
        first = net.post(
            f"{rank} Jean-Christophe Abdelkrim-Delacroix",
            f"Réponse {rank} " + "très longue " * 9,
            answers=first,
        )
    net.group(LONG, [LONG])
    return net.state


def empty() -> dict[str, Any]:
    """A new account."""
    return Network(me="Maud Vidal", features=("post", "messages", "profile", "groups")).state


SAMPLES = {"simple": simple(), "full": full(), "long-names": long_names(), "empty": empty()}
