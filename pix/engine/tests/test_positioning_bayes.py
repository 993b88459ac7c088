"""The policy bayes: its model, its choice, its end and its report."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

import pytest

from pix.engine.knowledge import fold
from pix.engine.positioning import Decision, Policy, Reason, Scope, Settings, choose, report
from pix.engine.positioning.evidence import earlier_bounds
from pix.engine.positioning.model import SLIP, THRESHOLDS
from pix.engine.positioning.posterior import chances_and_gains, chances_known, pix_moments, posterior
from pix.engine.simulation import scope_of_tubes
from pix.engine.types import Move, TubeKnowledge, Verdict

SETTINGS = Settings()
SMALL = scope_of_tubes([[1, 2, 3], [2, 4, 5], [1, 2, 3, 4, 5, 6], [3, 5, 7]])


def answers(scope: Scope, *given: tuple[int, int, bool]) -> list[Move]:
    """Moves from (tube, level, right)."""
    verdict = {True: Verdict.RIGHT, False: Verdict.WRONG}
    return [
        Move(f"skill-{t:02d}-{level}", f"tube-{t:02d}", level, verdict[right]) for t, level, right in given
    ]


def folded(moves: Sequence[Move], before: dict[str, TubeKnowledge] | None = None) -> dict[str, TubeKnowledge]:
    knowledge = dict(before or {})
    for move in moves:
        knowledge[move.tube] = fold(knowledge.get(move.tube, TubeKnowledge()), move.level, move.is_right)
    return knowledge


def decide(
    scope: Scope,
    moves: Sequence[Move] = (),
    *,
    before: dict[str, TubeKnowledge] | None = None,
    settings: Settings = SETTINGS,
    presumed: frozenset[str] = frozenset(),
) -> Decision:
    knowledge = folded(moves, before)
    return choose(Policy.BAYES, scope, knowledge, moves, seed=1, settings=settings, presumed=presumed)


def by_hand(moves: Sequence[Move]) -> tuple[float, float]:
    """Mean and variance of the pix of SMALL, by plain sums over the grid of the design note."""
    nodes = [(theta / 2, tau) for theta in range(17) for tau in (0.5, 1.0, 1.7)]
    weights, means, variances = [], [], []
    for theta, tau in nodes:
        weight, mean, variance = math.exp(-(((theta - 3) / 2) ** 2) / 2), 0.0, 0.0
        for tube in SMALL.tubes:
            masses = [_mass(x, theta, tau) * _likelihood(x, tube, moves) for x in THRESHOLDS]
            pix = [
                sum(float(skill.pix) for skill in SMALL.skills if skill.tube == tube and skill.level < x)
                for x in THRESHOLDS
            ]
            first = sum(m * p for m, p in zip(masses, pix, strict=True)) / sum(masses)
            second = sum(m * p * p for m, p in zip(masses, pix, strict=True)) / sum(masses)
            weight, mean, variance = weight * sum(masses), mean + first, variance + second - first**2
        weights.append(weight)
        means.append(mean)
        variances.append(variance)
    total = sum(weights)
    mean = sum(w * m for w, m in zip(weights, means, strict=True)) / total
    square = sum(w * (v + m * m) for w, v, m in zip(weights, variances, means, strict=True)) / total
    return mean, square - mean**2


def _mass(x: float, theta: float, tau: float) -> float:
    low = -math.inf if x == THRESHOLDS[0] else x - 0.25
    high = math.inf if x == THRESHOLDS[-1] else x + 0.25
    return 0.5 * (
        math.erf((high - theta) / tau / math.sqrt(2)) - math.erf((low - theta) / tau / math.sqrt(2))
    )


def _likelihood(x: float, tube: str, moves: Sequence[Move]) -> float:
    likelihood = 1.0
    for move in moves:
        if move.tube == tube:
            right = 1 - SLIP if x > move.level else move.guess
            likelihood *= right if move.is_right else 1 - right
    return likelihood


def test_the_moments_are_those_of_the_design_note() -> None:
    moves = answers(SMALL, (0, 2, True), (2, 4, False), (1, 4, True))
    belief = posterior(SMALL, folded(moves), moves, SETTINGS)
    assert pix_moments(belief) == pytest.approx(by_hand(moves))


def test_the_gain_is_the_variance_that_an_answer_is_expected_to_remove() -> None:
    moves = answers(SMALL, (0, 2, True), (2, 4, False))
    belief = posterior(SMALL, folded(moves), moves, SETTINGS)
    chances, gains = chances_and_gains(belief)
    _, variance = by_hand(moves)
    for index, (tube, level) in enumerate((skill.tube, skill.level) for skill in SMALL.skills):
        right, wrong = (Move("any", tube, level, verdict) for verdict in (Verdict.RIGHT, Verdict.WRONG))
        left = (
            chances[index] * by_hand([*moves, right])[1] + (1 - chances[index]) * by_hand([*moves, wrong])[1]
        )
        assert gains[index] == pytest.approx(variance - left)


def test_the_order_of_the_answers_does_not_matter() -> None:
    moves = answers(SMALL, (0, 2, True), (2, 4, False), (1, 4, True))
    found = {
        round(pix_moments(posterior(SMALL, folded(moves), order, SETTINGS))[0], 9)
        for order in itertools.permutations(moves)
    }
    assert len(found) == 1


def test_a_calibrated_challenge_is_judged_by_its_own_curve() -> None:
    easy = replace(answers(SMALL, (0, 2, True))[0], a=3.0, b=0.5)
    plain = answers(SMALL, (0, 2, True))
    known = folded(plain)
    by_curve = posterior(SMALL, known, [easy], SETTINGS).level
    assert by_curve < posterior(SMALL, known, plain, SETTINGS).level


def test_golden_first_decisions() -> None:
    first = decide(SMALL)
    assert (first.best, first.untimed, first.reason) == (("skill-02-3",), True, Reason.GAIN)
    assert first.level == pytest.approx(3.198174339)
    wrong, rights = answers(SMALL, (2, 3, False)), answers(SMALL, (2, 3, True), (1, 4, True))
    then, later = decide(SMALL, wrong), decide(SMALL, rights)
    assert (then.best, later.best) == (("skill-00-2",), ("skill-03-5",))
    assert (then.level, later.level) == pytest.approx((2.107622487, 4.887011930))


def test_golden_reports() -> None:
    moves = answers(SMALL, (2, 3, True), (1, 4, True))
    said = report(Policy.BAYES, SMALL, folded(moves), moves, settings=SETTINGS)
    assert said.presumed == {
        "skill-00-1",
        "skill-00-2",
        "skill-00-3",
        "skill-01-5",
        "skill-02-4",
        "skill-03-3",
    }
    assert (said.mean, said.sd) == pytest.approx((35.113048400, 7.948111256))
    assert (said.low, said.high) == pytest.approx((18.323362898, 48))


def test_after_a_hard_question_only_a_bearable_one_is_asked() -> None:
    scope = scope_of_tubes([[7, 8], [7, 8], [8]])
    weak = Settings(prior_mean=1.0, prior_sd=0.5, lambda_pix2=0.0)
    assert not decide(scope, settings=weak).ended
    after = decide(scope, answers(scope, (0, 7, False)), settings=weak)
    assert (after.ended, after.reason) == (True, Reason.TOO_HARD)


def test_the_test_goes_on_below_lambda_while_an_untouched_easy_skill_is_in_doubt() -> None:
    tubes = [[1, 2, 3], [1, 2, 3], [1, 2], [3, 4]]
    careless = Settings(lambda_pix2=1000.0)
    scope = scope_of_tubes(tubes)
    decision = decide(scope, settings=careless)
    assert decision.reason is Reason.EASY_DOUBT
    assert all(skill[-1] in "12" for skill in decision.best)
    sure = [(tube, level, True) for tube, level in ((0, 3), (1, 3), (3, 4))]
    assert decide(scope, answers(scope, *sure), settings=careless).reason is Reason.PRECISE


def test_earlier_knowledge_counts_as_evidence_and_a_forgotten_failure_does_not() -> None:
    high, none = {"tube-02": TubeKnowledge(5, None, (5,))}, {"tube-02": TubeKnowledge()}
    low = {"tube-02": TubeKnowledge(0, 2, (2,))}
    levels = [posterior(SMALL, before, (), SETTINGS).level for before in (low, none, high)]
    assert levels == sorted(levels)
    assert levels[2] - levels[0] > 1.5
    assert decide(SMALL, before=none).level == pytest.approx(decide(SMALL).level)


def test_an_earlier_bound_is_found_again_behind_a_later_one() -> None:
    moves = answers(SMALL, (2, 4, True), (2, 5, False))
    assert earlier_bounds(TubeKnowledge(4, 5, (2, 4, 5)), moves) == (2, None)
    assert earlier_bounds(TubeKnowledge(4, 5, (4, 5, 6)), moves) == (0, 6)
    assert earlier_bounds(TubeKnowledge(3, 6, (3, 6)), ()) == (3, 6)
    assert earlier_bounds(TubeKnowledge(3, 6), answers(SMALL, (2, 6, False))) == (3, None)


def test_a_skill_presumed_earlier_goes_first_among_near_equals() -> None:
    scope = scope_of_tubes([[2, 4]] * 6)
    best = decide(scope).best
    assert len(best) == 6
    presumed = frozenset({best[3]})
    assert decide(scope, presumed=presumed).best == (best[3],)
    far = frozenset({"skill-03-2"})
    worthless = replace(SETTINGS, presumed_share=1.0)
    assert decide(scope, presumed=far, settings=worthless).best == best


def test_a_late_answer_brings_an_untimed_challenge() -> None:
    timed = {"skill-02-3", "skill-02-4"}
    scope = Scope.of([replace(one, untimed=one.skill.id not in timed) for one in SMALL.targets])
    late = [replace(answers(scope, (0, 2, False))[0], verdict=Verdict.LATE)]
    decision = decide(scope, late)
    assert decision.untimed
    assert not timed & set(decision.best)
    assert not decide(scope, answers(scope, (0, 2, True))).untimed


def test_moves_on_other_tubes_and_an_empty_scope_are_harmless() -> None:
    stranger = [Move("far", "elsewhere", 3, Verdict.RIGHT)]
    assert decide(SMALL, stranger) == decide(SMALL)
    empty = Scope.of([])
    assert decide(empty).reason is Reason.NOTHING_LEFT
    said = report(Policy.BAYES, empty, {}, [], settings=SETTINGS)
    assert (said.low, said.high) == (0, 0)


def test_the_report_presumes_what_is_more_likely_known_than_not() -> None:
    moves = answers(SMALL, (2, 4, True), (3, 3, True), (1, 5, False))
    knowledge = folded(moves)
    said = report(Policy.BAYES, SMALL, knowledge, moves, settings=SETTINGS)
    known = chances_known(posterior(SMALL, knowledge, moves, SETTINGS))
    chance = dict(zip((skill.id for skill in SMALL.skills), known.tolist(), strict=True))
    assert "skill-00-1" in said.presumed
    assert all(chance[skill] > 0.5 for skill in said.presumed)
    assert not said.presumed & {"skill-02-4", "skill-03-3", "skill-01-5"}
    assert not report(Policy.REFERENCE, SMALL, knowledge, moves, settings=SETTINGS).presumed


def test_an_earlier_presumed_skill_stays_until_its_own_tube_settles_it() -> None:
    presumed = frozenset({"skill-00-3", "skill-01-4"})
    moves = answers(SMALL, (1, 4, False), (2, 1, False))
    said = report(Policy.BAYES, SMALL, folded(moves), moves, settings=SETTINGS, presumed=presumed)
    assert "skill-00-3" in said.presumed
    assert "skill-01-4" not in said.presumed


def test_the_bar_stands_around_the_pix_that_are_shown() -> None:
    moves = answers(SMALL, (2, 4, True), (0, 3, True), (1, 4, True))
    knowledge = folded(moves)
    said = report(Policy.REFERENCE, SMALL, knowledge, moves, settings=SETTINGS)
    shown = sum(
        float(skill.pix)
        for skill in SMALL.skills
        if skill.level <= knowledge.get(skill.tube, TubeKnowledge()).floor
    )
    half = 1.645 * 1.25 * said.sd
    assert said.low == pytest.approx(max(0, shown - half))
    assert said.high == pytest.approx(min(float(SMALL.maximum), shown + half))
