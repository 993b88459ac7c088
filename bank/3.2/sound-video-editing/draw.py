"""Draws for editing sounds: recordings made of tones, each known by its pitch."""

from __future__ import annotations

import math
from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.files import Tone, wav

RATE = 4000
# Far enough apart to be told from one another whatever the software writes.
PITCHES = (220, 294, 392, 523, 698, 880)
STEP = 0.5
NAMES = {
    "fr": ("annonce.wav", "concert.wav", "interview.wav"),
    "en": ("announcement.wav", "concert.wav", "interview.wav"),
}


def _sound(tones: Sequence[Tone]) -> bytes:
    """A recording of 8 bits, small enough to be downloaded at once."""
    return wav(tones, rate=RATE, bits=8)


def marked_moment(dice: Dice, locale: str) -> Drawn:
    """A murmur with one signal in it: how long it lasts, and when the signal sounds."""
    length = dice.integer(9, 14)
    moment = dice.pick([at for at in range(2, length - 2) if abs(length - 2 * at) > 2])
    tones = [Tone(moment, 110, 0.06), Tone(0.7, 660, 0.7), Tone(length - moment - 0.7, 110, 0.06)]
    right = {"length": str(length), "moment": str(moment)}
    return Drawn(
        solution={key: [value] for key, value in right.items()},
        values={"file": NAMES[locale][0], "left": length - moment} | right,
        files=[File(NAMES[locale][0], _sound(tones))],
        right=[right, right | {"moment": f"{moment}.5"}],
        wrong=[
            right | {"moment": str(length - moment)},
            right | {"length": str(length - moment)},
            right | {"moment": "0"},
        ],
    )


def _melody(dice: Dice, count: int) -> list[Tone]:
    """Notes of two seconds, none like its neighbours."""
    heard: list[int] = []
    while len(heard) < count:
        pitch = dice.pick(PITCHES)
        if pitch not in heard[-2:]:
            heard.append(pitch)
    return [Tone(2, pitch, 0.5) for pitch in heard]


def _between(melody: Sequence[Tone], start: float, end: float) -> list[Tone]:
    """What is heard from one moment to another."""
    found, at = [], 0.0
    for tone in melody:
        seconds = min(end, at + tone.seconds) - max(start, at)
        found += [Tone(seconds, tone.hertz, tone.level)] if seconds > 0 else []
        at += tone.seconds
    return found


def _heard(melody: Sequence[Tone], start: float, end: float) -> list[dict[str, object]]:
    """Checks of the pitch at each half second that is well inside a note."""
    checks = []
    for number in range(int((end - start) / STEP)):
        low, high = start + number * STEP - 0.3, start + (number + 1) * STEP + 0.3
        inside = _between(melody, max(low, start), min(high, end))
        if len(inside) == 1:
            pitch = inside[0].hertz
            span = [round(pitch * 0.88), round(pitch * 1.12)]
            checks.append({"op": "between", "path": f"steps/{number}/hertz", "value": span})
    return checks


def _passage(melody: Sequence[Tone], name: str, start: float, end: float) -> Drawn:
    """The passage to keep; a margin of a quarter of a second."""
    total = sum(tone.seconds for tone in melody)
    length = end - start
    silent = [Tone(start, 0), *_between(melody, start, end), Tone(total - end, 0)]
    too_long = _between(melody, start, min(total, start + end))
    misses = [too_long, _between(melody, 0, length), silent, _between(melody, start + 1, end + 1), melody]
    return Drawn(
        solution=File(name, _sound(_between(melody, start, end))),
        values={
            "file": name,
            "start": round(start),
            "end": round(end),
            "length": round(length),
            "total": round(total),
            "span": [length - 0.25, length + 0.25],
            "heard": _heard(melody, start, end),
        },
        files=[File(name, _sound(melody))],
        right=[
            File(name, _sound(_between(melody, start + 0.15, end + 0.05))),
            File(name, wav(_between(melody, start, end), rate=22050, channels=2)),
        ],
        wrong=[File(name, _sound(tones)) for tones in misses],
    )


def from_one_to_another(dice: Dice, locale: str) -> Drawn:
    """Keep what is heard between two moments."""
    start = dice.integer(3, 6)
    return _passage(_melody(dice, 7), NAMES[locale][1], start, start + dice.integer(4, 6))


def from_one_for_a_while(dice: Dice, locale: str) -> Drawn:
    """Keep some seconds from one moment on."""
    start = dice.integer(5, 7)
    return _passage(_melody(dice, 7), NAMES[locale][1], start, start + dice.integer(3, 5))


def _voice(levels: Sequence[float], pitches: Sequence[float], gain: float = 1) -> bytes:
    parts = [Tone(1, pitch, level * gain) for level, pitch in zip(levels, pitches, strict=True)]
    return wav(parts, rate=RATE)


def too_quiet(dice: Dice, locale: str) -> Drawn:
    """A faint voice with one louder moment, which limits how far it can be raised."""
    quiet, ratio, place = dice.integer(15, 40) / 1000, dice.integer(20, 35) / 10, dice.integer(1, 5)
    pitches = [dice.integer(180, 320, 10) for _ in range(7)]
    levels = [quiet * (ratio if n == place else 1) for n in range(7)]
    flat = [quiet] * 7
    name, other = NAMES[locale][2], (place + 3) % 7
    top = 1 / (quiet * ratio)
    margin = round(20 * math.log10(ratio), 1)
    return Drawn(
        solution=File(name, _voice(levels, pitches, top * 0.84)),
        values={
            "file": name,
            "quiet": f"steps/{2 * other}/peak_db",
            "faint": [-3.2 - margin - 1, -0.4 - margin + 1],
            "pitches": [
                {"op": "between", "path": f"steps/{2 * n}/hertz", "value": [pitch * 0.88, pitch * 1.12]}
                for n, pitch in enumerate(pitches)
            ],
        },
        files=[File(name, _voice(levels, pitches))],
        right=[File(name, _voice(levels, pitches, top * 0.93))],
        wrong=[
            File(name, _voice(levels, pitches, top * ratio)),
            File(name, _voice(levels, pitches, top * 0.5)),
            File(name, _voice(flat, pitches, 0.84 / quiet)),
            File(name, _voice(levels[:4], pitches[:4], top * 0.84)),
        ],
    )
