"""Draws for commenting and reviewing together."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.shared_document.building import Documents

DAYS: Sequence[Two] = (
    ("lundi", "Monday"),
    ("mardi", "Tuesday"),
    ("mercredi", "Wednesday"),
    ("jeudi", "Thursday"),
    ("vendredi", "Friday"),
    ("samedi", "Saturday"),
)
TITLES: Sequence[Two] = (
    ("Convocation", "Notice of meeting"),
    ("Sortie au lac", "Outing to the lake"),
    ("Fête du quartier", "Neighbourhood party"),
    ("Tournoi", "Tournament"),
    ("Atelier vélo", "Bike workshop"),
)
COSTS: Sequence[Two] = (
    ("La location de la salle coûte {n} euros.", "Hiring the hall costs {n} euros."),
    ("La location du car coûte {n} euros.", "Hiring the coach costs {n} euros."),
    ("Le goûter pour tous coûte {n} euros.", "The snack for everyone costs {n} euros."),
)
OTHERS: Sequence[Two] = (
    ("Apportez une gourde et un pull.", "Bring a water bottle and a jumper."),
    ("Les enfants viennent avec un adulte.", "Children come with an adult."),
    ("Le parking se trouve derrière la mairie.", "The car park is behind the town hall."),
    ("Une liste d’inscription circule à l’accueil.", "A sign-up list is at the front desk."),
)
QUESTIONS: Sequence[tuple[Two, Two]] = (
    (("Prix confirmé ?", "Is this price confirmed?"), ("confirm", "confirm")),
    (("Ce prix est-il définitif ?", "Is this price final?"), ("finitif", "final")),
    (("As-tu vérifié ce prix ?", "Did you check this price?"), ("rifi", "check")),
)


def suggested_word(dice: Dice, locale: str) -> Drawn:
    """A day to replace in someone else's text, by a suggestion."""
    side = SIDE[locale]
    author, mine = dice.strangers(2)
    title = dice.pick(TITLES)[side]
    old, new, other = (day[side] for day in dice.sample(DAYS, 3))
    text = ("Le rendez-vous est fixé au {} à {} h.", "The meeting is set for {} at {}:00.")[side]
    hour = dice.integer(9, 18)
    lines = [f"! {title}", text.format(old, hour), *(one[side] for one in dice.sample(OTHERS, 2))]
    docs = Documents(me=mine, features=["suggest", "comment", "format", "history"])
    docs.page(title, lines)
    docs.at(title)["access"] = [
        {"who": docs.person(author), "role": "owner"},
        {"who": "me", "role": "editor"},
    ]
    right = docs.after(lambda d: d.suggest(title, 1, old, new))
    wrong = [
        docs.after(lambda d: d.write(title, 1, text.format(new, hour))),
        docs.after(lambda d: d.suggest(title, 1, old, other)),
        docs.after(lambda d: d.suggest(title, 1, old, f"{old} {new}")),
        docs.after(lambda d: d.comment(title, 1, old, new)),
    ]
    values = {"author": author, "title": title, "old": old, "new": new, "after": text.format(new, hour)}
    return Drawn(start=docs.state, solution=right.state, wrong=[one.state for one in wrong], values=values)


def asked_in_a_comment(dice: Dice, locale: str) -> Drawn:
    """A question to ask on an amount, to one person among two with the same first name."""
    side = SIDE[locale]
    mine, person, other, author = dice.strangers(4)
    cousin = f"{person.split()[0]} {other.split(maxsplit=1)[1]}"
    title, question = dice.pick(TITLES)[side], dice.pick(QUESTIONS)
    number = dice.integer(80, 450, 10)
    cost = dice.pick(COSTS)[side].format(n=number)
    lines = [f"! {title}", *(one[side] for one in dice.sample(OTHERS, 2))]
    lines.insert(dice.integer(1, 3), cost)
    place = lines.index(cost)
    docs = Documents(me=mine, features=["comment", "format"])
    docs.page(title, lines)
    docs.at(title)["access"] = [
        {"who": docs.person(author), "role": "owner"},
        {"who": "me", "role": "editor"},
    ]
    docs.person(person)
    docs.person(cousin)
    words, amount = question[0][side], f"{number} euros"
    right = docs.after(lambda d: d.comment(title, place, amount, f"@{person} {words}"))
    wrong = [
        docs.after(lambda d: d.comment(title, place, amount, f"{person}, {words}")),
        docs.after(lambda d: d.comment(title, place, "", f"@{person} {words}")),
        docs.after(lambda d: d.comment(title, place, amount, f"@{cousin} {words}")),
        docs.after(lambda d: d.write(title, place, f"{cost} @{person} {words}")),
    ]
    values = {"title": title, "amount": amount, "question": words, "person": person, "me": mine}
    values |= {"key": question[1][side], "passages": _passages(cost, amount)}
    return Drawn(start=docs.state, solution=right.state, wrong=[one.state for one in wrong], values=values)


def _passages(cost: str, amount: str) -> list[str]:
    """The amount, with or without the words next to it."""
    before = cost.partition(amount)[0].split()[-1]
    number = amount.split(maxsplit=1)[0]
    return [number, amount, f"{amount}.", f"{before} {amount}", f"{before} {amount}.", f"{before} {number}"]
