"""Draws for working with an operating system."""

from collections.abc import Sequence
from functools import partial

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.terminal.building import Shell

USERS = ("lea", "awa", "noe", "sami", "ines", "jo")
SOURCES: Sequence[Two] = (
    ("releves", "readings"),
    ("mesures", "measures"),
    ("journaux", "logs"),
    ("suivi", "tracking"),
)
TARGETS: Sequence[Two] = (
    ("archives", "archives"),
    ("alertes", "alerts"),
    ("tri", "sorted"),
    ("bilan", "review"),
)
WORDS: Sequence[Two] = (("ALERTE", "ALERT"), ("ERREUR", "ERROR"), ("URGENT", "URGENT"), ("PANNE", "OUTAGE"))
NAMES: Sequence[Two] = (("station", "station"), ("capteur", "sensor"), ("salle", "room"), ("poste", "desk"))
STATES: Sequence[Two] = (
    ("niveau normal", "normal level"),
    ("rien de neuf", "nothing new"),
    ("visite", "visit"),
)
ENDINGS = ("log", "csv", "dat")
GROUPS: Sequence[Two] = (
    ("projet", "project"),
    ("bureau", "office"),
    ("atelier", "workshop"),
    ("equipe", "team"),
)
PAPERS: Sequence[Two] = (
    ("rapport.txt", "report.txt"), ("bilan.txt", "review.txt"), ("planning.txt", "schedule.txt"),
    ("menu.txt", "menu.txt"), ("tarifs.txt", "prices.txt"), ("contacts.txt", "contacts.txt"),
)  # fmt: skip


def filtered_copies(dice: Dice, locale: str) -> Drawn:
    """Files of one ending that hold a word, to copy in a new folder."""
    side = SIDE[locale]
    source, target, word, stem = (dice.pick(pool)[side] for pool in (SOURCES, TARGETS, WORDS, NAMES))
    ending, count, calm = dice.pick(ENDINGS), dice.integer(4, 7), dice.pick(STATES)[side]
    shell = Shell(dice.pick(USERS))
    numbers = dice.sample(range(1, 40), 18)
    names = sorted(f"{stem}-{number:02}.{ending}" for number in numbers[:count])
    for rank, number in enumerate(numbers):
        hour = f"{dice.integer(6, 21):02}:{dice.integer(10, 59)}"
        kind = ending if rank < 13 else "txt"
        line = f"{hour} {word if rank < count or kind == 'txt' else calm}"
        shell.file(
            f"{source}/{stem}-{number:02}.{kind}", f"06:00 {calm}\n{line}", modified="2025-11-20T06:00"
        )
    shell.file(f"{stem}-00.{ending}", f"05:00 {word}")
    everything = [f"{stem}-{number:02}.{ending}" for number in numbers[:13]]
    copied = [_filed(shell, source, target, some) for some in (names, everything, names[1:])]
    inside = _filed(shell, source, f"{source}/{target}", names)
    moved = copied[0].after(*(partial(Shell.remove, path=f"{source}/{name}") for name in names))
    return Drawn(
        start=shell.state,
        solution=copied[0].state,
        wrong=[one.state for one in (inside, copied[1], moved, copied[2])],
        values={
            "source": source, "target": target, "word": word, "ending": ending, "count": count, "names": names,
            "copies": [f"{target}~1{name}" for name in names],
        },
    )  # fmt: skip


def _filed(shell: Shell, source: str, target: str, names: Sequence[str]) -> Shell:
    done = shell.after(lambda s: s.folder(target))
    for name in names:
        done.copy(f"{source}/{name}", target)
    return done


def opened_to_group(dice: Dice, locale: str) -> Drawn:
    """A file that a group must read, in a folder that stops it."""
    side = SIDE[locale]
    folder, (name, private) = dice.pick(SOURCES)[side], (pair[side] for pair in dice.sample(PAPERS, 2))
    group, user = dice.pick(GROUPS)[side], dice.pick(USERS)
    before = dice.pick(("rw-------", "rw-rw-rw-", "rw----r--", "rw-rw----", "r--------", "rw--w----"))
    shell = Shell(user, groups=[group])
    shell.file(f"{folder}/{name}", dice.pick(STATES)[side], mode=before, group=group)
    shell.file(f"{folder}/{private}", dice.pick(STATES)[side], mode="rw-------")
    shell.folder(folder, mode=dice.pick(("rwx------", "rwxrw-rw-", "rwxrw----")), group=group)
    path = f"{folder}/{name}"

    def ended(file: str, held: str) -> dict[str, object]:
        return shell.after(lambda s: s.mode(path, file), lambda s: s.mode(folder, held)).state

    return Drawn(
        start=shell.state,
        solution=ended("rw-r-----", "rwx--x---"),
        right=[ended("rw-r-----", "rwxr-x---")],
        wrong=[
            ended("rw-r-----", "rwx------"),
            ended("rwxrwxrwx", "rwxrwxrwx"),
            ended("rw-r--r--", "rwxr-x---"),
            ended("rw-r-----", "rwxr-----"),
            ended("rw-r-----", "rwxrwx---"),
            shell.after(
                lambda s: s.mode(path, "rw-r-----"),
                lambda s: s.mode(f"{folder}/{private}", "rw-r-----"),
                lambda s: s.mode(folder, "rwxr-x---"),
            ).state,
        ],
        values={"name": name, "folder": folder, "group": group, "private": private},
    )
