"""WAV sounds: length, rate, depth, level, and a coarse course of level and pitch."""

from __future__ import annotations

import math
import struct
from array import array
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pix.content.inspection.limits import Unreadable
from pix.content.inspection.source import Source

PCM, FLOAT, EXTENSIBLE = 1, 3, 0xFFFE
STEP = 0.5
MOST_STEPS = 120
PITCH_FRAMES = 4096
CLIPPED_RUN = 3


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples between -1 and 1 are samples / full; channels are interleaved."""

    samples: array[int] | array[float]
    full: float
    rate: int
    channels: int
    bits: int


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a sound."""
    sound = sound_in(source.content)
    frames = len(sound.samples) // sound.channels
    peak = loudest(sound.samples) / sound.full
    return {
        "seconds": round(frames / sound.rate, 3),
        "rate": sound.rate,
        "channels": sound.channels,
        "bits": sound.bits,
        "peak": round(peak, 4),
        "peak_db": decibels(peak),
        "clipped": _clipped(sound),
        "steps": _steps(sound, frames),
    }


def loudest(samples: array[int] | array[float]) -> float:
    """The sample farthest from silence."""
    return max(abs(max(samples)), abs(min(samples))) if samples else 0.0


def decibels(level: float) -> float:
    """A level between 0 and 1 in decibels under full scale."""
    return round(20 * math.log10(level), 2) if level > 0 else -120.0


def sound_in(content: bytes) -> Sound:
    """The samples of a RIFF file; Unreadable when it is cut short or compressed."""
    chunks = _chunks(content)
    header, data = chunks.get(b"fmt "), chunks.get(b"data")
    if header is None or data is None or len(header) < 16:
        raise Unreadable("damaged")
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", header[:16])
    if kind == EXTENSIBLE and len(header) >= 26:
        kind = struct.unpack("<H", header[24:26])[0]
    if not (1 <= channels <= 8 and 1000 <= rate <= 400_000):
        raise Unreadable("damaged")
    samples, full = _samples(data, kind, bits)
    return Sound(samples, full, rate, channels, bits)


def _chunks(content: bytes) -> dict[bytes, bytes]:
    chunks: dict[bytes, bytes] = {}
    at = 12
    while at + 8 <= len(content):
        name, size = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        chunks.setdefault(name, content[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    return chunks


def _samples(data: bytes, kind: int, bits: int) -> tuple[array[int] | array[float], float]:
    if kind == FLOAT and bits == 32:
        return array("f", data[: len(data) // 4 * 4]), 1.0
    if kind != PCM or bits not in (8, 16, 24, 32):
        raise Unreadable("unknown_format")
    if bits == 8:
        return array("b", bytes(byte ^ 0x80 for byte in data)), 128.0
    if bits == 24:
        # The lowest byte is below what a level needs.
        pairs = bytearray(len(data) // 3 * 2)
        pairs[0::2], pairs[1::2] = data[1 : len(data) // 3 * 3 : 3], data[2 : len(data) // 3 * 3 : 3]
        return array("h", bytes(pairs)), 32768.0
    return (
        (array("h", data[: len(data) // 2 * 2]), 32768.0)
        if bits == 16
        else (array("i", data[: len(data) // 4 * 4]), 2.0**31)
    )


def _clipped(sound: Sound) -> bool:
    """Whether several samples in a row stand at the very top or bottom."""
    top, channel = sound.full * 0.9999 - 1, sound.samples[:: sound.channels]
    if loudest(channel) < top:
        return False
    run = 0
    for sample in channel:
        run = run + 1 if sample >= top or -sample >= top else 0
        if run >= CLIPPED_RUN:
            return True
    return False


def _steps(sound: Sound, frames: int) -> list[dict[str, Any]]:
    """Level and pitch every half second, or less often in a long sound."""
    step = max(STEP, frames / sound.rate / MOST_STEPS)
    first = sound.samples[:: sound.channels]
    size = max(1, int(step * sound.rate))
    starts = range(0, len(first) - size // 2, size)
    return [
        {"at": round(at / sound.rate, 2), **_step(sound, first[at : at + size])} for at in starts[:MOST_STEPS]
    ]


def _step(sound: Sound, part: array[int] | array[float]) -> dict[str, Any]:
    peak = loudest(part) / sound.full
    heard = part[:PITCH_FRAMES]
    crossings = sum(1 for one, two in pairwise(heard) if one < 0 <= two)
    return {
        "peak_db": decibels(peak),
        "hertz": round(crossings * sound.rate / len(heard)) if peak > 0.001 else 0,
    }
