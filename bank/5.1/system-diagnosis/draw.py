"""Draws for watching a system."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.task_manager.building import Machine

PROGRAMS: Sequence[Two] = (
    ("Montage", "Film editor"),
    ("Navigateur", "Browser"),
    ("Tableur", "Spreadsheet"),
    ("Messagerie", "E-mail"),
    ("Musique", "Music"),
    ("Jeu", "Game"),
    ("Indexation", "Indexing"),
    ("Sauvegarde", "Backup"),
    ("Cartes", "Maps"),
    ("Dessin", "Drawing"),
    ("Antivirus", "Antivirus"),
)
SERVICES: Sequence[tuple[str, Two, Two]] = (
    (
        "impression",
        ("L’imprimante partagée", "The shared printer"),
        ("file d’attente pleine, disque saturé", "queue full, disk saturated"),
    ),
    (
        "courrier",
        ("L’envoi des courriels", "The sending of e-mails"),
        ("certificat du serveur expiré", "server certificate expired"),
    ),
    (
        "partage",
        ("Le dossier partagé", "The shared folder"),
        ("disque réseau déconnecté", "network disk disconnected"),
    ),
    (
        "agenda",
        ("L’agenda commun", "The shared calendar"),
        ("base de données verrouillée", "database locked"),
    ),
    (
        "badge",
        ("Le lecteur de badges", "The badge reader"),
        ("alimentation du lecteur coupée", "reader power lost"),
    ),
)
WARNINGS: Sequence[Two] = (
    ("réponse lente", "slow answer"),
    ("nouvel essai réussi", "retry succeeded"),
    ("mémoire à 71 %", "memory at 71%"),
)
ROUTINE: Sequence[Two] = (
    ("tâche terminée", "task done"),
    ("connexion ouverte", "connection opened"),
    ("connexion fermée", "connection closed"),
)


def hungry(dice: Dice, locale: str) -> Drawn:
    """Programs and what they use: the one that fills the scarce resource."""
    side, names = SIDE[locale], [pair[SIDE[locale]] for pair in dice.sample(PROGRAMS, 6)]
    scarce = dice.integer(0, 2)
    words = (("le processeur", "la mémoire", "le disque"), ("the processor", "the memory", "the disk"))[side]
    peaks = [(61, 78), (4100, 6900), (110, 190)]
    table = [[dice.integer(0, 6), dice.integer(60, 480, 10), dice.integer(0, 9)] for _ in range(6)]
    for rank, column in enumerate([scarce, (scarce + 1) % 3, (scarce + 2) % 3]):
        low, high = peaks[column]
        table[rank][column] = dice.integer(low, high) if rank == 0 else dice.integer(low // 3, low // 2)
    sign = ("\u00a0%", "%")[side]
    levels = [f"{dice.integer(31, 58)}{sign}" for _ in range(3)]
    levels[scarce] = f"{dice.integer(96, 99)}{sign}"
    order = dice.shuffle(range(6))
    lines = "\n".join(
        f"| {names[place]} | {' | '.join(str(cell) for cell in table[place])} |" for place in order
    )
    return Drawn(
        solution=[names[0]],
        right=[names[0]],
        wrong=[names[1], names[2]],
        values={
            "rows": lines,
            "cpu": levels[0],
            "memory": levels[1],
            "disk": levels[2],
            "scarce": words[scarce],
            "found": names[0],
        },
    )


def _line(second: int, level: str, service: str, text: str, code: int) -> str:
    """A line of the log; seconds count from midnight."""
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02} {level:<5} {service:<10} {text} [{code}]"


def incident(dice: Dice, locale: str) -> Drawn:
    """A log of 150 lines: the entry that explains a stop."""
    side, picked = SIDE[locale], dice.sample(SERVICES, 5)
    moment = dice.integer(10, 15) * 3600 + dice.integer(5, 54) * 60 + dice.integer(10, 50)
    codes = dice.sample(range(1000, 9999), 156)
    rows = []
    for code in codes[6:]:
        second, service = dice.integer(8 * 3600, 17 * 3600), dice.pick(picked)[0]
        calm = dice.chance(0.85) or abs(second - moment) < 900
        rows.append(
            (
                second,
                "INFO" if calm else "WARN",
                service,
                dice.pick(ROUTINE if calm else WARNINGS)[side],
                code,
            )
        )
    name, thing, cause = picked[0]
    rows.append((moment - dice.integer(3, 9), "ERROR", name, cause[side], codes[0]))
    rows.append((moment - dice.integer(12, 40), "WARN", picked[1][0], WARNINGS[0][side], codes[1]))
    rows.append((moment - 5400, "WARN", name, WARNINGS[1][side], codes[2]))
    rows.append((moment - 10, "ERROR", picked[2][0], picked[2][2][side], codes[3]))
    rows.append(
        (
            17 * 3600 + 1200,
            "ERROR",
            name,
            ("arrêt du service en fin de journée", "service stopped at day’s end")[side],
            codes[4],
        )
    )
    text = "\r\n".join(_line(*row) for row in sorted(rows)) + "\r\n"
    shown = (
        f"{moment // 3600} h {moment // 60 % 60:02}"
        if side == 0
        else f"{moment // 3600}:{moment // 60 % 60:02}"
    )
    return Drawn(
        solution=[str(codes[0])],
        files=[File("journal.txt", text.encode())],
        right=[str(codes[0]), f" {codes[0]} "],
        wrong=[str(code) for code in codes[1:5]],
        values={"thing": thing[side], "service": name, "time": shown, "code": codes[0], "cause": cause[side]},
    )


WORKS: Sequence[tuple[Two, Two]] = (
    (("Montage", "Film editor"), ("film de vacances", "holiday film")),
    (("Montage", "Film editor"), ("film du concert", "concert film")),
    (("Tableur", "Spreadsheet"), ("inventaire", "inventory")),
    (("Dessin", "Drawing"), ("affiche", "poster")),
    (("Dessin", "Drawing"), ("plan de la salle", "plan of the hall")),
)
RESOURCES = ("cpu", "memory", "disk")
WHOLE = {"cpu": 100, "memory": 8000, "disk": 200}


def relieved(dice: Dice, locale: str) -> Drawn:
    """One resource is nearly full all along; another program has a harmless peak."""
    side, works = SIDE[locale], dice.shuffle(WORKS)
    works = [works[0], next(one for one in works if one[0] != works[0][0])]
    makers = [maker for maker, _ in works]
    others = dice.sample([pair for pair in PROGRAMS if pair not in makers], 4)
    names = [pair[side] for pair in (*makers, *others)]
    words = (("le processeur", "la mémoire", "le disque"), ("the processor", "the memory", "the disk"))[side]
    scarce = dice.integer(0, 2)
    resource, other = RESOURCES[scarce], RESOURCES[(scarce + dice.integer(1, 2)) % 3]
    machine, part = Machine(features=("end", "save", "performance", "details")), WHOLE[resource] / 100
    rows = [
        {"cpu": [dice.integer(0, 3)], "memory": [dice.integer(90, 300)], "disk": [dice.integer(0, 4)]}
        for _ in names
    ]
    for row in rows[1:]:
        row[resource] = [round(dice.integer(2, 6) * part)]
    rows[0][resource] = [round((share + 76) * part) for share in dice.sample(range(3), 3)]
    rows[1][other] = [round(share * WHOLE[other] / 100) for share in (2, dice.integer(70, 80), 2)]
    order = dice.shuffle(range(6))
    for rank in order:
        more = {"document": works[rank][1][side], "unsaved": True} if rank < 2 else {}
        machine.program(names[rank], **rows[rank], **more)
    saved = machine.after(lambda m: m.save(names[0]))
    done = saved.after(lambda m: m.close(names[0]))
    first = next(names[rank] for rank in order if rank > 1)
    wrong = [
        machine.after(lambda m: m.close(names[1])),
        machine.after(lambda m: m.close(first)),
        machine.after(lambda m: m.force(names[0])),
        done.after(lambda m: m.close(names[1])),
        saved,
    ]
    return Drawn(
        start=machine.state,
        solution=done.state,
        right=[saved.after(lambda m: m.force(names[0])).state],
        wrong=[one.state for one in wrong],
        values={"found": names[0], "peak": names[1], "others": sorted(names[1:]), "scarce": words[scarce]},
    )
