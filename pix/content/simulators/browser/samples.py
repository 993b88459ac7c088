"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any, get_args

from pix.content.simulators.browser.building import (
    Web,
    advert,
    blank,
    button,
    cards,
    deed,
    form,
    h,
    items,
    overlay,
    p,
    picture,
    room,
    switches,
    table,
)
from pix.content.simulators.browser.state import Usual

Plain = dict[str, Any]
MENU = [
    ("Accueil", "/"),
    ("Horaires", "/horaires"),
    ("Ateliers", "/ateliers"),
    ("Inscription", "/inscription"),
]
ALL = get_args(Usual)


def library(web: Web) -> Web:
    """The site of a library, on a web."""
    web.site(
        "mediatheque.example",
        "Médiathèque des Tilleuls",
        hue=4,
        menu=MENU,
        foot=[("Mentions légales", "/mentions")],
    )
    week = p("Cette semaine, le club de lecture reçoit **Nadia Perrin**. [Voir les ateliers](/ateliers).")
    web.page(
        "mediatheque.example/",
        "Accueil",
        p("Bienvenue à la médiathèque."),
        picture("Une salle de lecture", hue=4),
        week,
        cards(("Horaires", "/horaires", "Quand venir"), ("Ateliers", "/ateliers", "Ce qui se passe ici")),
    )
    rows = [["Mardi", "10 h – 18 h"], ["Mercredi", "9 h – 18 h"], ["Samedi", "9 h 40 – 17 h"]]
    web.page("mediatheque.example/horaires", "Horaires", table(["Jour", "Ouverture"], rows))
    web.page("mediatheque.example/ateliers", "Ateliers", items("Couture, le mardi", "Échecs, le samedi"))
    web.page("mediatheque.example/mentions", "Mentions légales", p("Éditeur : commune de Valmont.", "small"))
    return web


def simple() -> Plain:
    """A small site, back and forward, nothing more."""
    web = library(Web())
    web.begin("mediatheque.example/")
    return web.state


def full() -> Plain:
    """Everything at once: tabs, bookmarks, history, a form, a banner, an unsafe site, a file to download."""
    web = library(Web(features=ALL, now="2026-03-10T09:00"))
    web.page("mediatheque.example/inscription", "Inscription", _sign_up(), _consent())
    web.page(
        "mediatheque.example/merci",
        "Inscription reçue",
        p("Votre inscription porte le numéro **A-318**.", "info"),
        button("Télécharger l’accusé", download="accuse-A-318.pdf", size=82_000),
    )
    web.site("bonnes-affaires.example", "Bonnes affaires", hue=2, secure=False)
    web.page(
        "bonnes-affaires.example/",
        "Bonnes affaires",
        advert("Gagnez un téléphone", "Cliquez vite", "Publicité", go="/gagne"),
        p("**Alerte** : votre ordinateur est infecté, appelez vite !", "alarm"),
        button("Réparer", "huge", set={"repaired": True}),
    )
    _traces(web)
    web.begin("mediatheque.example/inscription", "bonnes-affaires.example/", "")
    return web.state


def _consent() -> Plain:
    return overlay(
        "Vos choix sur les traceurs",
        p("Nous aimerions mesurer la fréquentation."),
        switches(
            ("needed", "Fonctionnement du site", "Toujours actif", True),
            ("audience", "Mesure d’audience"),
            ("ads", "Publicité"),
        ),
        button("Tout accepter", "primary", set={"consent": "all", "audience": True, "ads": True}),
        button("Enregistrer mes choix", set={"consent": "saved"}),
        when={"consent": False},
        cross={"consent": "closed"},
    )


def _traces(web: Web) -> None:
    """What was done before: bookmarks, cookies, a week of history."""
    web.state.update(
        files=[
            {"name": "domicile.pdf", "size": 120_000, "date": "2026-02-01"},
            {"name": "photo.jpg", "size": 2_400_000},
        ],
        folders=[{"id": "bar", "name": "Barre de favoris"}, {"id": "cuisine", "name": "Cuisine"}],
        facts={"needed": True},
        cookies=[
            {"host": "mediatheque.example", "name": "panier"},
            {"host": "pistage.example", "name": "suivi", "third": True},
        ],
        engines=[{"id": "cherche", "name": "Cherche"}, {"id": "trouve", "name": "Trouve"}],
    )
    web.state["settings"] = {"home": "https://mediatheque.example/", "engine": "cherche"}
    web.bookmark("bar", "Horaires de la médiathèque", "mediatheque.example/horaires")
    for day in range(1, 9):
        visit = {
            "address": f"https://recettes.example/soupe-{day}",
            "title": f"Soupe de saison {day}",
            "when": f"2026-03-0{day}T12:3{day}",
        }
        web.state["history"].append(visit)


def _sign_up() -> Plain:
    return form(
        "inscription",
        "Envoyer",
        blank("name", "Nom", required=True),
        blank("mail", "Adresse électronique", "email", required=True),
        blank("day", "Date de l’atelier", "date", required=True),
        blank("job", "Profession"),
        blank("paper", "Justificatif de domicile", "file"),
        blank("news", "Recevoir la lettre d’information", "tick", value=True),
        deed=deed(go="/merci", set={"signed_up": True}),
    )


def meeting() -> Plain:
    """A meeting to join, then to host."""
    web = Web(features=["security"])
    web.site("reunion.example", "Réunions", hue=1)
    web.page("reunion.example/", "Réunion", room(), bare=True)
    people = [
        ("lina", "Lina Okafor", "inside"),
        ("karim", "Karim Benali", "inside"),
        ("zoe", "Zoé Martin", "waiting"),
        ("x", "Invité 42", "waiting"),
    ]
    web.state["meeting"] = {
        "title": "Bilan de la saison",
        "host": True,
        "question": "Vous nous entendez ?",
        "people": [
            {"id": one, "name": name, "where": where, "mic": one == "lina"} for one, name, where in people
        ],
        "windows": [{"id": "w1", "name": "Bilan"}, {"id": "w2", "name": "Messagerie personnelle"}],
        "features": ["hand", "share", "chat", "record", "blur", "lock"],
    }
    web.begin("reunion.example/")
    return web.state


def long_names() -> Plain:
    """What strains the layout: long titles and addresses, many tabs, an empty page, no page at all."""
    web = library(Web(features=ALL))
    name = "Union-intercommunale-pour-la-mobilité-douce-et-durable " * 3
    path = "/tres/longue/adresse/" + "parametre-" * 12
    web.site(
        "union-intercommunale-de-la-transition.example", name.strip(), hue=3, menu=[(name.strip(), path)] * 4
    )
    web.page(
        f"union-intercommunale-de-la-transition.example{path}", name.strip(), h(name.strip()), p("mot" * 80)
    )
    web.begin(
        f"union-intercommunale-de-la-transition.example{path}",
        *["mediatheque.example/horaires"] * 8,
        "mediatheque.example/absente",
    )
    return web.state


SAMPLES = {
    "simple": simple(),
    "full": full(),
    "meeting": meeting(),
    "empty": {"tabs": [{"id": "t1", "trail": ["browser:new"]}], "tab": "t1", "features": list(ALL)},
    "long-names": long_names(),
}
