"""Start states for the gallery and the tests."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.shared_document.building import Documents

ALL = (
    "format", "styles", "link", "image", "table", "toc", "move", "comment", "suggest", "history", "share",
    "export", "find", "outline", "publish", "sources",
)  # fmt: skip
OUTING = [
    "! Sortie au lac",
    "Le départ est prévu **samedi 14 juin à 9 h 30** devant la mairie.",
    "# Matériel",
    "- une gourde pleine",
    "- des chaussures de marche",
    "- un vêtement de pluie",
    "# Déroulement",
    "La location des barques coûte 120 euros pour le groupe.",
    "Le règlement complet est sur [la page du club](https://club.example/reglement).",
]
LONG = "Procès-verbal de l’assemblée générale extraordinaire de l’association des habitants du quartier"


def simple() -> dict[str, Any]:
    """One page to write, with a few looks."""
    docs = Documents(me="Lina Moreau", features=["format", "styles", "move", "outline"])
    docs.page("Sortie au lac", OUTING)
    return docs.state


def review() -> dict[str, Any]:
    """Remarks and suggestions of others, a history, rights."""
    docs = Documents(
        me="Lina Moreau",
        features=["format", "comment", "suggest", "history", "share", "export", "move", "find"],
    )
    for name in ("Karim Diallo", "Karim Diot", "Naïma Benali", "Aude Peeters"):
        docs.person(name, note="équipe sorties")
    docs.group("Accompagnateurs", ["Naïma Benali", "Aude Peeters"])
    docs.page("Sortie au lac", OUTING[:7])
    docs.version("Sortie au lac", "Naïma Benali", "2026-01-12T17:42", "Première version")
    docs.put("Sortie au lac", 7, docs.line(OUTING[7].replace("120", "150")))
    docs.version("Sortie au lac", "Karim Diallo", "2026-01-13T09:05")
    docs.write("Sortie au lac", 7, OUTING[7])
    docs.version("Sortie au lac", "Aude Peeters", "2026-01-14T18:30")
    _talk(docs)
    return docs.state


def _talk(docs: Documents) -> None:
    said = {"who": "Naïma Benali", "at": "2026-01-14T09:10"}
    docs.comment("Sortie au lac", 1, "9 h 30", "Peut-on partir plus tôt ? @Karim Diallo", **said)
    answer = {"who": docs.person("Karim Diallo"), "at": "2026-01-14T11:20", "text": "Oui, 9 h me va."}
    docs.at("Sortie au lac")["comments"][0]["replies"] = [answer]
    docs.suggest("Sortie au lac", 7, "120 euros", "130 euros", who="Aude Peeters", at="2026-01-14T18:40")
    docs.share("Sortie au lac", "Karim Diallo", "editor")
    docs.share("Sortie au lac", "Accompagnateurs", "commenter")
    page = docs.at("Sortie au lac")
    page["link"] = {"who": "anyone", "role": "editor"}
    page["opened"] = [{"who": docs.person("Karim Diot"), "at": "2026-01-15T08:00"}]
    docs.state["presence"] = [
        {"who": docs.person("Aude Peeters"), "page": page["id"], "block": page["blocks"][7]["id"]}
    ]
    docs.state["coming"] = [
        {
            "after": 2, "who": docs.person("Aude Peeters"), "page": page["id"],
            "block": page["blocks"][5]["id"], "deed": "below", "text": "Pensez aussi à la crème solaire.",
        }
    ]  # fmt: skip


def wiki() -> dict[str, Any]:
    """Several pages with links, sources, a picture, a table; one page that one may only read."""
    docs = Documents(me="Tom Leroy", features=ALL)
    docs.state["space"] = "Wiki du quartier"
    bridge = docs.page(
        "La passerelle",
        [
            "! La passerelle",
            "# Histoire",
            "La passerelle, longue de 48 mètres, relie les deux rives. Voir aussi [le port](page:d1).",
        ],
    )
    docs.picture("plan-acces.png", "map")
    docs.picture("passerelle.jpg", "landscape")
    docs.picture("affiche.png", "poster")
    bridge["blocks"].append(docs.image("i1", "La passerelle vue du quai"))
    table = {
        "kind": "table",
        "head": True,
        "rows": [["Année", "Travaux"], ["1987", "Construction"], ["2019", "Éclairage"]],
    }
    bridge["blocks"].append({**docs.line(""), **table, "runs": []})
    docs.source(
        "Fiche technique de la ville", "Longueur totale : 62 mètres. Largeur : 3 mètres.", "Service des ponts"
    )
    docs.source("Billet d’un passant", "Elle doit bien faire 50 mètres, à vue d’œil.", "Anonyme")
    docs.page("Le port", ["! Le port", "Retour à [la passerelle](page:d0)."])
    docs.page(
        "Charte",
        ["! Charte", "Citez toujours vos sources."],
        access=[{"who": docs.person("Mina Haddad"), "role": "owner"}, {"who": "me", "role": "reader"}],
    )
    return docs.state


def long_names() -> dict[str, Any]:
    """Long words and names, an empty paragraph, everything on."""
    docs = Documents(me="Marie-Antoinette Vandenbroucke-Rakotomalala", features=ALL)
    docs.person("Jean-Christophe Abdelkrim-Delacroix", note="coordination des bénévoles du dimanche")
    docs.page(LONG, [f"! {LONG}", "", f"# {LONG}", "https://exemple.example/" + "tres-long-chemin-" * 8])
    docs.share(LONG, "Jean-Christophe Abdelkrim-Delacroix", "commenter", "2026-03-01")
    docs.comment(LONG, 2, "", f"{LONG} ?", who="Jean-Christophe Abdelkrim-Delacroix")
    return docs.state


def empty() -> dict[str, Any]:
    """A new document."""
    docs = Documents(me="Lina Moreau", features=["format", "styles"])
    docs.page("Nouveau document", [""])
    return docs.state


SAMPLES = {
    "simple": simple(), "review": review(), "wiki": wiki(), "long-names": long_names(), "empty": empty(),
}  # fmt: skip
