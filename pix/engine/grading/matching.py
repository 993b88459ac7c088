"""Maximum bipartite matching, small and exact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def match_most(wishes: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Give as many askers as possible one distinct wish each (Kuhn's augmenting paths); asker to wish."""
    holder: dict[str, str] = {}
    for asker in wishes:
        _augment(asker, wishes, holder, set())
    return {asker: wish for wish, asker in holder.items()}


def _augment(
    asker: str, wishes: Mapping[str, Sequence[str]], holder: dict[str, str], tried: set[str]
) -> bool:
    for wish in wishes[asker]:
        if wish in tried:
            continue
        tried.add(wish)
        if wish not in holder or _augment(holder[wish], wishes, holder, tried):
            holder[wish] = asker
            return True
    return False
