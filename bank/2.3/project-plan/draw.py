"""Draws for a task board."""

from pix.content.drawing import Dice, Drawn, File, different
from pix.content.files import ods
from pix.content.files.sheet import Cell
from pix.content.simulators.spreadsheet.building import Sheets

TASKS = (
    ("Réserver la sono", "Book the sound system"),
    ("Réserver la salle", "Book the hall"),
    ("Imprimer l’affiche", "Print the poster"),
    ("Dessiner l’affiche", "Draw the poster"),
    ("Acheter les boissons", "Buy the drinks"),
    ("Acheter les nappes", "Buy the tablecloths"),
    ("Prévenir la mairie", "Tell the town hall"),
    ("Prévenir les voisins", "Tell the neighbours"),
    ("Monter les tables", "Set up the tables"),
    ("Monter le stand", "Set up the stand"),
    ("Tester les lampes", "Test the lamps"),
    ("Tester le micro", "Test the microphone"),
)
AREAS = (("rue", "street"), ("cour", "yard"), ("parc", "park"), ("halle", "market hall"))
STATES = (("à faire", "to do"), ("en cours", "in progress"), ("fait", "done"))

Line = tuple[str, str, str, int, str]


def _lines(dice: Dice, titles: list[str], lang: int) -> list[Line]:
    """A line per task: name, creator, person in charge (never the same), day, state."""
    people, lines = different(dice.first_name, 6), []
    for title in titles:
        creator, doer = dice.sample(people, 2)
        lines.append((title, creator, doer, dice.integer(2, 29), dice.pick(STATES)[lang]))
    return lines


def _question(lines: list[Line], place: int) -> Drawn:
    title, creator, doer, day, _ = lines[place]
    good = {"who": doer, "day": f"{day}"}
    return Drawn(
        solution={"who": [doer], "day": [f"{day}"]},
        values={
            "task": title,
            "who": doer,
            "day": day,
            "creator": creator,
            "rows": "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines),
        },
        right=[good, good | {"who": doer.lower()}],
        wrong=[good | {"who": creator}, good | {"day": f"{day + 1}"}, {"who": creator, "day": f"{day}"}],
    )


def board_table(dice: Dice, locale: str) -> Drawn:
    """A small board: who must do a task, and by when."""
    lang = 0 if locale == "fr" else 1
    lines = _lines(dice, [task[lang] for task in dice.sample(TASKS, 6)], lang)
    return _question(lines, dice.integer(0, 5))


def board_sheet(dice: Dice, locale: str) -> Drawn:
    """A board of 48 tasks as a sheet: who must do a task, and by when."""
    lang = 0 if locale == "fr" else 1
    titles = dice.shuffle([f"{task[lang]} ({area[lang]})" for task in TASKS for area in AREAS])
    lines = _lines(dice, titles, lang)
    drawn = _question(lines, dice.integer(6, 47))
    head = (
        ["Tâche", "Créée par", "Confiée à", "Échéance (jour)", "État"],
        ["Task", "Created by", "Assigned to", "Due (day)", "State"],
    )[lang]
    table: list[list[Cell]] = [[*line] for line in (head, *lines)]
    book = {("Tâches", "Tasks")[lang]: table}
    return Drawn(
        solution=drawn.solution,
        values=drawn.values,
        files=[File(("taches.ods", "tasks.ods")[lang], ods(book))],
        right=drawn.right,
        wrong=drawn.wrong,
    )


def board_to_update(dice: Dice, locale: str) -> Drawn:
    """News of the day to carry over to a task board: a state, a person, a day; a task of a near name stays."""
    lang = 0 if locale == "fr" else 1
    pairs = dice.sample(range(6), 3)
    titles = [TASKS[2 * pair + n][lang] for pair in pairs for n in (0, 1)]
    people = different(dice.first_name, 5)
    lines = [
        [title, dice.pick(people[:4]), dice.integer(3, 20), dice.pick(STATES[:2])[lang]]
        for title in dice.shuffle(titles)
    ]
    done, given, late = dice.sample(range(6), 3)
    day = lines[late][2] + dice.integer(2, 8)
    book = Sheets(lang=locale, name=("Tâches", "Tasks")[lang], features=["structure"], size=(12, 5))
    book.table(
        "A1",
        [
            ("Tâche", "Confiée à", "Échéance (juin)", "État")
            if lang == 0
            else ("Task", "Assigned to", "Due (June)", "State"),
            *lines,
        ],
    )
    book.head("A1:D1")
    options = [state[lang] for state in STATES]
    book.on()["validations"] = [
        {"range": "D2:D7", "kind": "list", "options": options, "low": 0, "high": 0, "message": ""}
    ]
    cells = {"state_at": f"D{done + 2}", "person_at": f"B{given + 2}", "day_at": f"C{late + 2}"}
    wanted = {"state_at": options[2], "person_at": people[4], "day_at": day}
    ended = book.after(*(lambda b, key=key: b.put(cells[key], wanted[key]) for key in cells))
    twin = _twin(lines, done, lang)
    return Drawn(
        start=book.state,
        solution=ended.state,
        wrong=[
            ended.after(
                lambda b: b.put(cells["state_at"], lines[done][3]),
                *(lambda b, c=c: b.put(f"{c}{done + 2}", None) for c in "ABCD"),
            ).state,
            ended.after(
                lambda b: b.put(cells["state_at"], lines[done][3]),
                lambda b: b.put(f"D{twin + 2}", options[2]),
            ).state,
            ended.after(lambda b: b.put(cells["day_at"], lines[late][2])).state,
            ended.after(lambda b: b.put(f"C{done + 2}", day + 1)).state,
        ],
        values={
            "sheet": book.on()["name"],
            "done": lines[done][0],
            "given": lines[given][0],
            "late": lines[late][0],
            "person": people[4],
            "day": day,
            "ended": options[2],
            **cells,
        },
    )


def _twin(lines: list[list[object]], place: int, lang: int) -> int:
    """The task of the same pair, whose name is close."""
    names = [task[lang] for task in TASKS]
    other = names[names.index(str(lines[place][0])) ^ 1]
    return next(n for n, line in enumerate(lines) if line[0] == other)
