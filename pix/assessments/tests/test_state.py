"""Folding answers and events, as values."""

from datetime import timedelta
from fractions import Fraction

import pytest

from pix.assessments.models import Answer, Knowledge, KnowledgeEvent
from pix.assessments.state import CompetenceState, days_between
from pix.content.tests.factories import AT, fixed_release

DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def release():
    return fixed_release()


def an_answer(skill: str, verdict: str, *, at=AT, presumed=None) -> Answer:
    tube, _, level = skill.rpartition("-")
    return Answer(
        skill=skill,
        tube=tube,
        level=int(level),
        verdict=verdict,
        challenge=f"{skill}-a",
        at=at,
        presumed=presumed,
    )


def folded(*answers: Answer) -> CompetenceState:
    state = CompetenceState()
    for answer in answers:
        state = state.answered(answer)
    return state


@pytest.mark.parametrize("verdict", ["wrong", "skipped", "late", "unfocused"])
def test_only_right_counts(release, verdict) -> None:
    assert folded(an_answer("c11-a-2", "right")).score(release, "1.1").pix == 8
    assert folded(an_answer("c11-a-2", verdict)).score(release, "1.1").pix == 0


def test_lower_levels_are_inferred_in_the_tube_alone(release) -> None:
    state = folded(an_answer("c11-a-3", "right"), an_answer("c11-b-2", "wrong"))
    assert state.validated(release, "1.1") == {"c11-a-1", "c11-a-2", "c11-a-3"}
    assert state.validated(release, "1.2") == set()


def test_an_answer_on_a_settled_level_moves_nothing_but_the_memory() -> None:
    state = folded(an_answer("c11-a-3", "wrong"))
    later = state.answered(an_answer("c11-a-4", "right", at=AT + DAY))
    assert later.tubes == state.tubes
    assert later.failed_at == state.failed_at == {"c11-a": AT}
    assert later.moved_at == AT + DAY
    assert later.seen["c11-a-4"] == ("c11-a-4-a",)


def test_the_latest_challenge_of_a_skill_comes_last() -> None:
    state = CompetenceState(seen={"c11-a-1": ("c11-a-1-a", "c11-a-1-b")})
    assert state.answered(an_answer("c11-a-1", "wrong")).seen["c11-a-1"] == ("c11-a-1-b", "c11-a-1-a")


def test_presumed_skills_count_but_never_for_certification(release) -> None:
    state = folded(an_answer("c11-a-1", "right", presumed=["c11-b-1", "c11-a-2"]))
    assert state.score(release, "1.1").pix == 12
    assert state.score(release, "1.1").level == 1
    assert state.score(release, "1.1", with_presumed=False).pix == 4


def test_an_answer_settles_what_was_presumed(release) -> None:
    state = folded(an_answer("c11-a-1", "right", presumed=["c11-b-1", "c11-b-2"]))
    wrong = state.answered(an_answer("c11-b-2", "wrong"))
    assert wrong.score(release, "1.1").pix == 8
    assert wrong.settle(release).presumed == {"c11-b-1"}
    right = state.answered(an_answer("c11-b-1", "right"))
    assert right.settle(release).presumed == {"c11-b-2"}
    assert state.presuming(["gone-1"]).settle(release).presumed == state.presumed


def test_an_improvement_forgets_failures_as_old_as_its_delay() -> None:
    state = folded(
        an_answer("c11-a-1", "right"),
        an_answer("c11-a-3", "wrong"),
        an_answer("c11-b-2", "wrong", at=AT + 3 * DAY),
    )
    improved = state.improving(AT + 4 * DAY, 4)
    assert (improved.tube("c11-a").floor, improved.tube("c11-a").ceiling) == (1, None)
    assert (improved.tube("c11-b").floor, improved.tube("c11-b").ceiling) == (0, 2)
    assert improved.failed_at == {"c11-b": AT + 3 * DAY}
    assert improved.seen == state.seen


def test_a_reset_keeps_only_what_was_seen() -> None:
    state = folded(an_answer("c11-a-1", "right", presumed=["c11-b-1"]))
    event = KnowledgeEvent(kind=KnowledgeEvent.Kind.RESET, at=AT + DAY)
    assert state.turned(event) == CompetenceState(seen=state.seen)


def test_a_state_survives_its_row() -> None:
    state = folded(
        an_answer("c11-a-1", "right", presumed=["c11-b-1"]),
        an_answer("c11-b-3", "wrong", at=AT + DAY),
    )
    row = Knowledge()
    state.write_to(row)
    assert CompetenceState.of_row(row) == state
    assert row.tubes["c11-b"] == [0, 3, [3], (AT + DAY).isoformat()]


def test_a_score_never_passes_the_open_levels(release) -> None:
    everything = folded(an_answer("c11-a-4", "right"), an_answer("c11-b-4", "right"))
    score = everything.score(release, "1.1")
    assert (score.pix, score.level, score.pix_ahead) == (32, 4, 0)


def test_days_are_exact() -> None:
    assert days_between(AT, AT + timedelta(days=4, microseconds=-1)) == 4 - Fraction(1, 86_400_000_000)
    assert days_between(AT, AT + timedelta(hours=36)) == Fraction(3, 2)
