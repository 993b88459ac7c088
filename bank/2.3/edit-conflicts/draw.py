"""Draws for conflicts between copies."""

from pix.content.drawing import Dice, Drawn, File, different
from pix.content.files import csv_text, zip_archive
from pix.content.files.sheet import Cell


def only_in_copy(dice: Dice, locale: str) -> Drawn:
    """A list and its conflicted copy: what would be lost with the copy."""
    lang = 0 if locale == "fr" else 1
    names = different(dice.full_name, 30)
    owner = dice.first_name()
    extra, other, shared = names[:2], names[2:3], names[3:]
    original, copy = dice.shuffle(shared + other), dice.shuffle(shared + extra)
    tables = dice.sample(range(1, 31), 30)
    seat = dict(zip(names, tables, strict=True))
    head = (["Nom", "Place"], ["Name", "Seat"])[lang]
    titles = (
        ("invites.csv", f"invites (copie en conflit - {owner}).csv"),
        ("guests.csv", f"guests (conflicted copy - {owner}).csv"),
    )[lang]
    files = {}
    for title, rows in zip(titles, (original, copy), strict=True):
        lines: list[list[Cell]] = [[name, seat[name]] for name in rows]
        files[title] = csv_text([head, *lines], encoding="utf-8-sig")
    good = dict(zip(("one", "two"), extra, strict=True))
    return Drawn(
        solution={key: [name] for key, name in good.items()},
        values={
            "copy": titles[1],
            "original": titles[0],
            "one": extra[0],
            "two": extra[1],
            "other": other[0],
        },
        files=[File(("dossier.zip", "folder.zip")[lang], zip_archive(files))],
        right=[good, {"one": extra[1], "two": extra[0]}],
        wrong=[
            {"one": extra[0], "two": other[0]},
            {"one": extra[0], "two": extra[0]},
            {"one": shared[0], "two": other[0]},
        ],
    )


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _play(events: list[tuple[str, str]]) -> set[str]:
    """Whose changes the file holds after these openings and savings."""
    stored: set[str] = set()
    seen: dict[str, set[str]] = {}
    for action, who in events:
        if action == "open":
            seen[who] = set(stored)
        else:
            stored = seen[who] | {who}
    return stored


def _timeline(dice: Dice) -> list[tuple[str, str]]:
    """Four people open then save, such that some but not all changes remain."""
    while True:
        order = dice.shuffle([who for who in "abcd" for _ in range(2)])
        opened: set[str] = set()
        events = []
        for who in order:
            events.append(("save" if who in opened else "open", who))
            opened.add(who)
        if len(_play(events)) in (1, 2, 3):
            return events


def what_is_left(dice: Dice, locale: str) -> Drawn:
    """Openings and savings in turn: whose changes are left."""
    lang = 0 if locale == "fr" else 1
    events = _timeline(dice)
    people = different(dice.first_name, 4)
    names = dict(zip("abcd", people, strict=True))
    words = (
        {"open": "ouvre le fichier", "save": "enregistre sa modification et ferme"},
        {"open": "opens the file", "save": "saves a change and closes"},
    )[lang]
    start, rows = dice.integer(8, 12) * 60, []
    for action, who in events:
        start += dice.integer(3, 14)
        rows.append(f"| {_clock(start)} | {names[who]} {words[action]} |")
    good = sorted(_play(events))
    last = events[-1][1]
    return Drawn(
        solution=good,
        values={"rows": "\n".join(rows), "last": names[last], "left": ", ".join(names[who] for who in good)},
        proposals=list(names.items()),
        right=[good],
        wrong=[
            answer
            for answer in (list("abcd"), [last], [who for who in "abcd" if who not in good])
            if answer != good
        ],
    )


STOCK = (
    ("Chaises", "Chairs"),
    ("Tables", "Tables"),
    ("Nappes", "Tablecloths"),
    ("Assiettes", "Plates"),
    ("Verres", "Glasses"),
    ("Bancs", "Benches"),
    ("Lampes", "Lamps"),
    ("Tentes", "Tents"),
    ("Cordes", "Ropes"),
    ("Bougies", "Candles"),
    ("Paniers", "Baskets"),
    ("Carafes", "Jugs"),
)
Stock = dict[str, int]


def _with_row(amounts: Stock) -> list[dict[str, object]]:
    """Checks, from a file, that these rows are in it once, and no other for the same thing."""
    return [
        {
            "op": "exists",
            "path": "rows/*",
            "value": [{"op": "equals", "path": "", "value": [name, str(count)]}],
        }
        for name, count in amounts.items()
    ]


def two_copies(dice: Dice, locale: str) -> Drawn:
    """A table and two copies of it that went apart: what each changed, added or deleted is kept."""
    side, names = 0 if locale == "fr" else 1, [STOCK[at] for at in dice.sample(range(12), 9)]
    things, (nora, ali) = [name[side] for name in names], different(dice.first_name, 2)
    before = {thing: dice.integer(12, 90) for thing in things[:8]}
    by_nora = {thing: before[thing] + dice.integer(1, 9) for thing in things[:2]}
    by_ali = {thing: before[thing] - dice.integer(1, 9) for thing in things[2:4]} | {
        things[8]: dice.integer(5, 60)
    }
    gone = things[4]
    order = dice.shuffle(things[:8])
    first = {thing: before[thing] for thing in order}
    left = {thing: count for thing, count in (first | by_nora).items() if thing != gone}
    right = first | by_ali
    merged = {thing: count for thing, count in (first | by_nora | by_ali).items() if thing != gone}
    heads = (["Objet", "Nombre"], ["Item", "Number"])[side]
    stem = ("reserve", "stock")[side]

    def table(amounts: Stock) -> bytes:
        return csv_text([heads, *([thing, count] for thing, count in amounts.items())], encoding="utf-8-sig")

    start = (f"{stem}-depart.csv", f"{stem}-start.csv")[side]
    copies = [f"{stem}-{'AB'[at]}.csv" for at in range(2)]
    near = (left, right, first | by_nora | by_ali, left | by_ali | {things[0]: before[things[0]]})
    near += (merged | {things[5]: before[things[5]] + 1},)
    return Drawn(
        solution=File(f"{stem}.csv", table(merged)),
        files=[
            File(name, table(rows)) for name, rows in zip((start, *copies), (first, left, right), strict=True)
        ],
        values={
            "start": start,
            "one": copies[0],
            "two": copies[1],
            "nora": nora,
            "ali": ali,
            "gone": gone,
            "new": things[8],
            "count": len(merged),
            "by_nora": _with_row(by_nora),
            "by_ali": _with_row(by_ali),
            "kept": _with_row({thing: before[thing] for thing in things[5:8]}),
        },
        right=[File("x.csv", table(dict(sorted(merged.items()))))],
        wrong=[File(f"{stem}.csv", table(rows)) for rows in near],
    )


MEETINGS = (
    (
        ("Repas de quartier", "Neighbourhood meal"),
        ("Chacun apporte un plat.", "Everyone brings a dish."),
        ("Les tables sont prêtées par la mairie.", "The tables are lent by the town hall."),
    ),
    (
        ("Atelier de réparation", "Repair workshop"),
        ("Chacun apporte un objet en panne.", "Everyone brings a broken object."),
        ("Les outils sont fournis.", "Tools are provided."),
    ),
    (
        ("Randonnée de printemps", "Spring hike"),
        ("Chacun apporte son repas.", "Everyone brings a meal."),
        ("Le trajet fait douze kilomètres.", "The route is twelve kilometres long."),
    ),
    (
        ("Répétition générale", "Dress rehearsal"),
        ("Chacun apporte son costume.", "Everyone brings a costume."),
        ("Le décor est déjà en place.", "The set is already in place."),
    ),
)
BRANCHES = (("equipe", "team"), ("accueil", "welcome"), ("bureau", "office"), ("salle", "hall"))


def markers_to_resolve(dice: Dice, locale: str) -> Drawn:
    """A Markdown text with two marked conflicts: a time to choose, two addresses to keep."""
    lang = 0 if locale == "fr" else 1
    title, bring, end = (row[lang] for row in dice.pick(MEETINGS))
    ours, theirs = (row[lang] for row in dice.sample(BRANCHES, 2))
    hours, houses = dice.sample(range(9, 20), 2), dice.sample(range(2, 99), 2)
    towns = different(dice.town, 2)
    times = [(f"- Début\u00a0: {hour} h 30", f"- Start: {hour}:30")[lang] for hour in hours]
    places = [
        (f"- {house} rue du Port, {town}", f"- {house} Port Street, {town}")[lang]
        for house, town in zip(houses, towns, strict=True)
    ]
    chosen = dice.integer(0, 1)
    where = ("Adresses", "Addresses")[lang]

    def text(time: str, place: str) -> str:
        return f"# {title}\n\n{bring}\n\n{time}\n\n## {where}\n\n{place}\n\n{end}\n"

    def marked(pair: list[str]) -> str:
        return f"<<<<<<< {ours}\n{pair[0]}\n=======\n{pair[1]}\n>>>>>>> {theirs}"

    name, both = ("programme.md", "programme.md")[lang], "\n".join(places)
    kept, gone = times[chosen], times[1 - chosen]
    accepted = [text(kept, both), text(kept, "\n".join(places[::-1]))]
    wrong = [
        text(gone, both),
        text(kept, places[0]),
        text(kept, places[1]),
        text(kept, marked(places)),
        text(f"{ours}\n{kept}", f"{both}\n>>>>>>> {theirs}"),
        text(kept, both).replace(end, ""),
        text("\n".join(times), both),
    ]
    return Drawn(
        solution=File(name, accepted[0].encode()),
        right=[
            File(name, accepted[1].encode()),
            File(name, accepted[0].replace("\n", "\r\n").encode("utf-8-sig")),
        ],
        wrong=[File(name, one.encode()) for one in wrong],
        files=[File(name, text(marked(times), marked(places)).encode())],
        values={
            "file": name,
            "branch": (ours, theirs)[chosen],
            "kept": kept.removeprefix("- "),
            "gone": gone.removeprefix("- "),
            "one": places[0].removeprefix("- "),
            "two": places[1].removeprefix("- "),
            "accepted": accepted,
        },
    )
