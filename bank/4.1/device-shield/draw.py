"""Draws for protecting devices."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two, lettered

UPDATES: Sequence[tuple[Two, Two]] = (
    (
        ("Mises à jour du système : me demander chaque fois", "System updates: ask me every time"),
        ("Mises à jour du système : installées la nuit", "System updates: installed at night"),
    ),
    (
        ("Mises à jour des applications : jamais", "Application updates: never"),
        ("Mises à jour des applications : automatiques", "Application updates: automatic"),
    ),
    (
        ("Correctifs de sécurité : installation manuelle", "Security fixes: installed by hand"),
        ("Correctifs de sécurité : dès leur sortie", "Security fixes: as soon as they are out"),
    ),
    (
        ("Navigateur, nouvelles versions : suspendues", "Browser, new versions: paused"),
        ("Navigateur, nouvelles versions : au redémarrage", "Browser, new versions: on restarting"),
    ),
    (
        ("Téléchargement des mises à jour en wifi : désactivé", "Download of updates over Wi-Fi: off"),
        ("Téléchargement des mises à jour en wifi : activé", "Download of updates over Wi-Fi: on"),
    ),
)
FINE: Sequence[Two] = (
    ("Luminosité automatique : désactivée", "Automatic brightness: off"),
    ("Rotation de l’écran : me demander chaque fois", "Screen rotation: ask me every time"),
    ("Partage de connexion : désactivé", "Connection sharing: off"),
    ("Correction de la frappe : suspendue", "Typing correction: paused"),
    ("Heure : réglage manuel", "Time: set by hand"),
    ("Nouveautés du fabricant par courriel : jamais", "The maker’s news by e-mail: never"),
)
FETCHED: Sequence[Two] = (
    ("Ne jamais télécharger", "Never download"),
    ("Me demander chaque fois", "Ask me every time"),
    ("Télécharger en wifi seulement", "Download over Wi-Fi only"),
    ("Télécharger aussi par le réseau mobile", "Download over the mobile network too"),
)
LINKS: Sequence[tuple[Two, int]] = (
    (
        (
            "Son forfait mobile est vite épuisé, mais un réseau wifi est à portée chaque jour.",
            "The mobile plan runs out fast, but a Wi-Fi network is within reach every day.",
        ),
        2,
    ),
    (
        (
            "Aucun réseau wifi n’est à portée, mais son forfait mobile est illimité.",
            "No Wi-Fi network is within reach, but the mobile plan is unlimited.",
        ),
        3,
    ),
)
SHIFTS: Sequence[Two] = (
    (
        "Le téléphone ne doit jamais s’interrompre entre 7 h et 23 h.",
        "The phone must never be interrupted between 7:00 and 23:00.",
    ),
    (
        "Le téléphone ne doit jamais s’interrompre entre 12 h et 8 h le lendemain.",
        "The phone must never be interrupted between 12:00 and 8:00 the next day.",
    ),
    (
        "Le téléphone ne doit jamais s’interrompre entre 17 h et 13 h le lendemain.",
        "The phone must never be interrupted between 17:00 and 13:00 the next day.",
    ),
    (
        "Le téléphone ne doit jamais s’interrompre entre minuit et 19 h.",
        "The phone must never be interrupted between midnight and 19:00.",
    ),
)
RESTARTS: Sequence[Two] = (
    ("La nuit, vers 3 h", "At night, around 3:00"),
    ("Le matin, vers 10 h", "In the morning, around 10:00"),
    ("L’après-midi, vers 15 h", "In the afternoon, around 15:00"),
    ("Le soir, vers 21 h", "In the evening, around 21:00"),
    ("Jamais", "Never"),
)
SOURCES: Mapping[str, Sequence[Two]] = {
    "avoid": (
        ("Le grand bouton « Télécharger » d’une publicité", "The big “Download” button of an advertisement"),
        ("Un fichier envoyé par un inconnu dans un groupe", "A file sent by a stranger in a group"),
        (
            "Un site qui offre gratuitement des logiciels payants déverrouillés",
            "A site that gives away unlocked paid software",
        ),
        (
            "Une fenêtre surgie d’un site de vidéos : « lecteur à installer »",
            "A window popping up on a video site: “player to install”",
        ),
        (
            "Le premier résultat marqué « annonce », à une adresse inconnue",
            "The first result marked “ad”, at an unknown address",
        ),
        (
            "Un lien reçu par SMS : « nouvelle application de votre banque »",
            "A link received by text message: “your bank’s new application”",
        ),
    ),
    "safe": (
        (
            "Le magasin d’applications fourni avec l’appareil",
            "The application store supplied with the device",
        ),
        (
            "Le site de l’éditeur, dont vous tapez l’adresse connue",
            "The publisher’s site, whose known address you type",
        ),
        ("Le catalogue de logiciels de votre entreprise", "Your company’s software catalogue"),
        ("Les dépôts officiels de votre système", "Your system’s official repositories"),
        (
            "Le lien donné sur le site de votre banque, vers le magasin officiel",
            "The link on your bank’s site, to the official store",
        ),
    ),
}
THREATS: Mapping[str, Sequence[Two]] = {
    "antivirus": (
        (
            "Un programme malveillant déjà répertorié est enregistré avec un fichier reçu",
            "A harmful program already on record is saved with a received file",
        ),
        ("Une clé USB prêtée contient un virus connu", "A borrowed USB stick contains a known virus"),
    ),
    "backup": (
        ("Le disque tombe en panne avec toutes les photos", "The disk breaks down with all the photos"),
        ("Un document important est effacé par erreur", "An important document is erased by mistake"),
        (
            "Un rançonneur a rendu les fichiers illisibles : il faut les retrouver",
            "A ransom attack has made the files unreadable: they must be recovered",
        ),
    ),
    "disk": (
        (
            "L’ordinateur éteint est volé : le voleur sort le disque pour le lire",
            "The switched-off computer is stolen: the thief takes the disk out to read it",
        ),
        (
            "Un portable éteint oublié dans le train contient des dossiers confidentiels",
            "A switched-off laptop left on the train holds confidential files",
        ),
    ),
    "firewall": (
        (
            "Des machines inconnues tentent de se connecter à un service ouvert sur votre ordinateur",
            "Unknown machines try to connect to a service open on your computer",
        ),
        (
            "Un appareil du réseau de l’hôtel essaie d’entrer sur votre ordinateur",
            "A device on the hotel’s network tries to get into your computer",
        ),
    ),
    "update": (
        (
            "Une faille du navigateur vient d’être publiée, avec son correctif",
            "A browser flaw has just been published, with its fix",
        ),
        (
            "Le système a un défaut connu, que l’éditeur a corrigé le mois dernier",
            "The system has a known flaw, which the publisher fixed last month",
        ),
    ),
}
APPS: Sequence[Two] = (
    ("Lampe éclair", "Flash torch"),
    ("Météo du jour", "Daily weather"),
    ("Carnet de notes", "Notebook"),
    ("Fonds animés", "Live wallpapers"),
    ("Scan facile", "Easy scan"),
    ("Horoscope", "Horoscope"),
    ("Puzzle 3000", "Puzzle 3000"),
    ("Compte-pas", "Step counter"),
    ("Radio locale", "Local radio"),
    ("Traducteur", "Translator"),
    ("Boussole", "Compass"),
    ("Nettoyeur éclair", "Quick cleaner"),
)


def not_automatic(dice: Dice, locale: str) -> Drawn:
    """Settings: those to change so that the phone updates itself."""
    count, updates = dice.integer(2, 3), dice.shuffle(UPDATES)
    fine = [good for _, good in updates[count:]]
    return ticked(dice, locale, [poor for poor, _ in updates[:count]], [*fine, dice.pick(FINE)])


def by_itself(dice: Dice, locale: str) -> Drawn:
    """A phone that must update itself within two constraints: how to fetch, when to restart."""
    side, name, restart = SIDE[locale], dice.first_name(), dice.integer(0, 3)
    link, fetch = dice.pick(LINKS)
    order = dice.shuffle(range(4))
    good = {"fetch": "abcd"[order.index(fetch)], "restart": "abcd"[restart]}
    ask, other = ("abcd"[order.index(rank)] for rank in (1, 5 - fetch))
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        values={"name": name, "link": link[side], "shift": SHIFTS[restart][side]},
        options={
            "fetch": lettered([FETCHED[rank][side] for rank in order]),
            "restart": lettered([text[side] for text in RESTARTS]),
        },
        right=[good],
        wrong=[good | {"fetch": ask}, good | {"restart": "e"}, good | {"fetch": other}],
    )


def sources(dice: Dice, locale: str) -> Drawn:
    """Places to get an application from: safe or to avoid."""
    return classed(dice, locale, SOURCES, 5)


def threats(dice: Dice, locale: str) -> Drawn:
    """Threats and the protection that acts against each."""
    return classed(dice, locale, THREATS, 5)


def unwanted(dice: Dice, locale: str) -> Drawn:
    """A phone’s applications: the one behind the pop-up advertising."""
    side, names = SIDE[locale], [pair[SIDE[locale]] for pair in dice.sample(APPS, 6)]
    since = dice.integer(9, 18)
    store, out = (("magasin officiel", "lien d’un site"), ("official store", "link on a site"))[side]
    over, none, place = (
        ("s’afficher par-dessus", "aucun", "position"),
        ("draw over others", "none", "location"),
    )[side]
    rows = [
        (names[0], since, out, over),
        (names[1], since, store, none),
        (names[2], since - dice.integer(3, 7), store, place),
        (names[3], since + dice.integer(2, 5), store, none),
        (names[4], since + dice.integer(3, 8), out, over),
        (names[5], since - 8 + dice.integer(0, 4), store, none),
    ]
    used = dice.pick([names[1], names[2], names[5]])
    lines = "\n".join(f"| {a} | {b} | {c} | {d} |" for a, b, c, d in dice.shuffle(rows))
    return Drawn(
        solution=[names[0]],
        values={"rows": lines, "since": since, "used": used, "found": names[0]},
        right=[names[0]],
        wrong=[used, names[4], names[1]],
    )
