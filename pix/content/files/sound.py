"""Sounds (WAV) made of pure tones: each can be told from the others by its pitch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Tone:
    """A pitch in hertz (0 is silence) for some seconds, at a level between 0 and 1."""

    seconds: float
    hertz: float
    level: float = 0.5


def wav(tones: Sequence[Tone], rate: int = 8000, channels: int = 1, bits: int = 16) -> bytes:
    """The tones one after the other, in 8 or 16 bits; what is above level 1 is clipped."""
    top = 2 ** (bits - 1) - 1
    values = np.concatenate([_wave(tone, rate, top) for tone in tones] or [np.zeros(0)])
    # Samples of 8 bits are counted from 0: silence is in the middle.
    samples = values.astype("<i2") if bits == 16 else (values + 128).astype("u1")
    return riff(samples.repeat(channels).tobytes(), rate, channels, bits)


def _wave(tone: Tone, rate: int, top: int) -> Samples:
    """A tone between -top and top; a whole number of hertz comes back the same each second."""
    count = round(tone.seconds * rate)
    once = min(count, rate) if float(tone.hertz).is_integer() else count
    values = np.clip(np.rint(top * tone.level * _sines(2 * math.pi * tone.hertz / rate, once)), -top, top)
    return np.resize(values, count)


@lru_cache(maxsize=64)
def _sines(slope: float, count: int) -> Samples:
    """The shape of a tone: the same pitch comes again and again, louder or fainter."""
    return np.array([math.sin(slope * at) for at in range(count)])


def riff(data: bytes, rate: int, channels: int, bits: int = 16) -> bytes:
    """Samples under the header of a WAV file."""
    block = channels * bits // 8
    numbers = ((1, 2), (channels, 2), (rate, 4), (rate * block, 4), (block, 2), (bits, 2))
    header = b"".join(value.to_bytes(size, "little") for value, size in numbers)
    chunks = (
        b"fmt "
        + len(header).to_bytes(4, "little")
        + header
        + b"data"
        + len(data).to_bytes(4, "little")
        + data
    )
    return b"RIFF" + (len(chunks) + 4).to_bytes(4, "little") + b"WAVE" + chunks
