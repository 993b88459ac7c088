"""The scheme `adaptive`: what becomes of a test, and what it measured."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pix.engine.adaptive import level_of, score
from pix.engine.certifying.choosing import TIE, answers_of, capacity_of, information
from pix.engine.certifying.pool import AdaptiveRules, Asked, Item, PoolExhausted, items_by_challenge
from pix.engine.confirmation import Abort, Status
from pix.engine.irt import estimate


@dataclass(frozen=True, slots=True)
class Scale:
    """How a capacity is told, on the one scale of capacities.

    bounds: t0 < ... < tn of the score (engine.adaptive). competence_bounds: by competence, the capacities at
    which levels 1, 2... begin, ascending; below the first the level is 0, above the last it is the last one.
    """

    bounds: tuple[float, ...]
    competence_bounds: Mapping[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Cap:
    """The profile that a session lets nobody exceed: total pix, and level by competence (0 when absent)."""

    pix: int
    levels: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Ending:
    """How a test ended, and what the jury said: the challenges that it neutralised, and its decisions."""

    abort: Abort | None = None
    fraud: bool = False
    cancelled: bool = False
    neutralised: frozenset[str] = frozenset()
    cap: Cap | None = None


@dataclass(frozen=True, slots=True)
class MeasuredCompetence:
    """The level that a competence is certified at."""

    code: str
    level: int


@dataclass(frozen=True, slots=True)
class Measured:
    """The outcome.

    capacity, error: posterior mean and standard deviation, told even when the test is not validated. pix,
    level: of the whole, 0 unless validated. competences: in the order of the scale. answered: answers that
    count. failed: challenges counted as failed for who left.
    """

    status: Status
    capacity: float
    error: float
    pix: int
    level: int
    competences: tuple[MeasuredCompetence, ...]
    answered: int
    failed: tuple[str, ...] = field(default=())


def settle_adaptive(
    pool: Sequence[Item],
    asked: Sequence[Asked],
    rules: AdaptiveRules,
    scale: Scale,
    *,
    ending: Ending | None = None,
) -> Measured:
    """Settle a test by section 3 of the rules of certification.

    Precedence: cancelled by the jury, fraud (rejected), fewer answers that count than the least (rejected for
    who left, cancelled otherwise), validated. Who left with at least the least is counted as failing the
    missing challenges; a technical stop is scored on what was answered, and so is a test whose challenges the
    jury neutralised.

    PoolExhausted: not enough challenges remain to be failed. ValueError: a challenge that is not in the pool.
    """
    ended = ending or Ending()
    items = items_by_challenge(pool)
    if strange := [one.challenge for one in asked if one.challenge not in items]:
        raise ValueError(f"{strange[0]} is not in the pool")
    kept = [Asked(o.challenge, None) if o.challenge in ended.neutralised else o for o in asked]
    answered = sum(one.counts for one in kept)
    status = _status(answered, rules, ended)
    failed: tuple[str, ...] = ()
    if status is Status.VALIDATED and ended.abort is Abort.LEFT:
        missing = rules.length - sum(one.counts for one in asked)
        failed = failed_challenges(pool, kept, missing)
    capacity, error = estimate(answers_of(items, [*kept, *(Asked(one, is_right=False) for one in failed)]))
    pix, levels = _told(capacity, scale, ended.cap) if status is Status.VALIDATED else (0, {})
    competences = tuple(MeasuredCompetence(code, levels.get(code, 0)) for code in scale.competence_bounds)
    return Measured(status, capacity, error, pix, level_of(pix), competences, answered, failed)


def failed_challenges(pool: Sequence[Item], asked: Sequence[Asked], missing: int) -> tuple[str, ...]:
    """Return the most informative challenges that remain, one per tube, each failed before the next is found.

    Exposure and rest say nothing here, since nobody sees these challenges. Among equals the hardest is
    failed: it costs least; then the first by its id.
    """
    items = items_by_challenge(pool)
    told, found = list(asked), []
    for _turn in range(missing):
        tubes = {items[one.challenge].tube for one in told}
        left = [item for item in pool if item.tube not in tubes]
        if not left:
            raise PoolExhausted(f"no challenge is left to be failed, of {missing}")
        chosen = _most_informative(left, capacity_of(items, told))
        told.append(Asked(chosen.challenge, is_right=False))
        found.append(chosen.challenge)
    return tuple(found)


def _most_informative(items: Sequence[Item], theta: float) -> Item:
    values = information(items, theta)
    top = values.max() - TIE
    best = [item for item, value in zip(items, values.tolist(), strict=True) if value >= top]
    return min(best, key=lambda item: (-item.b, item.challenge))


def _status(answered: int, rules: AdaptiveRules, ending: Ending) -> Status:
    if ending.cancelled:
        return Status.CANCELLED
    if ending.fraud:
        return Status.REJECTED
    if answered < rules.least_answered:
        return Status.REJECTED if ending.abort is Abort.LEFT else Status.CANCELLED
    return Status.VALIDATED


def _told(capacity: float, scale: Scale, cap: Cap | None) -> tuple[int, dict[str, int]]:
    """Return pix and the level of each competence, held under the cap when there is one."""
    pix, _level = score(scale.bounds, capacity)
    levels = {code: bisect_right(bounds, capacity) for code, bounds in scale.competence_bounds.items()}
    if cap is None:
        return pix, levels
    return min(pix, cap.pix), {code: min(level, cap.levels.get(code, 0)) for code, level in levels.items()}
