"""Draws for the wording of a search."""

from collections.abc import Sequence
from itertools import permutations

from pix.content.drawing import Dice, Drawn, different
from pix.content.drawing.wording import SIDE, lettered
from pix.content.simulators.search_engine.building import Search

NEEDS = [
    (
        (
            "Mon rosier a des taches noires sur les feuilles, comment le soigner ?",
            "My rose bush has black spots on its leaves, how can I treat it?",
        ),
        (
            ("traitement taches noires feuilles rosier", "treatment black spots leaves rose bush"),
            ("plante malade que faire", "sick plant what to do"),
            ("bouquet de roses noires", "bouquet of black roses"),
        ),
    ),
    (
        (
            "Ma machine à laver ne vide plus l’eau, comment la réparer ?",
            "My washing machine no longer drains, how can I repair it?",
        ),
        (
            ("réparer lave-linge vidange bloquée", "repair washing machine not draining"),
            ("problème dans ma maison", "problem in my home"),
            ("acheter lave-linge promotion", "buy washing machine offer"),
        ),
    ),
    (
        (
            "Je veux savoir à quel âge un bébé peut manger du miel.",
            "I want to know at what age a baby can eat honey.",
        ),
        (
            ("âge minimum miel bébé", "minimum age honey baby"),
            ("nourriture conseils", "food advice"),
            ("recette gâteau au miel", "honey cake recipe"),
        ),
    ),
    (
        (
            "Je cherche les horaires du bus de nuit entre Valmont et Orval.",
            "I am looking for the times of the night bus from Valmont to Orval.",
        ),
        (
            ("horaires bus de nuit Valmont Orval", "timetable night bus Valmont Orval"),
            ("transports la nuit", "transport at night"),
            ("hôtel à Orval pour une nuit", "hotel in Orval for one night"),
        ),
    ),
    (
        (
            "Comment enlever une tache de café sur un tapis en laine ?",
            "How do I remove a coffee stain from a wool rug?",
        ),
        (
            ("enlever tache café tapis laine", "remove coffee stain wool rug"),
            ("nettoyer quelque chose de sale", "clean something dirty"),
            ("tapis en laine couleur café", "wool rug coffee colour"),
        ),
    ),
    (
        (
            "Je veux savoir comment plier une chemise pour une valise.",
            "I want to know how to fold a shirt for a suitcase.",
        ),
        (
            ("plier chemise valise méthode", "fold shirt suitcase method"),
            ("préparer un voyage", "prepare for a trip"),
            ("prix d’une valise pour chemises", "price of a suitcase for shirts"),
        ),
    ),
]
KEEP = [
    (("piano", "d’occasion", "Valmont"), ("piano", "second-hand", "Valmont")),
    (("réparer", "vélo", "freins"), ("repair", "bicycle", "brakes")),
    (("recette", "sirop", "sureau"), ("recipe", "elderflower", "cordial")),
    (("cours", "natation", "adultes"), ("swimming", "lessons", "adults")),
    (("semis", "tomates", "calendrier"), ("sowing", "tomatoes", "calendar")),
    (("location", "salle", "mariage"), ("hire", "hall", "wedding")),
    (("sentier", "lac", "poussette"), ("path", "lake", "pushchair")),
    (("bail", "préavis", "colocation"), ("lease", "notice", "shared flat")),
]
FILLERS = [
    ("bonjour", "hello"),
    ("s’il vous plaît", "please"),
    ("j’aimerais", "I would like"),
    ("merci", "thank you"),
    ("chose", "thing"),
    ("savoir", "to know"),
    ("internet", "internet"),
]
PHRASES = [
    ("composteur collectif", "shared composter"),
    ("jardin partagé", "shared garden"),
    ("piste cyclable", "cycle path"),
    ("fontaine publique", "public fountain"),
    ("four à pain", "bread oven"),
    ("marché de nuit", "night market"),
]
SITES = ["valmont.example", "orval.example", "clairlac.example", "montrive.example"]
TYPES = ["pdf", "ods", "odt"]
UNWANTED = [("vente", "sale"), ("photo", "photo"), ("hôtel", "hotel"), ("jeu", "game")]


def best_queries(dice: Dice, locale: str) -> Drawn:
    """Three needs, three queries each: the one that describes the need."""
    side = SIDE[locale]
    values, options, solution, vague = {}, {}, {}, {}
    for rank, (need, queries) in enumerate(dice.sample(NEEDS, 3), 1):
        shown = lettered(dice.shuffle([query[side] for query in queries]))
        ids = {text: letter for letter, text in shown}
        values[f"need{rank}"] = need[side].replace(" ?", "\u202f?")
        options[f"q{rank}"] = shown
        solution[f"q{rank}"] = ids[queries[0][side]]
        vague[f"q{rank}"] = ids[queries[1][side]]
    return Drawn(
        solution={key: [letter] for key, letter in solution.items()},
        values=values,
        options=options,
        right=[solution],
        wrong=[vague, {**solution, "q2": vague["q2"]}],
    )


def keywords(dice: Dice, locale: str) -> Drawn:
    """Six words of a need: those worth keeping in a query."""
    side = SIDE[locale]
    words, fillers = dice.pick(KEEP)[side], [filler[side] for filler in dice.sample(FILLERS, 3)]
    proposals = lettered(dice.shuffle([*words, *fillers]))
    solution = [letter for letter, text in proposals if text in words]
    return Drawn(
        solution=solution,
        values={"query": " ".join(words)},
        proposals=proposals,
        right=[solution],
        wrong=[[letter for letter, _ in proposals], solution[:1], solution[1:]],
    )


def narrow_query(dice: Dice, locale: str) -> Drawn:
    """A phrase, a site and a file type: the query with the engine's signs."""
    side = SIDE[locale]
    phrase, site, kind = dice.pick(PHRASES)[side], dice.pick(SITES), dice.pick(TYPES)
    quotes = [("“", "”"), ("«", "»"), ("«\u00a0", "\u00a0»"), ("″", "″")]
    orders = [
        " ".join(order)
        for start, end in [('"', '"'), *quotes]
        for order in permutations([f"{start}{phrase}{end}", f"site:{site}", f"type:{kind}"])
    ]
    return Drawn(
        solution=orders,
        values={"phrase": phrase, "site": site, "kind": kind.upper(), "query": orders[0]},
        right=[orders[0], orders[3], orders[6]],
        wrong=[
            f"{phrase} site:{site} type:{kind}",
            f'"{phrase}" {site} {kind}',
            f'"{phrase}" site:{site}',
            phrase,
        ],
    )


def _results(
    phrase: str, other: str, unwanted: str, sites: Sequence[str], side: int
) -> list[tuple[str, bool]]:
    """Six results (excerpt, site) and whether the query keeps each."""
    (here, away), (first, *_, second) = sites, phrase.split(" ")
    texts = (
        [
            (f"Ouvert à tous\u00a0: {phrase}", True),
            (f"Règlement\u00a0: {phrase}, {other}", True),
            (f"Au programme\u00a0: {phrase}, {unwanted}", False),
            (f"Au programme\u00a0: {first}, puis plus loin {second}", False),
            (f"Tout sur\u00a0: {other}", False),
        ],
        [
            (f"Open to all: {phrase}", True),
            (f"Rules: {phrase}, {other}", True),
            (f"On the programme: {phrase}, {unwanted}", False),
            (f"On the programme: {first}, and further on {second}", False),
            (f"All about: {other}", False),
        ],
    )[side]
    elsewhere = (f"Bienvenue\u00a0: {phrase}", f"Welcome: {phrase}")[side]
    return [*((f"{text} ({here})", kept) for text, kept in texts), (f"{elsewhere} ({away})", False)]


def kept_results(dice: Dice, locale: str) -> Drawn:
    """Six results: those that a query with a phrase, an excluded word and a site keeps."""
    side = SIDE[locale]
    phrase, other = (phrase[side] for phrase in dice.sample([p for p in PHRASES if "four" not in p[0]], 2))
    unwanted, sites = dice.pick(UNWANTED)[side], dice.sample(SITES, 2)
    results = dice.shuffle(_results(phrase, other, unwanted, sites, side))
    proposals = lettered([text for text, _ in results])
    solution = [letter for (letter, _), (_, kept) in zip(proposals, results, strict=True) if kept]
    holding = [letter for letter, text in proposals if phrase in text]
    local = [letter for letter, text in proposals if sites[0] in text]
    query = f'"{phrase}" -{unwanted} site:{sites[0]}'
    return Drawn(
        solution=solution,
        values={"query": query},
        proposals=proposals,
        right=[solution],
        wrong=[holding, local],
    )


SERVICES = [("Piscine", "Swimming pool"), ("Médiathèque", "Library"), ("Patinoire", "Ice rink")]
DAYS = [("lundi", "Monday"), ("mercredi", "Wednesday"), ("samedi", "Saturday"), ("dimanche", "Sunday")]
HOURS = [(hour, minute) for hour in range(8, 15) for minute in (10, 20, 40, 50)]


def _clock(time: tuple[int, int], side: int) -> str:
    return (f"{time[0]} h {time[1]:02}", f"{time[0]}:{time[1]:02}")[side]


def opening_hour(dice: Dice, locale: str) -> Drawn:
    """Towns and services with their hours: when one of them opens on one day."""
    side, towns, web = SIDE[locale], different(dice.town, 3), Search()
    services, asked = [one[side] for one in dice.sample(SERVICES, 2)], dice.integer(0, 3)
    times, day = dice.sample(HOURS, 24), DAYS[asked][side]
    for rank, (service, town) in enumerate((one, town) for one in services for town in towns):
        hours = [_clock(time, side) for time in times[rank * 4 : rank * 4 + 4]]
        text = "; ".join(f"{name[side]} {hour}" for name, hour in zip(DAYS, hours, strict=True))
        title, host = (
            f"{service}, {town}\u00a0: horaires" if side == 0 else f"{service}, {town}: opening hours",
            f"service-{rank}.example/",
        )
        shown = (f"Ouverture, premier horaire\u00a0: {text}.", f"Open from: {text}.")[side]
        web.doc(f"r{rank}", title, shown.replace("; ", ", "), address=host)
        news = (f"{service}, {town}\u00a0: travaux", f"{service}, {town}: building works")[side]
        what = (
            "Un chantier de six mois est annoncé, les horaires changeront.",
            "Six months of work are announced, opening hours will change.",
        )[side]
        web.doc(
            f"n{rank}", news, what, address=f"gazette-{rank}.example/article", date=f"2024-1{rank % 3}-11"
        )
    web.state["engine"]["docs"] = dice.shuffle(web.state["engine"]["docs"])
    web.home()
    (hour, minute), said = (
        times[asked],
        [_clock(time, side) for rank, time in enumerate(times[:4]) if rank != asked],
    )
    signs = (" h ", ":", "h", ".", *((" heures ",), ())[side])
    right = [
        f"{shown}{sign}{minute:02}" for sign in signs for shown in dict.fromkeys((str(hour), f"{hour:02}"))
    ]
    if side:
        half = ("am", "pm")[hour >= 12]
        right += [f"{hour % 12 or 12}{sign}{minute:02} {half}" for sign in (":", ".")]
    elsewhere = _clock(times[asked + 4], side)
    values = {"service": services[0], "town": towns[0], "day": day, "hour": _clock(times[asked], side)}
    return Drawn(start=web.state, solution=right, values=values, right=right, wrong=[*said, elsewhere])


def narrowed(dice: Dice, locale: str) -> Drawn:
    """Sixty documents on one subject: the one with the phrase, the site, the type and the year."""
    side, year, phrase = SIDE[locale], dice.integer(2016, 2023), dice.pick(PHRASES)[SIDE[locale]]
    first, last = phrase.split()[0], phrase.split()[-1]
    town, other = dice.sample(SITES, 2)
    references = [f"DOC-{number}" for number in dice.sample(range(100, 999), 60)]
    head = ("Mots-clés\u00a0: ", "Keywords: ")[side]
    exact, spread = (
        f"{head}{phrase}, {('rue', 'street')[side]}.",
        f"{head}{first}, {('rue', 'street')[side]}, {last}.",
    )
    rows = [
        (exact, town, "pdf", year),
        (spread, town, "pdf", year),
        (exact, other, "pdf", year),
        (exact, town, "odt", year),
        (exact, town, "pdf", year - 1),
    ]
    others = (
        (dice.pick([exact, spread]), dice.pick([town, other]), dice.pick(["odt", "html"])) for _ in range(55)
    )
    rows += [(*one, dice.integer(2012, 2024)) for one in others]
    web = Search(features=["help"])
    for rank in dice.shuffle(range(60)):
        text, host, kind, when = rows[rank]
        text = f"{text} {('Référence', 'Reference')[side]} {references[rank]}."
        title, day = ("Compte rendu", "Minutes")[side], f"{when}-{rank % 9 + 1:02}-11"
        web.doc(f"d{rank}", title, text, address=f"{host}/{when}/{rank}.{kind}", type=kind, date=day)
    web.home()
    query = f'"{phrase}" site:{town} type:pdf {("apres", "after")[side]}:{year} {("avant", "before")[side]}:{year + 1}'
    values = {"phrase": phrase, "site": town, "year": year, "query": query, "reference": references[0]}
    return Drawn(
        start=web.state,
        solution=references[:1],
        values=values,
        right=[references[0], references[0].lower()],
        wrong=references[1:5],
    )
