"""Draws for recognising personal data."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two
from pix.content.files import ods

STREETS = ("Moulin", "Marché", "Port", "Stade", "Verger")
IMPERSONAL: Sequence[Two] = (
    ("Ouverture : du mardi au samedi", "Open Tuesday to Saturday"),
    ("Bonnet de bain obligatoire", "Swimming cap compulsory"),
    ("Une entrée : {n},50 €", "One entry: €{n}.50"),
    ("Capacité du bassin : {n}0 personnes", "Capacity of the pool: {n}0 people"),
    ("Température de l’eau : 27 °C", "Water temperature: 27 °C"),
    ("Le règlement est affiché à l’entrée", "The rules are posted at the entrance"),
    ("Fermeture annuelle en août", "Closed in August"),
    ("Douche obligatoire avant le bain", "Shower compulsory before swimming"),
)
CUSTOMER = ("Client n°", "n°", "Client", "Customer no.", "no.", "Customer")
REVIEW = ("Avis laissé par", "Review left by")
KINDS: Mapping[str, Sequence[Two]] = {
    "nobody": (
        ("Le nombre de visiteurs du musée cette année", "The number of visitors to the museum this year"),
        ("Le prix moyen d’un loyer dans le pays", "The average rent in the country"),
        ("L’horaire d’un train", "The time of a train"),
        ("La référence d’un modèle de vélo en vente", "The reference of a bicycle model on sale"),
        ("Le score d’un match entre deux villes", "The score of a match between two towns"),
        ("La recette d’un gâteau", "The recipe for a cake"),
    ),
    "someone": (
        ("La plaque d’une voiture particulière", "The number plate of a private car"),
        ("Un numéro de client sur une facture", "A customer number on a bill"),
        ("L’enregistrement d’une voix au téléphone", "The recording of a voice on the phone"),
        ("Le pseudonyme d’un joueur en ligne", "The nickname of an online player"),
        ("Les trajets d’une carte de transport", "The journeys of a travel card"),
        ("Une photo de vacances où l’on reconnaît un visage", "A holiday photo showing a recognisable face"),
        (
            "Un numéro de badge d’entrée attribué à une employée",
            "An entry badge number assigned to an employee",
        ),
    ),
}
CATEGORIES: Mapping[str, Sequence[Two]] = {
    "ordinary": (
        ("Numéro de compte en banque", "Bank account number"),
        ("Salaire", "Salary"),
        ("Adresse postale", "Postal address"),
        ("Notes scolaires", "School marks"),
        ("Profession", "Occupation"),
        ("Date de naissance", "Date of birth"),
        ("Situation de famille : deux enfants", "Family: two children"),
        ("Numéro de client", "Customer number"),
    ),
    "sensitive": (
        ("Allergie signalée à la cantine", "Allergy reported to the canteen"),
        ("Adhésion à un syndicat", "Trade union membership"),
        ("Religion indiquée sur une fiche", "Religion stated on a form"),
        ("Vote déclaré dans un sondage", "Vote declared in a survey"),
        ("Traitement médical suivi", "Medical treatment followed"),
        ("Empreinte du doigt qui ouvre une porte", "Fingerprint that opens a door"),
        ("Orientation sexuelle", "Sexual orientation"),
        ("Origine ethnique", "Ethnic origin"),
    ),
}
SENSITIVE: Sequence[tuple[Two, ...]] = (
    (
        ("asthme", "asthma"),
        ("diabète", "diabetes"),
        ("allergie aux noix", "nut allergy"),
        ("en bonne santé", "in good health"),
    ),
    (("catholique", "Catholic"), ("musulmane", "Muslim"), ("athée", "atheist"), ("bouddhiste", "Buddhist")),
    (
        ("syndiquée", "union member"),
        ("non syndiqué", "not in a union"),
        ("déléguée syndicale", "union representative"),
    ),
    (("vote à gauche", "votes left"), ("vote à droite", "votes right"), ("vote au centre", "votes centre")),
)
ORDINARY: Sequence[tuple[Two, ...]] = (
    (
        ("cuisinier", "cook"),
        ("comptable", "accountant"),
        ("étudiante", "student"),
        ("jardinière", "gardener"),
    ),
    (
        ("nage le lundi", "swims on Mondays"),
        ("nage le jeudi", "swims on Thursdays"),
        ("nage le samedi", "swims on Saturdays"),
    ),
    (
        ("paie par chèque", "pays by cheque"),
        ("paie par carte", "pays by card"),
        ("a un impayé de 30 €", "owes €30"),
    ),
    (("deux enfants", "two children"), ("sans enfant", "no children"), ("un enfant", "one child")),
    (
        ("vient à vélo", "comes by bike"),
        ("vient en bus", "comes by bus"),
        ("habite en face", "lives across the street"),
    ),
)


def card_lines(dice: Dice, locale: str) -> Drawn:
    """Lines of a member’s card: those about a person."""
    name, number, count = f"{dice.first_name()} {dice.family_name()}", dice.integer(2, 9), dice.integer(2, 4)
    house, street, town = dice.integer(2, 98), dice.pick(STREETS), dice.town()
    year, phone = dice.integer(1950, 2012), f"01 99 00 {dice.integer(10, 98)} {dice.integer(10, 98)}"
    personal = [
        (f"Titulaire : {name}", f"Holder: {name}"),
        (f"Année de naissance : {year}", f"Born in {year}"),
        (
            f"Adresse du titulaire : {house}, rue du {street}, {town}",
            f"Holder’s address: {house} {street} Street, {town}",
        ),
        (f"Téléphone du titulaire : {phone}", f"Holder’s phone: {phone}"),
        ("Photo du visage du titulaire", "Photo of the holder’s face"),
    ]
    others = [(fr.format(n=number), en.format(n=number)) for fr, en in dice.sample(IMPERSONAL, 7 - count)]
    return ticked(dice, locale, dice.sample(personal, count), others)


def nameless(dice: Dice, locale: str) -> Drawn:
    """Information without a name: about someone or about nobody."""
    return classed(dice, locale, KINDS, 6)


def receipt(dice: Dice, locale: str) -> Drawn:
    """A receipt without a name: the three marks that lead to the customer."""
    del locale
    letters = "ABCDEFGHJKLMNPRSTVWXYZ"
    plate = f"{''.join(dice.sample(letters, 2))}-{dice.integer(100, 999)}-{''.join(dice.sample(letters, 2))}"
    client, nick = (
        str(dice.integer(20000, 99999)),
        f"{dice.pick(('lune', 'tigre', 'cactus', 'nuage', 'puzzle'))}{dice.integer(11, 98)}",
    )
    article, till = dice.integer(2000, 9999), dice.integer(2, 9)
    good = {"one": plate, "two": client, "three": nick}
    wrong = [good | {"two": str(article)}, good | {"three": str(till)}]
    return Drawn(
        solution={
            "x": [plate, f"Véhicule {plate}", f"Vehicle {plate}"],
            "y": [client, *(f"{word} {client}" for word in CUSTOMER)],
            "z": [nick, f"« {nick} »", f"“{nick}”", *(f"{word} {nick}" for word in REVIEW)],
        },
        right=[good, {"one": nick, "two": plate, "three": client}],
        wrong=wrong,
        values={"plate": plate, "client": client, "nick": nick, "article": article, "till": till},
    )


def sensitive_columns(dice: Dice, locale: str) -> Drawn:
    """A club’s file with vague headings: the columns that hold sensitive data."""
    side, count = SIDE[locale], dice.integer(2, 3)
    columns = [(values, True) for values in dice.sample(SENSITIVE, count)]
    columns = dice.shuffle([*columns, *((values, False) for values in dice.sample(ORDINARY, 6 - count))])
    word = "Info"
    rows: list[list[object]] = [[("Membre", "Member")[side], *(f"{word} {rank}" for rank in range(1, 7))]]
    rows += [
        [f"M{number + 101}", *(dice.pick(values)[side] for values, _ in columns)] for number in range(30)
    ]
    solution = ["abcdef"[rank] for rank, (_, sensitive) in enumerate(columns) if sensitive]
    others = [letter for letter in "abcdef" if letter not in solution]
    proposals = [("abcdef"[rank], f"{word} {rank + 1}") for rank in range(6)]
    return Drawn(
        solution=solution,
        proposals=proposals,
        right=[solution],
        wrong=[[*solution, others[0]], solution[1:], list("abcdef")],
        files=[File("membres.ods", ods({("Membres", "Members")[side]: rows}))],
    )


def categories(dice: Dice, locale: str) -> Drawn:
    """Personal data: sensitive in law or not."""
    return classed(dice, locale, CATEGORIES, 6)
