"""Draws for collecting little."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import ticked
from pix.content.drawing.wording import SIDE, Two
from pix.content.files import Contact, json_text, vcf

PURPOSES: Sequence[tuple[Two, tuple[str, ...]]] = (
    (
        ("envoyer chaque mois une lettre d’information par courriel", "send a monthly newsletter by e-mail"),
        ("mail",),
    ),
    (
        (
            "livrer un panier de légumes à domicile et prévenir par SMS",
            "deliver a vegetable basket at home and warn by text message",
        ),
        ("name", "street", "phone"),
    ),
    (
        (
            "préparer des tee-shirts marqués du prénom, à retirer sur place",
            "prepare T-shirts with first names, to be collected on site",
        ),
        ("first", "size"),
    ),
    (
        (
            "composer des équipes de tournoi par année de naissance et afficher les noms",
            "make up tournament teams by year of birth and post the names",
        ),
        ("name", "year"),
    ),
    (
        ("prévenir par SMS si le cours est annulé", "warn by text message if the class is cancelled"),
        ("phone",),
    ),
    (
        (
            "envoyer un reçu au nom de chaque personne, par la poste",
            "send a receipt in each person’s name, by post",
        ),
        ("name", "street"),
    ),
)
FIELDS: Mapping[str, Two] = {
    "mail": ("Adresse électronique", "E-mail address"),
    "name": ("Prénom et nom", "First and family names"),
    "street": ("Adresse postale", "Postal address"),
    "phone": ("Téléphone portable", "Mobile phone"),
    "first": ("Prénom", "First name"),
    "size": ("Taille de vêtement", "Clothing size"),
    "year": ("Année de naissance", "Year of birth"),
}
EXTRAS: Sequence[Two] = (
    ("Profession", "Occupation"),
    ("Situation de famille", "Marital status"),
    ("Nationalité", "Nationality"),
    ("Numéro de sécurité sociale", "Social security number"),
    ("Photo d’identité", "Identity photo"),
    ("Nom de l’employeur", "Employer’s name"),
    ("Loisirs", "Hobbies"),
    ("Lieu de naissance", "Place of birth"),
)


def needed_fields(dice: Dice, locale: str) -> Drawn:
    """A purpose and a form’s questions: those that it needs."""
    purpose, needs = dice.pick(PURPOSES)
    good = [FIELDS[need] for need in needs]
    return ticked(dice, locale, good, dice.sample(EXTRAS, 6 - len(good)), {"purpose": purpose[SIDE[locale]]})


PLACES: Sequence[Two] = (
    ("Atelier Brindille", "Twig Workshop"),
    ("Boulangerie du Pont", "Bridge Bakery"),
    ("Librairie des Quais", "Quayside Books"),
    ("Garage Soleil", "Sun Garage"),
    ("Pépinière du Val", "Valley Nursery"),
)
NOTES: Sequence[Two] = (
    ("Allergie aux arachides", "Allergic to peanuts"),
    ("En arrêt de travail au printemps", "On sick leave in spring"),
    ("Enceinte, terme en juin", "Pregnant, due in June"),
)


def card_to_pass_on(dice: Dice, locale: str) -> Drawn:
    """An address book of three people: one card to reduce to what is needed to reach them at work."""
    side, names = SIDE[locale], [name.split(" ", 1) for name in dice.strangers(3)]
    places, numbers = dice.sample(PLACES, 3), dice.sample(range(1000, 10000), 6)
    born = [dice.day(date(1960, 1, 1), date(1999, 12, 28)) for _ in names]
    cards = [
        Contact(
            given,
            family,
            {"cell": f"063998{numbers[rank]}", "work": f"019900{numbers[rank + 3]}"},
            {
                "home": f"perso{numbers[rank]}@poste.example",
                "work": f"accueil@site{numbers[rank + 3]}.example",
            },
            places[rank][side],
            NOTES[rank][side],
            born[rank],
        )
        for rank, (given, family) in enumerate(names)
    ]
    one, phone = cards[0], cards[0].phones["work"]
    mail = one.emails["work"]
    bare = replace(one, phones={"work": phone}, emails={"work": mail}, note="", birthday=None)
    name = ("carnet.vcf", "contacts.vcf")[side]

    def book(*people: Contact) -> File:
        return File(name, vcf(people))

    return Drawn(
        solution=book(bare),
        right=[book(replace(bare, phones={"voice": f"{phone[:2]} {phone[2:6]} {phone[6:]}"}))],
        wrong=[
            book(one),
            book(replace(bare, phones=one.phones)),
            book(replace(bare, phones={"cell": one.phones["cell"]})),
            book(replace(bare, note=one.note)),
            book(replace(bare, emails=one.emails)),
            book(bare, *cards[1:]),
        ],
        files=[book(*dice.shuffle(cards))],
        values={
            "file": name,
            "name": f"{one.given_name} {one.family_name}",
            "family": one.family_name,
            "phones": _spellings(phone),
            "mail": mail,
            "place": one.organisation,
        },
    )


def _spellings(phone: str) -> list[str]:
    """A number as contacts programs may write it: in one go, in pairs or in larger groups."""
    pairs = [phone[at : at + 2] for at in range(0, len(phone), 2)]
    written = [mark.join(pairs) for mark in ("", " ", ".", "-", "\u00a0")]
    return [*written, f"{phone[:2]} {phone[2:6]} {phone[6:]}"]


SITES: Sequence[Two] = (
    ("Musée du Sel", "Salt Museum"),
    ("Serre des Palmes", "Palm House"),
    ("Halle aux Grains", "Corn Exchange"),
    ("Phare du Nord", "North Lighthouse"),
    ("Parc des Oiseaux", "Bird Park"),
    ("Galerie du Port", "Harbour Gallery"),
)
STEPS: Mapping[str, Two] = {
    "per_hour": ("heure par heure", "hour by hour"),
    "per_day": ("jour par jour", "day by day"),
}
LEAVING: Sequence[tuple[str, Two]] = (
    ("beam", ("il ne prend aucune image, seul un nombre sort", "it takes no picture, only a number leaves")),
    ("camera_local", ("il filme sans rien garder, seul un nombre sort", "it films and keeps nothing, only a number leaves")),
    ("camera_cloud", ("il filme, les images partent vers un service en ligne", "it films, the pictures go to an online service")),
    ("phones", ("il relève l’identifiant de chaque téléphone, qui sort", "it reads the identifier of each telephone, which leaves")),
)  # fmt: skip


def counting_scheme(dice: Dice, locale: str) -> Drawn:
    """Settings that count visitors: the sensor precise enough that lets out the least, and nothing more."""
    side, place, output = SIDE[locale], dice.pick(SITES), dice.pick(sorted(STEPS))
    asked, best = dice.integer(4, 9), dice.integer(0, 1)
    errors = [asked + dice.integer(3, 9), asked - dice.integer(0, 1), asked - 2, asked - 3]
    errors[0] = asked - 1 if best == 0 else errors[0]
    sensor, percent = LEAVING[best][0], ("\u00a0%", "%")[side]
    rows = [
        f"| `{key}` | {error}{percent} | {told[side]} |"
        for (key, told), error in dice.shuffle(list(zip(LEAVING, errors, strict=True)))
    ]
    good = {"site": place[side], "sensor": sensor, "images_kept_days": 0, "faces": False, "output": output,
            "notice": True}  # fmt: skip
    given = good | {"sensor": "camera_cloud", "images_kept_days": dice.integer(20, 90), "faces": True,
                    "output": "per_visitor"}  # fmt: skip
    name = ("reglages.json", "settings.json")[side]

    def settings(**changed: object) -> File:
        return File(name, json_text(good | changed))

    other = "per_day" if output == "per_hour" else "per_hour"
    return Drawn(
        solution=settings(),
        right=[File(name, json_text(dict(reversed(good.items()))))],
        wrong=[
            settings(sensor=LEAVING[1 - best][0]),
            settings(sensor="camera_cloud"),
            settings(images_kept_days=1),
            settings(output=other),
            settings(faces=True),
            File(name, settings().content.replace(b",\n", b"\n")),
        ],
        files=[File(name, json_text(given))],
        values={
            "file": name,
            "place": place[side],
            "period": STEPS[output][side],
            "error": asked,
            "rows": "\n".join(rows),
            "sensor": sensor,
            "output": output,
        },
    )
