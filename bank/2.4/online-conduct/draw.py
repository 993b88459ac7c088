"""Draws for considerate conduct."""

from collections.abc import Mapping

from pix.content.drawing import Dice, Drawn, different

TONES = {
    "shout": (
        ("RENDS-MOI LE DOSSIER AUJOURD’HUI", "GIVE ME BACK THE FILE TODAY"),
        ("{n}, ON T’ATTEND DEPUIS UNE HEURE", "{n}, WE HAVE BEEN WAITING FOR AN HOUR"),
        ("QUI A PRIS LA CLÉ DU LOCAL", "WHO TOOK THE KEY TO THE ROOM"),
    ),
    "curt": (
        ("Le dossier. Demain. Dernier délai.", "The file. Tomorrow. Final deadline."),
        ("{n}, refais ça et vite.", "{n}, do it again, and fast."),
        ("Donne les chiffres, point.", "Give me the figures, full stop."),
    ),
    "irony": (
        ("Bravo {n}, encore en retard, quel talent !", "Well done {n}, late again, what a talent!"),
        (
            "Merci pour ton aide immense, on l’a cherchée partout.",
            "Thanks for your huge help, we looked for it everywhere.",
        ),
        (
            "Magnifique, ce plan : tout est faux, mais en couleurs.",
            "A splendid plan: all wrong, but in colour.",
        ),
    ),
    "kind": (
        (
            "Bonjour {n}, peux-tu m’envoyer le dossier demain ? Merci.",
            "Hello {n}, could you send me the file tomorrow? Thanks.",
        ),
        (
            "Je vois une erreur page 2, veux-tu que l’on regarde ensemble ?",
            "I see a mistake on page 2, shall we look at it together?",
        ),
        (
            "Merci {n} pour ce plan. Pourrais-tu ajouter la date ?",
            "Thank you {n} for this plan. Could you add the date?",
        ),
    ),
}
THREAD = {
    "answer": (
        ("{n} : « À quelle heure ouvre la salle ? »", "{n}: “What time does the hall open?”"),
        ("{n} : « Où trouver le règlement ? »", "{n}: “Where can I find the rules?”"),
        ("{n} : « Faut-il apporter ses chaussures ? »", "{n}: “Should we bring our own shoes?”"),
    ),
    "thank": (
        (
            "{n} : « Attention, la date de l’affiche est fausse. »",
            "{n}: “Careful, the date on the poster is wrong.”",
        ),
        ("{n} : « Je trouve les places un peu chères. »", "{n}: “I find the seats a little expensive.”"),
        ("{n} : « Le lien du plan ne marche pas. »", "{n}: “The link to the map does not work.”"),
    ),
    "ignore": (
        ("{n} : « Vous êtes tous nuls, ha ha. »", "{n}: “You are all useless, ha ha.”"),
        (
            "{n} : « Encore un club de bons à rien, prouvez le contraire ! »",
            "{n}: “Another club of good-for-nothings, prove me wrong!”",
        ),
        ("{n} : « Personne n’aime ce sport, avouez. »", "{n}: “Nobody likes this sport, admit it.”"),
    ),
    "report": (
        (
            "{n} : « Je sais où habite Maya, elle va le payer. »",
            "{n}: “I know where Maya lives, she will pay for it.”",
        ),
        (
            "{n} : « Je vais frapper le premier que je croise. »",
            "{n}: “I am going to hit the first one I meet.”",
        ),
        (
            "{n} : « Je viendrai casser vos vélos cette nuit. »",
            "{n}: “I will come and smash your bikes tonight.”",
        ),
    ),
}

Stock = Mapping[str, tuple[tuple[str, str], ...]]


def _one_each(dice: Dice, lang: int, stock: Stock) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """One text of each kind, under shuffled ids, each with another name."""
    ids = dice.shuffle([f"m{n}" for n in range(1, len(stock) + 1)])
    names = different(dice.first_name, len(ids))
    good = dict(zip(ids, stock, strict=True))
    items = [
        (key, dice.pick(stock[kind])[lang].format(n=name.upper() if kind == "shout" else name))
        for (key, kind), name in zip(good.items(), names, strict=True)
    ]
    return sorted(items), good


def how_it_sounds(dice: Dice, locale: str) -> Drawn:
    """Four messages and how they may be received."""
    items, good = _one_each(dice, 0 if locale == "fr" else 1, TONES)
    ids = list(good)
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[dict.fromkeys(ids, "kind"), good | {ids[2]: "kind"}, good | {ids[0]: "curt", ids[1]: "shout"}],
    )


def how_to_react(dice: Dice, locale: str) -> Drawn:
    """Four comments of a thread and the reaction to each."""
    items, good = _one_each(dice, 0 if locale == "fr" else 1, THREAD)
    ids = list(good)
    return Drawn(
        solution=good,
        items=items,
        right=[good],
        wrong=[dict.fromkeys(ids, "answer"), good | {ids[2]: "answer"}, good | {ids[3]: "ignore"}],
    )
