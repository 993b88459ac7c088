"""Draws for reading results."""

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE
from pix.content.simulators.search_engine.building import Search

MARKS = [
    ("Annonce", "Ad"),
    ("Sponsorisé", "Sponsored"),
    ("Publicité", "Advertisement"),
    ("Lien payé", "Paid link"),
]
SUBJECTS = [
    ("vélo", "bicycle"),
    ("guitare", "guitar"),
    ("tente", "tent"),
    ("cafetière", "coffee maker"),
    ("imprimante", "printer"),
    ("poussette", "pushchair"),
    ("aspirateur", "vacuum cleaner"),
    ("télescope", "telescope"),
]
SALES = [
    ("{subject}\u00a0: les meilleurs modèles", "{subject}: the best models"),
    ("{subject} de qualité, livraison rapide", "Quality {subject}, fast delivery"),
    ("Comparer\u00a0: {subject}, tous les prix", "Compare: {subject}, every price"),
    ("Votre {subject} en trois fois", "Your {subject} in three payments"),
]
PAGES = [
    ("Choisir\u00a0: {subject}, nos conseils", "How to choose: {subject}, our advice"),
    ("{subject}\u00a0: toutes nos offres", "{subject}: all our offers"),
    ("Entretenir\u00a0: {subject}, pas à pas", "Care: {subject}, step by step"),
    ("{subject}\u00a0: article d’encyclopédie", "{subject}: encyclopaedia entry"),
    ("Forum\u00a0: {subject}, vos avis", "Forum: {subject}, your opinions"),
    ("{subject}\u00a0: tests d’une association", "{subject}: tests by an association"),
    ("Réparer\u00a0: {subject}, le guide", "Repair: {subject}, the guide"),
    ("{subject} d’occasion, petites annonces", "Second-hand {subject}, small ads"),
    ("Histoire\u00a0: {subject} et inventions", "History: {subject} and inventions"),
]


def paid_results(dice: Dice, locale: str) -> Drawn:
    """Twelve results, three of which are paid: tick these, open the first of the others."""
    side, subject = SIDE[locale], dice.pick(SUBJECTS)[SIDE[locale]]
    places = [0, *sorted(dice.sample(range(1, 11), 2))]
    marks = [mark[side] for mark in dice.sample(MARKS, 2)]
    sales, pages = dice.shuffle(SALES), dice.shuffle(PAGES)
    ids = [f"r{number}" for number in dice.sample(range(10, 99), 12)]
    web = Search(features=["ticks"], ordered=True, rows=20)
    for place in range(12):
        paid = place in places
        title = (sales if paid else pages).pop()[side].format(subject=subject)
        text = (f"Tout savoir\u00a0: {subject}.", f"All about it: {subject}.")[side]
        site = f"{dice.pick((('boutique', 'page', 'site'), ('shop', 'page', 'site'))[side])}-{dice.integer(100, 999)}.example/"
        mark = {"ad": marks[places.index(place) % 2]} if paid else {}
        web.doc(ids[place], title[0].upper() + title[1:], text, address=site, **mark)
    web.home(subject)
    ads, rest = (
        sorted(ids[place] for place in places),
        [ids[place] for place in range(12) if place not in places],
    )
    address = {doc["id"]: doc["address"] for doc in web.state["engine"]["docs"]}
    ticked = web.after(lambda w: w.state.update(ticked=ads))
    return Drawn(
        start=web.state,
        solution=ticked.after(lambda w: w.open(address[rest[0]])).state,
        values={"query": subject, "ads": ads, "first": rest[0], "mark": marks[0], "other": marks[1]},
        wrong=[
            ticked.after(lambda w: w.open(address[ids[0]])).state,
            ticked.after(lambda w: w.open(address[rest[1]])).state,
            web.after(lambda w: w.state.update(ticked=[ids[0]]), lambda w: w.open(address[rest[0]])).state,
            web.after(lambda w: w.open(address[rest[0]])).state,
        ],
    )
