"""Draws for capturing pictures and sounds."""

from __future__ import annotations

import io
import math
import wave

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import png
from pix.content.files.picture import drawing

TOOLS = ("screen", "photo", "sound", "video", "scan")
NEEDS = {
    "fr": (
        (
            "Garder un message d’erreur affiché à l’ordinateur",
            "Montrer à quoi ressemble une page web",
            "Envoyer l’itinéraire affiché sur son téléphone",
        ),
        (
            "Montrer l’état d’un mur fissuré",
            "Garder l’image d’un plat que l’on vient de cuisiner",
            "Signaler où se trouve un panneau abîmé",
        ),
        (
            "Garder la voix d’une grand-mère qui raconte",
            "Enregistrer le chant d’un oiseau caché",
            "Se réécouter lire un texte à voix haute",
        ),
        (
            "Montrer comment faire un nœud, geste par geste",
            "Garder les pas d’une danse",
            "Expliquer le mouvement d’une machine en marche",
        ),
        (
            "Obtenir une copie nette d’une lettre en papier",
            "Garder dix pages d’un contrat imprimé",
            "Numériser un dessin sur papier, à plat et sans ombre",
        ),
    ),
    "en": (
        (
            "Keep an error message shown by a computer",
            "Show what a web page looks like",
            "Send the route displayed on one’s phone",
        ),
        (
            "Show the state of a cracked wall",
            "Keep the image of a dish just cooked",
            "Report where a damaged sign stands",
        ),
        (
            "Keep the voice of a grandmother telling a story",
            "Record the song of a hidden bird",
            "Listen to oneself reading aloud",
        ),
        (
            "Show how to tie a knot, gesture by gesture",
            "Keep the steps of a dance",
            "Explain the movement of a running machine",
        ),
        (
            "Get a clear copy of a letter on paper",
            "Keep ten pages of a printed contract",
            "Digitise a drawing on paper, flat and without shadow",
        ),
    ),
}


def tools_for_needs(dice: Dice, locale: str) -> Drawn:
    """Four needs: the tool that suits each."""
    kinds = dice.sample(range(5), 4)
    chosen = sorted((kind, dice.integer(0, 2)) for kind in kinds)
    right = {f"n{kind * 3 + rank}": TOOLS[kind] for kind, rank in chosen}
    items = [(f"n{kind * 3 + rank}", NEEDS[locale][kind][rank]) for kind, rank in chosen]
    first, last = items[0][0], items[-1][0]
    swapped = right | {first: right[last], last: right[first]}
    return Drawn(
        solution=right,
        items=items,
        right=[right],
        wrong=[swapped, right | {last: "photo" if right[last] != "photo" else "screen"}],
    )


PLACES = (
    ({"fr": "un écran deux fois plus large que haut", "en": "a screen twice as wide as it is tall"}, 2, 1),
    ({"fr": "un carré", "en": "a square"}, 1, 1),
    (
        {
            "fr": "un écran de téléphone tenu debout, deux fois plus haut que large",
            "en": "a phone screen held upright, twice as tall as it is wide",
        },
        1,
        2,
    ),
    (
        {
            "fr": "un bandeau quatre fois plus large que haut",
            "en": "a banner four times as wide as it is tall",
        },
        4,
        1,
    ),
    (
        {
            "fr": "une affiche trois fois plus haute que large",
            "en": "a poster three times as tall as it is wide",
        },
        1,
        3,
    ),
)
NAMES = {
    "fr": (
        "barque",
        "canal",
        "dune",
        "etang",
        "fleur",
        "galet",
        "hameau",
        "jardin",
        "lac",
        "maison",
        "nuage",
        "phare",
    ),
    "en": (
        "barge",
        "canal",
        "dune",
        "pond",
        "flower",
        "pebble",
        "hamlet",
        "garden",
        "lake",
        "house",
        "cloud",
        "beacon",
    ),
}


def picture_that_fills(dice: Dice, locale: str) -> Drawn:
    """Four pictures: the one that fills a place without band or distortion."""
    ranks, unit = dice.sample(range(5), 4), dice.integer(120, 240, 20)
    names = [f"n{number}" for number in dice.sample(range(12), 4)]
    files, proposals = [], []
    for key, rank in zip(names, ranks, strict=True):
        _, wide, high = PLACES[rank]
        scale = unit // max(wide, high) * (2 if max(wide, high) > 1 else 1)
        size = (wide * scale, high * scale)
        shapes = [
            ("ellipse", (5, 5, size[0] // 2, size[1] // 2), "teal"),
            ("rectangle", (size[0] // 2, size[1] // 2, size[0] - 5, size[1] - 5), "orange"),
        ]
        name = f"{NAMES[locale][int(key[1:])]}.png"
        files.append(File(name, png(drawing(size, "white", shapes))))
        proposals.append((key, name))
    place, wide, high = PLACES[ranks[0]]
    values = {"place": place[locale], "name": dict(proposals)[names[0]], "wide": wide, "high": high}
    return Drawn(
        solution=[names[0]],
        values=values,
        proposals=sorted(proposals),
        files=sorted(files, key=lambda file: file.name),
        right=[[names[0]]],
        wrong=[[name] for name in names[1:]],
    )


def height_that_fills(dice: Dice, locale: str) -> Drawn:
    """A screen's proportions and a picture's width: the height that leaves no band."""
    wide, high = dice.pick(((2, 1), (16, 9), (4, 3), (3, 1), (5, 4), (3, 2)))
    unit = dice.pick((60, 80, 100, 120, 150))
    width, height = wide * unit, high * unit
    values = {"wide": wide, "high": high, "width": width, "height": height}
    misses = {width, width * wide // high, height // 2} - {height}
    return Drawn(
        solution=[str(height)],
        values=values,
        right=[str(height)],
        wrong=[str(miss) for miss in sorted(misses)],
    )


def _wav(levels: list[float]) -> bytes:
    """A mono sound of 8 bits, 8,000 samples per second."""
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(bytes(128 + round(127 * max(-1.0, min(1.0, level))) for level in levels))
    return out.getvalue()


def _notes(pitches: list[int], gain: float) -> list[float]:
    """Five notes that swell and fade; a gain over 1 is cut flat by the writer."""
    times = [(pitch, at / 8000) for pitch in pitches for at in range(8000)]
    return [
        gain * math.sin(math.pi * moment) * math.sin(2 * math.pi * pitch * moment) for pitch, moment in times
    ]


def faulty_takes(dice: Dice, locale: str) -> Drawn:
    """Three takes of the same notes: one is clipped, one far too quiet."""
    ids = dice.sample(range(12), 3)
    pitches = dice.sample((262, 294, 330, 392, 440), 4)
    gains = (0.7, 6.0, 0.05)
    names = {f"n{number}": f"{NAMES[locale][number]}.wav" for number in ids}
    keys = list(names)
    files = [File(names[key], _wav(_notes(pitches, gain))) for key, gain in zip(keys, gains, strict=True)]
    options = [(key, names[key]) for key in sorted(keys)]
    right = {"clipped": keys[1], "faint": keys[2]}
    values = {"clipped": names[keys[1]], "faint": names[keys[2]], "good": names[keys[0]]}
    return Drawn(
        solution={key: [value] for key, value in right.items()},
        values=values,
        options={"clipped": options, "faint": options},
        files=sorted(files, key=lambda file: file.name),
        right=[right],
        wrong=[
            {"clipped": keys[2], "faint": keys[1]},
            right | {"clipped": keys[0]},
            right | {"faint": keys[0]},
        ],
    )
