"""Draws for one's reputation."""

from pix.content.drawing import Dice, Drawn, different

JOBS = (
    ("échecs", "chess", "d’échecs"),
    ("cyclisme", "cycling", "de cyclisme"),
    ("poterie", "pottery", "de poterie"),
    ("apiculture", "beekeeping", "d’apiculture"),
    ("escrime", "fencing", "d’escrime"),
    ("natation", "swimming", "de natation"),
)
FACTS = (
    ("Rencontre {j} à {t} : {p} en photos", "{j} event in {t}: photos of {p}"),
    ("{p} présente son atelier {j}", "{p} presents a {j} workshop"),
    ("{t} : {p} reçoit une médaille de la ville", "{t}: {p} receives a medal from the town"),
    ("Club {j} : {p} rejoint le bureau", "{j} club: {p} joins the board"),
    ("Journal local, {t} : entretien avec {p}", "{t} newspaper: interview with {p}"),
)


def results_about_me(dice: Dice, locale: str) -> Drawn:
    """Seven search results under one name: which concern this person and not a namesake."""
    lang = 0 if locale == "fr" else 1
    first, last = dice.first_name(), dice.family_name()
    jobs = dice.sample(JOBS, 2)
    towns = different(dice.town, 2)
    facts = dice.sample(FACTS, 5) + dice.sample(FACTS, 2)
    mine = dice.integer(2, 4)
    letters = dice.shuffle(list("abcdefg"))
    texts = [
        _result(fact[lang], f"{first} {last}", jobs[i >= mine][(2, 1)[lang]], towns[i >= mine])
        for i, fact in enumerate(facts)
    ]
    if len(set(texts)) < 7:
        texts = [f"{text} ({n})" if texts.count(text) > 1 else text for n, text in enumerate(texts, 2015)]
    good = sorted(letters[:mine])
    return Drawn(
        solution=good,
        values={
            "name": f"{first} {last}",
            "job": jobs[0][lang],
            "town": towns[0],
            "other": jobs[1][lang],
            "elsewhere": towns[1],
        },
        proposals=sorted(zip(letters, texts, strict=True)),
        right=[good],
        wrong=[sorted(letters), good[:-1], sorted(letters[: mine + 1])],
    )


def _result(fact: str, name: str, job: str, town: str) -> str:
    text = fact.format(p=name, j=job, t=town)
    return text[0].upper() + text[1:]


def exact_query(dice: Dice, locale: str) -> Drawn:
    """The query that keeps first and family name together."""
    first, last = dice.first_name(), dice.family_name()
    while " " in last:
        last = dice.family_name()
    name = f"{first} {last}"
    quoted = [
        f"{a}{name}{b}"
        for a, b in (('"', '"'), ("\u201c", "\u201d"), ("\u00ab", "\u00bb"), ("\u201d", "\u201d"))
    ]
    return Drawn(
        solution=quoted,
        values={"name": name, "first": first, "last": last},
        right=[quoted[0], quoted[0].lower(), f"\u00ab {name} \u00bb"],
        wrong=[name, f"{first} + {last}", f'"{first}" "{last}"', f"({name})"],
    )
