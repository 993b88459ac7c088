"""Subtitles as SRT and WebVTT."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """A text shown from one second to another."""

    start: float
    end: float
    text: str


def stamp(seconds: float, mark: str) -> str:
    """A time as HH:MM:SS and thousandths after the mark."""
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}{mark}{whole % 1000:03}"


def srt(cues: Sequence[Cue], encoding: str = "utf-8") -> bytes:
    """Numbered subtitles."""
    blocks = [
        f"{number}\n{stamp(cue.start, ',')} --> {stamp(cue.end, ',')}\n{cue.text}\n"
        for number, cue in enumerate(cues, start=1)
    ]
    return "\n".join(blocks).encode(encoding)


def vtt(cues: Sequence[Cue]) -> bytes:
    """Subtitles for the Web."""
    blocks = [f"{stamp(cue.start, '.')} --> {stamp(cue.end, '.')}\n{cue.text}\n" for cue in cues]
    return "\n".join(["WEBVTT\n", *blocks]).encode()
