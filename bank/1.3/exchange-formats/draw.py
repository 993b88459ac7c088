"""Draws for types of data and exchange formats."""

from collections.abc import Sequence
from datetime import date

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wanted import cells_hold
from pix.content.drawing.wording import SIDE, lettered, long_day
from pix.content.files import csv_text, ods, xlsx
from pix.content.files.sheet import Cell, Rows
from pix.content.simulators.spreadsheet.building import Sheets

TEXTS = [
    ("12 env.", "about 12"),
    ("n. c.", "n/a"),
    ("15 à 20", "15 to 20"),
    ("30 (à vérifier)", "30 (to check)"),
    ("vingt", "twenty"),
    ("18 pièces", "18 pieces"),
    ("8 ?", "8 ?"),
]
MEANINGS = {
    "text": [
        ("Un code postal : `01000`", "A postcode: `01000`"),
        ("Un numéro de téléphone : `0600000000`", "A phone number: `0600000000`"),
        ("Un numéro d’adhérent : `000417`", "A member number: `000417`"),
        ("Un code de produit : `0058`", "A product code: `0058`"),
    ],
    "number": [
        ("Un nombre de participants : `58`", "A number of participants: `58`"),
        ("Une durée en minutes : `90`", "A duration in minutes: `90`"),
        ("Un poids en kilogrammes : `12`", "A weight in kilograms: `12`"),
        ("Une somme payée en euros : `45`", "A sum paid in euros: `45`"),
    ],
    "date": [
        ("Une naissance : `1998-04-03`", "A birth: `1998-04-03`"),
        ("Une inscription : `2020-02-03`", "An enrolment: `2020-02-03`"),
        ("Une livraison : `2021-11-24`", "A delivery: `2021-11-24`"),
    ],
}
DISHES = [
    ("Café", "Café"),
    ("Pâté", "Pâté"),
    ("Crème", "Crème"),
    ("Gâteau", "Gâteau"),
    ("Velouté", "Velouté"),
    ("Rôti", "Sauté"),
    ("Purée", "Purée"),
    ("Éclair", "Éclair"),
    ("Soufflé", "Soufflé"),
    ("Bûche", "Bûche"),
]
PLACES = [
    ("Lyon", "Leeds"),
    ("Dakar", "Dakar"),
    ("Liège", "Cork"),
    ("Québec", "Toronto"),
    ("Genève", "Geneva"),
    ("Rabat", "Lagos"),
    ("Nantes", "Bristol"),
    ("Namur", "Perth"),
    ("Tunis", "Accra"),
]
DOUBTS = (("{} € env.", "about €{}"), ("{} ?", "{} ?"), ("{} pièces", "{} pieces"), ("env. {}", "approx. {}"))
MARKS = {";": "semicolon", ",": "comma", "\t": "tab", "|": "bar"}


def left_out(dice: Dice, locale: str) -> Drawn:
    """Seven cells of a column: those that a total leaves out because they are text."""
    side = SIDE[locale]
    bad = [text[side] for text in dice.sample(TEXTS, dice.integer(2, 3))]
    numbers = dice.sample(range(5, 60), 7 - len(bad))
    shown = dice.shuffle([*bad, *map(str, numbers)])
    proposals = lettered(
        [f"C{row}\u00a0: {text}" if side == 0 else f"C{row}: {text}" for row, text in enumerate(shown, 2)]
    )
    solution = [letter for (letter, _), text in zip(proposals, shown, strict=True) if text in bad]
    return Drawn(
        solution=solution,
        values={"sum": sum(numbers)},
        proposals=proposals,
        right=[solution],
        wrong=[solution[:1], [letter for letter, _ in proposals if letter not in solution]],
    )


def types(dice: Dice, locale: str) -> Drawn:
    """Five pieces of data: text, number or date."""
    side = SIDE[locale]
    picked = [(kind, text) for kind in ("text", "number") for text in dice.sample(MEANINGS[kind], 2)]
    picked = dice.shuffle([*picked, ("date", dice.pick(MEANINGS["date"]))])
    items = lettered([text[side].replace(" :", "\u00a0:") for _, text in picked])
    solution = {letter: kind for (letter, _), (kind, _) in zip(items, picked, strict=True)}
    by_look = {letter: "number" if kind == "text" else kind for letter, kind in solution.items()}
    return Drawn(
        solution=solution, items=items, right=[solution], wrong=[by_look, dict.fromkeys(solution, "text")]
    )


def menu_file(dice: Dice, locale: str) -> Drawn:
    """A CSV file with an unusual separator and encoding: one cell to read."""
    side, fr = SIDE[locale], locale == "fr"
    names = [dish[side] for dish in dice.sample(DISHES, 8)]
    separator, encoding = dice.pick([";", "\t", "|", ","]), dice.pick(["utf-8", "cp1252"])
    grid = [
        [str(dice.integer(2, 30)), str(n), str(dice.integer(100, 999))] for n in dice.sample(range(31, 99), 8)
    ]
    heads = (["Plat", "Prix", "Vendus", "Calories"], ["Dish", "Price", "Sold", "Calories"])[side]
    row = dice.integer(1, 7)
    content = csv_text(
        [heads, *([name, *cells] for name, cells in zip(names, grid, strict=True))], separator, encoding
    )
    found = grid[row][1]
    return Drawn(
        solution=[found],
        values={
            "name": names[row],
            "column": heads[2],
            "found": found,
            "file": "carte.csv" if fr else "menu.csv",
        },
        files=[File("carte.csv" if fr else "menu.csv", content)],
        right=[found],
        wrong=[grid[row][0], grid[row][2], grid[row - 1][1]],
    )


def raw_lines(dice: Dice, locale: str) -> Drawn:
    """The first lines of a CSV file: separator, decimal sign, number of columns."""
    side = SIDE[locale]
    separator = dice.pick([";", ",", "|"])
    sign = "." if separator == "," else dice.pick([",", "."])
    heads = (["nom", "ville", "prix", "poids", "stock"], ["name", "town", "price", "weight", "stock"])[side]
    columns = dice.sample([0, 1, 4], dice.integer(1, 3))
    kept = [heads[rank] for rank in sorted([2, 3, *columns])]
    lines = [separator.join(kept)]
    for _ in range(2):
        texts = [
            (dice.first_name(), dice.town(), dice.integer(2, 90), dice.integer(11, 99), dice.integer(2, 40))
        ]
        name, town, price, weight, stock = texts[0]
        cells = {heads[0]: name, heads[1]: town, heads[4]: str(stock)}
        cells |= {heads[2]: f"{price}{sign}50", heads[3]: f"{weight / 10:.1f}".replace(".", sign)}
        lines.append(separator.join(cells[head] for head in kept))
    count, mark, decimal = str(len(kept)), MARKS[separator], "comma" if sign == "," else "point"
    right = {"separator": mark, "decimal": decimal, "columns": count}
    flipped = "point" if decimal == "comma" else "comma"
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={
            "lines": "\n".join(f"- `{line}`" for line in lines),
            "separator": separator,
            "sign": sign,
            "count": count,
        },
        right=[right],
        wrong=[
            {**right, "decimal": flipped},
            {**right, "columns": str(len(kept) - 1)},
            {**right, "separator": "bar" if mark != "bar" else "comma"},
        ],
    )


def total_to_mend(dice: Dice, locale: str) -> Drawn:
    """A total that leaves out two amounts typed with words: type them as numbers."""
    side, count = SIDE[locale], dice.integer(6, 9)
    amounts = dice.sample(range(11, 60), count)
    names = [row[side] for row in dice.sample(PLACES, count)]
    bad, shapes = sorted(dice.sample(range(count), 2)), dice.sample(DOUBTS, 2)
    heads = ("Ville", "Dons (€)") if side == 0 else ("Town", "Donations (€)")
    book = Sheets(lang=locale, size=(count + 6, 5))
    book.table("A1", [heads, *zip(names, amounts, strict=True), ("Total", f"=SUM(B2:B{count + 1})")])
    book.head("A1:B1")
    cells, texts = [f"B{at + 2}" for at in bad], []
    for cell, at, shape in zip(cells, bad, shapes, strict=True):
        texts.append(shape[side].format(amounts[at]))
        book.put(cell, texts[-1])
    one = book.after(lambda b: b.put(cells[0], amounts[bad[0]]))
    done = one.after(lambda b: b.put(cells[1], amounts[bad[1]]))
    gone = book.after(lambda b: b.put(cells[0], None), lambda b: b.put(cells[1], None))
    total = f"B{count + 2}"
    typed = book.after(lambda b: b.put(total, sum(amounts)))
    other = done.after(lambda b: b.put(f"B{count + 1 if bad[1] < count - 1 else 2 if bad[0] else 3}", 5))
    return Drawn(
        start=book.state,
        solution=done.state,
        wrong=[one.state, gone.state, typed.state, other.state],
        values={
            "sheet": book.on()["name"],
            "total": total,
            "sum": sum(amounts),
            "before": sum(amounts) - sum(amounts[at] for at in bad),
            "one": cells[0],
            "two": cells[1],
            "first": amounts[bad[0]],
            "second": amounts[bad[1]],
            "text": texts[0],
            "text_two": texts[1],
        },
    )


OUTINGS = ("Étang", "Moulin", "Belvédère", "Grotte", "Vignes", "Phare", "Pinède", "Gué", "Chapelle", "Dunes")


def _said_length(metres: int, shape: int, side: int) -> str:
    """A length as people write it: in metres, with its thousands apart, or in kilometres."""
    if shape == 0:
        return f"{metres} m"
    if shape == 1:
        return f"{metres // 1000} {metres % 1000:03} m" if metres >= 1000 else f"{metres} m"
    text = f"{metres / 1000:g} km"
    return text if side else text.replace(".", ",")


def _swapped(day: date) -> date:
    return day.replace(day=day.month, month=day.day) if day.day < 13 else day


def mixed_writing(dice: Dice, locale: str) -> Drawn:
    """Outings whose days and lengths are written in several ways: to bring to one way."""
    side, count = SIDE[locale], dice.integer(9, 12)
    days = [date(dice.integer(2019, 2025), dice.integer(1, 12), dice.integer(13, 28)) for _ in range(count)]
    days[:4] = [
        day.replace(day=n, month=m) for day, n, m in zip(days, (3, 5, 9, 11), (4, 8, 2, 6), strict=False)
    ]
    metres = [dice.integer(350, 990, 10), *(dice.integer(1100, 9800, 50) for _ in range(count - 1))]
    forms, lengths = (dice.shuffle([n % 3 for n in range(count - 4)]) for _ in range(2))
    written = [
        (f"{day.day}/{day.month}/{day.year}", long_day(day, locale), day.isoformat())[form]
        for day, form in zip(days, [0, 0, 0, 1, *forms], strict=True)
    ]
    said = [_said_length(m, shape, side) for m, shape in zip(metres, [0, 0, 1, 2, *lengths], strict=True)]
    places = [f"{OUTINGS[at % 10]} {at // 10 + 1}" for at in dice.sample(range(20), count)]
    order = dice.shuffle(range(count))
    name, heads = (("Sorties", ["Sortie", "Jour", "Distance"]), ("Outings", ["Outing", "Day", "Distance"]))[
        side
    ]

    def book(told: Sequence[Cell], lengths: Sequence[Cell], names: Sequence[str] = places) -> dict[str, Rows]:
        return {name: [heads, *([names[at], told[at], lengths[at]] for at in order)]}

    kilometres = [m / 1000 for m in metres]
    told = [day.isoformat() for day in days]
    rows = list(enumerate(order, 2))
    done, file = book(days, kilometres), ("sorties", "outings")[side]
    return Drawn(
        solution=File(f"{file}.xlsx", xlsx(done)),
        files=[File(f"{file}.xlsx", xlsx(book(written, said)))],
        values={
            "file": f"{file}.xlsx",
            "count": count,
            "example": written[0],
            "same": told[0],
            "days": cells_hold({f"B{row}": told[at] for row, at in rows}),
            "lengths": cells_hold({f"C{row}": kilometres[at] for row, at in rows}),
            "places": cells_hold({f"A{row}": places[at] for row, at in rows}),
        },
        right=[File(f"{file}.ods", ods(done)), File(f"{file}.ods", ods(book(told, kilometres)))],
        wrong=[
            File(f"{file}.xlsx", xlsx(book([_swapped(day) for day in days], kilometres))),
            File(f"{file}.xlsx", xlsx(book(written, kilometres))),
            File(f"{file}.xlsx", xlsx(book(days, [f"{km:g} km" for km in kilometres]))),
            File(
                f"{file}.xlsx",
                xlsx(book(days, [float(text.split(" ")[0].replace(",", ".")) for text in said])),
            ),
            File(f"{file}.xlsx", xlsx(book(days, kilometres, [*places[1:], places[0]]))),
        ],
    )
