"""The scheme `adaptive` tried on simulated learners, one test after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pix.engine.adaptive import level_of
from pix.engine.certifying.choosing import next_challenge
from pix.engine.certifying.measuring import Measured, Scale, settle_adaptive
from pix.engine.certifying.pool import AdaptiveRules, Asked, Exposure, Item, PoolExhausted
from pix.engine.certifying.trials.cohort import Cohort


@dataclass(frozen=True, slots=True)
class Precision:
    """Error of the capacity among the tests whose capacity falls in [low, high)."""

    low: float
    high: float
    tests: int
    error: float


@dataclass(frozen=True, slots=True)
class AdaptiveFigures:
    """What a pool gave a cohort.

    ran_dry: tests that the pool could not end. broken: tests that left their blueprint. exposure_max, _mean:
    share of the tests that asked the most shown challenge, and one of the pool on average; most_allowed: the
    cap of the last test, as a count, and most_shown what the most shown challenge reached. never_shown: share
    of the pool. capacity_error: mean standard error. pix_rmse, pix_bias: against the true pix. level_exact,
    level_within_one: of the whole; competence_exact, competence_within_one: of each competence. felt_success:
    mean share of right answers. shown: of the challenges, how many were shown 0, 1, 2... times.
    """

    tests: int
    ran_dry: int
    broken: int
    most_allowed: int
    most_shown: int
    exposure_max: float
    exposure_mean: float
    never_shown: float
    capacity_error: float
    pix_rmse: float
    pix_bias: float
    level_exact: float
    level_within_one: float
    competence_exact: float
    competence_within_one: float
    felt_success: float
    shown: tuple[int, ...]
    precision: tuple[Precision, ...]

    @property
    def is_sufficient(self) -> bool:
        """Whether every test was ended by the rules, under the cap."""
        return not self.ran_dry and not self.broken and self.most_shown <= self.most_allowed


@dataclass(frozen=True, slots=True)
class _Sitting:
    """One test that ended, beside the truth."""

    asked: tuple[Asked, ...]
    found: Measured
    true_pix: int
    true_levels: dict[str, int]


def try_adaptive(cohort: Cohort, pool: Sequence[Item], rules: AdaptiveRules, scale: Scale) -> AdaptiveFigures:
    """Let every learner take the test, each one adding to the exposure that the next one meets."""
    counts: Counter[str] = Counter()
    sittings: list[_Sitting] = []
    for learner in range(len(cohort)):
        exposure = Exposure(learner + 1, counts)
        asked = _sat(cohort, learner, pool, rules, exposure)
        counts.update(one.challenge for one in asked)
        if len(asked) == rules.length:
            sittings.append(_sitting(cohort, learner, pool, asked, rules=rules, scale=scale))
    return _figures(len(cohort), sittings, counts, pool, rules=rules)


def _sat(
    cohort: Cohort, learner: int, pool: Sequence[Item], rules: AdaptiveRules, exposure: Exposure
) -> tuple[Asked, ...]:
    """Return what one learner was asked, cut short where the pool ran dry."""
    skill_of = {item.challenge: item.skill for item in pool}
    luck, asked = cohort.luck(learner), list[Asked]()
    try:
        while challenge := next_challenge(pool, asked, exposure, rules, seed=cohort.seed + learner):
            chance = cohort.chance[learner, cohort.bank.places[skill_of[challenge]]]
            asked.append(Asked(challenge, bool(luck.random() < chance)))
    except PoolExhausted:
        pass
    return tuple(asked)


def _sitting(
    cohort: Cohort,
    learner: int,
    pool: Sequence[Item],
    asked: tuple[Asked, ...],
    *,
    rules: AdaptiveRules,
    scale: Scale,
) -> _Sitting:
    true = cohort.true_scores(learner)
    levels = {code: score.level for code, score in true.items()}
    found = settle_adaptive(pool, asked, rules, scale)
    return _Sitting(asked, found, sum(score.pix for score in true.values()), levels)


def _figures(
    tests: int,
    sittings: Sequence[_Sitting],
    counts: Counter[str],
    pool: Sequence[Item],
    *,
    rules: AdaptiveRules,
) -> AdaptiveFigures:
    shown = [counts[item.challenge] for item in pool]
    pix = np.array([one.found.pix - one.true_pix for one in sittings] or [0], dtype=np.float64)
    level = _distances([(one.found.level, level_of(one.true_pix)) for one in sittings])
    of_each = [(c.level, one.true_levels[c.code]) for one in sittings for c in one.found.competences]
    competence = _distances(of_each)
    right = [answer.is_right for one in sittings for answer in one.asked]
    return AdaptiveFigures(
        tests=tests,
        ran_dry=tests - len(sittings),
        broken=sum(_is_broken(one.asked, pool, rules) for one in sittings),
        most_allowed=Exposure(tests).most(rules),
        most_shown=max(shown),
        exposure_max=max(shown) / tests,
        exposure_mean=sum(shown) / len(shown) / tests,
        never_shown=shown.count(0) / len(shown),
        capacity_error=_mean([one.found.error for one in sittings]),
        pix_rmse=float(np.sqrt((pix**2).mean())),
        pix_bias=float(pix.mean()),
        level_exact=float((level == 0).mean()),
        level_within_one=float((level <= 1).mean()),
        competence_exact=float((competence == 0).mean()),
        competence_within_one=float((competence <= 1).mean()),
        felt_success=_mean([float(bool(one)) for one in right]),
        shown=tuple(shown.count(times) for times in range(max(shown) + 1)),
        precision=tuple(_precision(sittings)),
    )


def _is_broken(asked: Sequence[Asked], pool: Sequence[Item], rules: AdaptiveRules) -> bool:
    """Whether a whole test repeats a tube, misses a competence, or asks one too soon again."""
    items = {item.challenge: item for item in pool}
    codes = [items[one.challenge].competence for one in asked]
    soon = any(code in codes[max(0, n - rules.gap) : n] for n, code in enumerate(codes))
    tubes = {items[one.challenge].tube for one in asked}
    return soon or len(tubes) < len(asked) or set(codes) != {item.competence for item in pool}


def _precision(sittings: Sequence[_Sitting]) -> list[Precision]:
    """Return the error by half-units of capacity."""
    bands: dict[int, list[float]] = {}
    for one in sittings:
        bands.setdefault(int(np.floor(2 * one.found.capacity)), []).append(one.found.error)
    return [Precision(n / 2, (n + 1) / 2, len(bands[n]), _mean(bands[n])) for n in sorted(bands)]


def _distances(pairs: Sequence[tuple[int, int]]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([abs(found - true) for found, true in pairs], dtype=np.int64)


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else 0.0
