"""Draws for pictures in a document."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File

RATIOS = ((4, 3), (3, 2), (16, 9), (5, 4), (2, 1), (5, 3), (3, 4), (2, 3), (4, 5))


def kept_height(dice: Dice, locale: str) -> Drawn:
    """A picture and the width wanted: the height that keeps its proportions."""
    wide, high = dice.pick(RATIOS)
    unit, half = dice.pick((100, 120, 150, 200)), dice.integer(2, 6) if wide < 6 else 1
    width, height = wide * half, high * half
    values: dict[str, object] = {"w": wide * unit, "h": high * unit, "width": width, "height": height}
    inverted, shrunk = wide * width / high, height + width
    misses = {f"{inverted:g}", str(width), str(shrunk), str(abs(height - 1))} - {str(height)}
    return Drawn(solution=[str(height)], values=values, right=[str(height)], wrong=sorted(misses))


def kept_sizes(dice: Dice, locale: str) -> Drawn:
    """A picture: among five sizes, those that do not distort it."""
    wide, high = dice.pick(RATIOS)
    unit = dice.pick((100, 120, 150, 200))
    w, h = wide * unit, high * unit
    factors = dice.sample((3, 5, 7, 8, 15), 3)
    kept = [(w * factor // 10, h * factor // 10) for factor in factors[: dice.integer(2, 3)]]
    bad = [(w * 6 // 10, h), (w, h * 6 // 10), (w - 100, h - 100), (h, w)]
    sizes = [*kept, *dice.sample(bad, 5 - len(kept))]
    ids = dice.shuffle("vwxyz")
    right = [key for key, (x, y) in zip(ids, sizes, strict=True) if x * h == y * w]
    values = {"w": w, "h": h, "answer": ", ".join(f"{x} × {y}" for x, y in sizes if x * h == y * w)}
    proposals = sorted((key, f"{x} × {y} pixels") for key, (x, y) in zip(ids, sizes, strict=True))
    others = [key for key in ids if key not in right]
    return Drawn(
        solution=right, values=values, proposals=proposals, right=[right], wrong=[right[:1], ids, others]
    )


SUBJECTS = {
    "fr": (
        "Marché du matin",
        "Pont sur la rivière",
        "Jardin partagé",
        "Fête du village",
        "Atelier de poterie",
    ),
    "en": ("Morning market", "Bridge over the river", "Shared garden", "Village fair", "Pottery workshop"),
}
SITES = ("photos-libres.example", "memoire-locale.example", "vues-du-monde.example", "phototheque.example")
TERMS = {
    "fr": {
        "by": "CC BY 4.0 : toute utilisation est permise, en citant l’auteur",
        "nc": "CC BY-NC 4.0 : en citant l’auteur, sans usage commercial",
        "nd": "CC BY-ND 4.0 : en citant l’auteur, sans modifier l’image",
        "all": "Tous droits réservés : demander l’accord de l’auteur",
    },
    "en": {
        "by": "CC BY 4.0: any use is allowed, with credit to the author",
        "nc": "CC BY-NC 4.0: with credit to the author, no commercial use",
        "nd": "CC BY-ND 4.0: with credit to the author, no change to the picture",
        "all": "All rights reserved: ask the author",
    },
}
LABELS = {
    "fr": ("Sujet", "Auteur", "Déposée par", "Source", "Conditions"),
    "en": ("Subject", "Author", "Uploaded by", "Source", "Terms"),
}


def photo_for_brochure(dice: Dice, locale: str) -> Drawn:
    """Three records: the photo that may be cropped in a brochure that is sold, and its credit."""
    subjects, sites = dice.sample(range(5), 3), dice.sample(SITES, 3)
    people = [
        f"{first} {dice.family_name()}"
        for first in dice.sample(("Awa", "Bruno", "Chiara", "Dilan", "Emma", "Farid", "Gabin", "Hana"), 6)
    ]
    terms = dice.shuffle(("by", *dice.sample(("nc", "nd", "all"), 2)))
    colon = {"fr": "\u00a0: ", "en": ": "}[locale]
    records = []
    for rank, term in enumerate(terms):
        cells = (
            SUBJECTS[locale][subjects[rank]],
            people[rank],
            people[rank + 3],
            sites[rank],
            TERMS[locale][term],
        )
        records.append(
            "\r\n".join(f"{label}{colon}{cell}" for label, cell in zip(LABELS[locale], cells, strict=True))
        )
    kept = terms.index("by")
    right = {"author": people[kept], "source": sites[kept], "licence": "by"}
    other = (kept + 1) % 3
    wrong = [
        right | {"author": people[kept + 3]},
        {"author": people[other], "source": sites[other], "licence": terms[other]},
    ]
    values = {"author": people[kept], "source": sites[kept]}
    name = {"fr": "fiches.txt", "en": "records.txt"}[locale]
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values=values,
        files=[File(name, "\r\n\r\n".join(records).encode())],
        right=[right],
        wrong=[*wrong, right | {"source": sites[other]}],
    )
