"""Draws for choosing a collaboration tool."""

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import one_each

NEEDS = {
    "write": (
        ("Rédiger à cinq le règlement d’un club", "Write a club’s rules with five people"),
        (
            "Corriger en même temps, à trois, le texte d’une affiche",
            "Correct the text of a poster together, three at once",
        ),
        (
            "Compléter ensemble le compte rendu pendant la réunion",
            "Fill in the minutes together during the meeting",
        ),
    ),
    "chat": (
        (
            "Poser chaque jour de courtes questions à toute l’équipe",
            "Ask the whole team short questions every day",
        ),
        (
            "Prévenir vite l’équipe que la salle est déjà ouverte",
            "Quickly tell the team that the room is already open",
        ),
        (
            "Échanger en quelques mots pendant le montage du stand",
            "Exchange a few words while setting up the stand",
        ),
    ),
    "calendar": (
        (
            "Voir quels jours le minibus de l’équipe est déjà réservé",
            "See on which days the team’s van is already booked",
        ),
        (
            "Noter pour tous les répétitions du jeudi, avec un rappel",
            "Note Thursday’s rehearsals for everyone, with a reminder",
        ),
        ("Savoir qui est absent la semaine prochaine", "Know who is away next week"),
    ),
    "board": (
        ("Suivre qui fait quoi et ce qui est terminé", "Follow who does what and what is finished"),
        (
            "Répartir vingt petits travaux et voir leur avancement",
            "Share out twenty small jobs and see their progress",
        ),
        (
            "Voir d’un coup d’œil ce qui reste à faire, par personne",
            "See at a glance what is left to do, per person",
        ),
    ),
    "poll": (
        (
            "Choisir entre quatre dates selon les réponses de chacun",
            "Choose among four dates by everyone’s answers",
        ),
        (
            "Savoir lequel de trois menus plaît au plus grand nombre",
            "Know which of three menus most people like",
        ),
        (
            "Recueillir l’avis de trente adhérents sur un nom",
            "Collect the view of thirty members about a name",
        ),
    ),
}


def tools_for_needs(dice: Dice, locale: str) -> Drawn:
    """Five needs to match with five tools."""
    items, good = one_each(dice, locale, NEEDS)
    ids = list(good)
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[
            dict.fromkeys(good, "chat"),
            good | {ids[0]: "chat", ids[1]: "write"},
            good | {ids[2]: "poll", ids[4]: "calendar"},
        ],
    )
