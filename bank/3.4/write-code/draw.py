"""Draws for programs to write: a condition, then a list to go through."""

from __future__ import annotations

from pix.content.drawing import Dice, Drawn

# What is paid, by what: name of the function and of its parameter, then the rule with a strict and a wide bound.
TARIFFS = {
    "fr": (
        (
            "tarif",
            "age",
            "{low} € pour les moins de {n} ans",
            "{low} € jusqu’à {n} ans inclus",
            "le prix d’une entrée selon l’âge",
        ),
        (
            "port",
            "poids",
            "{low} € pour un colis de moins de {n} kg",
            "{low} € pour un colis de {n} kg ou moins",
            "le prix d’un envoi selon le poids du colis, en kilos",
        ),
        (
            "location",
            "heures",
            "{low} € pour moins de {n} heures",
            "{low} € pour {n} heures ou moins",
            "le prix d’une location selon le nombre d’heures",
        ),
    ),
    "en": (
        (
            "price",
            "age",
            "€{low} under the age of {n}",
            "€{low} up to the age of {n}, included",
            "the price of a ticket by age",
        ),
        (
            "postage",
            "weight",
            "€{low} for a parcel under {n} kg",
            "€{low} for a parcel of {n} kg or less",
            "the price of a parcel by its weight in kilos",
        ),
        (
            "rental",
            "hours",
            "€{low} for less than {n} hours",
            "€{low} for {n} hours or less",
            "the price of a rental by its number of hours",
        ),
    ),
}
DUE = {"fr": ("a_payer", "nombre"), "en": ("amount_due", "count")}
# What is looked for in a list: name of the function, what it returns.
SEARCHES = {
    "fr": {
        "count": (
            "compter",
            "le **nombre** des valeurs de la liste qui sont {sign} {n}",
            "0 si la liste est vide",
        ),
        "total": (
            "additionner",
            "la **somme** des valeurs de la liste qui sont {sign} {n}",
            "0 si la liste est vide",
        ),
        "first": (
            "chercher",
            "la **position** de la première des valeurs de la liste qui sont {sign} {n} (la première case a la position 0)",
            "-1 s’il n’y en a pas",
        ),
    },
    "en": {
        "count": (
            "count",
            "the **number** of the values of the list that are {sign} {n}",
            "0 for an empty list",
        ),
        "total": (
            "add_up",
            "the **sum** of the values of the list that are {sign} {n}",
            "0 for an empty list",
        ),
        "first": (
            "find",
            "the **position** of the first of the values of the list that are {sign} {n} (the first place has position 0)",
            "-1 when there is none",
        ),
    },
}
SIGNS = {
    "fr": {
        ">=": "supérieures ou égales à",
        ">": "strictement supérieures à",
        "<=": "inférieures ou égales à",
        "<": "strictement inférieures à",
    },
    "en": {
        ">=": "greater than or equal to",
        ">": "strictly greater than",
        "<=": "less than or equal to",
        "<": "strictly less than",
    },
}
TURNED = {">=": ">", ">": ">=", "<=": "<", "<": "<="}
ITEMS = {"fr": "valeurs", "en": "values"}


def tariff(dice: Dice, locale: str) -> Drawn:
    """A price below a bound, another above; the bound itself is on one side."""
    row, n, low, more = dice.integer(0, 2), dice.integer(6, 25), dice.integer(3, 9), dice.integer(2, 6)
    wide, high = dice.chance(0.5), low + more
    name, parameter, strict_rule, wide_rule, matter = TARIFFS[locale][row]
    sign = "<=" if wide else "<"
    program = (
        f"def {name}({parameter}):\n    if {parameter} {sign} {n}:\n        return {low}\n    return {high}\n"
    )
    other = "<" if wide else "<="
    paid = {
        value: low if value < n or (wide and value == n) else high
        for value in (n - 2, n - 1, n, n + 1, n + 9)
    }
    tests = [
        {"call": f"{name}({value})", "expect": due, "shown": value in (n - 2, n + 9)}
        for value, due in paid.items()
    ]
    return Drawn(
        solution=program,
        starter=f"def {name}({parameter}):\n    ",
        tests=tests,
        values={"name": name, "parameter": parameter, "matter": matter, "high": high, "n": n, "at": paid[n],
                "rule": (wide_rule if wide else strict_rule).format(low=low, n=n), "sign": sign},
        right=[f"def {name}(x):\n  price = {high}\n  if not x {'>' if wide else '>='} {n}:\n    price = {low}\n  return price",
               f"def {name}(x): return {low} if x {sign} {n} else {high}"],
        wrong=[program.replace(f"{sign} {n}", f"{other} {n}"), program.replace("return", "print"),
               program.replace(sign, ">"), f"def {name}({parameter}):\n    return {low}\n"],
    )  # fmt: skip


def reduction(dice: Dice, locale: str) -> Drawn:
    """A price each, and a reduction on the whole from some number on."""
    each, n, less = dice.integer(4, 12), dice.integer(4, 10), dice.integer(3, 9)
    name, parameter = DUE[locale]
    program = (
        f"def {name}({parameter}):\n    total = {parameter} * {each}\n    if {parameter} >= {n}:\n"
        f"        total = total - {less}\n    return total\n"
    )
    counts = (1, n - 1, n, n + 1, 3 * n)
    tests = [
        {
            "call": f"{name}({count})",
            "expect": count * each - (less if count >= n else 0),
            "shown": count in (1, 3 * n),
        }
        for count in counts
    ]
    return Drawn(
        solution=program,
        starter=f"def {name}({parameter}):\n    ",
        tests=tests,
        values={"name": name, "parameter": parameter, "each": each, "n": n, "less": less, "at": n * each - less},
        right=[f"def {name}(x):\n  if x < {n}:\n    return {each} * x\n  else:\n    return {each} * x - {less}"],
        wrong=[program.replace(">=", ">"), program.replace("return total", "print(total)"),
               program.replace(f"- {less}", f"- {less} * {parameter}"), program.replace("    return", "        return")],
    )  # fmt: skip


def search_list(dice: Dice, locale: str) -> Drawn:
    """Count, add up or find, in a list that may be empty."""
    task, sign, n = dice.pick(("count", "total", "first")), dice.pick(tuple(TURNED)), dice.integer(8, 14)
    away = -1 if sign in (">", ">=") else 1
    row = [n + 3 * away, *dice.shuffle([n, n - 3 * away, n + 5 * away, n - away])]
    (name, asked, empty), items = SEARCHES[locale][task], ITEMS[locale]
    lists = (row, [], [n], [n + away, n + 4 * away], [n - 2 * away] * 3, [-n, 0, 2 * n])
    tests = [
        {"call": f"{name}({values})", "expect": found(task, values, sign, n), "shown": number < 2}
        for number, values in enumerate(lists)
    ]
    program = written(task, name, items, f"{sign} {n}")
    last = "return -1" if task == "first" else "return result"
    return Drawn(
        solution=program,
        starter=f"def {name}({items}):\n    ",
        tests=tests,
        values={"name": name, "items": items, "empty": empty, "asked": asked.format(sign=SIGNS[locale][sign], n=n),
                "sign": sign, "example": tests[0]["call"], "result": tests[0]["expect"]},
        right=[shorter(task, name, f"{sign} {n}")],
        wrong=[program.replace(f"{sign} {n}", f"{TURNED[sign]} {n}"), program.replace(f"    {last}", f"        {last}"),
               program.replace("return", "print"), program.replace("    for", f"    print({items}[0])\n    for")],
    )  # fmt: skip


def found(task: str, values: list[int], sign: str, n: int) -> int:
    """What the function must return."""
    kept = [x for x in values if {">=": x >= n, ">": x > n, "<=": x <= n, "<": x < n}[sign]]
    if task == "first":
        return values.index(kept[0]) if kept else -1
    return len(kept) if task == "count" else sum(kept)


def written(task: str, name: str, items: str, condition: str) -> str:
    """A right program, with a loop."""
    if task == "first":
        return (
            f"def {name}({items}):\n    for i in range(len({items})):\n        if {items}[i] {condition}:\n"
            "            return i\n    return -1\n"
        )
    more = "1" if task == "count" else "x"
    return (
        f"def {name}({items}):\n    result = 0\n    for x in {items}:\n        if x {condition}:\n"
        f"            result = result + {more}\n    return result\n"
    )


def shorter(task: str, name: str, condition: str) -> str:
    """Another right program, in one line."""
    body = {
        "count": f"len([x for x in a if x {condition}])",
        "total": f"sum(x for x in a if x {condition})",
        "first": f"next((i for i, x in enumerate(a) if x {condition}), -1)",
    }[task]
    return f"def {name}(a):\n    return {body}\n"
