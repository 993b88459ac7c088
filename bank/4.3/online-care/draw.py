"""Draws for protecting oneself and others online."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed, ticked
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.social_network.building import Network

REACTIONS: Mapping[str, Sequence[Two]] = {
    "helps": (
        ("Bloquer le compte", "Block the account"),
        ("Signaler le message au service", "Report the message to the service"),
        ("En parler à une personne de confiance", "Talk about it to a trusted person"),
        ("Refuser les messages des comptes inconnus", "Refuse messages from unknown accounts"),
        ("Ne pas répondre", "Do not answer"),
        ("Prévenir la personne qui anime le groupe", "Warn the person who runs the group"),
    ),
    "worsens": (
        ("Répondre par une insulte", "Answer with an insult"),
        ("Demander sans cesse au compte pourquoi il fait cela", "Keep asking the account why it does this"),
        ("Publier le message pour se moquer de son auteur", "Post the message to make fun of its author"),
        ("Donner son adresse pour s’expliquer en face", "Give one’s address to settle it face to face"),
        ("Créer un faux compte pour l’importuner à son tour", "Create a fake account to bother it in turn"),
        ("Demander à ses amis de lui envoyer des menaces", "Ask friends to send it threats"),
    ),
}
KEPT: Sequence[Two] = (
    ("Le nom du compte qui a écrit", "The name of the account that wrote"),
    ("La date et l’heure du message", "The date and time of the message"),
    ("Le message en entier", "The whole message"),
    ("Les messages échangés juste avant et juste après", "The messages exchanged just before and just after"),
    ("L’adresse de la page ou du profil", "The address of the page or profile"),
)
USELESS: Sequence[Two] = (
    ("Un résumé écrit de mémoire", "A summary written from memory"),
    ("Le modèle de votre téléphone", "The model of your phone"),
    ("Une image recadrée sur le seul mot blessant", "A picture cropped to the hurtful word alone"),
    ("Le nombre de vos abonnés", "The number of your followers"),
    ("Une capture décorée de dessins", "A screenshot decorated with drawings"),
    ("La couleur du thème de l’application", "The application’s colour theme"),
)


def reactions(dice: Dice, locale: str) -> Drawn:
    """Reactions to an account that bothers someone: those that help, those that make it worse."""
    return classed(dice, locale, REACTIONS, 6)


def evidence(dice: Dice, locale: str) -> Drawn:
    """What a piece of evidence must show."""
    count = dice.integer(2, 4)
    return ticked(dice, locale, dice.sample(KEPT, count), dice.sample(USELESS, 6 - count))


POSTED: Sequence[Two] = (
    ("Mon premier tableau est accroché au salon !", "My first painting is up in the living room!"),
    ("J’ai réussi mon premier dix kilomètres.", "I ran my first ten kilometres."),
    ("Voici le banc que je viens de finir.", "Here is the bench I have just finished."),
    ("Ce soir, je chante pour la première fois en public.", "Tonight I sing in public for the first time."),
)
INSULTS: Sequence[Two] = (
    ("Tu es vraiment nul, personne ne t’aime.", "You are really useless, nobody likes you."),
    ("Quelle honte, tu es ridicule. Arrête tout.", "Shame on you, you are ridiculous. Give it all up."),
    ("T’es bête ou quoi ? Pauvre type.", "Are you stupid or what? Loser."),
)
KIND: Sequence[Two] = (
    ("Bravo, c’est très réussi !", "Well done, it is lovely!"),
    (
        "Tu as dû y passer du temps. Moi, je n’aurais pas osé !",
        "It must have taken you time. I would not have dared!",
    ),
    ("Tu me raconteras ?", "Will you tell me about it?"),
)
HANDLES = ("max", "zed", "loup", "krok", "vex", "orage")


def bothered(dice: Dice, locale: str) -> Drawn:
    """Under one's post, an account that insults and a friend who does not: report and block the first."""
    side = SIDE[locale]
    me, friend, other = dice.strangers(3)
    bad = f"{dice.pick(HANDLES)}_{dice.integer(70, 99)}"
    net = Network(me=me, features=["reply", "like", "report", "block", "mute", "profile"])
    net.state["reasons"] = ["insult", "harassment", "advertising", "false", "disagreement"]
    insult, kind = dice.pick(INSULTS)[side], dice.sample(KIND, 2)
    post = net.post(me, dice.pick(POSTED)[side], likes=dice.integer(2, 40))
    net.account(bad, handle=bad)
    said = dice.shuffle([(friend, kind[0][side]), (bad, insult), (other, kind[1][side])])
    ids = {
        name: net.post(name, text, answers=post, at=f"2026-01-14T2{rank}:4{rank}")
        for rank, (name, text) in enumerate(said)
    }
    net.account(friend, contact=True)
    target = f"post:{ids[bad]}"
    right = net.after(lambda n: n.report(target, "insult"), lambda n: n.block(bad))
    wrong = [
        net.after(lambda n: n.block(bad)),
        net.after(lambda n: n.report(target, "insult")),
        net.after(lambda n: n.report(target, "disagreement"), lambda n: n.block(bad)),
        right.after(lambda n: n.block(friend)),
        right.after(lambda n: n.made("!", answers=ids[bad])),
        right.after(lambda n: n.report(f"post:{ids[friend]}", "insult")),
    ]
    values = {"me": me, "bad": bad, "friend": friend, "targets": [target, f"account:{bad}"]}
    return Drawn(start=net.state, solution=right.state, wrong=[one.state for one in wrong], values=values)
