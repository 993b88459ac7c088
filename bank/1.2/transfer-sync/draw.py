"""Draws for transfer and synchronisation."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, lettered

FILES = [
    ("expose.odp", "talk.odp"),
    ("budget.ods", "budget.ods"),
    ("lettre.odt", "letter.odt"),
    ("plage.jpg", "beach.jpg"),
    ("menu.pdf", "menu.pdf"),
    ("plan.png", "plan.png"),
    ("chanson.mp3", "song.mp3"),
    ("devis.pdf", "quote.pdf"),
    ("notes.txt", "notes.txt"),
    ("carte.pdf", "map.pdf"),
]
LARGE = [
    ("film.mp4", "film.mp4"),
    ("photos.zip", "photos.zip"),
    ("concert.mp4", "concert.mp4"),
    ("sauvegarde.zip", "backup.zip"),
    ("spectacle.mp4", "show.mp4"),
]
BY_MAIL = [
    (
        "Un document de {small} Mo, pour trois collègues qui lisent leur courriel",
        "A document of {small} MB, for three colleagues who read their e-mail",
    ),
    (
        "Une photo de {small} Mo, pour une tante à l’étranger",
        "A photo of {small} MB, for an aunt abroad",
    ),
]
BY_LINK = [
    (
        "Une vidéo de {big} Go, pour une collègue d’une autre ville",
        "A video of {big} GB, for a colleague in another town",
    ),
    (
        "{big} Go de photos de mariage, pour de la famille dispersée dans cinq pays",
        "{big} GB of wedding photos, for a family spread over five countries",
    ),
    (
        "Un enregistrement de {big} Go, pour un musicien d’un autre continent",
        "A recording of {big} GB, for a musician on another continent",
    ),
]
BY_STICK = [
    (
        "{big} Go de photos, pour un voisin de bureau dont l’ordinateur n’a aucun réseau",
        "{big} GB of photos, for a neighbour at work whose computer has no network at all",
    ),
    (
        "Un film de {big} Go, à remettre en main propre dans un village sans connexion",
        "A film of {big} GB, to hand over in person in a village without a connection",
    ),
]


def on_the_stick(dice: Dice, locale: str) -> Drawn:
    """Copies and moves between a computer and a stick: what the computer still holds."""
    side = SIDE[locale]
    names = [file[side] for file in dice.sample(FILES, 5)]
    copied, moved, kept = names[:2], names[2:4] if dice.chance(0.5) else names[2:3], names[4]
    steps = [
        (f"Vous **copiez** `{n}` sur la clé.", f"You **copy** `{n}` to the stick.")[side] for n in copied
    ]
    steps += [
        (f"Vous **déplacez** `{n}` vers la clé.", f"You **move** `{n}` to the stick.")[side] for n in moved
    ]
    proposals = lettered(dice.shuffle([*copied, *moved, kept]))
    solution = [letter for letter, name in proposals if name not in moved]
    values = {
        "files": ", ".join(f"`{name}`" for _, name in proposals),
        "steps": "\n".join(f"- {step}" for step in dice.shuffle(steps)),
        "kept": kept,
    }
    return Drawn(
        solution=solution,
        values=values,
        proposals=proposals,
        right=[solution],
        wrong=[[letter for letter, name in proposals if name == kept], [letter for letter, _ in proposals]],
    )


def means(dice: Dice, locale: str) -> Drawn:
    """Five transfers and the means that suits each."""
    side = SIDE[locale]
    texts = [*dice.sample(BY_MAIL, 2), *dice.sample(BY_LINK, 2), dice.pick(BY_STICK)]
    kinds = ["mail", "mail", "link", "link", "stick"]
    sizes = [{"small": dice.integer(1, 6), "big": dice.integer(3, 9)} for _ in texts]
    said = [text[side].format(**size) for text, size in zip(texts, sizes, strict=True)]
    kind_of = dict(zip(said, kinds, strict=True))
    items = lettered(dice.shuffle(said))
    solution = {letter: kind_of[text] for letter, text in items}
    all_mail = dict.fromkeys(solution, "mail")
    all_links = {letter: "link" if kind == "stick" else kind for letter, kind in solution.items()}
    return Drawn(solution=solution, items=items, right=[solution], wrong=[all_mail, all_links])


def attachable(dice: Dice, locale: str) -> Drawn:
    """Six files in mixed units: those that a mailbox with a limit can send one by one."""
    side, limit = SIDE[locale], dice.pick([10, 15, 20, 25])
    papers = [file for file in FILES if not file[0].endswith(("jpg", "mp3"))]
    names = [file[side] for file in (*dice.sample(papers, 3), *dice.sample(LARGE, 3))]
    unit = (("ko", "Mo", "Go"), ("kB", "MB", "GB"))[side]
    under = [
        f"{names[0]}, {dice.integer(120, 990)}\u00a0{unit[0]}",
        f"{names[1]}, {dice.integer(2, limit - 4)}\u00a0{unit[1]}",
        f"{names[2]}, {dice.integer(30, 95)}\u00a0{unit[0]}",
    ]
    over = [
        f"{names[3]}, {dice.integer(limit + 5, 90)}\u00a0{unit[1]}",
        f"{names[4]}, {dice.integer(2, 9)}\u00a0{unit[2]}",
        f"{names[5]}, {dice.integer(120, 900)}\u00a0{unit[1]}",
    ]
    kept = under[: dice.integer(2, 3)]
    proposals = lettered(dice.shuffle([*kept, *over]))
    ids = {text: letter for letter, text in proposals}
    solution = sorted(ids[text] for text in kept)
    return Drawn(
        solution=solution,
        values={"limit": limit},
        proposals=proposals,
        right=[solution],
        wrong=[[ids[kept[1]], ids[over[1]]], [ids[kept[1]]], [ids[kept[0]]]],
    )


def _stories(side: int, names: Sequence[str]) -> list[tuple[str, str]]:
    """What happened to six files on each device, and what synchronising will do."""
    changed, deleted, same = (("modifié", "supprimé", "rien"), ("changed", "deleted", "nothing"))[side]
    events = [
        (changed, same, "laptop"),
        (same, changed, "phone"),
        (changed, changed, "clash"),
        (deleted, same, "gone"),
        (same, deleted, "gone"),
        (changed, changed, "clash"),
    ]
    heads = ("ordinateur", "laptop")[side], ("téléphone", "phone")[side]
    return [
        (
            f"{name} ({heads[0]}\u00a0: {a}\u202f; {heads[1]}\u00a0: {b})"
            if side == 0
            else f"{name} ({heads[0]}: {a}; {heads[1]}: {b})",
            kind,
        )
        for name, (a, b, kind) in zip(names, events, strict=True)
    ]


def synchronised(dice: Dice, locale: str) -> Drawn:
    """Files changed on two devices while offline: what synchronising will do with each."""
    names = [file[SIDE[locale]] for file in dice.sample(FILES, 6)]
    stories = dice.shuffle(_stories(SIDE[locale], names))[:5]
    items = lettered([text for text, _ in stories])
    solution = {letter: kind for (letter, _), (_, kind) in zip(items, stories, strict=True)}
    stays = {"gone": "laptop", "laptop": "laptop", "phone": "phone", "clash": "clash"}
    latest = {**stays, "gone": "gone", "clash": "phone"}
    return Drawn(
        solution=solution,
        items=items,
        right=[solution],
        wrong=[{k: stays[v] for k, v in solution.items()}, {k: latest[v] for k, v in solution.items()}],
    )
