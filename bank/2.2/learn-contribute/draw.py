"""Draws for learning online."""

from datetime import date, timedelta

from pix.content.drawing import Dice, Drawn

MONTHS = (
    (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
)
TASKS = (
    ("Exposé", "Talk"),
    ("Compte rendu", "Report"),
    ("Carte", "Map"),
    ("Affiche", "Poster"),
    ("Enquête", "Survey"),
    ("Poème", "Poem"),
)


def quizzes_left(dice: Dice, locale: str) -> Drawn:
    """Six quizzes: which two are still to be passed."""
    lang = 0 if locale == "fr" else 1
    mark = dice.pick((60, 70, 75))
    left = dice.sample(range(1, 7), 2)
    near, low = dice.integer(1, 4), dice.integer(10, 25)
    undone = ("non fait", "not done")[lang]
    percent = ("\u00a0%", "%")[lang]
    scores = {
        left[0]: f"{mark - near}{percent}",
        left[1]: undone if dice.chance(0.6) else f"{mark - low}{percent}",
    }
    exact = next(number for number in range(1, 7) if number not in left)
    rows = []
    for number in range(1, 7):
        score = scores.get(number) or f"{mark if number == exact else dice.integer(mark + 1, 98)}{percent}"
        rows.append(f"| Quiz {number} | {('oui', 'yes')[lang]} | {score} |")
    one, two = sorted(left)
    good = {"first": f"{one}", "second": f"{two}"}
    return Drawn(
        solution={"x": [f"{one}", f"Quiz {one}"], "y": [f"{two}", f"Quiz {two}"]},
        values={"mark": mark, "rows": "\n".join(rows), "one": one, "two": two},
        right=[good, {"first": f"quiz {two}", "second": f"quiz {one}"}],
        wrong=[
            {"first": f"{one}", "second": f"{one}"},
            {"first": f"{one}", "second": f"{exact}"},
            {"first": f"{two}", "second": f"{exact}"},
        ],
    )


def deadlines(dice: Dice, locale: str) -> Drawn:
    """Activities listed in the order of the course: which is due first."""
    lang = 0 if locale == "fr" else 1
    start = dice.day(date(2023, 1, 5), date(2023, 9, 20))
    names = [task[lang] for task in dice.sample(TASKS, 4)]
    gaps = dice.sample((3, 12, 25, 34, 47, 60), 4)
    days = [start + timedelta(days=gap) for gap in gaps]
    letters = dice.shuffle(list("abcd"))
    join = (" : à rendre le ", ": due on ")[lang]
    texts = [
        f"{name}{join}{day.day} {MONTHS[lang][day.month - 1]}" for name, day in zip(names, days, strict=True)
    ]
    good = [letter for _, letter in sorted(zip(days, letters, strict=True))]
    by_day = [letter for _, letter in sorted(zip([day.day for day in days], letters, strict=True))]
    return Drawn(
        solution=good,
        items=sorted(zip(letters, texts, strict=True)),
        right=[good],
        wrong=[answer for answer in (good[::-1], by_day, [good[1], good[0], *good[2:]]) if answer != good],
    )
