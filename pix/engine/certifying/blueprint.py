"""Whether the rest of a test can still be laid out: every competence visited, none too soon after itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Course:
    """Where a test stands on its blueprint.

    supply: tubes left to ask, by competence. unvisited: competences still to visit. recent: the last
    competences asked, at most `gap` of them, oldest first. left: questions still to ask.
    """

    supply: Mapping[str, int]
    unvisited: frozenset[str]
    recent: tuple[str, ...]
    left: int
    gap: int

    def allowed(self) -> list[str]:
        """The competences that the next question may come from, in the order of their codes."""
        must = len(self.unvisited) >= self.left
        return [
            code
            for code, tubes in sorted(self.supply.items())
            if tubes > 0 and code not in self.recent and (code in self.unvisited or not must)
        ]

    def after(self, competence: str) -> Course:
        """The course once a challenge of this competence is asked."""
        supply = {**self.supply, competence: self.supply[competence] - 1}
        recent = (*self.recent, competence)[-self.gap :] if self.gap else ()
        return Course(supply, self.unvisited - {competence}, recent, self.left - 1, self.gap)

    def can_end(self) -> bool:
        """Whether some order of competences leads to the end by the rules.

        The proof is one such order: at each step, of the competences allowed, the one with most tubes left,
        those not visited first among equals. A step of that order keeps its proof, so a test that follows
        `can_end` never meets a dead end, but for challenges that others use up or that are set aside.
        """
        supply, unvisited = Counter(self.supply), set(self.unvisited)
        recent = list(self.recent)
        for left in range(self.left, 0, -1):
            resting = recent[-self.gap :] if self.gap else []
            chosen = _widest(supply, unvisited, resting, left=left)
            if chosen is None:
                return False
            supply[chosen] -= 1
            unvisited.discard(chosen)
            recent.append(chosen)
        return not unvisited


def _widest(
    supply: Mapping[str, int], unvisited: Collection[str], resting: Sequence[str], *, left: int
) -> str | None:
    """Return the competence with most tubes left that may be asked now; None when there is none."""
    among = unvisited if len(unvisited) >= left else supply
    found = [code for code in among if supply.get(code, 0) > 0 and code not in resting]
    return max(found, key=lambda code: (supply[code], code in unvisited, code), default=None)
