"""Draws for ways to share."""

import unicodedata
from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, Two

PAGES = (
    ("rando.example", ("Sentier des genêts", "Sentier des genévriers"), ("Broom trail", "Birch trail")),
    ("cuisine.example", ("Tarte aux pommes", "Tarte aux pommes de terre"), ("Apple tart", "Apricot tart")),
    ("biblio.example", ("Le phare rouge", "Le phare rose"), ("The red lighthouse", "The rose lighthouse")),
    (
        "jardin.example",
        ("Tomate noire", "Tomate noire de plein champ"),
        ("Black tomato", "Black cherry tomato"),
    ),
    ("outils.example", ("Scie à bois", "Scie à métaux"), ("Wood saw", "Metal saw")),
)
BATCHES = (
    ("Fête", "affiche-fete", "Party", "party-poster"),
    ("Théâtre", "texte-piece", "Theatre", "play-text"),
    ("Voyage", "billets-train", "Trip", "train-tickets"),
    ("Chorale", "partition-hiver", "Choir", "winter-score"),
    ("Jardin", "plan-potager", "Garden", "plot-plan"),
)
FILES = (
    ("affiche", "poster"),
    ("programme", "programme"),
    ("film", "film"),
    ("discours", "speech"),
    ("musique", "music"),
)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace(" ", "-"))
    return "".join(letter for letter in plain if letter.isascii())


def exact_page(dice: Dice, locale: str) -> Drawn:
    """Among look-alike addresses, the one of the page that was asked for."""
    lang = 0 if locale == "fr" else 1
    site, *names = dice.pick(PAGES)
    name, twin = names[lang] if dice.chance(0.6) else names[lang][::-1]
    one, two, friend = dice.integer(112, 480), dice.integer(510, 960), dice.first_name()
    home, card = f"https://{site}/", f"https://{site}/{('fiche', 'page')[lang]}/{_slug(name)}-{one}"
    near = f"https://{site}/{('fiche', 'page')[lang]}/{_slug(twin)}-{two}"
    found = f"https://{site}/{('recherche?mot', 'search?word')[lang]}={_slug(name)}"
    opinions = f"{card}/{('avis', 'reviews')[lang]}"
    labels = (
        (
            "La page d’accueil du site",
            f"La fiche « {name} »",
            f"La fiche « {twin} »",
            f"Les résultats de recherche pour « {name} »",
            f"Les avis sur « {name} »",
        ),
        (
            "The home page of the site",
            f"The “{name}” page",
            f"The “{twin}” page",
            f"The search results for “{name}”",
            f"The reviews of “{name}”",
        ),
    )[lang]
    rows = dice.shuffle(list(zip((home, card, near, found, opinions), labels, strict=True)))
    table = "\n".join(f"| `{address}` | {label} |" for address, label in rows)
    bare = card.removeprefix("https://")
    return Drawn(
        solution=[card, bare, f"{card}/", f"{bare}/"],
        values={"friend": friend, "name": name, "table": table, "card": card},
        right=[card, bare],
        wrong=[home, near, found, opinions, name],
    )


def what_address_opens(dice: Dice, locale: str) -> Drawn:
    """Four addresses: what does each one open for the person who gets it."""
    lang = 0 if locale == "fr" else 2
    folder, file = dice.pick(BATCHES)[lang : lang + 2]
    low, mid, high = dice.integer(100, 380), dice.integer(400, 690), dice.integer(700, 990)
    words = (("dossier", "fichier", "ancien"), ("folder", "file", "old"))[lang // 2]
    texts = (
        f"`https://nuage.example/{words[1]}/{file}-{mid}`",
        f"`https://nuage.example/{words[0]}/{_slug(folder)}-{low}`",
        f"`C:\\Documents\\{folder}\\{file}.pdf`",
        f"`https://nuage.example/{words[1]}/{file}-{words[2]}-{high}`",
    )
    uses = (
        (
            f"Ouvre le fichier « {file} », et lui seul",
            f"Ouvre tout le dossier « {folder} »",
            "Ne s’ouvre que sur votre ordinateur",
            "Ouvre un autre fichier que celui voulu",
        ),
        (
            f"Opens the file “{file}”, and only that",
            f"Opens the whole folder “{folder}”",
            "Opens only on your own computer",
            "Opens another file than the one wanted",
        ),
    )[lang // 2]
    items, targets = dice.shuffle(list("pqrs")), dice.shuffle(["one", "two", "three", "four"])
    good = dict(zip(items, targets, strict=True))
    return Drawn(
        solution=good,
        values={"file": file, "folder": folder},
        items=sorted(zip(items, texts, strict=True)),
        targets=sorted(zip(targets, uses, strict=True)),
        right=[good],
        wrong=[
            good | {items[0]: targets[1], items[1]: targets[0]},
            good | {items[2]: targets[0]},
            good | {items[3]: targets[0]},
        ],
    )


def _size(tenths: int, lang: int) -> str:
    text = f"{tenths / 10:g}"
    return text.replace(".", ",") if lang == 0 else text


def attach_or_link(dice: Dice, locale: str) -> Drawn:
    """Add up sizes in two units, compare with the limit of a message, choose the means."""
    lang = 0 if locale == "fr" else 1
    limit, over = dice.pick((10, 15, 20)), dice.chance(0.6)
    share = (13 if over else 7) * limit // 10
    sizes = [
        dice.integer(share * 3 - 6, share * 3 + 6),
        dice.integer(share * 3 - 8, share * 3 + 4),
        dice.integer(share * 2 - 4, share * 2 + 4),
    ]
    small = dice.integer(3, 9)
    total = sum(sizes) + small
    names = [pair[lang] for pair in dice.sample(FILES, 4)]
    unit, little = ("Mo", "MB")[lang], ("ko", "kB")[lang]
    shown = [f"{_size(size, lang)} {unit}" for size in sizes] + [f"{small * 100} {little}"]
    rows = "\n".join(f"| {name} | {size} |" for name, size in zip(names, shown, strict=True))
    good = {"total": _size(total, 1), "way": "link" if total > limit * 10 else "attach"}
    other = "attach" if good["way"] == "link" else "link"
    mixed = _size(sum(sizes) + small * 1000, 1)
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "limit": limit,
            "rows": rows,
            "total": _size(total, lang),
            "day": dice.integer(9, 20),
            "verdict": (
                ("tient dans la limite", "dépasse la limite"),
                ("fits within the limit", "is over the limit"),
            )[lang][total > limit * 10],
        },
        right=[good],
        wrong=[good | {"way": other}, good | {"total": mixed}, good | {"way": "open"}],
    )


SHARED: Sequence[Two] = (
    ("devis.pdf", "quote.pdf"),
    ("plan.pdf", "plan.pdf"),
    ("budget.ods", "budget.ods"),
    ("photos.zip", "photos.zip"),
    ("contrat.odt", "contract.odt"),
    ("affiche.png", "poster.png"),
)
GROUPS: Sequence[Two] = (
    ("atelier", "workshop"),
    ("bureau", "office"),
    ("equipe", "team"),
    ("accueil", "desk"),
    ("service", "service"),
    ("agence", "branch"),
)
SIDES: Sequence[Two] = (
    ("nord", "north"),
    ("sud", "south"),
    ("est", "east"),
    ("ouest", "west"),
    ("centre", "centre"),
)
ACTIONS = {"fr": ("ouvert", "refusé", "téléchargé"), "en": ("opened", "refused", "downloaded")}


def unexpected_reader(dice: Dice, locale: str) -> Drawn:
    """The log of a shared folder: who opened a file without being a recipient, and since when."""
    opened, refused, saved = ACTIONS[locale]
    lang = SIDE[locale]
    file, other, third = (pair[lang] for pair in dice.sample(SHARED, 3))
    group, near = (pair[lang] for pair in dice.sample(GROUPS, 2))
    sides = [pair[lang] for pair in dice.sample(SIDES, 4)]
    stranger, refusal = f"{group}-{sides[0]}", f"{group}-{sides[1]}"
    people = [f"{group}-{sides[2]}", f"{near}-{sides[3]}"]
    first, tried = dice.integer(8, 20), dice.integer(2, 6)
    rows = [(first, 10, stranger, opened, file), (tried, 9, stranger, refused, file)]
    rows += [(tried + 1, 11, stranger, opened, other), (dice.integer(3, 28), 15, refusal, refused, file)]
    rows += [(dice.integer(first + 1, 28), 14, stranger, dice.pick((opened, saved)), file) for _ in range(3)]
    rows += [
        (dice.integer(2, 28), 8 + at % 9, people[at % 2], dice.pick((opened, saved)), file)
        for at in range(24)
    ]
    crowd = [*people, refusal]
    rows += [
        (
            dice.integer(2, 28),
            9 + at % 8,
            dice.pick(crowd),
            dice.pick((opened, saved)),
            dice.pick((other, third)),
        )
        for at in range(26)
    ]
    lines = sorted(
        f"2025-04-{day:02} {hour:02}:{dice.integer(10, 59)}  {who:<16}{what:<12}{name}"
        for day, hour, who, what, name in sorted(rows)
    )
    good = {"account": stranger, "day": str(first), "cause": "anyone"}
    both = (f"{people[0]} et à {people[1]}", f"{people[0]} and {people[1]}")[locale != "fr"]
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"file": file, "people": both, "account": stranger, "day": first},
        files=[File("journal.log" if locale == "fr" else "share.log", ("\n".join(lines) + "\n").encode())],
        right=[good, good | {"account": stranger.upper()}],
        wrong=[
            good | {"account": refusal},
            good | {"day": str(tried)},
            good | {"day": str(tried + 1)},
            good | {"cause": "write"},
            good | {"account": people[0]},
        ],
    )
