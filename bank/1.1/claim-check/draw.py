"""Draws for judging what is claimed; subjects are invented."""

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, lettered

SUBJECTS = [
    (
        ("la passerelle d’Orval", "the Orval footbridge"),
        {
            "fact": [
                ("La passerelle mesure {n} mètres.", "The footbridge is {n} metres long."),
                ("La passerelle a été ouverte en 19{n}.", "The footbridge was opened in 19{n}."),
            ],
            "opinion": [
                (
                    "C’est la plus belle passerelle du pays, aucun doute.",
                    "It is the finest footbridge in the country, no doubt.",
                ),
                ("Cette passerelle gâche le paysage.", "This footbridge spoils the view."),
            ],
            "advert": [
                (
                    "Découvrez la passerelle avec nos circuits à prix doux !",
                    "Discover the footbridge with our low-cost tours!",
                ),
                (
                    "Réservez vite votre photo souvenir sur la passerelle !",
                    "Book your souvenir photo on the footbridge now!",
                ),
            ],
            "parody": [
                (
                    "Vexée, la passerelle exige d’être repeinte en rose.",
                    "Offended, the footbridge demands to be painted pink.",
                ),
                (
                    "La rivière porte plainte contre la passerelle pour ombre.",
                    "The river sues the footbridge for casting a shadow.",
                ),
            ],
        },
    ),
    (
        ("le marché de Valmont", "the Valmont market"),
        {
            "fact": [
                ("Le marché compte {n} étals.", "The market has {n} stalls."),
                (
                    "Le marché a lieu le samedi depuis 19{n}.",
                    "The market has been held on Saturdays since 19{n}.",
                ),
            ],
            "opinion": [
                (
                    "On ne mange bien qu’avec les légumes de ce marché.",
                    "You only eat well with the vegetables of this market.",
                ),
                ("Ce marché est bien trop bruyant.", "This market is far too noisy."),
            ],
            "advert": [
                (
                    "Courez chez Pablo goûter ses melons !",
                    "Hurry to Pablo’s and taste the melons!",
                ),
                (
                    "Goûtez nos fromages, vous ne le regretterez pas : stand 12 !",
                    "Taste our cheeses, you will not regret it: stall 12!",
                ),
            ],
            "parody": [
                (
                    "Une carotte élue maire du marché au premier tour.",
                    "Carrot elected mayor of the market in the first round.",
                ),
                ("Les tomates en grève refusent de rougir.", "Tomatoes on strike refuse to turn red."),
            ],
        },
    ),
    (
        ("le train des collines", "the hill train"),
        {
            "fact": [
                ("Le trajet dure {n} minutes.", "The journey takes {n} minutes."),
                ("Le train dessert {n} gares.", "The train serves {n} stations."),
            ],
            "opinion": [
                (
                    "Voyager en train est toujours plus agréable.",
                    "Travelling by train is always more pleasant.",
                ),
                (
                    "Ces wagons sont affreux, tout le monde le sait.",
                    "These carriages are ugly, everybody knows that.",
                ),
            ],
            "advert": [
                (
                    "Abonnez-vous ce mois-ci et voyagez moins cher !",
                    "Subscribe this month and travel for less!",
                ),
                (
                    "Offrez un tour en train, le cadeau qui plaît à coup sûr !",
                    "Give a train ride, the present that always pleases!",
                ),
            ],
            "parody": [
                (
                    "Le train en retard accuse sa montre et demande des vacances.",
                    "Late train blames its watch and asks for a holiday.",
                ),
                ("Les vaches notent le train cinq étoiles.", "Cows give the train five stars."),
            ],
        },
    ),
]


def _say(text: str, number: int) -> str:
    """A statement with its number and French spacing."""
    return text.replace("{n}", str(number)).replace(" !", "\u202f!").replace(" :", "\u00a0:")


def statements(dice: Dice, locale: str) -> Drawn:
    """Five statements on one subject: fact, opinion, advertisement or parody."""
    side, (names, stock) = SIDE[locale], dice.pick(SUBJECTS)
    number, twice = dice.integer(21, 88), dice.pick(sorted(stock))
    picked = []
    for kind in sorted(stock):
        picked += [
            (kind, _say(text[side], number)) for text in dice.sample(stock[kind], 2 if kind == twice else 1)
        ]
    picked = dice.shuffle(picked)
    items = lettered([text for _, text in picked])
    solution = {letter: kind for (letter, _), (kind, _) in zip(items, picked, strict=True)}
    return Drawn(
        solution=solution,
        values={"subject": names[side]},
        items=items,
        right=[solution],
        wrong=[
            {key: "fact" if kind == "opinion" else kind for key, kind in solution.items()},
            {key: "fact" if kind == "parody" else kind for key, kind in solution.items()},
        ],
    )


def checkable(dice: Dice, locale: str) -> Drawn:
    """Six statements: those that can be checked as facts."""
    side, subjects = SIDE[locale], dice.sample(SUBJECTS, 2)
    facts, others = [], []
    for _, stock in subjects:
        number = dice.integer(21, 88)
        facts += [_say(text[side], number) for text in dice.sample(stock["fact"], dice.integer(1, 2))]
        others += [_say(text[side], number) for text in dice.sample(stock["opinion"], 1)]
        others += [_say(text[side], number) for text in dice.sample(stock["advert"], 1)]
    proposals = lettered(dice.shuffle([*facts, *others]))
    solution = [letter for letter, text in proposals if text in facts]
    return Drawn(
        solution=solution,
        proposals=proposals,
        right=[solution],
        wrong=[
            [letter for letter, _ in proposals],
            [letter for letter, text in proposals if text not in facts],
        ],
    )


def _bars(dice: Dice) -> tuple[int, int, int, int, int]:
    """First value, second value, start of the axis, real rise in per cent, how many times higher the bar looks."""
    base, percent = dice.integer(100, 500, 100), dice.integer(3, 15)
    gap, times = base * percent // 100, dice.integer(2, 4)
    start = base - gap // (times - 1)
    while gap % (times - 1):
        times -= 1
        start = base - gap // (times - 1)
    return base, base + gap, start, percent, times


def real_rise(dice: Dice, locale: str) -> Drawn:
    """Two bars on an axis that does not begin at zero: the real rise."""
    del locale
    first, second, start, percent, times = _bars(dice)
    looks = (times - 1) * 100
    return Drawn(
        solution=[str(percent)],
        values={
            "first": first,
            "second": second,
            "start": start,
            "percent": percent,
            "gap": second - first,
            "times": times,
        },
        right=[str(percent)],
        wrong=list(dict.fromkeys(str(n) for n in (looks, times * 100, second - first) if n != percent)),
    )


def look_and_truth(dice: Dice, locale: str) -> Drawn:
    """The same bars: how high the second looks, and the real rise."""
    del locale
    first, second, start, percent, times = _bars(dice)
    right = {"times": str(times), "percent": str(percent)}
    return Drawn(
        solution={key: [text] for key, text in right.items()},
        values={
            "first": first,
            "second": second,
            "start": start,
            "percent": percent,
            "times": times,
            "low": first - start,
            "high": second - start,
            "gap": second - first,
        },
        right=[right],
        wrong=[{**right, "percent": str((times - 1) * 100)}, {**right, "times": "1"}],
    )
