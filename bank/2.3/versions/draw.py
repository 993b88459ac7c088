"""Draws for versions of a document."""

from pix.content.drawing import Dice, Drawn, File, different
from pix.content.files import ods
from pix.content.files.sheet import Cell

NAMES = (
    ("plan", "plan"),
    ("budget", "budget"),
    ("affiche", "poster"),
    ("rapport", "report"),
    ("menu", "menu"),
)
SWAPS = (
    ("salle A", "salle C", "room A", "room C"),
    ("mardi", "jeudi", "Tuesday", "Thursday"),
    ("12 places", "15 places", "12 seats", "15 seats"),
    ("bus", "train", "bus", "train"),
    ("thé", "café", "tea", "coffee"),
    ("parc", "musée", "park", "museum"),
)
CLAUSES = (
    ("Le local peut accueillir {n} personnes.", "The room can hold {n} people."),
    ("Le préavis est de {n} jours.", "The notice period is {n} days."),
    ("La caution s’élève à {n} euros.", "The deposit is {n} euros."),
    ("Le prêt de chaises est limité à {n}.", "The loan of chairs is limited to {n}."),
    ("La clé est rendue sous {n} heures.", "The key is returned within {n} hours."),
    ("Le volume ne dépasse pas {n} décibels.", "The sound does not exceed {n} decibels."),
    ("Le ménage prend au moins {n} minutes.", "Cleaning takes at least {n} minutes."),
    ("Chaque équipe compte {n} membres au plus.", "Each team has at most {n} members."),
    ("Le parking offre {n} places.", "The car park has {n} spaces."),
    ("Une absence est signalée {n} heures avant.", "An absence is reported {n} hours before."),
    ("La cotisation annuelle est de {n} euros.", "The yearly fee is {n} euros."),
    ("Les archives sont gardées {n} mois.", "Records are kept for {n} months."),
)


def order_versions(dice: Dice, locale: str) -> Drawn:
    """Five names with a number or a date, from the oldest to the latest."""
    lang = 0 if locale == "fr" else 1
    base, dated = dice.pick(NAMES)[lang], dice.chance(0.4)
    small, large = dice.sample(range(2, 10), 3), dice.sample(range(10, 24), 2)
    months, days = dice.sample(range(1, 13), 5), dice.sample(range(1, 28), 5)
    numbers = sorted(small + large)
    names = [f"{base}_v{number}" for number in numbers]
    if dated:
        names = [f"{base}_2024-{month:02}-{days[i]:02}" for i, month in enumerate(sorted(months))]
    letters = dice.shuffle(list("abcde"))
    by_text = [
        letter
        for _, letter in sorted(
            (name[::-1] if dated else name, x) for name, x in zip(names, letters, strict=True)
        )
    ]
    return Drawn(
        solution=letters,
        items=sorted(zip(letters, (f"`{name}.odt`" for name in names), strict=True)),
        right=[letters],
        wrong=[answer for answer in (letters[::-1], by_text, sorted(letters)) if answer != letters],
    )


def latest_name(dice: Dice, locale: str) -> Drawn:
    """The latest version in a list where a lower one is called final."""
    lang = 0 if locale == "fr" else 1
    base = dice.pick(NAMES)[lang]
    low, top = dice.sample(range(2, 9), 3), dice.integer(10, 29)
    word = ("final", "final")[lang]
    files = [f"{base}_v{n}.odt" for n in low[:2]] + [
        f"{base}_v{low[2]}_{word}.odt",
        f"{base}_v9.odt",
        f"{base}_v{top}.odt",
    ]
    best = files[-1]
    shown = dice.shuffle(files)
    return Drawn(
        solution=[best, best.removesuffix(".odt")],
        values={"files": "\n".join(f"- `{name}`" for name in shown), "best": best, "top": top},
        right=[best, best.upper()],
        wrong=[files[2], files[3], base],
    )


def _moments(dice: Dice, count: int) -> list[str]:
    minutes = sorted(dice.sample(range(10 * 60, 18 * 60), count))
    return [f"{minute // 60}:{minute % 60:02}" for minute in minutes]


def _history(dice: Dice, lang: int, length: int) -> tuple[list[tuple[str, str, str]], int, tuple[str, str]]:
    """Lines (time, person, action) of a history, the place of the wanted change, and its words."""
    people = different(dice.first_name, 5)
    swaps = dice.sample(SWAPS, len(SWAPS))
    old, new = swaps[0][2 * lang : 2 * lang + 2]
    change = ("a remplacé « {} » par « {} »", "replaced “{}” with “{}”")[lang]
    mention = ("a commenté « {} »", "commented on “{}”")[lang].format(new)
    opened = ("a ouvert le document", "opened the document")[lang]
    place = dice.integer(2, length - 4)
    actions = [
        opened if dice.chance(0.5) else change.format(*dice.pick(swaps[1:])[2 * lang : 2 * lang + 2])
        for _ in range(length)
    ]
    actions[place], actions[place + 2], actions[-1] = change.format(old, new), mention, opened
    who = [dice.pick(people[1:]) for _ in range(length)]
    who[place] = people[0]
    return list(zip(_moments(dice, length), who, actions, strict=True)), place, (old, new)


def _who_and_when(lines: list[tuple[str, str, str]], place: int, words: tuple[str, str]) -> Drawn:
    time, who, _ = lines[place]
    hour, minute = time.split(":")
    good = {"who": who, "when": time}
    return Drawn(
        solution={"who": [who], "when": [time, f"{hour} h {minute}", f"{hour}.{minute}"]},
        values={
            "old": words[0],
            "new": words[1],
            "who": who,
            "time": time,
            "rows": "\n".join(f"| {t} | {p} | {a} |" for t, p, a in lines),
        },
        right=[good, good | {"when": f"{hour}h{minute}"}],
        wrong=[
            {"who": lines[place + 2][1], "when": lines[place + 2][0]},
            good | {"when": lines[-1][0]},
            good | {"who": lines[-1][1]},
        ],
    )


def history_table(dice: Dice, locale: str) -> Drawn:
    """A short history: who made a change, and when."""
    lines, place, words = _history(dice, 0 if locale == "fr" else 1, 9)
    return _who_and_when(lines, place, words)


def history_file(dice: Dice, locale: str) -> Drawn:
    """A long history as a text file: who made a change, and when."""
    lines, place, words = _history(dice, 0 if locale == "fr" else 1, 70)
    drawn = _who_and_when(lines, place, words)
    text = "\r\n".join(f"{time}\t{who} {action}" for time, who, action in lines)
    name = "historique.txt" if locale == "fr" else "history.txt"
    return Drawn(
        solution=drawn.solution,
        values=drawn.values,
        files=[File(name, text.encode())],
        right=drawn.right,
        wrong=drawn.wrong,
    )


def compare_texts(dice: Dice, locale: str) -> Drawn:
    """Two versions of an agreement, of the same size, with one different number."""
    lang = 0 if locale == "fr" else 1
    clauses = [clause[lang] for clause in dice.shuffle(CLAUSES)]
    numbers = [dice.integer(12, 89) for _ in clauses]
    place, after = dice.integer(4, 11), dice.integer(12, 89)
    while after == numbers[place]:
        after = dice.integer(12, 89)
    changed = [*numbers[:place], after, *numbers[place + 1 :]]
    before = numbers[place]
    texts = [
        "\r\n\r\n".join(
            f"Article {i}. {c.format(n=n)}" for i, (c, n) in enumerate(zip(clauses, ns, strict=True), 1)
        )
        for ns in (numbers, changed)
    ]
    name = ("convention", "agreement")[lang]
    good = {"article": f"{place + 1}", "before": f"{before}", "after": f"{after}"}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"article": place + 1, "before": before, "after": after},
        files=[File(f"{name}-{n}.txt", text.encode()) for n, text in enumerate(texts, 1)],
        right=[good],
        wrong=[
            good | {"before": f"{after}", "after": f"{before}"},
            good | {"article": f"{place}"},
            good | {"after": f"{before}"},
        ],
    )


def compare_sheets(dice: Dice, locale: str) -> Drawn:
    """Two price lists in different orders: which three references changed."""
    lang = 0 if locale == "fr" else 1
    codes = [f"R{number}" for number in dice.sample(range(100, 400), 60)]
    prices = {code: dice.integer(8, 95) for code in codes}
    moved = dice.sample(codes[5:], 3)
    later = {code: price + (dice.integer(1, 4) if code in moved else 0) for code, price in prices.items()}
    head = (["Référence", "Prix"], ["Reference", "Price"])[lang]
    sheets: list[list[list[Cell]]] = []
    for new, order in ((prices, codes), (later, dice.shuffle(codes))):
        lines: list[list[Cell]] = [[code, new[code]] for code in order]
        sheets.append([[*head], *lines])
    name, keys = ("tarif", "prices")[lang], ("one", "two", "three")
    calm = next(code for code in codes if code not in moved)
    return Drawn(
        solution={key: [code] for key, code in zip(keys, moved, strict=True)},
        values={"moved": ", ".join(sorted(moved))},
        files=[File(f"{name}-{n}.ods", ods({name: rows})) for n, rows in enumerate(sheets, 1)],
        right=[dict(zip(keys, moved, strict=True)), dict(zip(keys, moved[::-1], strict=True))],
        wrong=[dict(zip(keys, [*moved[:2], calm], strict=True)), dict.fromkeys(keys, moved[0])],
    )
