"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.file_manager.building import Disk

LONG = ("bilan", "attestation", "compte rendu de la réunion du groupe de travail")
SIMPLE = ("create", "rename", "clipboard", "move", "trash")


def simple() -> dict[str, Any]:
    """A few folders, pictures to file, two files in the bin."""
    disk = Disk(features=SIMPLE)
    for rank, name in enumerate(("plage", "chat", "lac", "pont", "phare")):
        disk.file(
            f"Images/{name}.jpg",
            size=1_240_000 + 310_000 * rank,
            modified=f"2025-0{rank + 3}-1{rank}T09:3{rank}",
        )
    disk.file(
        "Courriers/lettre-bail.odt",
        size=18_400,
        modified="2025-11-02T17:20",
        text="Objet : bail\n\nMadame, Monsieur,",
    )
    disk.file("Courriers/budget.ods", size=24_800, modified="2025-10-12T08:05")
    disk.file("liste.txt", size=240, modified="2026-01-10T19:12", text="Pain\nFarine\nPommes")
    disk.folder("Archives")
    for name in ("notes.odt", "budget-2024.ods"):
        disk.file(f"Courriers/{name}", size=15_000, modified="2024-12-20T12:00", where="trash")
    return disk.state


def full() -> dict[str, Any]:
    """Everything at once: a stick, an online space, labels, rights, sync, locks, archives, templates."""
    features = (
        *SIMPLE,
        "duplicate",
        "search",
        "filters",
        "compress",
        "rights",
        "sync",
        "labels",
        "apps",
        "share",
    )
    disk = Disk(
        features=(*features, "templates", "quarantine", "edit", "members", "convert"), name="Ordinateur"
    )
    disk.state["places"][0].update(capacity=64 * 10**9, used=41 * 10**9)
    disk.place("stick", "Clé USB", "stick", capacity=8 * 10**9, used=6_500_000_000)
    disk.place("space", "Espace partagé", "online", capacity=15 * 10**9, used=2 * 10**9)
    disk.add("people", [("mina", "Mina"), ("jo", "Jo"), ("sam", "Sam")])
    disk.add("groups", [("bureau", "Bureau")], members=["mina", "jo"])
    disk.add("labels", [("famille", "famille"), ("fete", "fête"), ("flou", "flou")])
    disk.add("apps", [("texte", "Lecteur de texte"), ("tableur", "Tableur"), ("images", "Visionneuse")])
    disk.state["defaults"] = {"csv": "texte", "jpg": "images"}
    _fill(disk)
    return disk.state


def _fill(disk: Disk) -> None:
    disk.folder("Bureau", inherits=False, rights=[{"who": "bureau", "may": "write"}])
    disk.folder("Bureau/Public", rights=[{"who": "sam", "may": "read"}])
    disk.file("Bureau/salaires.ods", size=32_000, modified="2025-12-03T11:00", owner="mina")
    lock = {"by": "Sam", "since": "9:12"}
    disk.file("Bureau/budget.ods", size=54_000, modified="2026-01-14T09:12", owner="sam", lock=lock)
    for rank in range(1, 13):
        labels = ["famille"] * (rank % 2) + ["fete"] * (rank % 3 == 0) + ["flou"] * (rank % 5 == 0)
        size, day = 900_000 * rank, f"2025-{rank:02}-04T16:00"
        disk.file(f"Photos/photo-{rank}.jpg", size=size, modified=day, labels=labels, owner="jo")
    disk.file("contacts.csv", size=2_300, modified="2025-05-05", text="nom;ville\nMina;Lyon\nJo;Dakar")
    disk.file("facture.pdf.exe", size=310_000, modified="2026-01-12")
    disk.file(
        "modele-convocation.odt", size=12_000, template=True, text="Convocation du {date}\n\nBonjour {nom},"
    )
    archive = disk.file("Photos/ete.zip", size=7_000_000, modified="2025-09-01", archive=True)
    disk.file("Photos/ete.zip/mer.jpg", size=3_600_000, parent=archive["id"])
    _share(disk)


def _share(disk: Disk) -> None:
    disk.file("Clé USB/École/exposé.odp", size=4_200_000, modified="2025-11-11")
    synced = {
        "synced": "plan.odt",
        "online": "film.mp4",
        "local": "note.txt",
        "error": "carte.png",
        "waiting": "menu.odt",
    }
    for state, name in synced.items():
        disk.file(f"Espace partagé/{name}", size=88_000, modified="2026-01-13T08:00", sync=state)
    first = disk.file("Espace partagé/budget.ods", size=41_000, modified="2026-01-12T18:40", sync="conflict")
    name = "budget (copie en conflit, téléphone).ods"
    second = disk.file(f"Espace partagé/{name}", size=42_000, modified="2026-01-12T18:52", sync="conflict")
    first["twin"], second["twin"] = second["id"], first["id"]
    disk.file(
        "Espace partagé/Fête/affiche-fete.pdf",
        size=640_000,
        modified="2026-01-09",
        link="anyone",
        sync="synced",
    )


def large() -> dict[str, Any]:
    """Two hundred files, deep folders and long names, to search, filter and sort."""
    disk = Disk(features=(*SIMPLE, "search", "filters"), name="Ordinateur")
    kinds = ("odt", "ods", "pdf", "jpg", "mp3", "zip", "txt", "odp")
    for rank in range(200):
        folder = f"Dossiers/Année {2019 + rank % 7}/{('Maison', 'Travail', 'Association')[rank % 3]}"
        name = f"{LONG[rank % 3]}-{rank}.{kinds[rank % 8]}"
        day = f"{2019 + rank % 7}-{rank % 12 + 1:02}-{rank % 28 + 1:02}T{rank % 24:02}:15"
        disk.file(f"{folder}/{name}", size=(rank * 7919) % 4_000_000 + 900, created=day, modified=day)
    return disk.state


SAMPLES = {"simple": simple(), "full": full(), "large": large(), "empty": Disk(features=SIMPLE).state}
