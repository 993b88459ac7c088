"""Draws for reusing other people's works."""

from pix.content.drawing import Dice, Drawn

LICENCES = (
    ("CC BY", "CC BY"),
    ("CC BY-NC", "CC BY-NC"),
    ("CC BY-ND", "CC BY-ND"),
    ("CC BY-NC-ND", "CC BY-NC-ND"),
    ("CC0 (domaine public)", "CC0 (public domain)"),
    ("tous droits réservés", "all rights reserved"),
)
THINGS = (
    ("un phare", "a lighthouse"),
    ("un renard", "a fox"),
    ("un pont", "a bridge"),
    ("des pommes", "apples"),
    ("une barque", "a rowing boat"),
    ("un moulin", "a mill"),
    ("une dune", "a dune"),
    ("un tram", "a tram"),
    ("une ruche", "a beehive"),
    ("un marché", "a market"),
)
SOLD = (
    ("un calendrier qui sera **vendu**", "a calendar that will be **sold**"),
    ("des cartes postales qui seront **vendues**", "postcards that will be **sold**"),
)
GIVEN = (
    ("une affiche **gratuite**, sans but commercial", "a **free** poster, with no commercial purpose"),
    (
        "le journal **gratuit** d’un collège, sans publicité",
        "the **free** newspaper of a school, without advertising",
    ),
)
CHANGED = (
    (
        "vous allez **recadrer l’image et en changer les couleurs**",
        "you are going to **crop the picture and change its colours**",
    ),
    (
        "vous allez **y ajouter un dessin de votre main**",
        "you are going to **add a drawing of your own to it**",
    ),
)
KEPT = (("l’image sera reproduite **telle quelle**", "the picture will be reproduced **as it is**"),)


def pictures_for_use(dice: Dice, locale: str) -> Drawn:
    """Six pictures and their licences: which fit the use."""
    lang = 0 if locale == "fr" else 1
    sold, changed = dice.chance(0.5), dice.chance(0.5)
    use, change = dice.pick(SOLD if sold else GIVEN)[lang], dice.pick(CHANGED if changed else KEPT)[lang]
    letters, things = dice.shuffle(list("abcdef")), dice.sample(THINGS, 6)
    fits = [
        not (sold and "NC" in name) and not (changed and "ND" in name) and name[:2] == "CC"
        for name, _ in LICENCES
    ]
    good = sorted(letter for letter, fit in zip(letters, fits, strict=True) if fit)
    join = (" : ", ": ")[lang]
    proposals = [
        (letter, f"{thing[lang].capitalize()}{join}{licence[lang]}")
        for letter, thing, licence in zip(letters, things, LICENCES, strict=True)
    ]
    all_cc = sorted(letters[:5])
    return Drawn(
        solution=good,
        values={"use": use, "change": change},
        proposals=sorted(proposals),
        right=[good],
        wrong=[answer for answer in (all_cc, good[:-1], sorted(letters)) if answer != good],
    )
