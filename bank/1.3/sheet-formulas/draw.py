"""Draws for formulas; function names are accepted in French and in English."""

from collections.abc import Sequence
from itertools import permutations

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, table
from pix.content.files import ods
from pix.content.simulators.spreadsheet.building import Sheets, written

SUMS = ("SOMME", "SUM")
SPENT = [
    ("transport", "transport"),
    ("repas", "meals"),
    ("matériel", "equipment"),
    ("hébergement", "lodging"),
    ("courrier", "post"),
    ("location", "hire"),
]
PURCHASES = (
    "pain fruits gobelets jus nappes serviettes guirlandes bougies fromage salades gâteaux piles",
    "bread fruit cups juice tablecloths napkins garlands candles cheese salads cakes batteries",
)
SHOPPING = (
    (
        "la quantité est en {x}, le prix d’une pièce en {y} et les frais d’envoi en {z}. "
        "On paie le prix des pièces, plus une fois les frais d’envoi"
    ),
    (
        "the quantity is in {x}, the price of one piece in {y} and the postage in {z}. "
        "You pay for the pieces, plus the postage once"
    ),
)
MEALS = (
    (
        "le nombre d’adultes est en {x}, le nombre d’enfants en {y} et le prix d’un repas en {z}. "
        "Tous paient le même prix"
    ),
    (
        "the number of adults is in {x}, the number of children in {y} and the price of a meal in {z}. "
        "All pay the same price"
    ),
)


def sum_range(dice: Dice, locale: str) -> Drawn:
    """The formula that adds up a column."""
    column, first, last = dice.pick("BCDEFGH"), dice.integer(2, 4), dice.integer(11, 28)
    a, b = f"{column}{first}", f"{column}{last}"
    plus = "=" + "+".join(f"{column}{row}" for row in range(first, last + 1))
    shapes = [
        f"{a}:{b}",
        f"${column}${first}:${column}${last}",
        f"{column}${first}:{column}${last}",
        f"{b}:{a}",
    ]
    formula = f"={SUMS[SIDE[locale]]}({a}:{b})"
    return Drawn(
        solution=[formula, *(f"={name}({shape})" for name in SUMS for shape in shapes), plus],
        values={"first": a, "last": b, "total": f"{column}{last + 1}", "formula": formula},
        right=[formula, formula.lower(), f"=SUM({a}:{b})", f"=SOMME({a}:{b})"],
        wrong=[formula[1:], f"=SUM({a};{b})", f"=SUM({a}:{column}{last + 1})", f"={a}:{b}", f"={a}+{b}"],
    )


def changed_cell(dice: Dice, locale: str) -> Drawn:
    """A total whose formula follows a value that changes."""
    amounts, row = dice.sample(range(11, 90), 5), dice.integer(2, 6)
    old = amounts[row - 2]
    new = old + dice.integer(5, 40)
    before, after = sum(amounts), sum(amounts) - old + new
    heads = (" ", "A", "B")
    names = (
        ("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"),
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    )[SIDE[locale]]
    rows = [
        [f"**{n}**", name, str(amount)] for n, name, amount in zip(range(2, 7), names, amounts, strict=True)
    ]
    formula = f"={SUMS[SIDE[locale]]}(B2:B6)"
    rows.append(["**7**", "Total", f"`{formula}`"])
    return Drawn(
        solution=[str(after)],
        values={
            "table": table(heads, rows),
            "cell": f"B{row}",
            "new": new,
            "old": old,
            "before": before,
            "after": after,
        },
        right=[str(after)],
        wrong=[str(before), str(before + new), str(new)],
    )


def _orders(template: str, groups: Sequence[Sequence[str]]) -> list[str]:
    """A formula with each group of interchangeable references in every order."""
    found = [template]
    for rank, group in enumerate(groups):
        found = [text.replace(f"[{rank}]", joined) for text in found for joined in _joined(group)]
    return found


def _joined(group: Sequence[str]) -> list[str]:
    sign, *terms = group
    return [sign.join(order) for order in permutations(terms)]


def with_references(dice: Dice, locale: str) -> Drawn:
    """A formula over three cells, with or without brackets."""
    side, row = SIDE[locale], dice.integer(2, 9)
    columns = sorted(dice.sample("ABCDEF", 3))
    x, y, z = (f"{column}{row}" for column in columns)
    if dice.chance(0.5):
        story = SHOPPING[side].format(x=x, y=y, z=z)
        solution = _orders("=[0]+" + z, [["*", x, y]]) + _orders(f"={z}+[0]", [["*", x, y]])
        solution += _orders(f"=([0])+{z}", [["*", x, y]]) + _orders(f"={z}+([0])", [["*", x, y]])
        wrong = [f"={x}*({y}+{z})", f"{x}*{y}+{z}", f"={x}+{y}+{z}"]
    else:
        story = MEALS[side].format(x=x, y=y, z=z)
        solution = _orders(f"=([0])*{z}", [["+", x, y]]) + _orders(f"={z}*([0])", [["+", x, y]])
        solution += [f"={x}*{z}+{y}*{z}", f"={y}*{z}+{x}*{z}", f"={z}*{x}+{z}*{y}", f"={z}*({x}+{y})"]
        wrong = [f"={x}+{y}*{z}", f"({x}+{y})*{z}", f"={x}*{y}*{z}"]
    values = {"story": story, "formula": solution[0]}
    return Drawn(
        solution=list(dict.fromkeys(solution)),
        values=values,
        right=[solution[0], solution[1].lower()],
        wrong=wrong,
    )


def worked_out(dice: Dice, locale: str) -> Drawn:
    """The result of a formula over three cells: the order of operations counts."""
    del locale
    a, b, c = dice.integer(3, 9), dice.integer(3, 9), dice.integer(2, 6)
    formula, result, wrong = dice.pick(
        [
            ("=A2+B2*C2", a + b * c, [(a + b) * c, a + b + c]),
            ("=(A2+B2)*C2", (a + b) * c, [a + b * c, a + b + c]),
            ("=A2*B2-C2", a * b - c, [a * b + c, a * (b + c)]),
            ("=A2*(B2+C2)", a * (b + c), [a * b + c, a + b + c]),
        ]
    )
    near = dict.fromkeys(str(n) for n in wrong if n != result)
    return Drawn(
        solution=[str(result)],
        values={"a": a, "b": b, "c": c, "formula": formula, "result": result},
        right=[str(result)],
        wrong=list(near),
    )


def fixed_rate(dice: Dice, locale: str) -> Drawn:
    """The formula to copy down: a price times a rate that stays in one cell."""
    del locale
    price, rate = dice.sample("BCDEFG", 2)
    first, last, top = dice.integer(4, 6), dice.integer(30, 70), dice.integer(1, 2)
    refs = [f"{price}{first}", f"${price}{first}"]
    rates = [f"${rate}${top}", f"{rate}${top}"]
    solution = [f"={a}*{b}" for a in refs for b in rates] + [f"={b}*{a}" for a in refs for b in rates]
    return Drawn(
        solution=solution,
        values={
            "price": f"{price}{first}",
            "end": f"{price}{last}",
            "rate": f"{rate}{top}",
            "row": first,
            "next": first + 1,
            "formula": solution[0],
            "slid": f"{rate}{top + 1}",
        },
        right=[solution[0], solution[4]],
        wrong=[
            f"={price}{first}*{rate}{top}",
            f"=${price}${first}*${rate}${top}",
            f"={price}{first}*${rate}{top}",
            solution[0][1:],
        ],
    )


def copied_down(dice: Dice, locale: str) -> Drawn:
    """What a formula with one fixed reference becomes some rows below."""
    del locale
    price, rate, out = dice.sample("BCDEFG", 3)
    first, down, top = dice.integer(4, 6), dice.integer(3, 9), dice.integer(1, 2)
    row = first + down
    shape, moved = dice.pick(
        [("{p}{r}*${c}${t}", "{p}{r}*${c}{s}"), ("{p}{r}-{p}{r}*${c}${t}", "{p}{r}-{p}{r}*${c}{s}")]
    )
    fill = {"p": price, "c": rate, "t": top, "s": top + down}
    start, found = ("=" + shape.format(r=r, **fill) for r in (first, row))
    return Drawn(
        solution=[found],
        values={
            "start": start,
            "from_cell": f"{out}{first}",
            "to_cell": f"{out}{row}",
            "found": found,
            "rate": f"${rate}${top}",
        },
        right=[found, found.lower()],
        wrong=[start, "=" + moved.format(r=row, **fill), found.replace("$", "")],
    )


def spending(dice: Dice, locale: str) -> Drawn:
    """A workbook of expenses: the total of one category."""
    side = SIDE[locale]
    rows = [(dice.integer(0, 5), dice.integer(150, 9900)) for _ in range(dice.integer(75, 95))]
    rank = dice.integer(0, 5)
    rows += [(rank, 1234), (rank, 1500)]
    total = sum(cents for kind, cents in rows if kind == rank)
    count, everything = sum(kind == rank for kind, _ in rows), sum(cents for _, cents in rows)
    heads = (("Numéro", "Catégorie", "Montant (€)"), ("Number", "Category", "Amount (€)"))[side]
    lines = [(n, SPENT[kind][side], cents / 100) for n, (kind, cents) in enumerate(dice.shuffle(rows), 1)]
    end, text = len(lines) + 1, f"{total // 100}.{total % 100:02}"
    name = SPENT[rank][side]
    formula = (f'=SOMME.SI(B2:B{end};"{name}";C2:C{end})', f'=SUMIF(B2:B{end},"{name}",C2:C{end})')[side]
    return Drawn(
        solution=[text],
        values={
            "name": name,
            "formula": formula,
            "total": text.replace(".", ",") if side == 0 else text,
            "count": count,
        },
        files=[
            File(
                ("depenses.ods", "expenses.ods")[side], ods({("Dépenses", "Expenses")[side]: [heads, *lines]})
            )
        ],
        right=[text],
        wrong=[str(count), f"{everything // 100}.{everything % 100:02}"],
    )


def count_if(dice: Dice, locale: str) -> Drawn:
    """Eight marks and a condition: counted or added up."""
    side, limit = SIDE[locale], dice.integer(8, 14)
    marks = dice.shuffle([limit, limit, *(dice.integer(2, 20) for _ in range(6))])
    sign = dice.pick([">", ">=", "<", "<="])
    tests = {">": int.__gt__, ">=": int.__ge__, "<": int.__lt__, "<=": int.__le__}
    kept = [mark for mark in marks if tests[sign](mark, limit)]
    other = [mark for mark in marks if tests[{">": ">=", ">=": ">", "<": "<=", "<=": "<"}[sign]](mark, limit)]
    adding = dice.chance(0.5)
    names = (("SOMME.SI", "NB.SI"), ("SUMIF", "COUNTIF"))[side]
    formula = f'={names[0 if adding else 1]}(B2:B9{(";", ",")[side]}"{sign}{limit}")'
    results = [sum(kept), len(kept)] if adding else [len(kept), sum(kept)]
    near = dict.fromkeys(
        str(n) for n in (results[1], sum(other) if adding else len(other)) if n != results[0]
    )
    return Drawn(
        solution=[str(results[0])],
        values={
            "marks": ", ".join(map(str, marks)),
            "formula": formula,
            "kept": ", ".join(map(str, kept)) or "—",
            "result": results[0],
        },
        right=[str(results[0])],
        wrong=list(near),
    )


def total_to_make(dice: Dice, locale: str) -> Drawn:
    """A column of amounts whose total is to be made in the sheet; it must follow a change."""
    side, count = SIDE[locale], dice.integer(6, 11)
    amounts, picked = dice.sample(range(8, 96), count), dice.sample(range(12), count)
    heads = (("Achat", "Prix (€)"), ("Purchase", "Price (€)"))[side]
    book = Sheets(lang=locale, features=["functions"], size=(count + 6, 5))
    names = [PURCHASES[side].split()[n] for n in picked]
    book.table("A1", [heads, *zip(names, amounts, strict=True)])
    book.head("A1:B1")
    last, total, row = f"B{count + 1}", f"B{count + 2}", dice.integer(3, count)
    book.put(f"A{count + 2}", "Total")
    book.probe(f"B{row}", amounts[row - 2] + 100)
    formula, plus = f"=SUM(B2:{last})", "=" + "+".join(f"B{n}" for n in range(2, count + 2))

    def made(text: object) -> Sheets:
        return book.after(lambda b: b.put(total, text))

    near = [sum(amounts), f"=SUM(B2:B{count})", formula[1:], "=" + "+".join(map(str, amounts))]
    spoilt = made(formula).after(lambda b: b.put(f"B{row}", amounts[row - 2] + 100))
    values = {"sheet": book.on()["name"], "total": total, "first": "B2", "last": last, "sum": sum(amounts)}
    return Drawn(
        start=book.state,
        solution=made(formula).state,
        right=[made(plus).state],
        wrong=[*(made(text).state for text in near), spoilt.state],
        values={**values, "after": sum(amounts) + 100, "formula": written(formula, locale)},
    )
