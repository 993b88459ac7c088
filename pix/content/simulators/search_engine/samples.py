"""Start states of the search engine for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.search_engine.building import Search

Plain = dict[str, Any]
TOWNS = ["Valmont", "Clairlac", "Montrive", "Beauville"]


def simple() -> Plain:
    """A few pages about swimming pools."""
    web = Search()
    for rank, town in enumerate(TOWNS):
        web.doc(
            f"r{rank}",
            f"Piscine de {town}, horaires",
            f"La piscine de {town} ouvre le samedi à {8 + rank} h 30.",
            address=f"piscine-{town.lower()}.example/horaires",
            date=f"2026-01-0{rank + 1}",
        )
    web.home()
    return web.state


def results() -> Plain:
    """A page of results in a given order, with advertisements, a summary, filters and ticks."""
    web = Search(
        features=["ticks", "filters", "alerts", "tabs", "address", "help"],
        ordered=True,
        sources=["Presse locale", "Tout le web"],
    )
    web.state["engine"]["summary"] = {
        "words": ["vélo"],
        "text": "Un vélo d’occasion coûte de 80 à 250 €.",
        "sources": ["https://velo-forum.example/prix"],
    }
    web.doc(
        "a1",
        "Vélos neufs à petit prix",
        "Un vélo livré en 24 h.",
        address="velos-promo.example/",
        ad="Annonce",
    )
    web.doc(
        "a2",
        "Le vélo qu’il vous faut",
        "Payez en dix fois.",
        address="velo-dix-fois.example/",
        ad="Sponsorisé",
    )
    for rank in range(1, 13):
        web.doc(
            f"r{rank}",
            f"Réparer un vélo, étape {rank}",
            "Crevaison, frein, chaîne : un vélo se répare pas à pas.",
            address=f"atelier-velo.example/etape-{rank}",
            date=f"2025-0{rank % 9 + 1}-12",
        )
    web.home("vélo")
    return web.state


def pictures() -> Plain:
    """Pictures with licences."""
    licences = ["CC BY 4.0", "CC BY-NC 4.0", "Tous droits réservés"]
    web = Search(features=["images", "filters"], licences=licences)
    for rank in range(1, 10):
        web.doc(
            f"i{rank}",
            f"Chouette effraie {rank}",
            "Photographie d’une chouette.",
            address=f"images.example/chouette-{rank}",
            image=rank % 5 + 1,
            licence=licences[rank % 3],
            date="2025-02-02",
        )
    web.home("chouette", where="images")
    return web.state


def catalogue() -> Plain:
    """Three hundred records, searched with brackets and cut words, each word wanted."""
    web = Search(features=["help"], name="Catalogue", strict=True, host="catalogue.example")
    things, deeds = (
        ["vélo", "bicyclette", "moto", "train", "bateau"],
        ["réparation", "histoire", "électrique", "course"],
    )
    for rank in range(300):
        text = f"{things[rank % 5]} {deeds[rank % 4]} {deeds[(rank // 4) % 4]}"
        web.doc(
            f"N-{rank:03}",
            f"Notice N-{rank:03}",
            text,
            date=str(1980 + rank % 40),
            mark="utile" if rank % 15 == 0 else "",
        )
    web.home()
    return web.state


def long_names() -> Plain:
    """Long titles and addresses."""
    web = Search(features=["tabs", "address", "filters", "ticks"])
    for rank in range(3):
        web.doc(
            f"r{rank}",
            "Anticonstitutionnellement-et-longuement " * 4,
            "chouette " * 60,
            address=f"{'sous-domaine-' * 4}long.example/{'chemin-' * 20}{rank}",
        )
    web.home("chouette")
    return web.state


SAMPLES = {
    "simple": simple(),
    "results": results(),
    "pictures": pictures(),
    "catalogue": catalogue(),
    "long-names": long_names(),
}
