"""Draws for acting as a citizen online."""

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import one_each

TOOLS = {
    "report": (
        (
            "Un lampadaire est en panne dans votre rue, à {t}.",
            "A street lamp is broken in your street in {t}.",
        ),
        ("Un arbre tombé barre une piste cyclable à {t}.", "A fallen tree blocks a cycle path in {t}."),
        (
            "Une dalle du trottoir s’est enfoncée devant l’école.",
            "A paving stone has sunk in front of the school.",
        ),
    ),
    "petition": (
        (
            "Réunir des signatures pour que le conseil débatte d’un nouveau sujet.",
            "Collect signatures so that the council debates a new subject.",
        ),
        (
            "Montrer à la ville que beaucoup d’habitants demandent une piscine.",
            "Show the town that many residents are asking for a swimming pool.",
        ),
    ),
    "consultation": (
        (
            "Donner votre avis sur un projet de place que la mairie soumet aux habitants, à {t}.",
            "Give your view on a plan for a square that {t} puts to residents.",
        ),
        (
            "Répondre aux questions de la région sur son futur plan de transport.",
            "Answer the region’s questions about its future transport plan.",
        ),
    ),
    "budget": (
        (
            "Proposer un banc, à payer sur la somme réservée aux idées d’habitants.",
            "Propose a bench, paid from the sum set aside for residents’ ideas.",
        ),
        (
            "Choisir quels projets d’habitants se partageront 50 000 € de la ville.",
            "Choose which residents’ projects will share €50,000 from the town.",
        ),
    ),
    "vote": (
        (
            "Désigner les personnes qui siégeront au conseil pendant des années.",
            "Appoint the people who will sit on the council for years.",
        ),
        (
            "Élire la personne qui représentera la circonscription.",
            "Elect the person who will represent the constituency.",
        ),
    ),
}


def tool_for_action(dice: Dice, locale: str) -> Drawn:
    """Five aims and the tool of participation for each."""
    items, good = one_each(dice, locale, TOOLS, t=dice.town())
    ids = list(good)
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[
            dict.fromkeys(ids, "petition"),
            good | {ids[0]: "petition"},
            good | {ids[2]: "vote", ids[4]: "consultation"},
        ],
    )
