"""Draws for bytes and rates."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, Two

NAMES: Sequence[Two] = (
    ("chanson.wav", "song.wav"),
    ("film.mp4", "film.mp4"),
    ("carnet.zip", "diary.zip"),
    ("photos.zip", "photos.zip"),
    ("carte.tif", "map.tif"),
    ("jeu.zip", "game.zip"),
    ("concert.wav", "concert.wav"),
    ("stage.mp4", "course.mp4"),
    ("sortie.zip", "outing.zip"),
    ("voix.wav", "voice.wav"),
    ("plan.tif", "plan.tif"),
    ("bilan.odp", "report.odp"),
)
USES: Sequence[Two] = (
    ("Série en haute définition", "Series in high definition"),
    ("Film en définition moyenne", "Film in medium definition"),
    ("Cours en visio", "Class by video"),
    ("Concert en direct", "Live concert"),
    ("Match en direct", "Live match"),
    ("Dessin animé", "Cartoon"),
)
UNITS: Sequence[Two] = (("ko", "kB"), ("Mo", "MB"), ("Go", "GB"))
DISKS = (16, 32, 64, 128, 240, 256, 320, 480, 500, 512, 640, 750, 1000, 2000, 4000)


def _shown(kilobytes: int, unit: int, locale: str) -> str:
    """A size written in a unit, with the decimal sign of the language."""
    text = f"{kilobytes / 1000**unit:,.6f}".rstrip("0").rstrip(".")
    if locale == "fr":
        text = text.replace(",", "\u202f").replace(".", ",")
    return f"{text}\u00a0{UNITS[unit][SIDE[locale]]}"


def _sizes(dice: Dice, count: int) -> list[tuple[int, int]]:
    """Sizes in kB, far enough apart, with the unit each is written in."""
    units = [0, 1, 1, 2, 2, 0][:count]
    tens = dice.sample([3, 5, 7, 9, 12, 18, 26, 37, 52, 75], count)
    return [(ten * 10**4, unit) for ten, unit in zip(tens, units, strict=True)]


def by_size(dice: Dice, locale: str) -> Drawn:
    """Four files in different units: from the smallest to the largest."""
    names = [pair[SIDE[locale]] for pair in dice.sample(NAMES, 4)]
    sizes = _sizes(dice, 4)
    items = [
        ("abcd"[rank], f"{names[rank]} — {_shown(size, unit, locale)}")
        for rank, (size, unit) in enumerate(sizes)
    ]
    solution = ["abcd"[rank] for rank in sorted(range(4), key=lambda r: sizes[r][0])]
    naive = ["abcd"[rank] for rank in sorted(range(4), key=lambda r: sizes[r][0] / 1000 ** sizes[r][1])]
    wrong = [row for row in (naive, solution[::-1], [*solution[1:], solution[0]]) if row != solution]
    return Drawn(solution=solution, items=items, right=[solution], wrong=wrong)


def largest(dice: Dice, locale: str) -> Drawn:
    """Six files in different units: the largest."""
    names, sizes = [pair[SIDE[locale]] for pair in dice.sample(NAMES, 6)], _sizes(dice, 6)
    order = sorted(range(6), key=lambda rank: -sizes[rank][0])
    lines = "\n".join(f"| {names[rank]} | {_shown(*sizes[rank], locale)} |" for rank in range(6))
    found = names[order[0]]
    return Drawn(
        solution=[found, found.split(".")[0]],
        right=[found],
        wrong=[names[rank] for rank in order[1:4]],
        values={"rows": lines, "found": found},
    )


def days_left(dice: Dice, locale: str) -> Drawn:
    """An allowance, a part already used, a daily use: how many days are left."""
    daily, days = dice.integer(100, 500, 50), dice.integer(6, 24, 2)
    total = (daily * days // 1000 + dice.integer(2, 9)) * 1000
    used = total - daily * days
    values = {
        "total": total // 1000,
        "used": _shown(used * 1000, 2, locale),
        "left": f"{daily * days:,}".replace(",", "\u202f" if locale == "fr" else ","),
        "daily": daily,
        "days": days,
    }
    wrong = {total // daily, used // daily, days * 1000} - {days}
    return Drawn(
        solution=[str(days)],
        values=values,
        right=[str(days)],
        wrong=[str(number) for number in sorted(wrong)],
    )


def long_enough(dice: Dice, locale: str) -> Drawn:
    """What is left of an allowance and uses in MB an hour: those possible for so many hours."""
    side, hours, left = SIDE[locale], dice.integer(4, 12), dice.integer(2, 8)
    most = left * 1000 // hours
    rates = [most - dice.integer(5, most // 2) for _ in range(5)]
    count = dice.integer(2, 3)
    rates = [rate if rank < count else most + dice.integer(20, most) for rank, rate in enumerate(rates)]
    uses = [pair[side] for pair in dice.sample(USES, 5)]
    order = dice.shuffle(range(5))
    lines = "\n".join(f"| {uses[i]} | {rates[i]} |" for i in order)
    proposals = [("abcde"[place], uses[i]) for place, i in enumerate(order)]
    solution = ["abcde"[place] for place, i in enumerate(order) if i < count]
    others = ["abcde"[place] for place, i in enumerate(order) if i >= count]
    return Drawn(
        solution=solution,
        proposals=proposals,
        right=[solution],
        wrong=[others, [*solution, others[0]], list("abcde")],
        values={"rows": lines, "left": left, "hours": hours, "most": most},
    )


def in_gibibytes(dice: Dice, locale: str) -> Drawn:
    """A medium sold in GB: what a device that counts in GiB displays."""
    sold = dice.pick(DISKS)
    shown = sold * 10**9 / 2**30
    text = f"{shown:.1f}"
    grouped = f"{sold:,}".replace(",", "\u202f" if locale == "fr" else ",")
    wrong = {sold, round(sold * 1000 / 1024), round(sold * 1.0737)}
    return Drawn(
        solution=[text],
        values={"sold": grouped, "shown": text.replace(".", ",") if locale == "fr" else text},
        right=[text, f"{shown:.0f}", f"{shown:.2f}"],
        wrong=[str(number) for number in sorted(wrong)],
    )
