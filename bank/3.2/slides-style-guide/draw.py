"""Draws for the colours of a style guide."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import Slide, odp

SIGNS = "0123456789ABCDEF"


def _colour(dice: Dice) -> list[int]:
    """Three different levels, each easy to work out."""
    return dice.sample((0, 16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 192, 208, 224, 240, 255), 3)


def levels_of_code(dice: Dice, locale: str) -> Drawn:
    """A hexadecimal code: red, green and blue in decimal."""
    levels = _colour(dice)
    code = "".join(f"{level:02X}" for level in levels)
    right = dict(zip(("red", "green", "blue"), map(str, levels), strict=True))
    wrong = [{"red": right["blue"], "green": right["green"], "blue": right["red"]}]
    halves = {name: code[place * 2 : place * 2 + 2] for place, name in enumerate(("red", "green", "blue"))}
    values = {"code": code} | right | {f"h_{name}": half for name, half in halves.items()}
    wrong.append(right | {"red": str(levels[0] + 1)})
    return Drawn(
        solution={key: [level] for key, level in right.items()}, values=values, right=[right], wrong=wrong
    )


def code_of_levels(dice: Dice, locale: str) -> Drawn:
    """Red, green and blue in decimal: the hexadecimal code."""
    levels = _colour(dice)
    halves = [f"{level:02X}" for level in levels]
    code = "".join(halves)
    values = {"red": levels[0], "green": levels[1], "blue": levels[2], "code": code}
    wrong = [
        "#" + "".join(halves[::-1]),
        "#" + "".join(str(level) for level in levels),
        "#" + halves[0] + halves[2] + halves[1],
    ]
    return Drawn(solution=[f"#{code}"], values=values, right=[f"#{code.lower()}", code], wrong=wrong)


SUBJECTS = {
    "fr": (
        "Accueil",
        "Objectifs",
        "Calendrier",
        "Budget",
        "Équipe",
        "Matériel",
        "Lieux",
        "Risques",
        "Contacts",
        "Bilan",
    ),
    "en": (
        "Welcome",
        "Aims",
        "Calendar",
        "Budget",
        "Team",
        "Equipment",
        "Places",
        "Risks",
        "Contacts",
        "Review",
    ),
}
LINE = {"fr": "Point {}, à présenter en deux minutes", "en": "Point {}, to present in two minutes"}


def master_to_change(dice: Dice, locale: str) -> Drawn:
    """A slide show with a few titles coloured by hand: the colour is to be set on its master alone."""
    red, green, blue = dice.sample((0, 16, 32, 48, 64, 80, 96, 112), 3)  # Dark: the titles stay easy to read.
    colour, old = f"#{red:02x}{green:02x}{blue:02x}", dice.pick(("#000000", "#333333", "#404040"))
    titles = dice.shuffle(SUBJECTS[locale])[: dice.integer(7, 9)]
    lines = [[LINE[locale].format(dice.integer(1, 90))] for _ in titles]
    by_hand = dice.sample(range(len(titles)), 2)

    def show(master: str, hand: dict[int, str], left_out: int = 0) -> bytes:
        kept = range(len(titles) - left_out)
        slides = [Slide(titles[at], lines[at], title_color=hand.get(at, "")) for at in kept]
        return odp(slides, title_color=master)

    name = {"fr": "presentation", "en": "slides"}[locale]
    spotted = dict.fromkeys(by_hand, "#ff3300")
    near = [show(old, dict.fromkeys(range(len(titles)), colour)), show(colour, spotted)]
    near += [show(f"#{blue:02x}{green:02x}{red:02x}", {}), show(colour, {}, 1)]
    return Drawn(
        solution=File(f"{name}.odp", show(colour, {})),
        files=[File(f"{name}.odp", show(old, spotted))],
        values={
            "file": f"{name}.odp",
            "colour": colour,
            "code": colour.upper(),
            "titles": titles,
            "count": len(titles),
        },
        right=[File("x.odp", show(colour, {}))],
        wrong=[File(f"{name}.odp", content) for content in near],
    )
