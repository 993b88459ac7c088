"""Draws for the first steps in a breakdown."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.task_manager.building import Machine

SIGNS: Mapping[str, Sequence[Two]] = {
    "battery": (
        (
            "Le clavier sans fil n’écrit plus, son voyant ne s’allume plus ; la souris marche",
            "The wireless keyboard no longer types and its light stays off; the mouse works",
        ),
        (
            "La souris sans fil s’arrête après des mois d’usage, le pointeur ne bouge plus",
            "The wireless mouse stops after months of use, the pointer no longer moves",
        ),
        (
            "La télécommande du projecteur ne réagit plus ; ses boutons à lui fonctionnent",
            "The projector’s remote control no longer reacts; the projector’s own buttons work",
        ),
    ),
    "power": (
        (
            "L’imprimante n’a aucun voyant allumé, aucun bruit",
            "The printer has no light on and makes no noise",
        ),
        (
            "L’ordinateur fixe ne fait rien quand on appuie sur le bouton : ni voyant, ni bruit",
            "The desktop computer does nothing when the button is pressed: no light, no noise",
        ),
        (
            "Tout ce qui est branché sur la multiprise s’est éteint d’un coup",
            "Everything plugged into the power strip went off at once",
        ),
        ("La box n’affiche plus aucune lumière", "The router no longer shows any light"),
    ),
    "sound": (
        ("La vidéo défile, mais on n’entend rien", "The video plays, but nothing can be heard"),
        (
            "En visioconférence, tout le monde parle et vous n’entendez personne",
            "In a video meeting, everyone is talking and you hear nobody",
        ),
        ("La musique avance à l’écran, en silence", "The music moves along on the screen, in silence"),
    ),
    "video": (
        (
            "L’ordinateur ronronne, l’écran allumé affiche « aucun signal »",
            "The computer hums, the screen is on and shows “no signal”",
        ),
        (
            "Le projecteur est allumé mais reste bleu : il ne trouve pas l’ordinateur",
            "The projector is on but stays blue: it cannot find the computer",
        ),
        (
            "Le second écran, voyant allumé, attend une image",
            "The second screen, with its light on, is waiting for a picture",
        ),
    ),
}
APPS: Sequence[Two] = (
    ("Montage vidéo", "Video editor"),
    ("Traitement de texte", "Word processor"),
    ("Messagerie", "E-mail"),
    ("Retouche photo", "Photo editor"),
    ("Lecteur de musique", "Music player"),
    ("Tableur", "Spreadsheet"),
    ("Calendrier", "Calendar"),
    ("Dessin", "Drawing"),
    ("Lecteur PDF", "PDF reader"),
    ("Partitions", "Scores"),
    ("Cartes", "Maps"),
    ("Scanner", "Scanner"),
)
PARTS: Sequence[Two] = (
    ("chargeur", "charger"),
    ("câble", "cable"),
    ("prise", "socket"),
    ("batterie", "battery"),
)


def first_check(dice: Dice, locale: str) -> Drawn:
    """Symptoms and what to check first."""
    return classed(dice, locale, SIGNS, 5)


def stuck(dice: Dice, locale: str) -> Drawn:
    """A list of running applications: the one to close."""
    side, names = SIDE[locale], [pair[SIDE[locale]] for pair in dice.sample(APPS, 5)]
    states = (
        ("ne répond pas", "en cours", "en arrière-plan"),
        ("not responding", "running", "in the background"),
    )[side]
    rows = [
        (names[0], states[0], dice.integer(1, 3)),
        (names[1], states[1], dice.integer(40, 90)),
        *((name, states[dice.integer(1, 2)], dice.integer(1, 20)) for name in names[2:]),
    ]
    lines = "\n".join(f"| {name} | {state} | {share} |" for name, state, share in dice.shuffle(rows))
    return Drawn(
        solution=[names[0]],
        values={"rows": lines, "found": names[0], "busy": names[1]},
        right=[names[0]],
        wrong=[names[1], names[2]],
    )


def faulty_part(dice: Dice, locale: str) -> Drawn:
    """Trials that change one part each: the faulty one."""
    words = [pair[SIDE[locale]] for pair in PARTS]
    old, spare = dice.sample(range(10, 55), 4), dice.sample(range(56, 99), 4)
    guilty, order = dice.integer(0, 3), dice.shuffle(range(4))
    marks = (("ne charge pas", "charge"), ("does not charge", "charges"))[SIDE[locale]]
    rows = [[f"{number}" for number in old] + [f"**{marks[0]}**"]]
    for place in order:
        tried = [f"{spare[rank] if rank == place else number}" for rank, number in enumerate(old)]
        rows.append([*tried, f"**{marks[place == guilty]}**"])
    lines = "\n".join(f"| {rank} | {' | '.join(row)} |" for rank, row in enumerate(rows, 1))
    found = f"{words[guilty]} {old[guilty]}"
    wrong = [f"{words[guilty]} {spare[guilty]}", f"{words[guilty - 1]} {old[guilty - 1]}"]
    return Drawn(
        solution=[found, str(old[guilty])],
        values={"rows": lines, "found": found},
        right=[found, str(old[guilty])],
        wrong=wrong,
    )


DOCUMENTS: Sequence[Two] = (
    ("lettre au voisin", "letter to a neighbour"),
    ("liste des invités", "list of guests"),
    ("plan du jardin", "plan of the garden"),
    ("compte rendu", "minutes"),
    ("budget du mois", "budget of the month"),
    ("affiche", "poster"),
)


def freed(dice: Dice, locale: str) -> Drawn:
    """A frozen application to force, an unsaved document beside it, another one that works hard."""
    side, names = SIDE[locale], [pair[SIDE[locale]] for pair in dice.sample(APPS, 5)]
    machine = Machine(features=("end", "save", "power"))
    facts = [
        {"stuck": True, "cpu": [0], "memory": [dice.integer(200, 900)]},
        {"document": dice.pick(DOCUMENTS)[side], "unsaved": True, "cpu": [2, 1, 3], "memory": [310]},
        {"cpu": [dice.integer(40, 70) for _ in range(3)], "memory": [dice.integer(900, 1900)]},
        {"cpu": [1, 3, 2], "memory": [dice.integer(90, 400)]},
        {"cpu": [0, 1, 0], "memory": [dice.integer(90, 400)]},
    ]
    for rank in dice.shuffle(range(5)):
        machine.program(names[rank], **facts[rank])
    done = machine.after(lambda m: m.force(names[0]))
    wrong = [
        machine.after(lambda m: m.cut()),
        machine.after(lambda m: m.cut("restarted")),
        done.after(lambda m: m.force(names[1])),
        machine.after(lambda m: m.close(names[2])),
        done.after(lambda m: m.save(names[1]), lambda m: m.close(names[1])),
    ]
    return Drawn(
        start=machine.state,
        solution=done.state,
        right=[done.after(lambda m: m.save(names[1])).state],
        wrong=[one.state for one in wrong],
        values={"found": names[0], "others": sorted(names[1:]), "unsaved": names[1]},
    )
