"""Draws for access rights."""

from pix.content.drawing import Dice, Drawn, different
from pix.content.simulators.shared_document.building import Documents

PAPERS = (
    ("Programme", "Programme"),
    ("Budget", "Budget"),
    ("Affiche", "Poster"),
    ("Règlement", "Rules"),
    ("Liste des courses", "Shopping list"),
    ("Discours", "Speech"),
    ("Plan de table", "Seating plan"),
    ("Compte rendu", "Minutes"),
)
ROLES = (("lecteur", "reader"), ("commentateur", "commenter"), ("éditeur", "editor"))
ACTIONS = (
    ("corriger vous-même une faute dans le texte", "correct a mistake in the text yourself"),
    ("laisser une remarque dans la marge", "leave a remark in the margin"),
)
NEEDS = (
    ("doit pouvoir lire le document, sans plus", "must be able to read the document, and nothing more"),
    (
        "doit pouvoir laisser des remarques, sans changer le texte",
        "must be able to leave remarks, without changing the text",
    ),
    ("doit compléter le texte", "has to complete the text"),
)


TEAMS = (("accueil", "front desk"), ("cuisine", "kitchen"), ("sport", "sport"), ("jardin", "garden"))
WANTED = (
    ("lire le texte, sans plus", "read the text, and nothing more"),
    ("laisser des remarques, sans changer le texte", "leave remarks, without changing the text"),
    ("compléter le texte", "add to the text"),
)
LINES = (
    ("! {paper}", "! {paper}"),
    ("Ce document est encore un brouillon.", "This document is still a draft."),
    ("Chacun y trouvera les informations utiles.", "Everyone will find useful information in it."),
)


def given_role(dice: Dice, locale: str) -> Drawn:
    """A shared document: one of three namesakes is to get the smallest role that will do."""
    lang = 0 if locale == "fr" else 1
    paper = dice.pick(PAPERS)[lang]
    name, mine, *members = dice.strangers(4)
    teams = [team[lang] for team in dice.sample(TEAMS, 3)]
    rank, need = dice.integer(0, 2), dice.integer(0, 2)
    role = ("reader", "commenter", "editor")[need]
    docs = Documents(me=mine, features=["share", "comment", "format"])
    docs.page(paper, [line[lang].format(paper=paper) for line in LINES])
    people = [docs.namesake(name, team) for team in teams]
    for one, held in zip(members, ("editor", "reader"), strict=True):
        docs.share(paper, one, held)
    right = docs.after(lambda d: d.share(paper, people[rank], role))
    wrong = [
        docs.after(lambda d: d.share(paper, people[rank], "editor" if need < 2 else "commenter")),
        docs.after(lambda d: d.share(paper, people[rank - 1], role)),
        right.after(lambda d: d.at(paper).update(link={"who": "anyone", "role": role})),
        right.after(lambda d: d.share(paper, people[rank - 1], role)),
        right.after(lambda d: d.write(paper, 1, f"@{name}")),
    ]
    values = {"name": name, "team": teams[rank], "paper": paper, "need": WANTED[need][lang], "role": role}
    values |= {"who": f"{name} ({teams[rank]})", "role_name": ROLES[need][lang].capitalize()}
    return Drawn(start=docs.state, solution=right.state, wrong=[one.state for one in wrong], values=values)


def documents_by_role(dice: Dice, locale: str) -> Drawn:
    """Six documents and one's role in each: where can one act."""
    lang = 0 if locale == "fr" else 1
    action = dice.integer(0, 1)
    roles = dice.shuffle([0, 1, 2, dice.integer(0, 2), dice.integer(0, 2), dice.integer(0, 1)])
    titles = [paper[lang] for paper in dice.sample(PAPERS, 6)]
    letters = list("abcdef")
    lowest = 2 if action == 0 else 1
    good = [x for x, role in zip(letters, roles, strict=True) if role >= lowest]
    other = [x for x, role in zip(letters, roles, strict=True) if role >= 3 - lowest]
    rows = "\n".join(f"| {title} | {ROLES[role][lang]} |" for title, role in zip(titles, roles, strict=True))
    return Drawn(
        solution=good,
        values={"rows": rows, "action": ACTIONS[action][lang]},
        proposals=list(zip(letters, titles, strict=True)),
        right=[good],
        wrong=[other, letters, [x for x in letters if x not in good]],
    )


def give_right(dice: Dice, locale: str) -> Drawn:
    """A person among namesakes and a need: whom to add, with which role."""
    lang = 0 if locale == "fr" else 1
    first, last = dice.first_name(), dice.family_name()
    teams = dice.sample(
        (("accueil", "front desk"), ("cuisine", "kitchen"), ("sport", "sport"), ("jardin", "garden")), 4
    )
    people, need = dice.integer(0, 3), dice.integer(0, 2)
    letters = dice.shuffle(list("abcd"))
    options = [
        (letter, f"{first} {last} ({team[lang]})") for letter, team in zip(letters, teams, strict=True)
    ]
    good = {"who": letters[people], "role": ("read", "comment", "edit")[need], "link": "off"}
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={
            "name": f"{first} {last}",
            "team": teams[people][lang],
            "need": NEEDS[need][lang],
            "role": ROLES[need][lang],
        },
        options={"who": sorted(options)},
        right=[good],
        wrong=[
            good | {"who": letters[people - 1]},
            good | {"link": "on"},
            good | {"role": "edit" if need < 2 else "read"},
        ],
    )


def access_to_remove(dice: Dice, locale: str) -> Drawn:
    """The accesses of a folder and the team's list: which ones must go."""
    lang = 0 if locale == "fr" else 1
    people = different(dice.full_name, 6)
    gone, open_link = dice.integer(1, 3), dice.chance(0.7)
    out = dice.sample(range(6), gone)
    letters = dice.shuffle(list("abcdef"))
    team = sorted(name for i, name in enumerate(people) if i not in out)
    extra = different(dice.full_name, 1)[0]
    while extra in people:
        extra = different(dice.full_name, 1)[0]
    link = (
        ("le lien est désactivé", "toute personne qui a le lien peut modifier"),
        ("the link is turned off", "anyone with the link can edit"),
    )[lang][open_link]
    label = ("Le lien, à désactiver", "The link, to be turned off")[lang]
    good = sorted([letters[i] for i in out] + (["g"] if open_link else []))
    rows = "\n".join(f"| {people[i]} | {ROLES[dice.integer(0, 2)][lang]} |" for i in range(6))
    forgot = sorted(letters[i] for i in out)
    return Drawn(
        solution=good,
        values={
            "rows": rows,
            "link": link,
            "team": ", ".join(sorted([*team, extra])),
            "gone": ", ".join(sorted(people[i] for i in out)),
        },
        proposals=[*sorted(zip(letters, people, strict=True)), ("g", label)],
        right=[good],
        wrong=[forgot if open_link else [*forgot, "g"], ["g"], sorted([*letters, "g"])],
    )
