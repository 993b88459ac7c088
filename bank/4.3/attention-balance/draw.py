"""Draws for keeping control of one's attention."""

from datetime import date, timedelta

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, lettered, table
from pix.content.files import ods

APPS = [
    ("Bulles", "Bubbles"),
    ("Clips", "Clips"),
    ("Actus", "Headlines"),
    ("Recettes", "Recipes"),
    ("Photos", "Photos"),
    ("Cartes", "Cards"),
    ("Sport", "Sport"),
    ("Musique", "Music"),
]
FREE = [
    ("Messages", "Messages"),
    ("Dictionnaire", "Dictionary"),
    ("Cours", "Lessons"),
    ("Agenda", "Calendar"),
]
DAYS = [("aujourd’hui", "today"), ("hier", "yesterday")]
HOOKS = [
    (
        ("La vidéo suivante démarre toute seule.", "The next video starts by itself."),
        ("Désactiver la lecture automatique", "Turn off autoplay"),
    ),
    (
        (
            "Une pastille rouge compte les nouveautés sur l’icône de l’application.",
            "A red dot counts what is new on the application’s icon.",
        ),
        ("Désactiver les pastilles", "Turn off badges"),
    ),
    (
        (
            "Le téléphone vibre à chaque mention « j’aime ».",
            "The phone buzzes at every “like”.",
        ),
        ("Couper les notifications de réactions", "Mute notifications of reactions"),
    ),
    (
        (
            "Un compteur affiche : « 46 jours de suite, ne cassez pas la série ! »",
            "A counter shows: “46 days in a row, don’t break the streak!”",
        ),
        ("Masquer les séries de jours", "Hide day streaks"),
    ),
    (
        (
            "Entre les nouvelles des amis s’intercalent des publications d’inconnus.",
            "Posts by strangers appear between news from friends.",
        ),
        ("N’afficher que les comptes suivis", "Show followed accounts only"),
    ),
    (
        (
            "L’application envoie un courriel quand on ne l’ouvre pas pendant deux jours.",
            "The application sends an e-mail when it is not opened for two days.",
        ),
        ("Refuser les courriels de relance", "Refuse reminder e-mails"),
    ),
]
PULLS = [
    ("Une liste de publications qui n’a jamais de fin", "A list of posts that never ends"),
    (
        "Une vidéo qui s’enchaîne après une autre sans qu’on le demande",
        "A video that starts after another without being asked",
    ),
    (
        "Un cadeau qui disparaît si l’on ne revient pas demain",
        "A gift that vanishes unless you come back tomorrow",
    ),
    ("Une alerte : « Il se passe des choses sans vous »", "An alert: “Things are happening without you”"),
    ("Un compteur de jours consécutifs à ne pas rompre", "A count of days in a row that must not be broken"),
    ("Un nombre rouge sur l’icône, remis chaque matin", "A red number on the icon, put back every morning"),
]
AIDS = [
    ("Un champ de recherche par titre", "A field to search by title"),
    ("Un bouton pour enregistrer et quitter", "A button to save and leave"),
    ("Le réglage de la taille du texte", "The setting of the text size"),
    ("Le message « Vous avez tout vu »", "The message “You have seen everything”"),
    ("Une alarme que l’on a programmée soi-même", "An alarm that you set yourself"),
    ("Une liste de favoris que l’on a classée soi-même", "A list of favourites that you sorted yourself"),
]


def span(minutes: int, locale: str) -> str:
    """A duration as settings show it."""
    hours, left = divmod(minutes, 60)
    gap = "\u00a0"
    return f"{hours}{gap}h {left}{gap}min" if hours else f"{left}{gap}min"


def time_today(dice: Dice, locale: str) -> Drawn:
    """A report of two days: the minutes of one application on one of them."""
    side, name = SIDE[locale], dice.first_name()
    apps = [app[side] for app in dice.sample(APPS, 5)]
    numbers = dice.sample(range(11, 59), 15)
    spent, opens = [numbers[:5], numbers[5:10]], numbers[10:]
    row, day = dice.integer(0, 4), dice.integer(0, 1)
    heads = (
        ("Application", "Aujourd’hui", "Hier", "Ouvertures aujourd’hui"),
        ("Application", "Today", "Yesterday", "Openings today"),
    )[side]
    total = ["**Total**", *(f"**{span(sum(times), locale)}**" for times in spent), f"**{sum(opens)}**"]
    rows = [
        [app, span(spent[0][i], locale), span(spent[1][i], locale), str(opens[i])]
        for i, app in enumerate(apps)
    ]
    minutes = spent[day][row]
    return Drawn(
        solution=[str(minutes)],
        values={
            "name": name,
            "app": apps[row],
            "day": DAYS[day][side],
            "table": table(heads, [total, *rows]),
            "minutes": minutes,
        },
        right=[str(minutes)],
        wrong=[str(spent[1 - day][row]), str(opens[row]), str(sum(spent[day]))],
    )


def _around(dice: Dice, mean: int, swing: int) -> list[int]:
    """Fourteen numbers with exactly this mean."""
    gaps = [dice.integer(1, swing) for _ in range(7)]
    return dice.shuffle([mean + gap for gap in gaps] + [mean - gap for gap in gaps])


def report_file(dice: Dice, locale: str) -> Drawn:
    """Two weeks of six applications: the one whose mean is over the goal."""
    side, name, goal = SIDE[locale], dice.first_name(), dice.pick((40, 45, 50))
    apps = [app[side] for app in dice.sample(APPS, 5)]
    free, means = dice.pick(FREE)[side], [dice.integer(goal + 6, goal + 24)]
    means += [dice.integer(16, goal - 4) for _ in range(4)] + [dice.integer(goal + 30, goal + 60)]
    opens = [dice.integer(8, 14), dice.integer(40, 60), *(dice.integer(6, 30) for _ in range(4))]
    spent = [_around(dice, mean, 14) for mean in means]
    counts = [_around(dice, mean, 5) for mean in opens]
    order, start = dice.shuffle(range(6)), dice.day(date(2023, 1, 9), date(2023, 10, 9))
    names = [*apps, free]
    heads = [("Jour", "Day")[side], *(names[i] for i in order)]
    sheets = [
        [heads, *([start + timedelta(days=d), *(grid[i][d] for i in order)] for d in range(14))]
        for grid in (spent, counts)
    ]
    titles = ("Minutes", ("Ouvertures", "Openings")[side])
    options = lettered([names[i] for i in order])
    ids = {text: letter for letter, text in options}
    good = {"app": ids[apps[0]], "mean": str(means[0])}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "name": name,
            "goal": goal,
            "free": free,
            "minutes_sheet": titles[0],
            "opens_sheet": titles[1],
            "app": apps[0],
            "mean": means[0],
        },
        options={"app": options},
        files=[
            File(("temps-ecran.ods", "screen-time.ods")[side], ods(dict(zip(titles, sheets, strict=True))))
        ],
        right=[good],
        wrong=[
            {"app": ids[free], "mean": str(means[5])},
            {"app": ids[apps[1]], "mean": str(opens[1])},
            good | {"mean": str(means[0] * 14)},
        ],
    )


def week_report(dice: Dice, locale: str) -> Drawn:
    """Totals of a week in hours and minutes: what to limit and its daily mean."""
    side, name, goal = SIDE[locale], dice.first_name(), dice.pick((30, 40, 45))
    apps, free = [app[side] for app in dice.sample(APPS, 4)], dice.pick(FREE)[side]
    means = [goal + dice.integer(8, 25), *(dice.integer(12, goal - 6) for _ in range(3))]
    means.append(goal + dice.integer(30, 50))
    opens = [dice.integer(20, 45), dice.integer(130, 190), *(dice.integer(25, 90) for _ in range(3))]
    names, order = [*apps, free], dice.shuffle(range(5))
    heads = (
        ("Application", "Temps total de la semaine", "Ouvertures"),
        ("Application", "Total time in the week", "Openings"),
    )[side]
    rows = [[names[i], span(means[i] * 7, locale), str(opens[i])] for i in order]
    choices, times = (
        lettered([names[i] for i in order]),
        sorted({means[0], means[0] * 7 // 5, means[0] * 7, means[4]}),
    )
    spans = lettered([span(minutes, locale) for minutes in times])
    ids = {text: letter for letter, text in (*choices, *spans)}
    good = {"app": ids[apps[0]], "before": ids[span(means[0], locale)]}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "name": name,
            "goal": goal,
            "free": free,
            "table": table(heads, rows),
            "app": apps[0],
            "mean": means[0],
        },
        options={"app": choices, "before": spans},
        right=[good],
        wrong=[
            {"app": ids[free], "before": ids[span(means[4], locale)]},
            good | {"app": ids[apps[1]]},
            good | {"before": ids[span(means[0] * 7, locale)]},
        ],
    )


def hook_and_setting(dice: Dice, locale: str) -> Drawn:
    """Four devices that hold attention, six settings."""
    side, letters = SIDE[locale], dice.shuffle(list("uvwxyz"))
    chosen = dice.sample(range(6), 4)
    items = [("pqrs"[rank], HOOKS[i][0][side]) for rank, i in enumerate(chosen)]
    targets = sorted((letters[i], HOOKS[i][1][side]) for i in range(6))
    good = {"pqrs"[rank]: letters[i] for rank, i in enumerate(chosen)}
    spare = next(i for i in range(6) if i not in chosen)
    return Drawn(
        solution=good,
        items=items,
        targets=targets,
        right=[good],
        wrong=[good | {"p": good["q"], "q": good["p"]}, good | {"s": letters[spare]}],
    )


def hooks_among(dice: Dice, locale: str) -> Drawn:
    """Seven features: those that push to stay or come back."""
    side, count = SIDE[locale], dice.integer(3, 4)
    pulls, aids = dice.sample(PULLS, count), dice.sample(AIDS, 7 - count)
    proposals = lettered([text[side] for text in dice.shuffle([*pulls, *aids])])
    texts = {text[side] for text in pulls}
    good = [letter for letter, text in proposals if text in texts]
    rest = [letter for letter, _ in proposals if letter not in good]
    return Drawn(
        solution=good,
        proposals=proposals,
        right=[good],
        wrong=[[letter for letter, _ in proposals], good[:-1], sorted([*good, rest[0]])],
    )
