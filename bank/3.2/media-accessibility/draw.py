"""Draws for aids that make media accessible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import Cue, srt, vtt

AIDS = ("subtitles", "transcript", "description", "alternative")
CASES = {
    "fr": (
        ("Un reportage vidéo, pour une personne sourde", "Un cours filmé, regardé sans le son dans un bus",
         "Un film, pour une personne malentendante qui lit sur l’écran"),
        ("Une émission de radio, pour une personne sourde",
         "Un entretien enregistré, que l’on veut parcourir en le lisant", "Un podcast, à lire plutôt qu’à écouter"),
        ("Une vidéo sans paroles, pour une personne aveugle",
         "Un film aux scènes muettes, pour une personne qui ne voit pas l’écran", "Un spectacle filmé, dont les gestes échappent à une personne aveugle"),
        ("Une photo d’un article, pour un lecteur d’écran",
         "Un graphique dans une page, pour une personne aveugle", "Un dessin dans un document, lu par une voix de synthèse"),
    ),
    "en": (
        ("A video report, for a deaf person", "A filmed lesson, watched without sound on a bus",
         "A film, for a hard-of-hearing person who reads the screen"),
        ("A radio programme, for a deaf person", "A recorded interview that someone wants to skim by reading",
         "A podcast, to read rather than listen to"),
        ("A video without speech, for a blind person",
         "A film with silent scenes, for a person who cannot see the screen", "A filmed show whose gestures a blind person misses"),
        ("A photo in an article, for a screen reader", "A chart in a page, for a blind person",
         "A drawing in a document, read by a synthetic voice"),
    ),
}  # fmt: skip


def aids_for_media(dice: Dice, locale: str) -> Drawn:
    """Four situations: the aid that serves each."""
    kinds = [*dice.sample(range(4), 3)]
    kinds.append(dice.pick(kinds))
    ranks = [dice.integer(0, 2) for _ in range(3)]
    chosen = [(kind, rank) for kind, rank in zip(kinds[:3], ranks, strict=True)]
    chosen.append((kinds[3], (ranks[kinds[:3].index(kinds[3])] + 1) % 3))
    right = {f"c{kind * 3 + rank}": AIDS[kind] for kind, rank in chosen}
    items = sorted((f"c{kind * 3 + rank}", CASES[locale][kind][rank]) for kind, rank in chosen)
    first = f"c{chosen[0][0] * 3 + chosen[0][1]}"
    other = AIDS[(chosen[0][0] + 1) % 4]
    return Drawn(
        solution=right,
        items=items,
        right=[right],
        wrong=[right | {first: other}, dict.fromkeys(right, "subtitles")],
    )


# Each line as it is said, and as a machine heard it; no apostrophe, so that no keyboard changes it.
HEARD = {
    "fr": (
        ("Prenez un verre de lait et une pincée de sel.", "Prenez un vers de lait et une pincée de sel."),
        ("Mélangez la pâte sans forcer.", "Mélangez la patte sans forcer."),
        ("Ajoutez le lait peu à peu.", "Ajoutez le laid peu à peu."),
        ("Mettez le pain au centre de la plaque.", "Mettez le pin au centre de la plaque."),
        ("Il faut cent grammes de beurre.", "Il faut sans grammes de beurre."),
        ("Le thym donne un bon goût.", "Le teint donne un bon goût."),
        ("Attendez que le four soit chaud.", "Attendez que le fou soit chaud."),
        ("Goûtez la sauce avant de servir.", "Goûtez la chose avant de servir."),
    ),
    "en": (
        ("Take a glass of milk and a pinch of salt.", "Take a glass of milk and a pinch of assault."),
        ("Knead the dough for ten minutes.", "Need the dough for ten minutes."),
        ("Add the milk bit by bit.", "Add the milk beat by bit."),
        ("Put the loaf in the middle of the tray.", "Put the love in the middle of the tray."),
        ("You need four ounces of butter.", "You need for ounces of butter."),
        ("Thyme gives a good taste.", "Time gives a good taste."),
        ("Wait until the oven is hot.", "Weight until the oven is hot."),
        ("Taste the sauce before you serve it.", "Taste the source before you serve it."),
    ),
}
NAMES = {
    "fr": ("recette.{0}", "dialogue.txt", "sous-titres.{0}"),
    "en": ("recipe.{0}", "script.txt", "subtitles.{0}"),
}
WRITERS = {"srt": srt, "vtt": vtt}


def _times(dice: Dice, count: int, first: int) -> list[tuple[int, int]]:
    """When each subtitle comes and goes, in thousandths, from a first moment on."""
    found, at = [], first
    for _ in range(count):
        length = dice.integer(1500, 2600, 100)
        found.append((at, at + length))
        at += length + dice.integer(400, 1900, 100)
    return found


def _cues(times: Sequence[tuple[int, int]], texts: Sequence[str]) -> list[Cue]:
    return [Cue(start / 1000, end / 1000, text) for (start, end), text in zip(times, texts, strict=True)]


def _same(cues: Sequence[Cue], part: str, ranks: Iterable[int]) -> list[dict[str, object]]:
    """Checks that a part (start, end or text) of these subtitles is as it should be."""
    return [{"op": "equals", "path": f"cues/{n}/{part}", "value": getattr(cues[n], part)} for n in ranks]


def _timed(cues: Sequence[Cue], margin: float = 0.002) -> list[dict[str, object]]:
    return [
        {
            "op": "between",
            "path": f"cues/{n}/{part}",
            "value": [round(getattr(cue, part) - margin, 3), round(getattr(cue, part) + margin, 3)],
        }
        for n, cue in enumerate(cues)
        for part in ("start", "end")
    ]


def _misheard(dice: Dice, locale: str, kind: str) -> Drawn:
    """Subtitles made by a machine and the words really said: two or three lines to correct."""
    write, (name, script, _) = WRITERS[kind], NAMES[locale]
    ranks = dice.sample(range(8), 8)
    bad = sorted(dice.sample(range(8), dice.integer(2, 3)))
    times = _times(dice, 8, dice.integer(2000, 9000, 100))
    said = [HEARD[locale][rank][0] for rank in ranks]
    given = [HEARD[locale][rank][n in bad] for n, rank in enumerate(ranks)]
    right, file = _cues(times, said), name.format(kind)
    half = [*given[: bad[-1]], said[bad[-1]], *given[bad[-1] + 1 :]]
    other = next(n for n in range(8) if n not in bad)
    moved = [*right[:other], replace(right[other], end=right[other].end + 1), *right[other + 1 :]]
    spoilt = [*said[:other], said[other].upper(), *said[other + 1 :]]
    misses = [write(_cues(times, half)), write(moved), write(_cues(times, spoilt)), write(right[:-1])]
    misses.append(write(right).replace(b"-->", b"->", 1))
    return Drawn(
        solution=File(file, write(right)),
        values={
            "file": file,
            "script": script,
            "count": len(bad),
            "fixed": _same(right, "text", bad),
            "kept": _same(right, "text", [n for n in range(8) if n not in bad]),
            "times": _timed(right),
        },
        files=[File(file, write(_cues(times, given))), File(script, ("\n".join(said) + "\n").encode())],
        right=[File(file, write(right).replace(b"\n", b"\r\n"))],
        wrong=[File(file, content) for content in misses],
    )


def misheard_srt(dice: Dice, locale: str) -> Drawn:
    """An SRT file to correct against the script."""
    return _misheard(dice, locale, "srt")


def misheard_vtt(dice: Dice, locale: str) -> Drawn:
    """A WebVTT file to correct against the script."""
    return _misheard(dice, locale, "vtt")


def _uncarried(cues: Sequence[Cue], delay: float) -> bytes:
    """Seconds added without being carried to the minute."""

    def stamp(at: float) -> str:
        return f"00:{int(at) // 60:02}:{at % 60 + delay:06.3f}".replace(".", ",")

    blocks = [f"{n}\n{stamp(c.start)} --> {stamp(c.end)}\n{c.text}\n" for n, c in enumerate(cues, 1)]
    return "\n".join(blocks).encode()


def _moved(cues: Sequence[Cue], delay: float, ranks: Iterable[int] = range(99)) -> list[Cue]:
    return [
        replace(cue, start=round(cue.start + delay, 3), end=round(cue.end + delay, 3)) if n in ranks else cue
        for n, cue in enumerate(cues)
    ]


def _shifted(dice: Dice, locale: str, kind: str) -> Drawn:
    """Subtitles that all come too early (SRT) or too late (WebVTT) by the same time, around a minute."""
    write, count = WRITERS[kind], dice.integer(6, 8)
    amount = dice.integer(21, 49) / 10
    delay = amount if kind == "srt" else -amount
    first = dice.integer(58000, 59500, 100) if kind == "srt" else dice.integer(60200, 61900, 100)
    texts = [HEARD[locale][rank][0] for rank in dice.sample(range(8), count)]
    given = _cues(_times(dice, count, first), texts)
    right, file = _moved(given, delay), NAMES[locale][2].format(kind)
    late = [replace(cue, start=done.start) for cue, done in zip(given, right, strict=True)]
    misses = [_moved(given, delay, [0]), _moved(given, -delay), _moved(given, int(delay)), late]
    wrong = [write(cues) for cues in misses] + ([_uncarried(given, delay)] if kind == "srt" else [])
    wrong += [write(right[:-1]), write(right).replace(b"-->", b"->", 1)]
    told = f"{amount:.1f}"
    return Drawn(
        solution=File(file, write(right)),
        values={
            "file": file,
            "amount": told.replace(".", ",") if locale == "fr" else told,
            "texts": _same(right, "text", range(count)),
            "times": _timed(right),
            "count": count,
        },
        files=[File(file, write(given))],
        wrong=[File(file, content) for content in wrong],
    )


def too_early(dice: Dice, locale: str) -> Drawn:
    """An SRT file whose subtitles come too early."""
    return _shifted(dice, locale, "srt")


def too_late(dice: Dice, locale: str) -> Drawn:
    """A WebVTT file whose subtitles come too late."""
    return _shifted(dice, locale, "vtt")


def drifting(dice: Dice, locale: str) -> Drawn:
    """Subtitles whose delay grows: two moments tell how to correct every other."""
    factor, offset = dice.pick((960, 970, 980, 1020, 1030, 1040, 1050)), dice.integer(500, 3000, 100)
    starts = [10000, *sorted(dice.sample(range(16000, 106000, 3600), 6)), 110000]
    texts = [HEARD[locale][rank][0] for rank in dice.sample(range(8), 8)]
    times = [(start, start + dice.integer(1500, 3000, 100)) for start in starts]
    given = _cues(times, texts)
    right = _cues([(a * factor // 1000 + offset, b * factor // 1000 + offset) for a, b in times], texts)
    file = NAMES[locale][2].format("srt")
    scaled = [
        replace(cue, start=round(cue.start * factor / 1000, 3), end=round(cue.end * factor / 1000, 3))
        for cue in given
    ]
    misses = [_moved(given, right[n].start - given[n].start) for n in (0, 7)] + [
        scaled,
        [*right[:7], given[7]],
    ]
    told = [f"{right[n].start:.1f}".replace(".", "," if locale == "fr" else ".") for n in (0, 7)]
    return Drawn(
        solution=File(file, srt(right)),
        values={
            "file": file, "first": told[0], "last": told[1], "factor": f"{factor / 1000:.2f}".replace(".", "," if locale == "fr" else "."),
            "offset": f"{offset / 1000:.1f}".replace(".", "," if locale == "fr" else "."),
            "times": _timed(right, 0.05), "texts": _same(right, "text", range(8)),
        },
        files=[File(file, srt(given))],
        wrong=[
            *(File(file, srt(cues)) for cues in misses),
            File(file, srt(right[:7])),
            File(file, srt(right).replace(b"-->", b"->", 1)),
        ],
    )  # fmt: skip


ACCENTED = {
    "fr": (
        "Dites-nous où vous êtes né.", "À Québec, près du marché.", "Parlez-nous du métier.", "Forgeron, comme mon aïeul.",
        "Cela doit être éprouvant.", "Non, ça me plaît.", "Merci, à bientôt.",
    ),
    "en": (
        "Where were you born, Zoë?", "In Québec, near a café.", "And what do you do?", "I cook crème brûlée.",
        "Do you enjoy it?", "Yes, that is my métier.", "Thank you, see you soon.",
    ),
}  # fmt: skip


def faulty_srt(dice: Dice, locale: str) -> Drawn:
    """An SRT file with three faults, in an old encoding: the WebVTT file it should become."""
    texts = ACCENTED[locale]
    right = _cues(_times(dice, 7, dice.integer(2000, 58000, 100)), texts)
    glued, arrow, swapped = dice.sample(range(6), 3)
    blocks = srt(right).decode().strip("\n").split("\n\n")
    turned = [
        replace(cue, start=cue.end, end=cue.start) if n == swapped else cue for n, cue in enumerate(right)
    ]
    blocks[swapped] = srt(turned).decode().strip("\n").split("\n\n")[swapped]
    blocks[arrow] = blocks[arrow].replace("-->", "->")
    given = "".join(block + ("\n" if n == glued else "\n\n") for n, block in enumerate(blocks))
    good = vtt(right)
    commas = b"WEBVTT\n\n" + srt(right)
    stuck = good.decode().split("\n\n")
    stuck[glued + 1 : glued + 3] = ["\n".join(stuck[glued + 1 : glued + 3])]
    misses = [
        given.encode(),
        srt(right),
        commas,
        good.decode().encode("cp1252"),
        "\n\n".join(stuck).encode(),
        vtt(turned),
    ]
    name = NAMES[locale][2]
    return Drawn(
        solution=File(name.format("vtt"), good),
        values={
            "file": name.format("srt"),
            "result": name.format("vtt"),
            "times": _timed(right),
            "texts": _same(right, "text", range(7)),
        },
        files=[File(name.format("srt"), given.encode("cp1252"))],
        wrong=[File(name.format("vtt"), content) for content in misses],
    )
