"""Draws for agreeing on a time."""

from pix.content.drawing import Dice, Drawn, File, different
from pix.content.files import ods

DAYS = (
    ("Lundi", "Monday"),
    ("Mardi", "Tuesday"),
    ("Mercredi", "Wednesday"),
    ("Jeudi", "Thursday"),
    ("Vendredi", "Friday"),
)
ANSWERS = (("non", "no"), ("oui", "yes"))
LETTERS = "abcdefgh"
CELLS = range(18, 34)  # half hours from 9:00 to 17:00

Grid = list[list[int]]


def _poll(dice: Dice, people: int, slots: int, needed: int) -> tuple[Grid, int, int]:
    """Answers where the fullest slot misses a needed person (first rows), best slot, fullest slot."""
    while True:
        grid = [[int(dice.chance(0.6)) for _ in range(slots)] for _ in range(people)]
        sums = [sum(row[slot] for row in grid) for slot in range(slots)]
        fit = [slot for slot in range(slots) if all(row[slot] for row in grid[:needed])]
        full = max(range(slots), key=sums.__getitem__)
        if len(fit) > 1 and full not in fit and sums.count(sums[full]) == 1:
            best = max(fit, key=sums.__getitem__)
            if sum(sums[slot] == sums[best] for slot in fit) == 1:
                return grid, best, full


def _slots(dice: Dice, count: int, lang: int) -> list[str]:
    days = sorted(dice.sample(range(5), 4))
    pairs = [(day, hour) for day in days for hour in (dice.integer(9, 12), dice.integer(14, 18))]
    kept = sorted(dice.sample(range(8), count))
    return [
        f"{DAYS[d][lang]} {h} h" if lang == 0 else f"{DAYS[d][lang]} {h}:00"
        for d, h in (pairs[i] for i in kept)
    ]


def _answer(grid: Grid, best: int, full: int, slots: list[str]) -> dict[str, object]:
    count = sum(row[best] for row in grid)
    good = {"slot": LETTERS[best], "count": f"{count}"}
    crowd = {"slot": LETTERS[full], "count": f"{sum(row[full] for row in grid)}"}
    return {
        "solution": {key: [value] for key, value in good.items()},
        "options": {"slot": list(zip(LETTERS, slots, strict=False))},
        "right": [good],
        "wrong": [crowd, good | {"count": f"{count + 1}"}, good | {"slot": LETTERS[full]}],
    }


def small_poll(dice: Dice, locale: str) -> Drawn:
    """Eight people, five slots, one person whose presence is needed."""
    lang = 0 if locale == "fr" else 1
    people, slots = different(dice.first_name, 8), _slots(dice, 5, lang)
    grid, best, full = _poll(dice, 8, 5, 1)
    order = dice.shuffle(range(8))
    rows = "\n".join(f"| {people[i]} | {' | '.join(ANSWERS[yes][lang] for yes in grid[i])} |" for i in order)
    values = {
        "head": " | ".join(slots),
        "rows": rows,
        "needed": people[0],
        "best": slots[best],
        "full": slots[full],
    }
    return Drawn(values=values, **_answer(grid, best, full, slots))  # type: ignore[arg-type]


def large_poll(dice: Dice, locale: str) -> Drawn:
    """Thirty people, eight slots, two people whose presence is needed, in a sheet."""
    lang = 0 if locale == "fr" else 1
    people, slots = different(dice.full_name, 30), _slots(dice, 8, lang)
    grid, best, full = _poll(dice, 30, 8, 2)
    order = dice.shuffle(range(30))
    rows = [[people[i], *(ANSWERS[yes][lang] for yes in grid[i])] for i in order]
    book = {("Sondage", "Poll")[lang]: [[("Nom", "Name")[lang], *slots], *rows]}
    values = {"one": people[0], "two": people[1], "best": slots[best], "full": slots[full]}
    files = [File(("sondage.ods", "poll.ods")[lang], ods(book))]
    return Drawn(values=values, files=files, **_answer(grid, best, full, slots))  # type: ignore[arg-type]


def _clock(cell: int) -> str:
    return f"{cell // 2}:{'30' if cell & 1 else '00'}"


def _busy(dice: Dice, start: int) -> list[list[tuple[int, int]]]:
    """Busy times of three people: every half hour is taken by someone, save the hour from start."""
    taken = [
        {cell for cell in CELLS if cell not in (start, start + 1) and dice.chance(0.45)} for _ in range(3)
    ]
    for cell in CELLS:
        if cell not in (start, start + 1) and not any(cell in cells for cells in taken):
            taken[dice.integer(0, 2)].add(cell)
    return [_merge(sorted(cells)) for cells in taken]


def _merge(cells: list[int]) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for cell in cells:
        if spans and spans[-1][1] == cell:
            spans[-1] = (spans[-1][0], cell + 1)
        else:
            spans.append((cell, cell + 1))
    return spans


def _forms(cell: int) -> list[str]:
    hour, half = cell // 2, cell & 1
    plain = [f"{hour}", f"{hour} h", f"{hour:02} h"] if not half else []
    forms = [
        _clock(cell),
        f"{hour} h {'30' if half else '00'}",
        f"{hour:02}:{'30' if half else '00'}",
        *plain,
    ]
    return [*forms, *_half_day_forms(hour, ":30" if half else "")]


def _half_day_forms(hour: int, minutes: str) -> list[str]:
    """The time as people write it on a twelve-hour clock."""
    on_dial = hour - 12 if hour > 12 else hour
    marks = ("pm", "p.m.") if hour >= 12 else ("am", "a.m.")
    return [f"{on_dial}{end}{mark}" for end in dict.fromkeys((minutes, minutes or ":00")) for mark in marks]


def _start(cell: int) -> dict[str, object]:
    return {
        "solution": _forms(cell),
        "right": _forms(cell)[:2],
        "wrong": [_clock(cell + 1), _clock(cell + 2), _clock(cell - 1)],
    }


def free_hour_table(dice: Dice, locale: str) -> Drawn:
    """Three calendars in a table: when does the only common free hour begin."""
    lang = 0 if locale == "fr" else 1
    people, start = different(dice.first_name, 3), dice.integer(18, 32)
    join = (" à ", " to ")[lang]
    lines = [
        f"| {who} | {', '.join(_clock(a) + join + _clock(b) for a, b in spans)} |"
        for who, spans in zip(people, _busy(dice, start), strict=True)
    ]
    return Drawn(values={"rows": "\n".join(lines), "start": _clock(start)}, **_start(start))  # type: ignore[arg-type]


def _ics(who: str, spans: list[tuple[int, int]], title: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Pix//Bank//EN"]
    for number, (a, b) in enumerate(spans):
        first, last = (f"20240611T{cell // 2:02}{'30' if cell & 1 else '00'}00" for cell in (a, b))
        lines += [
            "BEGIN:VEVENT",
            f"UID:{number}-{a}-{len(who)}@example.org",
            "DTSTAMP:20240601T080000Z",
            f"DTSTART:{first}",
        ]
        lines += [f"DTEND:{last}", f"SUMMARY:{title} {number + 1} ({who})", "END:VEVENT"]
    return ("\r\n".join([*lines, "END:VCALENDAR"]) + "\r\n").encode()


def free_hour_files(dice: Dice, locale: str) -> Drawn:
    """Three calendar files: when does the only common free hour begin."""
    lang = 0 if locale == "fr" else 1
    people, start = different(dice.first_name, 3), dice.integer(18, 32)
    title = ("Occupation", "Busy")[lang]
    spans = _busy(dice, start)
    files = [
        File(f"agenda-{n}.ics", _ics(who, span, title))
        for n, (who, span) in enumerate(zip(people, spans, strict=True), 1)
    ]
    return Drawn(values={"people": ", ".join(people), "start": _clock(start)}, files=files, **_start(start))  # type: ignore[arg-type]
