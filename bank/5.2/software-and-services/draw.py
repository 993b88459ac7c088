"""Draws for software and services."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two

TASKS: Mapping[str, Sequence[Two]] = {
    "audio": (
        ("Couper le début d’un enregistrement de voix", "Cut the beginning of a voice recording"),
        ("Enlever le bruit de fond d’une interview", "Remove the background noise from an interview"),
    ),
    "browser": (
        ("Consulter les horaires sur le site d’une piscine", "Check opening hours on a swimming pool’s site"),
        ("Ouvrir une adresse qui commence par https", "Open an address that starts with https"),
    ),
    "image": (
        ("Recadrer une photo de groupe", "Crop a group photo"),
        ("Éclaircir une photo trop sombre", "Brighten a photo that is too dark"),
        ("Effacer un poteau derrière un portrait", "Erase a post behind a portrait"),
    ),
    "sheet": (
        ("Calculer la moyenne de trente notes", "Work out the average of thirty marks"),
        ("Suivre un budget mois par mois, avec totaux", "Follow a budget month by month, with totals"),
        ("Trier 200 adhérents par ville", "Sort 200 members by town"),
    ),
    "text": (
        ("Écrire une lettre avec en-tête et paragraphes", "Write a letter with a heading and paragraphs"),
        ("Mettre en page un rapport de vingt pages", "Lay out a twenty-page report"),
        ("Rédiger un CV", "Write a CV"),
    ),
}
PLACES: Mapping[str, Sequence[Two]] = {
    "device": (
        (
            "Relire un texte enregistré sur l’ordinateur, dans un logiciel installé",
            "Read a text saved on the computer, in installed software",
        ),
        (
            "Recadrer une photo prise avec le téléphone, dans son éditeur d’images",
            "Crop a photo taken with the phone, in its image editor",
        ),
        (
            "Écouter un morceau dont le fichier a été copié sur le téléphone",
            "Listen to a piece whose file was copied onto the phone",
        ),
        ("Calculer avec la calculatrice de l’appareil", "Calculate with the device’s calculator"),
        (
            "Utiliser un modèle d’IA entièrement installé sur son ordinateur",
            "Use an AI model fully installed on one’s computer",
        ),
    ),
    "network": (
        (
            "Interroger un assistant d’IA dont le modèle tourne sur les serveurs de l’éditeur",
            "Question an AI assistant whose model runs on the publisher’s servers",
        ),
        (
            "Regarder une série en ligne, sans l’avoir téléchargée",
            "Stream a series without having downloaded it",
        ),
        ("Participer à une réunion vidéo", "Take part in a video meeting"),
        ("Chercher une page par un moteur de recherche", "Look for a page with a search engine"),
        ("Envoyer un courriel pour qu’il arrive tout de suite", "Send an e-mail so that it arrives at once"),
        ("Voir la position du bus en temps réel", "See where the bus is in real time"),
    ),
}
APPS = ("Agora", "Brume", "Clavis", "Dune", "Ellipse", "Focus", "Galet", "Hublot", "Indigo", "Jonque")
SYSTEMS = ("Alto", "Brio", "Calme")


def tasks(dice: Dice, locale: str) -> Drawn:
    """Tasks and the kind of software that suits each."""
    return classed(dice, locale, TASKS, 5)


def offline(dice: Dice, locale: str) -> Drawn:
    """Activities: possible without a connection or not."""
    return classed(dice, locale, PLACES, 6)


def installable(dice: Dice, locale: str) -> Drawn:
    """A device and the needs of six applications: those that it can take."""
    system, other = dice.sample(SYSTEMS, 2)
    version, memory, free = dice.integer(9, 13), dice.pick((4, 6, 8)), dice.integer(3, 9)
    names, count = dice.sample(APPS, 6), dice.integer(2, 3)
    rows = []
    for rank, name in enumerate(names):
        need: list[object] = [
            system,
            version - dice.integer(0, 3),
            dice.pick((1, 2, memory)),
            dice.integer(1, free),
        ]
        if rank >= count:
            spot = (rank - count) % 4
            need[spot] = (other, version + dice.integer(1, 2), memory * 2, free + dice.integer(1, 5))[spot]
        word = ("{} {} ou plus", "{} {} or later")[SIDE[locale]].format(need[0], need[1])
        rows.append(f"| {name} | {word} | {need[2]} | {need[3]} |")
    values = {
        "rows": "\n".join(dice.shuffle(rows)),
        "system": system,
        "version": version,
        "memory": memory,
        "free": free,
    }
    pairs = [[(name, name) for name in some] for some in (names[:count], names[count:])]
    return ticked(dice, locale, pairs[0], pairs[1], values)


def lightest_fit(dice: Dice, locale: str) -> Drawn:
    """A device and its free space: how much to free before installing."""
    gap = "\u202f" if locale == "fr" else ","
    free, need, files = dice.integer(12, 39), dice.integer(45, 89), dice.integer(5, 24)
    total = need + files - free
    wrong = {need - free, need + files, free - files, need} - {total}
    return Drawn(
        solution=[f"{total / 10:.1f}"],
        right=[f"{total / 10:.1f}"],
        wrong=[f"{number / 10:.1f}" for number in sorted(wrong)],
        values={
            key: f"{number * 100:,}".replace(",", gap)
            for key, number in (
                ("free", free),
                ("need", need),
                ("files", files),
                ("sum", need + files),
                ("total", total),
            )
        },
    )
