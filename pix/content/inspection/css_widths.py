"""Which declarations of a style sheet apply on a narrow screen, and which on a wide one, without drawing."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable
from typing import Any

import tinycss2

Declarations = dict[str, str]
RulesOf = Callable[[Iterable[Any]], dict[str, Declarations]]
WIDTHS = (360, 560, 840, 1200)
PIXELS_AN_EM = 16
LENGTH = r"(\d+(?:\.\d+)?)(px|em|rem)"
BOUNDS: tuple[tuple[re.Pattern[str], Callable[[float, float], bool]], ...] = (
    (re.compile(rf"\(min-width:{LENGTH}\)|\(width>=?{LENGTH}\)"), operator.ge),
    (re.compile(rf"\(max-width:{LENGTH}\)|\(width<=?{LENGTH}\)"), operator.le),
)
OTHER_MEDIA = re.compile(r"\b(?:print|speech)\b|\bnot\b")


def by_width(nodes: Iterable[Any], rules_of: RulesOf) -> dict[str, dict[str, Declarations]]:
    """For each width in pixels, the declarations left by selector, a later one winning."""
    nodes = list(nodes)
    return {str(width): rules_of(_unfolded(nodes, width)) for width in WIDTHS}


def _unfolded(nodes: Iterable[Any], width: int) -> list[Any]:
    """The rules in order, those of the media queries that hold at this width in their place."""
    told: list[Any] = []
    for node in nodes:
        if node.type == "at-rule" and node.lower_at_keyword == "media":
            told += _inside(node) if holds(tinycss2.serialize(node.prelude), width) else []
        else:
            told.append(node)
    return told


def _inside(node: Any) -> list[Any]:
    return list(tinycss2.parse_rule_list(node.content or [], skip_comments=True, skip_whitespace=True))


def holds(query: str, width: int) -> bool:
    """Whether a media query holds on a screen of this width; what is said of anything else is passed over."""
    return any(_one_holds("".join(one.lower().split()), one.lower(), width) for one in query.split(","))


def _one_holds(packed: str, words: str, width: int) -> bool:
    if OTHER_MEDIA.search(words):
        return False
    return all(fits(width, _pixels(match)) for bound, fits in BOUNDS for match in bound.finditer(packed))


def _pixels(match: re.Match[str]) -> float:
    number, unit = [one for one in match.groups() if one is not None]
    return float(number) * (1 if unit == "px" else PIXELS_AN_EM)
