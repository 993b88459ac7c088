"""Draws for one's online identity."""

from pix.content.drawing import Dice, Drawn

FIELDS = (
    ("Nom affiché", "Display name"),
    ("Photo", "Photo"),
    ("Ville", "Town"),
    ("Date de naissance", "Date of birth"),
    ("Numéro de téléphone", "Phone number"),
    ("Métier", "Job"),
    ("Loisirs", "Hobbies"),
    ("Liste des contacts", "List of contacts"),
    ("École fréquentée", "School attended"),
)
SIGHTS = (("tout le monde", "everyone"), ("mes contacts", "my contacts"), ("moi seulement", "only me"))
USES = (
    (
        (
            "un réseau professionnel, où une menuisière cherche des clients",
            "a professional network, where a joiner looks for customers",
        ),
        (
            ("Le métier exercé", "The job done"),
            ("Des photos de meubles fabriqués", "Photos of furniture she has made"),
            ("Les formations suivies", "Training courses taken"),
            ("L’adresse électronique de l’atelier", "The workshop’s e-mail address"),
        ),
        (
            ("Les photos de vacances en famille", "Family holiday photos"),
            ("La date de naissance complète", "The full date of birth"),
            ("L’adresse du domicile", "The home address"),
            ("Les ennuis de santé", "Health troubles"),
        ),
    ),
    (
        (
            "un forum de jeux de société, où l’on discute sous pseudonyme",
            "a board game forum, where people talk under pseudonyms",
        ),
        (
            ("Un pseudonyme", "A pseudonym"),
            ("Les jeux préférés", "Favourite games"),
            ("Une image dessinée en guise de portrait", "A drawing used as a portrait"),
            ("Le nombre de parties jouées", "The number of games played"),
        ),
        (
            ("Le nom de famille", "The family name"),
            ("Le nom de l’employeur", "The employer’s name"),
            ("Le numéro de téléphone", "The phone number"),
            ("Une photo de la maison et de sa rue", "A photo of the house and its street"),
        ),
    ),
    (
        (
            "un site de petites annonces, pour vendre des objets d’occasion",
            "a small ads site, to sell second-hand objects",
        ),
        (
            ("Un prénom", "A first name"),
            ("La ville, sans la rue", "The town, without the street"),
            ("Le moment où l’on répond aux messages", "The time when messages are answered"),
            ("Des photos des objets à vendre", "Photos of the objects for sale"),
        ),
        (
            ("Les dates où la maison est vide", "The dates when the house is empty"),
            ("Le code d’entrée de l’immeuble", "The entry code of the building"),
            ("Une photo de la carte d’identité", "A photo of the identity card"),
            ("Le nom de l’école des enfants", "The name of the children’s school"),
        ),
    ),
)
CASES = {
    "real": (
        ("Déclarer un changement d’adresse à la mairie", "Report a change of address to the town hall"),
        ("Répondre à une offre d’emploi", "Answer a job offer"),
        ("Signer le bail d’un logement en ligne", "Sign the lease of a home online"),
        ("S’inscrire à un examen", "Register for an examination"),
        ("Ouvrir un dossier à la caisse de retraite", "Open a file with the pension fund"),
    ),
    "pseudonym": (
        ("Raconter sa maladie sur un forum ouvert à tous", "Tell of one’s illness on a forum open to all"),
        ("Jouer en ligne contre des inconnus", "Play online against strangers"),
        (
            "Publier des poèmes sans que ses collègues sachent qui les écrit",
            "Publish poems without colleagues knowing who writes them",
        ),
        (
            "Commenter chaque jour les émissions d’une chaîne, sous les yeux de tous",
            "Comment every day on a channel’s programmes, for all to see",
        ),
        ("Noter les restaurants de son quartier", "Rate the restaurants of one’s area"),
    ),
    "address": (
        (
            "Obtenir un bon de réduction contre l’envoi de publicités",
            "Get a discount voucher in exchange for receiving adverts",
        ),
        (
            "Essayer un service inconnu qui exige de confirmer un message",
            "Try an unknown service that requires a message to be confirmed",
        ),
        ("Participer au jeu-concours d’une boutique", "Enter a shop’s prize draw"),
        (
            "Recevoir un guide gratuit, avec la lettre hebdomadaire de la marque",
            "Receive a free guide, along with the brand’s weekly newsletter",
        ),
        (
            "S’abonner aux promotions d’un site d’achats",
            "Subscribe to the special offers of a shopping site",
        ),
    ),
}
SITES = (
    ("site de vélo", "cycling site"),
    ("réseau professionnel", "professional network"),
    ("club de photo", "photo club"),
    ("petites annonces", "small ads"),
    ("forum de cuisine", "cookery forum"),
    ("chorale", "choir"),
)
NICKS = ("Luciole", "Baobab", "Galet", "Cerfvolant", "Pixelle", "Tamarin", "Brindille", "Zéphyr")
PICTURES = (
    ("un renard dessiné", "a drawn fox"),
    ("un phare", "a lighthouse"),
    ("une tasse bleue", "a blue cup"),
    ("un cactus", "a cactus"),
    ("une barque", "a rowing boat"),
    ("un nuage", "a cloud"),
)


def public_fields(dice: Dice, locale: str) -> Drawn:
    """A profile with marks of visibility: what does a stranger see."""
    lang = 0 if locale == "fr" else 1
    fields = [field[lang] for field in dice.sample(FIELDS, 7)]
    sights = dice.shuffle([0, 0, 1, 2, *(dice.integer(0, 2) for _ in range(3))])
    letters = list("abcdefg")
    rows = "\n".join(
        f"| {field} | {SIGHTS[sight][lang]} |" for field, sight in zip(fields, sights, strict=True)
    )
    good = [letter for letter, sight in zip(letters, sights, strict=True) if sight == 0]
    friends = [letter for letter, sight in zip(letters, sights, strict=True) if sight < 2]
    return Drawn(
        solution=good,
        values={"rows": rows},
        proposals=list(zip(letters, fields, strict=True)),
        right=[good],
        wrong=[answer for answer in (friends, letters, good[:-1]) if answer != good],
    )


def show_or_hide(dice: Dice, locale: str) -> Drawn:
    """Six pieces of information and a use: show or hide."""
    lang = 0 if locale == "fr" else 1
    use, shown, hidden = dice.pick(USES)
    ids = dice.shuffle([f"m{n}" for n in range(1, 7)])
    texts = [text[lang] for text in (*dice.sample(shown, 3), *dice.sample(hidden, 3))]
    good = {key: "show" if place < 3 else "hide" for place, key in enumerate(ids)}
    return Drawn(
        solution=good,
        values={"use": use[lang]},
        items=sorted(zip(ids, texts, strict=True)),
        right=[good],
        wrong=[dict.fromkeys(ids, "show"), dict.fromkeys(ids, "hide"), good | {ids[5]: "show"}],
    )


def name_for_case(dice: Dice, locale: str) -> Drawn:
    """Five situations: real name, pseudonym or dedicated address."""
    lang = 0 if locale == "fr" else 1
    kinds = [*CASES, *dice.sample(list(CASES), 2)]
    stock = {kind: dice.shuffle(CASES[kind]) for kind in CASES}
    ids = dice.shuffle([f"m{n}" for n in range(1, 6)])
    items = [(key, stock[kind].pop()[lang]) for key, kind in zip(ids, kinds, strict=True)]
    good = dict(zip(ids, kinds, strict=True))
    return Drawn(
        solution=good,
        items=sorted(items),
        right=[good],
        wrong=[dict.fromkeys(ids, "real"), good | {ids[0]: "pseudonym"}, good | {ids[1]: "real"}],
    )


def _accounts(dice: Dice, lang: int, real: str, count: int) -> list[tuple[str, str, str]]:
    """Six accounts (name, address, picture shown): the first ones give the real name of the first nickname."""
    nicks = [f"{nick}{dice.integer(11, 98)}" for nick in dice.sample(NICKS, 4)]
    pictures = [picture[lang] for picture in dice.sample(PICTURES, 6)]
    hidden, mail = ("masquée", "hidden")[lang], f"{nicks[0].lower()}@courriel.example"
    first, last = real.split(" ", 1)
    work = f"{first}.{last}@bureau.example".lower().replace(" ", "")
    links = [
        (f"{real} ({nicks[0]})", hidden, pictures[1]),
        (real, mail, pictures[2]),
        (real, hidden, pictures[0]),
    ]
    apart = [
        (real, work, pictures[3]),
        (nicks[0], hidden, pictures[0]),
        (nicks[1], hidden, pictures[4]),
        (f"{real} ({nicks[2]})", hidden, pictures[5]),
        (nicks[3], mail, pictures[0]),
    ]
    return [(nicks[0], mail, pictures[0]), *dice.sample(links, count), *dice.sample(apart, 6 - count)]


def traced_accounts(dice: Dice, locale: str) -> Drawn:
    """An account under a pseudonym and six others: those that lead from it to the real name."""
    lang, real, count = 0 if locale == "fr" else 1, dice.full_name(), dice.integer(2, 3)
    own, *others = _accounts(dice, lang, real, count)
    letters, sites = dice.shuffle(list("abcdef")), [site[lang] for site in dice.sample(SITES, 6)]
    good, rest = sorted(letters[:count]), letters[count:]
    lines = sorted(zip(letters, sites, others, strict=True))
    rows = "\n".join(f"| {site} | {' | '.join(shown)} |" for _, site, shown in lines)
    named = sorted(key for key, _, shown in lines if real in shown[0])
    return Drawn(
        solution=good,
        values={"name": real.split(" ")[0], "nick": own[0], "mail": own[1], "picture": own[2], "rows": rows},
        proposals=[(key, site) for key, site, _ in lines],
        right=[good],
        wrong=[wrong for wrong in (named, letters, good[1:], sorted([*good, rest[0]])) if wrong != good],
    )
