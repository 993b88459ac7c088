"""Texts: the treatments T1, T2, T3 and the acceptance of a typed response."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable

TREATMENTS = frozenset({"t1", "t2", "t3"})
NON_BREAKING = str.maketrans(dict.fromkeys("\u00a0\u2007\u202f", " "))
WHITE = re.compile(r"[\s\u200b\u2060\ufeff]+")
ACCENTS = re.compile("[\u0300-\u036f]+")
RUNS_OF_SPACES = re.compile(" {2,}")


def normalise(text: str, treatments: Collection[str] = ()) -> str:
    """Compose the text (NFC, plain spaces), then apply T1 and T2 when they are asked."""
    treated = unicodedata.normalize("NFC", text).translate(NON_BREAKING)
    if "t1" in treatments:
        treated = without_case_accents_or_white(treated)
    if "t2" in treatments:
        treated = without_punctuation(treated)
    return treated


def without_case_accents_or_white(text: str) -> str:
    """T1: lower-case, no accent, no white space; composed again, so that other scripts stay whole."""
    bare = ACCENTS.sub("", unicodedata.normalize("NFD", text.lower()))
    return unicodedata.normalize("NFC", WHITE.sub("", bare))


def without_punctuation(text: str) -> str:
    """T2: only letters, digits and plain spaces of any script; runs of spaces become one."""
    kept = "".join(sign for sign in text if sign.isalpha() or sign.isdigit() or sign == " ")
    return RUNS_OF_SPACES.sub(" ", kept)


def accepts_text(response: str, solutions: Iterable[str], treatments: Collection[str]) -> bool:
    """Whether the response is one of the solutions, or close enough to one when T3 is on."""
    treated = normalise(response, treatments)
    accepted = [normalise(solution, treatments) for solution in solutions]
    if treated in accepted:
        return True
    return "t3" in treatments and treated != "" and any(is_close(treated, one) for one in accepted)


def is_close(one: str, other: str) -> bool:
    """T3: whether edit distance / length of the longer text is at most 1/4."""
    longest = max(len(one), len(other))
    if 4 * abs(len(one) - len(other)) > longest:
        return False
    return 4 * edit_distance(one, other) <= longest


def edit_distance(one: str, other: str) -> int:
    """Fewest insertions, deletions and replacements from one text to the other (Levenshtein)."""
    previous = list(range(len(other) + 1))
    for row, sign in enumerate(one, start=1):
        current = [row]
        for column, facing in enumerate(other, start=1):
            replaced = previous[column - 1] + (sign != facing)
            current.append(min(replaced, previous[column] + 1, current[-1] + 1))
        previous = current
    return previous[-1]


def refuses_t3(solutions: Iterable[str]) -> bool:
    """Whether T3 would be unfair: a solution holds a digit (1988 is not 1989)."""
    return any(sign.isdigit() for solution in solutions for sign in solution)
