"""Draws for speaking freely and its limits."""

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import one_each

RULES = (
    (
        "Pas de numéro de téléphone ni d’adresse de domicile dans les messages.",
        "No phone numbers or home addresses in messages.",
    ),
    (
        "Pas de publicité pour vendre un produit ou un service.",
        "No advertising to sell a product or a service.",
    ),
    ("Pas d’attaque contre une personne.", "No attacks on a person."),
    ("On ne parle ici que de jardinage.", "We only talk about gardening here."),
)
BREACHES = (
    (
        (
            "Appelez {n} au 06 39 98 {d} 20 pour avoir des plants.",
            "Call {n} on 06 39 98 {d} 20 to get seedlings.",
        ),
        (
            "{n} habite au {d} rue des Vignes, passez prendre du compost.",
            "{n} lives at {d} rue des Vignes, drop by for compost.",
        ),
        (
            "Mon numéro pour échanger des graines : 01 99 00 {d} 54.",
            "My number to swap seeds: 01 99 00 {d} 54.",
        ),
    ),
    (
        (
            "Ma boutique vend des serres à {d} % de moins, commandez vite !",
            "My shop sells greenhouses at {d}% off, order now!",
        ),
        (
            "Je taille vos haies pour {d} € de l’heure, réservez dès ce soir.",
            "I trim hedges for €{d} an hour, book tonight.",
        ),
        (
            "Achetez mon engrais, {d} € le sac, livré chez vous.",
            "Buy my fertiliser, €{d} a bag, delivered to you.",
        ),
    ),
    (
        ("{n}, il faut être stupide pour arroser à midi.", "{n}, you must be stupid to water at noon."),
        ("{n} a un navet à la place du cerveau.", "{n} has a turnip instead of a brain."),
        ("{n} est une honte pour les jardiniers.", "{n} is a disgrace to gardeners."),
    ),
    (
        ("Quelqu’un a vu le match d’hier soir ?", "Did anyone see last night’s match?"),
        ("Quel téléphone me conseillez-vous ?", "Which phone would you recommend?"),
        ("Je cherche un covoiturage pour {d} personnes.", "I am looking for a car share for {d} people."),
    ),
)
FINE = (
    (
        "Je ne suis pas d’accord avec {n} : je n’arrose que le matin.",
        "I disagree with {n}: I only water in the morning.",
    ),
    (
        "Cette méthode n’a pas marché chez moi, mes semis ont gelé.",
        "This method did not work for me, my seedlings froze.",
    ),
    (
        "À mon avis, {d} plants, c’est trop pour un petit bac.",
        "In my view, {d} plants are too many for a small tub.",
    ),
    (
        "Votre conseil de taille me surprend, d’où vient-il ?",
        "Your pruning advice surprises me, where does it come from?",
    ),
    ("Merci {n}, mais je préfère le paillage.", "Thank you {n}, but I prefer mulching."),
    (
        "Vos tomates manquent d’eau, à mon avis.",
        "Your tomatoes lack water, in my view.",
    ),
)
SPEECH = {
    "opinion": (
        ("Ce concert était raté, je me suis ennuyé.", "That concert was a failure, I was bored."),
        (
            "Le nouveau menu de la cantine ne me plaît pas du tout.",
            "I do not like the new canteen menu at all.",
        ),
        (
            "Je trouve la décision de la mairie, à {t}, très mauvaise.",
            "I find the decision of {t} town hall very bad.",
        ),
    ),
    "insult": (
        ("{n}, espèce d’imbécile !", "{n}, you idiot!"),
        ("Pauvre minable, {n}, tu es un déchet.", "{n}, you loser, you are garbage."),
        ("Tais-toi, {n}, pauvre andouille.", "Shut up, {n}, you complete moron."),
    ),
    "defamation": (
        (
            "« {n} a volé la caisse du club », publié sans aucune preuve",
            "“{n} stole the club’s money”, published without any proof",
        ),
        (
            "« {n} a triché à l’examen », affirmé à tous, à tort",
            "“{n} cheated in the exam”, told to everyone, falsely",
        ),
        (
            "« {n} falsifie les factures », publié sans vérifier, à tort",
            "“{n} forges invoices”, published unchecked, falsely",
        ),
    ),
    "threat": (
        (
            "{n}, je t’attends ce soir à la sortie et tu vas saigner.",
            "{n}, I will be waiting outside tonight and you will bleed.",
        ),
        (
            "Je sais où tu habites, {n}, je vais casser ta porte.",
            "I know where you live, {n}, I am going to break your door.",
        ),
        ("Si tu reviens, {n}, je te frappe.", "If you come back, {n}, I will hit you."),
    ),
    "hatred": (
        (
            "Il faut chasser tous les gens de cette religion qui vivent à {t}.",
            "Everyone of that religion must be driven out of {t}.",
        ),
        (
            "N’embauchez et ne logez personne qui vienne de ce pays.",
            "Do not hire or house anyone who comes from that country.",
        ),
        (
            "Les gens de cette origine, rendons-leur la vie impossible.",
            "People of that origin: let us make their lives impossible.",
        ),
    ),
}


def broken_rule(dice: Dice, locale: str) -> Drawn:
    """Six messages, one displayed rule: which messages break it."""
    lang = 0 if locale == "fr" else 1
    rule, count = dice.integer(0, 3), dice.integer(1, 3)
    texts = dice.sample(BREACHES[rule], count) + dice.sample(FINE, 6 - count)
    letters = dice.shuffle(list("abcdef"))
    proposals = [
        (letter, text[lang].format(n=dice.first_name(), d=dice.integer(11, 49)))
        for letter, text in zip(letters, texts, strict=True)
    ]
    good = sorted(letters[:count])
    return Drawn(
        solution=good,
        values={"rule": RULES[rule][lang]},
        proposals=sorted(proposals),
        right=[good],
        wrong=[sorted([*good, letters[count]]), [letters[count]], letters],
    )


def kinds_of_speech(dice: Dice, locale: str) -> Drawn:
    """Five statements to tell apart: opinion, insult, defamation, threat, incitement to hatred."""
    items, good = one_each(dice, locale, SPEECH, n=dice.first_name(), t=dice.town())
    ids = list(good)
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[
            dict.fromkeys(good, "opinion"),
            good | {ids[1]: "defamation", ids[2]: "insult"},
            good | {ids[4]: "opinion"},
        ],
    )
