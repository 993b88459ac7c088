"""Draws for finding files again."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.scenes import scene
from pix.content.drawing.wording import SIDE, lettered, table, tenths
from pix.content.files import csv_text, jpeg, xmp, zip_archive

NAMES = [
    ("bail", "lease"), ("voisins", "neighbours"), ("devis", "quote"), ("ecole", "school"),
    ("recette", "recipe"), ("carte", "map"), ("poeme", "poem"), ("menu", "menu"), ("affiche", "poster"),
    ("club", "club"), ("garage", "garage"), ("jardin", "garden"), ("piscine", "pool"), ("chorale", "choir"),
]  # fmt: skip
ROOMS = [
    ("Assurance", "Insurance"),
    ("Cuisine", "Cooking"),
    ("Electricite", "Electricity"),
    ("Jardinage", "Gardening"),
    ("Piano", "Piano"),
    ("Poterie", "Pottery"),
    ("Randonnees", "Hikes"),
    ("Scolarite", "Schooling"),
    ("Sante", "Health"),
    ("Transports", "Transport"),
    ("Travaux", "Works"),
    ("Voiture", "Car"),
]
HOUSES = [("Maison", "Home"), ("Loisirs", "Leisure"), ("Administratif", "Paperwork"), ("Divers", "Other")]
SOUGHT = [
    ("attestation", "statement"),
    ("permis", "permit"),
    ("certificat", "certificate"),
    ("garantie", "warranty"),
    ("contrat", "contract"),
    ("diplome", "diploma"),
]
HITS = {
    "port": ["rapport.odt", "Porte.jpg", "sport-club.ods", "port.txt", "export.csv"],
    "art": ["carte.pdf", "Article.odt", "smart.txt", "art.jpg", "mozart.mp3"],
    "table": ["tables.ods", "Tableau.odt", "portable.pdf", "table.jpg", "stable.txt"],
    "son": ["saison.odt", "Sonate.mp3", "maison.jpg", "son.wav", "sonnet.txt"],
    "main": ["romain.odt", "Maintien.pdf", "domaine.ods", "main.jpg", "demain.txt"],
}
MISSES = {
    "port": ["prot.pdf", "pot.png", "por.odt"],
    "art": ["rat.png", "arc.ods", "atr.txt"],
    "table": ["tabel.odt", "tab.txt", "balte.png"],
    "son": ["nos.txt", "sno.pdf", "soin.odt"],
    "main": ["mian.txt", "ami.png", "mine.odt"],
}
RANKS = [("premier", "first"), ("deuxième", "second"), ("troisième", "third")]
SORTS = [
    (
        "par date de modification, du plus récent au plus ancien",
        "by date of modification, the most recent first",
    ),
    ("par date de modification, du plus ancien au plus récent", "by date of modification, the oldest first"),
    ("par taille, du plus lourd au plus léger", "by size, the heaviest first"),
    ("par taille, du plus léger au plus lourd", "by size, the lightest first"),
]
EXTENSIONS = ["txt", "csv", "html"]
MONTHS = {"fr": ["mars", "avril", "mai", "juin"], "en": ["March", "April", "May", "June"]}


def shown(day: date, locale: str) -> str:
    """A day in digits, as lists of files show it."""
    return day.strftime("%d/%m/%Y" if locale == "fr" else "%Y-%m-%d")


def ranked(dice: Dice, locale: str) -> Drawn:
    """A list of eight files: which comes at a rank once sorted."""
    side = SIDE[locale]
    names = [f"{name[side]}.odt" for name in dice.sample(NAMES, 8)]
    days = [date(2019, 1, 1) + timedelta(days=rank) for rank in dice.sample(range(1400), 8)]
    sizes = dice.sample(range(12, 990), 8)
    sort, rank = dice.integer(0, 3), dice.integer(0, 2)
    keys = [day.toordinal() for day in days] if sort < 2 else sizes
    order = sorted(range(8), key=lambda i: keys[i], reverse=sort in (0, 2))
    found, opposite = names[order[rank]], names[order[7 - rank]]
    heads = (("Nom", "Modifié le", "Taille (ko)"), ("Name", "Modified", "Size (kB)"))[side]
    rows = [(f"`{n}`", shown(d, locale), str(s)) for n, d, s in zip(names, days, sizes, strict=True)]
    return Drawn(
        solution=[found, found[:-4]],
        values={
            "table": table(heads, rows),
            "sort": SORTS[sort][side],
            "rank": RANKS[rank][side],
            "found": found,
        },
        right=[found],
        wrong=[opposite, names[order[rank + 1]]],
    )


def _house(dice: Dice, side: int) -> list[tuple[str, str]]:
    """Twelve folders: (parent, folder)."""
    rooms = [room[side] for room in dice.shuffle(ROOMS)]
    return [(HOUSES[rank // 3][side], room) for rank, room in enumerate(rooms)]


def hidden_file(dice: Dice, locale: str) -> Drawn:
    """An archive of sixty files in a tree: the folder of the one whose name holds a word."""
    side, folders, word = SIDE[locale], _house(dice, SIDE[locale]), dice.pick(SOUGHT)[SIDE[locale]]
    target, spot, entries = dice.integer(0, 11), dice.integer(0, 4), {}
    for rank, (house, room) in enumerate(folders):
        for number, name in enumerate(dice.sample(NAMES, 5)):
            base = f"{dice.pick(NAMES)[side]}-{word}" if (rank, number) == (target, spot) else name[side]
            entries[f"Documents/{house}/{room}/{base}-{dice.integer(10, 99)}.txt"] = f"{base}\n"
    house, room = folders[target]
    return Drawn(
        solution=[room, f"Documents/{house}/{room}", f"{house}/{room}", f"Documents\\{house}\\{room}"],
        values={"word": word, "room": room, "house": house},
        files=[File("documents.zip", zip_archive(entries))],
        right=[room, room.lower()],
        wrong=[house, "Documents", folders[(target + 1) % 12][1]],
    )


def holding(dice: Dice, locale: str) -> Drawn:
    """File names: those that hold a fragment, anywhere and in either case."""
    del locale
    word, count = dice.pick(sorted(HITS)), dice.integer(3, 4)
    hits = [*HITS[word][1:3], *dice.sample([HITS[word][0], *HITS[word][3:]], count - 2)]
    misses = dice.sample(MISSES[word], 6 - count)
    proposals = lettered(dice.shuffle([*hits, *misses]))
    solution = [letter for letter, name in proposals if word in name.lower()]
    starting = [letter for letter, name in proposals if name.lower().startswith(word)]
    return Drawn(
        solution=solution,
        values={"word": word},
        proposals=proposals,
        right=[solution],
        wrong=[starting, [letter for letter, _ in proposals]],
    )


def _spread(dice: Dice, month: int) -> list[tuple[int, date, int]]:
    """Forty-one files (extension rank, day, kB): only the first meets type 0, 1st to 15th of the month, over 100 kB."""
    inside, year = [date(2021, month, day) for day in range(2, 15)], 2021
    outside = [
        *(date(year, month + 1, day) for day in range(3, 28)),
        *(date(year, month, day) for day in range(18, 29)),
    ]
    big, small = range(150, 400), range(5, 80)
    shapes: list[tuple[int, Sequence[date], range]] = [(0, inside, big)]
    for _ in range(5):
        shapes += [(0, inside, small), (0, outside, big), (1, inside, big), (2, inside, big)]
        shapes += [(0, outside, small), (1, outside, small), (2, inside, small), (1, outside, big)]
    return [(kind, dice.pick(days), dice.pick(sizes)) for kind, days, sizes in shapes]


def filtered(dice: Dice, locale: str) -> Drawn:
    """An archive of forty-one files: the only one of a type, a fortnight and a size."""
    side, month, kinds = SIDE[locale], dice.integer(3, 6), dice.shuffle(EXTENSIONS)
    numbers, spread, folders = dice.sample(range(100, 999), 41), _spread(dice, month), _house(dice, side)
    entries, modified, names = {}, {}, []
    for number, (kind, day, size) in zip(numbers, spread, strict=True):
        name = f"{dice.pick(NAMES)[side]}-{number}.{kinds[kind]}"
        house, room = dice.pick(folders)
        names.append(name)
        path = f"Documents/{house}/{room}/{name}"
        entries[path] = f"{name};{number};0;0;0\r\n" * (size * 1000 // (len(name) + 12))
        modified[path] = datetime.combine(day, time(12, dice.integer(0, 59)))
    found = names[0]
    return Drawn(
        solution=[found, found.rsplit(".", 1)[0]],
        values={"kind": kinds[0], "month": MONTHS[locale][month - 3], "found": found},
        files=[File("documents.zip", zip_archive(dict(sorted(entries.items())), modified))],
        right=[found],
        wrong=names[1:5],
    )


def two_dates(dice: Dice, locale: str) -> Drawn:
    """A list with creation and modification dates: the workbook changed in a month and over 2 MB."""
    side, month = SIDE[locale], dice.integer(3, 6)
    names = [name[side] for name in dice.sample(NAMES, 7)]
    inside, before, after = (
        [date(2021, m, d) for d in dice.sample(range(2, 28), 7)] for m in (month, month - 1, month + 1)
    )
    sizes = [dice.integer(21, 49) for _ in range(6)] + [dice.integer(3, 19)]
    rows = [
        (f"{names[0]}.ods", before[0], inside[0], sizes[0]),
        (f"{names[1]}.ods", inside[1], after[1], sizes[1]),
        (f"{names[2]}.odt", before[2], inside[2], sizes[2]),
        (f"{names[3]}.ods", before[3], inside[3], sizes[6]),
        (f"{names[4]}.ods", before[4], after[4], sizes[4]),
        (f"{names[5]}.odt", inside[5], after[5], sizes[5]),
    ]
    found = rows[0][0]
    heads = (
        ("Nom", "Créé le", "Modifié le", "Taille (Mo)"),
        ("Name", "Created", "Modified", "Size (MB)"),
    )[side]
    return Drawn(
        solution=[found, found[:-4]],
        values={
            "table": table(
                heads,
                [
                    (f"`{n}`", shown(made, locale), shown(changed, locale), tenths(size, locale))
                    for n, made, changed, size in dice.shuffle(rows)
                ],
            ),
            "month": MONTHS[locale][month - 3],
            "found": found,
            "other": rows[1][0],
        },
        right=[found],
        wrong=[rows[1][0], rows[2][0], rows[3][0]],
    )


# What each photo shows: its title, its keywords.
SHOWN: dict[str, Sequence[tuple[str, tuple[str, str]]]] = {
    "fr": (
        ("Allée de tilleuls", ("jardin", "arbre")), ("Banc au soleil", ("jardin", "repos")),
        ("Bassin aux carpes", ("jardin", "eau")), ("Pont de pierre", ("ville", "eau")),
        ("Marché du matin", ("ville", "commerce")), ("Gare de nuit", ("ville", "transport")),
        ("Sentier des crêtes", ("montagne", "marche")), ("Refuge sous la neige", ("montagne", "repos")),
        ("Troupeau au col", ("montagne", "animal")), ("Barque amarrée", ("mer", "transport")),
        ("Phare au soir", ("mer", "nuit")), ("Filets qui sèchent", ("mer", "commerce")),
    ),
    "en": (
        ("Avenue of limes", ("garden", "tree")), ("Bench in the sun", ("garden", "rest")),
        ("Carp pond", ("garden", "water")), ("Stone bridge", ("town", "water")),
        ("Morning market", ("town", "trade")), ("Station at night", ("town", "transport")),
        ("Ridge path", ("mountain", "walk")), ("Hut under snow", ("mountain", "rest")),
        ("Flock at the pass", ("mountain", "animal")), ("Moored boat", ("sea", "transport")),
        ("Evening lighthouse", ("sea", "night")), ("Drying nets", ("sea", "trade")),
    ),
}  # fmt: skip
PHOTOS = 8
LISTED = {"fr": ("photos.zip", "liste.csv", ["Fichier", "Titre", "Mots-clés"]), "en": ("photos.zip", "list.csv", ["File", "Title", "Keywords"])}  # fmt: skip


def _told_of(name: str, title: str, words: Sequence[str]) -> dict[str, object]:
    """The check that this photo, in any folder of the archive, holds its title and its keywords alone."""
    wanted = [
        {"op": "equals", "path": "name", "value": name},
        {"op": "equals", "path": "metadata/title", "value": title},
        {"op": "count", "path": "metadata/keywords", "value": len(words)},
        *({"op": "contains", "path": "metadata/keywords", "value": word} for word in words),
    ]
    return {"op": "exists", "path": "files/*", "value": wanted}


def photos_to_describe(dice: Dice, locale: str) -> Drawn:
    """Eight photos and the list of what each shows: write it in each; some have it, one says otherwise."""
    archive, listing, heads = LISTED[locale]
    shown = [SHOWN[locale][rank] for rank in dice.sample(range(12), PHOTOS)]
    names = [f"IMG_{number}.jpg" for number in sorted(dice.sample(range(1000, 9999), PHOTOS))]
    drawn = [scene(dice, (160, 120), side=8) for _ in names]
    seen = [
        {
            "op": "exists",
            "path": "files/*",
            "value": [{"op": "equals", "path": "name", "value": name}, *checks],
        }
        for name, (_, checks) in zip(names, drawn, strict=True)
    ]
    packets = [xmp(title=title, keywords=words) for title, words in shown]
    done = {name: jpeg(one, packet=said) for name, (one, _), said in zip(names, drawn, packets, strict=True)}
    before = [packets[0], packets[1], xmp(title=shown[3][0], keywords=shown[2][1]), *[b""] * 5]
    given = {name: jpeg(one, packet=said) for name, (one, _), said in zip(names, drawn, before, strict=True)}
    rows = [[name, title, ", ".join(words)] for name, (title, words) in zip(names, shown, strict=True)]
    renamed = {f"{title}.jpg": given[name] for name, (title, _) in zip(names, shown, strict=True)}
    by_folder = {f"{words[0]}/{name}": given[name] for name, (_, words) in zip(names, shown, strict=True)}
    word = dice.pick(shown)[1][0]
    return Drawn(
        solution=File(archive, zip_archive(done)),
        values={
            "archive": archive, "list": listing, "word": word, "found": sum(word in words for _, words in shown),
            "told": [_told_of(name, *said) for name, said in zip(names, shown, strict=True)], "seen": seen,
        },
        files=[File(archive, zip_archive(given)), File(listing, csv_text([heads, *rows]))],
        right=[File(archive, zip_archive({f"photos/{name}": one for name, one in done.items()}))],
        wrong=[
            File(archive, zip_archive(one))
            for one in (renamed, by_folder, done | {names[2]: given[names[2]]}, {name: done[name] for name in names[:7]})
        ],
    )  # fmt: skip
