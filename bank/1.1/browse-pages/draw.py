"""Draws for browsing pages."""

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import one_twice
from pix.content.drawing.wording import SIDE
from pix.content.simulators.browser.building import Web, cards, p

PAGES = [
    ("Horaires", "Hours"),
    ("Ateliers", "Workshops"),
    ("Catalogue", "Catalogue"),
    ("Contact", "Contact"),
    ("Actualités", "News"),
    ("Inscription", "Enrolment"),
    ("Équipe", "Team"),
    ("Galerie", "Gallery"),
    ("Archives", "Archives"),
    ("Presse", "Press"),
    ("Histoire", "History"),
    ("Dons", "Donations"),
    ("Salles", "Rooms"),
    ("Plan", "Map"),
]
LOANS = [
    ("un roman", "a novel"),
    ("une bande dessinée", "a comic"),
    ("un film", "a film"),
    ("un disque", "a record"),
    ("un jeu de société", "a board game"),
    ("un jeu vidéo", "a video game"),
    ("un instrument de musique", "a musical instrument"),
    ("une liseuse", "an e-reader"),
    ("une machine à coudre", "a sewing machine"),
    ("un projecteur", "a projector"),
    ("une partition", "a music score"),
    ("une carte de randonnée", "a hiking map"),
    ("un magazine", "a magazine"),
    ("un livre audio", "an audiobook"),
]
RULES = [
    ("Les usagers prennent soin de ce qu’ils utilisent.", "Users take care of what they use."),
    (
        "Les enfants restent sous la responsabilité d’un adulte.",
        "Children remain under the responsibility of an adult.",
    ),
    ("La carte est personnelle et ne se prête pas.", "The card is personal and must not be lent."),
    ("Les sacs volumineux sont laissés au vestiaire.", "Large bags are left in the cloakroom."),
    ("Le silence est demandé dans la salle de lecture.", "Silence is requested in the reading room."),
    ("Un objet perdu est remplacé ou remboursé.", "A lost item is replaced or paid for."),
]
NEEDS = {
    "hours": [
        ("Savoir si c’est ouvert le dimanche", "Find out whether it is open on Sundays"),
        ("Connaître l’heure de fermeture", "Find out the closing time"),
    ],
    "prices": [
        ("Savoir combien coûte un abonnement d’un an", "Find out how much a one-year subscription costs"),
        ("Vérifier s’il existe un tarif pour les étudiants", "Check whether there is a price for students"),
    ],
    "events": [
        ("Voir les concerts du mois prochain", "See next month’s concerts"),
        (
            "Connaître la date de la prochaine rencontre d’auteur",
            "Find the date of the next meeting with an author",
        ),
    ],
    "contact": [
        ("Poser une question par téléphone", "Ask a question by phone"),
        ("Écrire à la responsable", "Write to the manager"),
    ],
}
SUBJECTS = [
    ("soupe de courge", "pumpkin soup"),
    ("tarte aux pommes", "apple pie"),
    ("pain maison", "home-made bread"),
    ("salade de riz", "rice salad"),
    ("couscous aux légumes", "vegetable couscous"),
    ("beignets de banane", "banana fritters"),
]
DAYS = [
    ("lundi", "Monday"),
    ("mardi", "Tuesday"),
    ("mercredi", "Wednesday"),
    ("jeudi", "Thursday"),
    ("vendredi", "Friday"),
]
SITES = [
    ("cuisine-simple", "simple-cooking"),
    ("recettes-du-port", "harbour-recipes"),
    ("bons-petits-plats", "tasty-dishes"),
    ("table-ouverte", "open-table"),
]


def back_and_forth(dice: Dice, locale: str) -> Drawn:
    """Links followed and steps back: the page in view in the end."""
    side = SIDE[locale]
    home = ("Accueil", "Home")[side]
    one, two, three, four = (page[side] for page in dice.sample(PAGES, 4))
    moves, found = dice.pick(
        [
            ([one, two, None, three, None], one),
            ([one, two, three, None, None], one),
            ([one, None, two, three, None], two),
            ([one, two, None, three, four, None], three),
        ]
    )
    follow, back = (
        ("Vous suivez le lien «\u00a0{}\u00a0».", "You follow the link “{}”."),
        ("Vous revenez à la page précédente.", "You go back to the previous page."),
    )
    steps = [follow[side].format(move) if move else back[side] for move in moves]
    last = next(move for move in reversed(moves) if move)
    return Drawn(
        solution=[found],
        values={"steps": "\n".join(f"{rank}. {step}" for rank, step in enumerate(steps, 1)), "found": found},
        right=[found, found.lower()],
        wrong=[home, last],
    )


def long_rules(dice: Dice, locale: str) -> Drawn:
    """A long page of rules: the loan period of one kind of item."""
    side = SIDE[locale]
    days = dice.sample(range(5, 60), len(LOANS))
    asked = dice.integer(0, len(LOANS) - 1)
    texts = []
    for (french, english), count in zip(LOANS, days, strict=True):
        fee = dice.integer(2, 9)
        texts.append(
            (
                f"La durée de prêt pour {french} est de {count} jours.",
                f"The loan period for {english} is {count} days.",
            )[side]
        )
        texts.append(
            (
                f"Le retard pour {french} coûte {fee} euros par semaine.",
                f"Lateness for {english} costs {fee} euros a week.",
            )[side]
        )
    texts += [dice.pick(RULES)[side] for _ in range(120)]
    head = ("Règlement de la médiathèque", "Rules of the library")[side]
    lines = "\n".join(f"<p>Article {n}. {text}</p>" for n, text in enumerate(dice.shuffle(texts), 1))
    start = (
        f'<!doctype html>\n<html lang="{locale}"><head><meta charset="utf-8"><title>{head}</title></head>\n'
    )
    page = f"{start}<body><h1>{head}</h1>\n{lines}\n</body></html>\n"
    return Drawn(
        solution=[str(days[asked])],
        values={"loan": LOANS[asked][side], "days": days[asked], "word": LOANS[asked][side].split(" ", 1)[1]},
        files=[File(("reglement.html", "rules.html")[side], page.encode())],
        right=[str(days[asked])],
        wrong=[str(days[asked - 1]), str(days[(asked + 1) % len(LOANS)])],
    )


def menu(dice: Dice, locale: str) -> Drawn:
    """Five needs and the entry of a site's menu that serves each."""
    items, solution = one_twice(dice, locale, NEEDS)
    swap = {"events": "hours", "hours": "events"}
    return Drawn(
        solution=solution,
        items=items,
        right=[solution],
        wrong=[
            {key: swap.get(kind, kind) for key, kind in solution.items()},
            dict.fromkeys(solution, "contact"),
        ],
    )


def history(dice: Dice, locale: str) -> Drawn:
    """Pages seen during a week, with look-alike titles: the address of one of them."""
    side = SIDE[locale]
    subject, other, more = (s[side] for s in dice.sample(SUBJECTS, 3))
    days = [day[side] for day in dice.sample(DAYS, 4)]
    one, two, three = (site[side] for site in dice.sample(SITES, 3))
    numbers = dice.sample(range(100, 999), 6)
    rows = [
        (days[0], subject, f"{one}.example/{numbers[0]}"),
        (days[1], subject, f"{two}.example/{numbers[1]}"),
        (days[0], other, f"{one}.example/{numbers[2]}"),
        (days[2], subject, f"{three}.example/{numbers[3]}"),
        (days[3], more, f"{two}.example/{numbers[4]}"),
        (days[0], more, f"{three}.example/{numbers[5]}"),
    ]
    heads = (("Jour", "Titre", "Adresse"), ("Day", "Title", "Address"))[side]
    shown = [
        heads,
        ("---",) * 3,
        *((day.capitalize(), title.capitalize(), f"`{url}`") for day, title, url in dice.shuffle(rows)),
    ]
    return Drawn(
        solution=[rows[0][2], f"https://{rows[0][2]}"],
        values={
            "table": "\n".join(f"| {' | '.join(row)} |" for row in shown),
            "subject": subject,
            "day": days[0],
            "found": rows[0][2],
        },
        right=[rows[0][2]],
        wrong=[rows[1][2], rows[2][2], rows[3][2]],
    )


PLACES = [
    ("mediatheque.example", "library.example", "Médiathèque", "Library"),
    ("marche.example", "market.example", "Marché couvert", "Covered market"),
    ("club-nautique.example", "sailing-club.example", "Club nautique", "Sailing club"),
    ("theatre.example", "theatre.example", "Théâtre", "Theatre"),
    ("maison-quartier.example", "community-centre.example", "Maison de quartier", "Community centre"),
]
HOME = ("Accueil", "Home")


def strolled(dice: Dice, locale: str) -> Drawn:
    """A small site: open a page, go back, open another one."""
    side, place = SIDE[locale], dice.pick(PLACES)
    host, town, pages = place[side], dice.town(), [page[side] for page in dice.sample(PAGES, 6)]
    first, last, other = pages[0], pages[1], pages[2]
    web, name = Web(), f"{place[2 + side]}, {town}"
    web.site(host, name, hue=dice.integer(1, 5))
    paths = {page: f"/page-{rank}" for rank, page in enumerate(pages, 1)}
    welcome = (f"Bienvenue sur le site\u00a0: {name}.", f"Welcome to the site: {name}.")[side]
    web.page(f"{host}/", HOME[side], p(welcome), cards(*((page, paths[page]) for page in sorted(pages))))
    for page in pages:
        web.page(
            f"{host}{paths[page]}",
            page,
            p((f"Voici la page «\u00a0{page}\u00a0».", f"This is the page “{page}”.")[side]),
        )
    web.begin(f"{host}/")
    seen = web.after(lambda w: w.open(f"{host}{paths[first]}"))
    back = seen.after(lambda w: w.back())
    return Drawn(
        start=web.state,
        solution=back.after(lambda w: w.open(f"{host}{paths[last]}")).state,
        values={"home": HOME[side], "first": first, "last": last, "name": name},
        wrong=[
            back.state,
            web.after(lambda w: w.open(f"{host}{paths[last]}")).state,
            back.after(lambda w: w.open(f"{host}{paths[other]}")).state,
            web.after(
                lambda w: w.open(f"{host}{paths[last]}"),
                lambda w: w.back(),
                lambda w: w.open(f"{host}{paths[first]}"),
            ).state,
            seen.after(lambda w: w.close("t1")).state,
        ],
    )


FOLDERS = [("Cuisine", "Cooking"), ("Recettes à essayer", "Recipes to try"), ("Repas du soir", "Suppers")]


def _visited(web: Web, visits: list[tuple[str, str, str]], side: int) -> None:
    """Recipes on several sites, each seen once in the week."""
    for rank, site in enumerate(SITES[:3], 2):
        web.site(f"{site[side]}.example", site[side].replace("-", " ").capitalize(), hue=rank)
        web.page(f"{site[side]}.example/", "Accueil" if side == 0 else "Home")
    for title, address, when in visits:
        web.page(address, title, p(("Tout mélanger, puis faire cuire.", "Mix everything, then cook.")[side]))
        web.state["history"].append({"address": f"https://{address}", "title": title, "when": when})


def kept_recipe(dice: Dice, locale: str) -> Drawn:
    """A history of one week: the recipe of a given day, to keep in a folder of bookmarks."""
    side, rank = SIDE[locale], dice.integer(0, 4)
    dish, *others = (dish[side].capitalize() for dish in dice.sample(SUBJECTS, 6))
    folder, aside = (name[side] for name in dice.sample(FOLDERS, 2))
    days, hosts = (
        [rank, *(day for day in range(5) if day != rank)][:3],
        dice.shuffle([f"{site[side]}.example" for site in SITES[:3]]),
    )
    visits = [
        (dish, f"{host}/r{100 + n}", f"2026-03-{9 + day:02}T{10 + n}:0{n}")
        for n, (host, day) in enumerate(zip(hosts, days, strict=True))
    ]
    for n in range(30):
        day, host = dice.integer(0, 4), dice.pick(hosts)
        visits.append(
            (dice.pick(others), f"{host}/r{200 + n}", f"2026-03-{9 + day:02}T{8 + n % 11:02}:{10 + n}")
        )
    web = Web(features=["tabs", "address", "history", "bookmarks"], now="2026-03-14T10:00")
    _visited(web, sorted(visits, key=lambda visit: visit[2]), side)
    web.state["folders"] = [{"id": "f1", "name": folder}, {"id": "f2", "name": aside}]
    web.begin(f"{hosts[0]}/")
    target, twin = visits[0][1], visits[1][1]
    return Drawn(
        start=web.state,
        solution=web.after(lambda w: w.bookmark("f1", dish, target)).state,
        values={"dish": dish, "day": DAYS[rank][side], "folder": folder, "address": target},
        wrong=[
            web.after(lambda w: w.open(target)).state,
            web.after(lambda w: w.bookmark("f1", dish, twin)).state,
            web.after(lambda w: w.bookmark("f2", dish, target)).state,
            web.after(lambda w: w.bookmark("f1", dish, target), lambda w: w.bookmark("f1", dish, twin)).state,
        ],
    )
