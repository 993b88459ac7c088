"""Draws for hardware."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed
from pix.content.drawing.wording import Two

FLOWS: Mapping[str, Sequence[Two]] = {
    "both": (
        ("Écran tactile d’une tablette", "Touch screen of a tablet"),
        ("Casque avec micro", "Headset with microphone"),
        ("Manette qui vibre", "Game controller that vibrates"),
        ("Imprimante qui numérise aussi", "Printer that also scans"),
    ),
    "in": (
        ("Clavier", "Keyboard"),
        ("Souris", "Mouse"),
        ("Micro", "Microphone"),
        ("Caméra", "Camera"),
        ("Scanner de documents", "Document scanner"),
        ("Lecteur de codes-barres", "Barcode reader"),
    ),
    "out": (
        ("Écran ordinaire, non tactile", "Ordinary screen, not a touch screen"),
        ("Haut-parleurs", "Loudspeakers"),
        ("Vidéoprojecteur", "Projector"),
        ("Imprimante simple", "Plain printer"),
        ("Plage braille, qui affiche du texte en relief", "Braille display, which shows text in relief"),
    ),
}
ROLES: Mapping[str, Sequence[Two]] = {
    "gpu": (
        (
            "Calcule en parallèle les millions de points d’une image en trois dimensions",
            "Computes in parallel the millions of dots of a three-dimensional picture",
        ),
        (
            "Fait des milliers de petits calculs semblables à la fois, pour un jeu ou une IA",
            "Does thousands of similar small calculations at once, for a game or an AI",
        ),
    ),
    "memory": (
        (
            "Garde les onglets et documents ouverts, et se vide quand on éteint",
            "Holds the open tabs and documents, and empties when switched off",
        ),
        (
            "Sature quand trop de programmes sont ouverts ensemble",
            "Fills up when too many programs are open together",
        ),
        (
            "Contient le texte que l’on tape avant qu’il soit enregistré",
            "Contains the text being typed before it is saved",
        ),
    ),
    "processor": (
        (
            "Exécute une à une les instructions des programmes",
            "Carries out the programs’ instructions one after another",
        ),
        (
            "Sa fréquence s’exprime en gigahertz ; il commande les autres éléments",
            "Its frequency is given in gigahertz; it directs the other parts",
        ),
    ),
    "storage": (
        ("Garde les photos et les programmes, même éteint", "Keeps photos and programs, even when off"),
        ("Se remplit à mesure que l’on enregistre des vidéos", "Fills up as videos are saved"),
        (
            "Contient encore, au démarrage, les fichiers de la veille",
            "Still holds yesterday’s files at start-up",
        ),
    ),
}


def flows(dice: Dice, locale: str) -> Drawn:
    """Devices: information in, out, or both."""
    return classed(dice, locale, FLOWS, 5)


def roles(dice: Dice, locale: str) -> Drawn:
    """Descriptions and the component that each fits."""
    return classed(dice, locale, ROLES, 5)
