"""Draws for free and open licences."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn

LICENCES = ("by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd")
MEANINGS = {
    "fr": (
        "Vendre et modifier sont permis, en citant l’auteur, sans autre condition",
        "Vendre et modifier sont permis, en citant l’auteur et en gardant la même licence",
        "Modifier est permis, vendre non, en citant l’auteur, sans autre condition",
        "Vendre est permis, mais non diffuser une version modifiée, en citant l’auteur",
        "Modifier est permis, vendre non, en citant l’auteur et en gardant la même licence",
        "Ni vendre ni diffuser de version modifiée ; copier est permis, en citant l’auteur",
    ),
    "en": (
        "Selling and changing are allowed, with credit to the author, no other condition",
        "Selling and changing are allowed, with credit and under the same licence",
        "Changing is allowed, selling is not, with credit to the author, no other condition",
        "Selling is allowed, but not sharing a modified version, with credit to the author",
        "Changing is allowed, selling is not, with credit and under the same licence",
        "Neither selling nor sharing a modified version; copying is allowed, with credit",
    ),
}


def licence_meanings(dice: Dice, locale: str) -> Drawn:
    """Four licences: what each allows."""
    chosen, letters = dice.sample(range(6), 5), dice.shuffle("fghjkl")
    kept = chosen[:4]
    right = {LICENCES[place]: letters[place] for place in kept}
    first, second = (LICENCES[place] for place in kept[:2])
    swapped = right | {first: right[second], second: right[first]}
    return Drawn(
        solution=right,
        items=sorted((LICENCES[place], f"CC {LICENCES[place].upper()}") for place in kept),
        targets=sorted((letters[place], MEANINGS[locale][place]) for place in chosen),
        right=[right],
        wrong=[swapped, right | {first: letters[chosen[4]]}],
    )


WORKS = {"fr": ("Photo", "Chanson", "Illustration", "Carte"), "en": ("Photo", "Song", "Illustration", "Map")}
USES = {
    "fr": (
        "en vendre des copies, sans la modifier",
        "en diffuser gratuitement une version modifiée, sous la même licence",
        "en donner des copies gratuites, sans la modifier",
        "en vendre une version modifiée, sous la même licence",
    ),
    "en": (
        "sell copies of it, without changing it",
        "share a modified version of it free of charge, under the same licence",
        "give away free copies of it, without changing it",
        "sell a modified version of it, under the same licence",
    ),
}


def _allowed(licence: str, use: int) -> bool:
    parts = licence.split("-")
    return not (use in (0, 3) and "nc" in parts) and not (use in (1, 3) and "nd" in parts)


def allowed_uses(dice: Dice, locale: str) -> Drawn:
    """Four works, each with a licence and a use: allowed or not."""
    while True:
        cases = [(dice.integer(0, 5), dice.integer(0, 3)) for _ in range(4)]
        verdicts = [_allowed(LICENCES[licence], use) for licence, use in cases]
        if len(set(cases)) == 4 and sum(verdicts) == 2:
            break
    colon = {"fr": "\u00a0: ", "en": ": "}[locale]
    keys = [f"k{licence}{use}" for licence, use in cases]
    right = {key: "allowed" if verdict else "not" for key, verdict in zip(keys, verdicts, strict=True)}
    texts = [
        f"{WORKS[locale][rank]} CC {LICENCES[licence].upper()}{colon}{USES[locale][use]}"
        for rank, (licence, use) in enumerate(cases)
    ]
    turned = {key: {"allowed": "not", "not": "allowed"}[verdict] for key, verdict in right.items()}
    items = sorted(zip(keys, texts, strict=True))
    return Drawn(
        solution=right,
        items=items,
        right=[right],
        wrong=[turned, dict.fromkeys(right, "allowed"), dict.fromkeys(right, "not")],
    )


WISHES = {
    "fr": {
        "nc": ("accepte que l’on vende la fiche", "refuse que l’on vende la fiche"),
        "nd": "refuse que l’on en diffuse des versions modifiées",
        "sa": "accepte que l’on en diffuse des versions modifiées, à condition qu’elles gardent la même licence",
        "free": "accepte que l’on en diffuse des versions modifiées, sans imposer leur licence",
    },
    "en": {
        "nc": ("agrees that people may sell the sheet", "does not want people to sell the sheet"),
        "nd": "does not want modified versions to be shared",
        "sa": "agrees that modified versions may be shared, provided that they keep the same licence",
        "free": "agrees that modified versions may be shared, without imposing their licence",
    },
}


def chosen_licence(dice: Dice, locale: str) -> Drawn:
    """An author's wishes: the licence and the name to write."""
    author = f"{dice.first_name()} {dice.family_name()}"
    closed, change = dice.chance(0.5), dice.pick(("nd", "sa", "free"))
    parts = ["by"] + (["nc"] if closed else []) + ([change] if change != "free" else [])
    licence = "-".join(parts)
    values = {"author": author, "sale": WISHES[locale]["nc"][closed], "change": WISHES[locale][change]}
    values["licence"] = f"CC {licence.upper()}"
    right = {"author": author, "licence": licence}
    others = [other for other in LICENCES if other != licence][:3]
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values=values,
        right=[right],
        wrong=[*(right | {"licence": other} for other in others), right | {"author": "CC"}],
    )
