"""Several blanks: each with its own list, or interchangeable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from pix.engine.grading.key import Key
from pix.engine.grading.matching import match_most
from pix.engine.grading.number import accepts_number, read_number
from pix.engine.grading.text import accepts_text, normalise

Detailed = tuple[dict[str, bool], tuple[str, ...]]
"""Whether each blank (or check) is right, and the names of the groups left unmet."""


def grade_fields(key: Key, response: Mapping[str, str]) -> Detailed:
    """Judge each expected blank by its own list; a filled blank that nobody expects is wrong."""
    details = {
        blank: blank in response and accepts(key, blank, response[blank], accepted)
        for blank, accepted in key.solution.items()
    }
    unmet = tuple(blank for blank, is_right in details.items() if not is_right)
    strays = {blank: False for blank, text in response.items() if blank not in details and text.strip()}
    return details | strays, unmet


def grade_any_order(key: Key, response: Mapping[str, str]) -> Detailed:
    """Give each filled blank a group of its own, as many as possible; a repeated response counts once."""
    wishes = {blank: groups_of(key, blank, text) for blank, text in once_each(key, response).items()}
    matched = match_most(wishes)
    filled = (blank for blank, text in response.items() if text.strip())
    details = {blank: blank in matched for blank in (*(key.blanks or response), *filled)}
    if details and all(details.values()):
        return details, ()
    used = set(matched.values())
    return details, tuple(group for group in key.solution if group not in used)


def groups_of(key: Key, blank: str, text: str) -> Sequence[str]:
    """Names of the groups that accept the text of this blank."""
    return [group for group, accepted in key.solution.items() if accepts(key, blank, text, accepted)]


def once_each(key: Key, response: Mapping[str, str]) -> dict[str, str]:
    """The response without the blanks that repeat an earlier one."""
    first_of: dict[str | Fraction, str] = {}
    for blank, text in response.items():
        first_of.setdefault(meaning(key, blank, text), blank)
    return {blank: response[blank] for blank in first_of.values()}


def meaning(key: Key, blank: str, text: str) -> str | Fraction:
    """What makes two responses the same: the value of a number, else the treated text."""
    number = read_number(text) if key.field_kinds.get(blank) == "number" else None
    return normalise(text, key.treatments) if number is None else number


def accepts(key: Key, blank: str, text: str, accepted: str | Sequence[str]) -> bool:
    """Whether the text of one blank is among the accepted ones, by the kind of this blank."""
    solutions = [accepted] if isinstance(accepted, str) else accepted
    match "select" if key.kind == "select" else key.field_kinds.get(blank, "text"):
        case "select":
            return text in solutions
        case "number":
            return accepts_number(text, solutions, key.tolerance, key.treatments)
        case _:
            return accepts_text(text, solutions, key.treatments)
