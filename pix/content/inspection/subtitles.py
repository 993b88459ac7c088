"""Subtitles, SRT and WebVTT: cues in seconds, and what makes the file invalid."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from pix.content.inspection.decoding import decoded, traits, unified
from pix.content.inspection.source import Source

TIMES = re.compile(
    r"^\s*((?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3})[ \t]*(.*)$"
)
STAMPS = {
    "srt": re.compile(r"\d{2}:[0-5]\d:[0-5]\d,\d{3}$"),
    "vtt": re.compile(r"(\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}$"),
}
ASIDE = ("WEBVTT", "NOTE", "STYLE", "REGION")


def read(source: Source, told: str) -> dict[str, Any]:
    """The observation of a file of subtitles."""
    text = decoded(source.content)
    blocks = [block.strip("\n") for block in re.split(r"\n[ \t]*\n", unified(text.text)) if block.strip()]
    faults = [] if told == "srt" or text.text.startswith("WEBVTT") else ["no WEBVTT on the first line"]
    cues = [_cue(block, told, faults) for block in blocks if not block.startswith(ASIDE)]
    found = [cue for cue in cues if cue]
    return {**traits(text), "count": len(found), "faults": faults + _order_faults(found, told), "cues": found}


def _cue(block: str, told: str, faults: list[str]) -> dict[str, Any] | None:
    lines = block.split("\n")
    at = next((n for n, line in enumerate(lines) if TIMES.match(line)), None)
    found = TIMES.match(lines[at]) if at is not None else None
    if at is None or found is None:
        faults.append(f"no times: {lines[0][:60]}")
        return None
    if any(TIMES.match(line) for line in lines[at + 1 :]):
        faults.append(f"no empty line before the next cue: {lines[at]}")
    if not all(STAMPS[told].match(stamp) for stamp in found.groups()[:2]):
        faults.append(f"times badly written: {lines[at]}")
    start, end = (seconds(stamp) for stamp in found.groups()[:2])
    name = lines[at - 1].strip() if at else ""
    number = int(name) if name.isdecimal() else name
    settings = {"settings": found.group(3)} if found.group(3) else {}
    return {"number": number, "start": start, "end": end, "text": "\n".join(lines[at + 1 :]), **settings}


def seconds(stamp: str) -> float:
    """A time such as 00:01:12,500 in seconds."""
    whole = 0.0
    for part in stamp.replace(",", ".").split(":"):
        whole = whole * 60 + float(part)
    return round(whole, 3)


def _order_faults(cues: list[dict[str, Any]], told: str) -> list[str]:
    faults = [f"ends before it starts: {cue['number']}" for cue in cues if cue["end"] <= cue["start"]]
    pairs = list(pairwise(cues))
    faults += [
        f"starts before the one before: {two['number']}" for one, two in pairs if two["start"] < one["start"]
    ]
    if told == "srt":
        faults += [
            f"number {cue['number']} is not {n}" for n, cue in enumerate(cues, 1) if cue["number"] != n
        ]
    return faults
