"""Draws for who does what on the internet."""

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import one_each

ROLES = {
    "access": (
        (
            "À la maison, plus aucun appareil n’accède à internet.",
            "At home, no device can reach the internet any more.",
        ),
        (
            "Vous déménagez et voulez une ligne internet dans le nouveau logement.",
            "You are moving and want an internet line in the new home.",
        ),
    ),
    "host": (
        (
            "Votre site fonctionnait ; les machines louées où il est rangé sont en panne.",
            "Your site was working; the rented machines where it is kept are down.",
        ),
        (
            "L’espace loué pour ranger les pages de votre site est plein.",
            "The space rented to keep the pages of your site is full.",
        ),
    ),
    "publisher": (
        (
            "Un article d’un journal en ligne contient une date fausse.",
            "An article in an online newspaper contains a wrong date.",
        ),
        (
            "Vous voulez que la page d’un club retire votre nom.",
            "You want a club’s page to remove your name.",
        ),
    ),
    "browser": (
        (
            "Sur votre ordinateur, vous voulez ouvrir les pages dans des onglets et garder des favoris.",
            "On your computer, you want to open pages in tabs and keep bookmarks.",
        ),
        (
            "Vous voulez effacer de votre appareil la liste des pages visitées.",
            "You want to erase the list of visited pages from your device.",
        ),
    ),
    "search": (
        (
            "Une page que son auteur a supprimée figure encore dans les résultats proposés.",
            "A page that its author has deleted still appears among the results offered.",
        ),
        (
            "Vous cherchez des sites sur un sujet, sans connaître leur adresse.",
            "You are looking for sites on a subject, without knowing their address.",
        ),
    ),
}


def whom_to_turn_to(dice: Dice, locale: str) -> Drawn:
    """Five situations and who or what answers each."""
    items, good = one_each(dice, locale, ROLES)
    ids = list(good)
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[
            dict.fromkeys(ids, "search"),
            good | {ids[2]: "search"},
            good | {ids[3]: "search", ids[4]: "browser"},
        ],
    )
