"""Draws for setting up comfortably."""

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import ticked
from pix.content.drawing.wording import SIDE, lettered

GOOD = [
    ("Le dos repose contre le dossier.", "The back rests against the backrest."),
    ("Les deux pieds sont à plat sur le sol.", "Both feet are flat on the floor."),
    (
        "Le haut de l’écran est à peu près à hauteur des yeux.",
        "The top of the screen is roughly at eye level.",
    ),
    ("L’écran est à environ une longueur de bras.", "The screen is about an arm’s length away."),
    ("Les épaules sont basses et relâchées.", "The shoulders are low and loose."),
    ("Les poignets sont dans le prolongement des avant-bras.", "The wrists are in line with the forearms."),
    ("L’écran est placé juste en face.", "The screen is placed right in front."),
]
POOR = [
    (
        "Le corps est à demi allongé, bien détendu, le bas du dos loin du dossier.",
        "The body is half lying, quite relaxed, with the lower back away from the backrest.",
    ),
    ("Les pieds pendent sans toucher le sol.", "The feet hang without touching the floor."),
    ("La nuque penche vers un écran très bas.", "The neck bends towards a very low screen."),
    (
        "Le visage est tout près de l’écran, pour mieux voir.",
        "The face is very close to the screen, to see better.",
    ),
    ("Les épaules sont remontées vers les oreilles.", "The shoulders are raised towards the ears."),
    ("Les poignets sont pliés vers le haut.", "The wrists are bent upwards."),
    (
        "L’écran est sur le côté, pour laisser la place à un bloc-notes.",
        "The screen is off to one side, to leave room for a notepad.",
    ),
]
PLACES = [
    ("dans une chambre presque obscure", "in a bedroom that is almost dark"),
    ("en plein soleil sur un banc", "in full sun on a bench"),
    ("à son bureau bien éclairé", "at a well-lit desk"),
]
LIGHTS = [
    ("L’écran l’éblouit.", "The screen is dazzling."),
    ("L’écran paraît noir.", "The screen looks black."),
    ("L’éclat de l’écran est agréable.", "The glow of the screen is pleasant."),
]
TEXTS = [
    ("Les lettres paraissent minuscules.", "The letters look tiny."),
    (
        "Les mots sont si gros qu’une ligne n’en contient que deux.",
        "Words are so big that a line only holds two.",
    ),
    ("La taille des lettres convient.", "The size of the letters is right."),
]
COMPASS = [("nord", "north"), ("est", "east"), ("sud", "south"), ("ouest", "west")]
SCREENS = [
    ("à plat sur la table", "flat on the table"),
    ("sur les genoux", "on the lap"),
    ("tout au fond de la table, à plat", "flat, at the far end of the table"),
]
RAISES = [
    ("de gros livres", "some thick books"),
    ("d’une caisse solide", "a sturdy crate"),
    ("d’un support inclinable", "a tilting stand"),
    ("d’une petite étagère basse", "a small low shelf"),
]
RAISED = [
    ("sur les gros livres", "on the thick books"),
    ("sur la caisse solide", "on the sturdy crate"),
    ("sur le support inclinable", "on the tilting stand"),
    ("sur la petite étagère basse", "on the small low shelf"),
]
KEYS = [
    ("sur un clavier séparé, posé sur la table", "on a separate keyboard, placed on the table"),
    ("sur le clavier du portable", "on the laptop’s own keyboard"),
    (
        "sur un clavier séparé, posé à la hauteur de l’écran",
        "on a separate keyboard, set as high as the screen",
    ),
]


def clock(minutes: int) -> str:
    """A time of day as devices show it."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def spoken(minutes: int, locale: str) -> str:
    """A duration in words."""
    hours, left = divmod(minutes, 60)
    gap = "\u00a0"
    if locale == "fr":
        return f"{hours}{gap}h{gap}{left:02}" if left else f"{hours}{gap}h"
    return f"{hours}{gap}h {left}{gap}min" if left else f"{hours}{gap}h"


def times(minutes: int) -> list[str]:
    """The ways of writing a time of day that are accepted."""
    minutes %= 24 * 60
    hour, left = divmod(minutes, 60)
    hours = sorted({f"{hour:02}", str(hour)})
    texts = [f"{h}{sign}{left:02}" for h in hours for sign in (":", "h", " h ", ".")]
    return texts + ([f"{h}{sign}" for h in hours for sign in ("h", " h")] if left == 0 else [])


def posture_points(dice: Dice, locale: str) -> Drawn:
    """Six observations of a set-up: those to correct."""
    name, count, order = dice.first_name(), dice.integer(2, 4), dice.sample(range(7), 6)
    poor, fine = [POOR[i] for i in order[:count]], [GOOD[i] for i in order[count:]]
    return ticked(dice, locale, poor, fine, {"name": name})


def _wish(dice: Dice, side: int, name: str) -> tuple[str, list[str], int]:
    """A wish about the night mode, the three options, the rank of the right one."""
    evening, morning = dice.integer(19, 22), dice.integer(6, 8)
    wanted = dice.chance(0.7)
    options = [
        (f"De {evening} h à {morning} h", f"From {evening}:00 to {morning}:00"),
        (f"De {morning} h à {evening} h", f"From {morning}:00 to {evening}:00"),
        ("Désactivé", "Off"),
    ]
    wishes = (
        (
            f"{name} souhaite des couleurs chaudes la nuit, entre {evening} h et {morning} h.",
            f"{name} would like warm colours at night, between {evening}:00 and {morning}:00.",
        ),
        (
            f"{name} y retouche aussi des photos, à toute heure : les couleurs ne doivent pas changer.",
            f"{name} also retouches photos on it, at all hours: the colours must not change.",
        ),
    )
    wish = wishes[0 if wanted else 1][side]
    return wish, [text[side] for text in options], 0 if wanted else 2


def display_settings(dice: Dice, locale: str) -> Drawn:
    """A place, a text and a wish: three settings."""
    side, name = SIDE[locale], dice.first_name()
    light, text = dice.integer(0, 2), dice.integer(0, 2)
    wish, options, rank = _wish(dice, side, name)
    order = dice.shuffle(range(3))
    nights = lettered([options[i] for i in order])
    letters = {i: "abc"[place] for place, i in enumerate(order)}
    lights, texts = ("down", "up", "keep"), ("up", "down", "keep")
    good = {"light": lights[light], "text": texts[text], "night": letters[rank]}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "name": name,
            "place": PLACES[light][side],
            "light": LIGHTS[light][side],
            "text": TEXTS[text][side],
            "wish": wish,
        },
        options={"night": nights},
        right=[good],
        wrong=[
            good | {"light": "up" if light != 1 else "down"},
            good | {"night": letters[1]},
            good | {"text": texts[(text + 1) % 3]},
        ],
    )


def night_hours(dice: Dice, locale: str) -> Drawn:
    """Bedtime and getting up: when the night mode starts and stops."""
    name, bed = dice.first_name(), 60 * 22 + dice.integer(0, 90, 15)
    wake, before = 60 * 6 + dice.integer(0, 105, 15), dice.pick((60, 75, 90, 105, 120, 150))
    start = bed - before
    good = {"start": clock(start), "end": clock(wake)}
    return Drawn(
        solution={"start": times(start), "end": times(wake)},
        values={
            "name": name,
            "bed": clock(bed),
            "wake": clock(wake),
            "before": spoken(before, locale),
            "start": clock(start),
        },
        right=[good, {"start": times(start)[1], "end": times(wake)[1]}],
        wrong=[
            {"start": clock(wake), "end": clock(start)},
            good | {"start": clock(bed)},
            good | {"start": clock(bed + before)},
        ],
    )


def laptop_room(dice: Dice, locale: str) -> Drawn:
    """A room, a window and equipment: direction, height, keyboard."""
    side, name, window, turn = SIDE[locale], dice.first_name(), dice.integer(0, 3), dice.pick((1, 3))
    raise_, spare = dice.integer(0, 3), dice.sample(range(3), 2)
    flank, blocked = (window + turn) % 4, (window - turn) % 4
    walls = dice.shuffle([window, (window + 2) % 4, flank])
    names = [("le mur " + COMPASS[w][0], f"the {COMPASS[w][1]} wall")[side] for w in walls]
    screens = dice.shuffle([RAISED[raise_][side], *(SCREENS[i][side] for i in spare)])
    keys = dice.shuffle([text[side] for text in KEYS])
    good = {
        "desk": "abc"[walls.index(flank)],
        "screen": "abc"[screens.index(RAISED[raise_][side])],
        "keys": "abc"[keys.index(KEYS[0][side])],
    }
    away = (
        f"une armoire occupe tout le mur {COMPASS[blocked][0]}",
        f"a wardrobe takes up the whole {COMPASS[blocked][1]} wall",
    )
    gear = (
        f"{RAISES[raise_][0]}, d’un clavier et d’une souris",
        f"{RAISES[raise_][1]}, a keyboard and a mouse",
    )
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"name": name, "window": COMPASS[window][side], "away": away[side], "gear": gear[side]},
        options={"desk": lettered(names), "screen": lettered(screens), "keys": lettered(keys)},
        right=[good],
        wrong=[
            good | {"desk": "abc"[walls.index(window)]},
            good | {"screen": "abc"[screens.index(SCREENS[spare[0]][side])]},
            good | {"keys": "abc"[keys.index(KEYS[1][side])]},
        ],
    )


def break_times(dice: Dice, locale: str) -> Drawn:
    """Work and rest periods: when the first three breaks begin."""
    del locale
    name, start = dice.first_name(), 60 * dice.integer(8, 14) + dice.integer(0, 45, 15)
    work, rest = dice.pick((30, 35, 40, 45, 50)), dice.pick((5, 6, 8))
    moments = [start + work + lap * (work + rest) for lap in range(3)]
    keys = ("one", "two", "three")
    good = dict(zip(keys, map(clock, moments), strict=True))
    without = [start + work * (lap + 1) for lap in range(3)]
    ends = [moment + rest for moment in moments]
    return Drawn(
        solution={key: times(moment) for key, moment in zip(keys, moments, strict=True)},
        values={"name": name, "start": clock(start), "work": work, "rest": rest, **good},
        right=[good],
        wrong=[dict(zip(keys, map(clock, row), strict=True)) for row in (without, ends)],
    )
