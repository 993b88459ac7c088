"""The reference policies make the recorded decisions."""

from __future__ import annotations

import json
from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from pix.engine.knowledge import fold
from pix.engine.positioning import (
    Decision,
    Policy,
    Reason,
    Scope,
    Settings,
    choose,
    reference_level,
    reference_rewards,
)
from pix.engine.simulation import scope_of_tubes
from pix.engine.types import Move, Skill, Target, TubeKnowledge, Verdict

RECORDED: dict[str, Any] = json.loads(
    (Path(__file__).parents[3] / "tests/data/reference_decisions.json").read_text("utf-8")
)
SKILL = {key: (tube, level) for key, tube, level in RECORDED["skills"]}
CHALLENGE = {key: (skill, timer) for key, skill, timer in RECORDED["challenges"]}
NO_LIMIT = Settings(limit=None)


def recorded_scope() -> Scope:
    untimed = {skill for skill, timer in CHALLENGE.values() if timer is None}
    return Scope.of(
        [Target(Skill(key, tube, level, Fraction(1)), key in untimed) for key, (tube, level) in SKILL.items()]
    )


def recorded_moves(state: dict[str, Any]) -> list[Move]:
    status = {skill: what for skill, _, what in state["knowledge"]}
    moves = []
    for challenge, timeout in state["answers"]:
        skill, timer = CHALLENGE[challenge]
        late = timeout is not None and timeout < 0
        wrong = Verdict.LATE if late else Verdict.WRONG
        verdict = Verdict.RIGHT if status[skill] == "validated" else wrong
        moves.append(Move(skill, *SKILL[skill], verdict, timed=timer is not None))
    return moves


def recorded_knowledge(state: dict[str, Any]) -> dict[str, TubeKnowledge]:
    levels: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for skill, source, status in state["knowledge"]:
        tube, level = SKILL[skill]
        levels[tube][status].append(level)
        levels[tube][source].append(level)
    return {
        tube: TubeKnowledge(
            max(of["validated"], default=0), min(of["invalidated"], default=None), tuple(sorted(of["direct"]))
        )
        for tube, of in levels.items()
    }


def folded(moves: list[Move]) -> dict[str, TubeKnowledge]:
    knowledge: dict[str, TubeKnowledge] = {}
    for move in moves:
        knowledge[move.tube] = fold(knowledge.get(move.tube, TubeKnowledge()), move.level, move.is_right)
    return knowledge


def decide(scope: Scope, moves: list[Move], policy: Policy = Policy.REFERENCE) -> Decision:
    return choose(policy, scope, folded(moves), moves, seed=1, settings=NO_LIMIT)


@pytest.mark.parametrize("state", RECORDED["states"], ids=lambda state: f"{len(state['answers'])}-answers")
def test_every_recorded_state_gets_the_same_decision(state: dict[str, Any]) -> None:
    moves, knowledge = recorded_moves(state), recorded_knowledge(state)
    decision = choose(Policy.REFERENCE, recorded_scope(), knowledge, moves, seed=1, settings=NO_LIMIT)
    expected = state["expected"]
    assert decision.ended is expected["ended"]
    assert decision.level == expected["level"]
    assert set(decision.best) == set(expected["skills"])
    assert folded(moves) == knowledge


def walk_on(passing: set[tuple[str, int]]) -> int:
    """Continue the last recorded state, passing the given skills alone; count the answers."""
    scope, moves = recorded_scope(), recorded_moves(RECORDED["states"][-1])
    while not (decision := decide(scope, moves)).ended:
        place = SKILL[str(decision.skill)]
        moves.append(Move(str(decision.skill), *place, Verdict.RIGHT if place in passing else Verdict.WRONG))
    return len(moves)


def test_the_recorded_walk_ends_after_the_recorded_count() -> None:
    everything = set(SKILL.values())
    passing_up_to = [{place for place in everything if place[1] <= top} for top in range(8)]
    lengths = [walk_on(passing) for passing in passing_up_to]
    assert RECORDED["ended_after"] in lengths
    assert decide(recorded_scope(), recorded_moves(RECORDED["states"][-1])).ended is False


def test_the_level_is_the_lowest_of_the_best_of_the_grid() -> None:
    assert reference_level([]) == 3.5
    assert reference_level([(2, True)]) == 4.5
    assert reference_level([(4, True), (5, False)]) == 4.5
    assert reference_level([(1, False)] * 5) == 0.5
    assert reference_level([(7, True)] * 5) == 7.5


def test_the_reward_counts_what_an_answer_would_settle() -> None:
    rewards = reference_rewards([1, 2, 3, 4, 5], 2)
    assert rewards == pytest.approx({1: 2.075765685, 2: 3, 3: 3, 4: 2.238405844, 5: 1.189703493})


def test_the_first_question_is_at_level_2_in_an_easy_tube_else_as_low_as_can_be() -> None:
    first = decide(scope_of_tubes([[1, 2, 3, 4, 5], [1, 2, 3]]), [])
    assert (first.best, first.level, first.untimed) == (("skill-01-2",), 2.0, True)
    assert decide(scope_of_tubes([[1, 3, 4]]), []).best == ("skill-00-1",)
    assert decide(scope_of_tubes([[3, 4], [4, 5]]), []).best == ("skill-00-3",)


def test_after_a_late_answer_a_timed_skill_waits() -> None:
    timed = [
        Target(Skill(f"{tube}{level}", tube, level, Fraction(1)), tube != "b")
        for tube in "abc"
        for level in (1, 2, 3, 4)
    ]
    scope = Scope.of(timed)
    late = [Move("a1", "a", 1, Verdict.LATE)]
    decision = decide(scope, late)
    assert decision.untimed
    assert {skill[0] for skill in decision.best} == {"c"}
    wrong = [Move("a1", "a", 1, Verdict.WRONG)]
    assert {skill[0] for skill in decide(scope, wrong).best} == {"b", "c"}


def known_fault() -> tuple[Scope, list[Move]]:
    """An easy tube {3} out of reach hides an untouched level 1."""
    scope = scope_of_tubes([[3], [1, 2, 3, 4, 5], [1, 2, 3, 4], [1, 2, 4]])
    return scope, [Move(f"skill-0{tube}-1", f"tube-0{tube}", 1, Verdict.WRONG) for tube in (2, 3)]


def test_the_reference_ends_while_an_easy_skill_is_left_and_its_fix_does_not() -> None:
    scope, moves = known_fault()
    assert decide(scope, moves).ended
    fixed = decide(scope, moves, Policy.REFERENCE_FIXED)
    assert not fixed.ended
    assert set(fixed.best) <= {"skill-01-1", "skill-01-2"}
    assert fixed.reason is Reason.REWARD


def test_the_limit_ends_the_test() -> None:
    scope, moves = known_fault()
    settings = Settings(limit=2)
    for policy in Policy:
        decision = choose(policy, scope, folded(moves), moves, seed=1, settings=settings)
        assert (decision.ended, decision.reason) == (True, Reason.LIMIT)
