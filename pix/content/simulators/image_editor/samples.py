"""Start states for the gallery and the tests, by name."""

from __future__ import annotations

from typing import Any

from pix.content.simulators.image_editor.building import Picture

ALL = ("turn", "crop", "resize", "light", "text", "shapes", "hide", "layers", "told", "export")


def _park(picture: Picture) -> Picture:
    picture.layer("Photo")
    picture.ground("box", (0, 0, 960, 340), "#bfe0f2")
    picture.ground("oval", (-120, 230, 620, 300), "#8fb98a")
    picture.ground("box", (0, 340, 960, 300), "#b9d39b")
    picture.thing("sun", "soleil", (800, 40, 110, 110), "#f4c542")
    picture.thing("tree", "arbre", (60, 130, 200, 330), "#3f7f4c")
    picture.thing("bench", "banc", (320, 400, 200, 120), "#8a5a33")
    picture.thing("bike", "vélo rouge", (610, 390, 230, 160), "#c0392b")
    return picture


def simple() -> dict[str, Any]:
    """A photo that lies on its side, to turn or to crop."""
    picture = _park(Picture(960, 640, features=["turn", "crop"]))
    picture.words("PARC", "panneau", (330, 250, 170, 70))
    picture.turned(1)
    return picture.state


def full() -> dict[str, Any]:
    """Everything at once: layers, a badge to hide, facts of the file, an export."""
    picture = _park(Picture(960, 640, features=ALL, name="fête-du-parc.jpg"))
    picture.layer("Affiche")
    picture.ground("box", (320, 60, 380, 200), "#fffdf5")
    picture.words("Camille", "prénom", (350, 80, 200, 60))
    picture.words("N° 482 917", "numéro", (350, 170, 300, 60))
    for label, value in (("Lieu", "12, rue des Tilleuls"), ("Date", "2025-06-14"), ("Appareil", "Téléphone")):
        picture.tells(label, value)
    return picture.state


def pixels() -> dict[str, Any]:
    """A small black and white picture to paint."""
    picture = Picture(8, 8, features=["pixels"], name="croix")
    rows = ["0" * 8, "01000010", "00100100", "0" * 8, "0" * 8, "00100100", "01000010", "0" * 8]
    picture.pixels(rows, [("blanc", "#ffffff"), ("noir", "#000000")])
    return picture.state


def large() -> dict[str, Any]:
    """As much as strains the page: many things, long names, sixteen lines of eight colours."""
    picture = Picture(3000, 900, features=[*ALL, "pixels"], name=f"{'panorama-' * 6}final.jpg")
    for layer in range(6):
        picture.layer(f"Calque numéro {layer + 1} avec un nom qui n’en finit pas")
        for rank in range(12):
            place = (60 + rank * 240, 30 + layer * 140, 160, 120)
            colour = f"#{40 + rank * 15:02x}{60 + layer * 30:02x}80"
            picture.thing(
                ("car", "person", "flower")[rank % 3], f"objet {layer + 1}-{rank + 1}", place, colour
            )
    for rank in range(10):
        picture.tells(f"Renseignement {rank + 1}", "Une valeur plutôt longue " * 4)
    return picture.state


def eight() -> dict[str, Any]:
    """Sixteen lines of sixteen pixels, in eight colours."""
    tints = ("#ffffff", "#000000", "#c0392b", "#2e7d32", "#1f5fa8", "#f4c542", "#7d3c98", "#8a5a33")
    names = ("blanc", "noir", "rouge", "vert", "bleu", "jaune", "violet", "brun")
    picture = Picture(16, 16, features=["pixels"], name="motif")
    rows = ["".join(str((row * column) % 8) for column in range(16)) for row in range(16)]
    picture.pixels(rows, list(zip(names, tints, strict=True)))
    return picture.state


def empty() -> dict[str, Any]:
    """A transparent sheet without anything on it."""
    picture = Picture(600, 400, features=["text", "shapes", "layers", "export"], name="affiche")
    picture.layer("Calque 1")
    picture.state["background"] = None
    return picture.state


SAMPLES = {
    "simple": simple(), "full": full(), "pixels": pixels(),
    "eight": eight(), "large": large(), "empty": empty(),
}  # fmt: skip
