"""Draws for choosing equipment."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, Two
from pix.content.files import ods

MODELS = (
    "Alba",
    "Boréal",
    "Cèdre",
    "Delta",
    "Écho",
    "Fjord",
    "Gamma",
    "Hêtre",
    "Iris",
    "Jade",
    "Kodo",
    "Lynx",
    "Mira",
    "Nova",
    "Orme",
)
ASKED: Sequence[Two] = (
    (
        "Combien de gigaoctets y a-t-il pour garder des photos ?",
        "How many gigabytes are there for keeping photos?",
    ),
    (
        "Combien de gigaoctets y a-t-il pour les programmes ouverts en même temps ?",
        "How many gigabytes are there for the programs open at the same time?",
    ),
    (
        "Combien d’heures tient-il sans prise de courant ?",
        "How many hours does it last without a power socket?",
    ),
    ("Combien de grammes ajoute-t-il à votre sac ?", "How many grams does it add to your bag?"),
    (
        "Combien d’années le système recevra-t-il des mises à jour ?",
        "For how many years will the system receive updates?",
    ),
)


def sheet_line(dice: Dice, locale: str) -> Drawn:
    """A product sheet: the number that answers a question."""
    storage, memory = dice.pick((64, 128, 256, 512)), dice.pick((4, 6, 8, 12, 16))
    hours, grams, years = dice.integer(9, 27), dice.integer(1010, 1890, 10), dice.integer(3, 7)
    camera, inches = dice.pick((48, 50, 108, 200)), dice.integer(10, 15)
    asked = dice.integer(0, 4)
    numbers = [storage, memory, hours, grams, years]
    found = numbers[asked]
    wrong = [str(number) for number in sorted({*numbers, camera} - {found})]
    return Drawn(
        solution=[str(found)],
        right=[str(found)],
        wrong=wrong,
        values={
            "question": ASKED[asked][SIDE[locale]],
            "storage": storage,
            "memory": memory,
            "hours": hours,
            "grams": grams,
            "years": years,
            "camera": camera,
            "inches": inches,
            "found": found,
        },
    )


def suitable(dice: Dice, locale: str) -> Drawn:
    """Six offers and three conditions: those that meet them all."""
    names, price = dice.sample(MODELS, 6), dice.integer(300, 600, 50)
    storage, weight = dice.pick((128, 256)), dice.integer(13, 17) * 100
    count = dice.integer(1, 2)
    rows = []
    for rank in range(6):
        row = [
            price - dice.integer(0, 120, 10),
            storage * dice.pick((1, 2)),
            weight - dice.integer(0, 300, 50),
        ]
        if rank >= count:
            spot = (rank - count) % 3
            row[spot] = (price + dice.integer(20, 200, 10), storage // 2, weight + dice.integer(50, 300, 50))[
                spot
            ]
        rows.append(row)
    shown = dice.shuffle(range(6))
    lines = "\n".join(
        f"| {names[i]} | {rows[i][0]} | {rows[i][1]} | {rows[i][2]} | {3 + (i * 7 + price) % 20 / 10} |"
        for i in shown
    )
    proposals = [("abcdef"[place], names[i]) for place, i in enumerate(shown)]
    solution = ["abcdef"[place] for place, i in enumerate(shown) if i < count]
    others = ["abcdef"[place] for place, i in enumerate(shown) if i >= count]
    return Drawn(
        solution=solution,
        proposals=proposals,
        right=[solution],
        wrong=[others, [*solution, others[0]], list("abcdef")],
        values={
            "rows": lines.replace(".", ",") if locale == "fr" else lines,
            "price": price,
            "storage": storage,
            "weight": weight,
        },
    )


def only_offer(dice: Dice, locale: str) -> Drawn:
    """A sheet of 45 offers: the only one that meets four conditions."""
    side = SIDE[locale]
    price, storage, hours, years = (
        dice.integer(250, 450, 50),
        dice.pick((128, 256)),
        dice.integer(12, 16),
        dice.integer(4, 6),
    )
    rows: list[list[object]] = []
    codes = dice.sample(range(100, 999), 45)
    for rank, code in enumerate(codes):
        row = [
            price - dice.integer(0, 90, 5),
            storage * dice.pick((1, 2)),
            hours + dice.integer(0, 5),
            years + dice.integer(0, 2),
        ]
        for spot in dice.sample(range(4), dice.integer(1, 2)) if rank else []:
            row[spot] = (
                price + dice.integer(5, 200, 5),
                storage // 2,
                hours - dice.integer(1, 4),
                years - dice.integer(1, 3),
            )[spot]
        rows.append([f"{dice.pick(MODELS)} {code}", *row])
    found = str(rows[0][0])
    heads = (
        ["Modèle", "Prix (€)", "Stockage (Go)", "Autonomie (h)", "Mises à jour (ans)"],
        ["Model", "Price (€)", "Storage (GB)", "Battery (h)", "Updates (years)"],
    )[side]
    return Drawn(
        solution=[found, str(codes[0])],
        right=[found, found.upper()],
        wrong=[str(row[0]) for row in rows[1:4]],
        values={"price": price, "storage": storage, "hours": hours, "years": years, "found": found},
        files=[File("offres.ods", ods({("Offres", "Offers")[side]: [heads, *dice.shuffle(rows)]}))],
    )


def whole_cost(dice: Dice, locale: str) -> Drawn:
    """A promotion, a full price, a fee: the cost over two years."""
    del locale
    low, first = dice.integer(4, 11), dice.pick((3, 6, 12))
    full, fee, months = low + dice.integer(5, 14), dice.integer(19, 59, 10), 24
    total = fee + low * first + full * (months - first)
    wrong = {low * months, fee + low * months, fee + full * months, total - fee} - {total}
    return Drawn(
        solution=[str(total)],
        right=[str(total), f"{total},00"],
        wrong=[str(number) for number in sorted(wrong)],
        values={
            "low": low,
            "first": first,
            "full": full,
            "fee": fee,
            "rest": months - first,
            "total": total,
            "part": low * first,
            "other": full * (months - first),
        },
    )


def cheaper(dice: Dice, locale: str) -> Drawn:
    """Two offers: the cheaper one over the whole duration, and by how much."""
    del locale
    device, low, months = dice.integer(120, 280, 20), dice.integer(7, 12), dice.pick((12, 24, 36))
    high = low + dice.integer(5, 13)
    one, two = device + low * months, high * months
    if one == two:
        device, one = device + 30, one + 30
    good = {"offer": "a" if one < two else "b", "gap": str(abs(one - two))}
    other = {"offer": "b" if one < two else "a", "gap": good["gap"]}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        right=[good],
        wrong=[other, good | {"gap": str(high - low)}],
        values={"device": device, "low": low, "high": high, "months": months, "one": one, "two": two},
    )
