"""Draws for finding in a table."""

from datetime import date

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, lettered, table, whole
from pix.content.files import ods

STARTS = [
    "Val",
    "Mont",
    "Beau",
    "Clair",
    "Roche",
    "Font",
    "Haute",
    "Belle",
    "Neuve",
    "Grande",
    "Vieille",
    "Pont",
]
ENDS = [
    "rive",
    "mont",
    "fort",
    "bois",
    "lac",
    "court",
    "ville",
    "claire",
    "pierre",
    "source",
    "vigne",
    "plaine",
]
STOPS = ["Orval", "Valmont", "Clairlac", "Rochebelle", "Fontbois", "Montrive", "Beauville", "Pontclair"]
PUBLICS = [("Enfant", "Child"), ("Jeune", "Youth"), ("Adulte", "Adult"), ("Senior", "Senior")]
DAYS = [("Mardi", "Tuesday"), ("Jeudi", "Thursday"), ("Samedi", "Saturday"), ("Dimanche", "Sunday")]
ARTICLES = [
    ("Tente", "Tent"),
    ("Lampe", "Lamp"),
    ("Réchaud", "Stove"),
    ("Gourde", "Bottle"),
    ("Boussole", "Compass"),
    ("Hamac", "Hammock"),
    ("Carte", "Map"),
    ("Corde", "Rope"),
]
KINDS = [("assisté", "electric"), ("course", "racing"), ("enfant", "child"), ("cargo", "cargo")]
STATES = [("disponible", "available"), ("loué", "hired"), ("réparation", "repair")]


def euros(amount: int, locale: str) -> str:
    """A price."""
    return f"{whole(amount, locale)}\u00a0€" if locale == "fr" else f"€{whole(amount, locale)}"


def hour(minutes: int, locale: str) -> str:
    """A time of day."""
    return (
        f"{minutes // 60}\u00a0h\u00a0{minutes % 60:02}"
        if locale == "fr"
        else f"{minutes // 60}:{minutes % 60:02}"
    )


def timetable(dice: Dice, locale: str) -> Drawn:
    """Four coaches, five stops: when one of them reaches a stop."""
    stops = dice.sample(STOPS, 5)
    starts = [start + dice.integer(0, 55, 5) for start in (7 * 60, 10 * 60, 13 * 60, 17 * 60)]
    legs = [0, *(dice.integer(6, 19) for _ in range(4))]
    grid = [
        [start + sum(legs[: row + 1]) + column for column, start in enumerate(starts)] for row in range(5)
    ]
    row, column = dice.integer(1, 3), dice.integer(0, 3)
    texts = [[hour(minutes, locale) for minutes in line] for line in grid]
    heads = [("Arrêt", "Stop")[SIDE[locale]], *(("Car", "Coach")[SIDE[locale]] + f" {n}" for n in "ABCD")]
    minutes = grid[row][column]
    solution = [
        f"{minutes // 60}:{minutes % 60:02}",
        f"{minutes // 60}h{minutes % 60:02}",
        f"{minutes // 60:02}:{minutes % 60:02}",
    ]
    other = grid[row][column - 1] if column else grid[row][1]
    return Drawn(
        solution=solution,
        values={
            "table": table(heads, [[f"**{stop}**", *line] for stop, line in zip(stops, texts, strict=True)]),
            "start": texts[0][column],
            "first": stops[0],
            "stop": stops[row],
            "time": texts[row][column],
        },
        right=[texts[row][column], solution[0]],
        wrong=[texts[row - 1][column], texts[row + 1][column], hour(other, locale)],
    )


def prices(dice: Dice, locale: str) -> Drawn:
    """Prices by age and day: two of them to read."""
    side = SIDE[locale]
    amounts = dice.sample(range(4, 30), 16)
    grid = [amounts[4 * row : 4 * row + 4] for row in range(4)]
    (row, line), (column, rank) = dice.sample(range(4), 2), dice.sample(range(4), 2)
    heads = [("Public", "Visitor")[side], *(day[side] for day in DAYS)]
    rows = [
        [f"**{who[side]}**", *(euros(n, locale) for n in numbers)]
        for who, numbers in zip(PUBLICS, grid, strict=True)
    ]
    right = {"one": str(grid[row][column]), "two": str(grid[line][rank])}
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={
            "table": table(heads, rows),
            "who": PUBLICS[row][side],
            "day": DAYS[column][side].lower() if side == 0 else DAYS[column][side],
            "who_two": PUBLICS[line][side],
            "day_two": DAYS[rank][side].lower() if side == 0 else DAYS[rank][side],
            "one": right["one"],
            "two": right["two"],
        },
        right=[right],
        wrong=[
            {**right, "one": str(grid[column][row]) if row != column else right["two"]},
            {**right, "two": str(grid[line][rank - 1])},
            {"one": right["two"], "two": right["one"]},
        ],
    )


def communes(dice: Dice, locale: str) -> Drawn:
    """A workbook of 120 communes: the code of the one at a rank by population."""
    side = SIDE[locale]
    names = [start + end for start, end in dice.sample([(a, b) for a in STARTS for b in ENDS], 120)]
    codes = [f"{n:04}" for n in dice.sample(range(101, 999), 120)]
    people = dice.sample(range(180, 24000), 120)
    rank = dice.integer(4, 12)
    order = sorted(range(120), key=lambda i: -people[i])
    found, lowest = order[rank - 1], order[-rank]
    heads = (("Code", "Commune", "Habitants"), ("Code", "Town", "Inhabitants"))[side]
    rows: list[tuple[str | int, ...]] = [heads, *zip(codes, names, people, strict=True)]
    wrong = dict.fromkeys([codes[rank - 1], codes[lowest], codes[order[rank]], codes[order[rank - 2]]])
    wrong.pop(codes[found], None)
    return Drawn(
        solution=[codes[found]],
        values={
            "rank": rank,
            "code": codes[found],
            "name": names[found],
            "people": whole(people[found], locale),
        },
        files=[File(("communes.ods", "towns.ods")[side], ods({("Communes", "Towns")[side]: rows}))],
        right=[codes[found]],
        wrong=list(wrong),
    )


def by_price(dice: Dice, locale: str) -> Drawn:
    """Five articles to put in order of price, as a sorted table would show them."""
    names = [article[SIDE[locale]] for article in dice.sample(ARTICLES, 5)]
    amounts = [
        dice.integer(6, 9),
        dice.integer(11, 19),
        dice.integer(21, 89),
        dice.integer(101, 149),
        dice.integer(1010, 1190, 10),
    ]
    texts = [f"{name}, {euros(amount, locale)}" for name, amount in zip(names, amounts, strict=True)]
    items = lettered(dice.shuffle(texts))
    ids = {text: letter for letter, text in items}
    right = [ids[text] for text in texts]
    as_texts = [ids[text] for _, text in sorted(zip(map(str, amounts), texts, strict=True))]
    return Drawn(
        solution=right,
        values={"low": whole(amounts[0], locale), "high": whole(amounts[4], locale)},
        items=items,
        right=[right],
        wrong=[right[::-1], as_texts],
    )


def bikes(dice: Dice, locale: str) -> Drawn:
    """A workbook of 180 bikes: how many meet three criteria."""
    side, kind, limit = SIDE[locale], dice.integer(0, 3), dice.integer(11, 15)
    rows = [
        (
            dice.integer(0, 3),
            dice.pick([0, 0, 1, 2]),
            dice.integer(8, 20),
            dice.day(date(2015, 1, 1), date(2022, 12, 31)),
        )
        for _ in range(177)
    ]
    rows += [
        (kind, 0, limit, date(2018, 5, 4)),
        (kind, 1, limit - 1, date(2019, 3, 8)),
        (kind, 0, limit - 2, date(2020, 6, 1)),
    ]
    rows = dice.shuffle(rows)
    ours = [(state, price) for k, state, price, _ in rows if k == kind]
    right = sum(state == 0 and price <= limit for state, price in ours)
    strict = sum(state == 0 and price < limit for state, price in ours)
    any_state = sum(price <= limit for _, price in ours)
    heads = (
        ("Numéro", "Type", "État", "Prix par jour (€)", "Acheté le"),
        ("Number", "Type", "State", "Price per day (€)", "Bought"),
    )[side]
    lines = [
        (f"V{n:03}", KINDS[k][side], STATES[s][side], price, day)
        for n, (k, s, price, day) in enumerate(rows, 1)
    ]
    return Drawn(
        solution=[str(right)],
        values={"kind": KINDS[kind][side], "limit": limit, "right": right, "strict": strict},
        files=[File(("velos.ods", "bikes.ods")[side], ods({("Vélos", "Bikes")[side]: [heads, *lines]}))],
        right=[str(right)],
        wrong=[str(strict), str(any_state), "180"],
    )


def few_bikes(dice: Dice, locale: str) -> Drawn:
    """Seven bikes: those that meet three criteria."""
    side, limit = SIDE[locale], dice.integer(11, 15)
    kind, other = dice.sample([k[side] for k in KINDS], 2)
    free, taken = STATES[0][side], dice.pick(STATES[1:])[side]
    rows = [
        (kind, free, limit),
        (kind, free, limit - dice.integer(1, 3)),
        (kind, free, limit + dice.integer(1, 4)),
        (kind, taken, limit - 2),
        (other, free, limit - 1),
        (other, taken, limit + 2),
    ][: dice.integer(5, 6)]
    numbers = sorted(dice.sample(range(10, 99), len(rows)))
    shuffled = dice.shuffle(rows)
    texts = [
        f"V{n}, {k}, {s}, {euros(price, locale)}" for n, (k, s, price) in zip(numbers, shuffled, strict=True)
    ]
    proposals = lettered(texts)
    letters = [letter for letter, _ in proposals]
    solution = [
        x
        for x, (k, s, price) in zip(letters, shuffled, strict=True)
        if (k, s) == (kind, free) and price <= limit
    ]
    strict = [
        x
        for x, (k, s, price) in zip(letters, shuffled, strict=True)
        if (k, s) == (kind, free) and price < limit
    ]
    any_state = [
        x for x, (k, _, price) in zip(letters, shuffled, strict=True) if k == kind and price <= limit
    ]
    return Drawn(
        solution=solution,
        values={"kind": kind, "limit": limit},
        proposals=proposals,
        right=[solution],
        wrong=[strict, any_state],
    )
