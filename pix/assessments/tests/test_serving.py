"""Which challenge of a skill is served, and the files that come with it."""

import pytest

from pix.assessments.serving import drawn, pack_files, pick_challenge, unpack_file
from pix.assessments.state import CompetenceState
from pix.assessments.tests.factories import a_test, always, played, response_to, waiting
from pix.content.release import Release
from pix.content.tests.factories import (
    DRAW,
    DRAWN_TUBE,
    challenge,
    drawn_challenge,
    published_release,
    small_snapshot,
)
from pix.engine.positioning import Decision

SKILL = f"{DRAWN_TUBE}-2"
IDS = [f"{SKILL}-{letter}" for letter in "abcd"]


@pytest.fixture(scope="module")
def varied():
    """A skill with two fixed challenges, a generated one and a timed one."""
    snapshot = small_snapshot()
    snapshot["skills"][SKILL]["challenges"] = [
        challenge("text"),
        challenge("number", id="b", role="variant"),
        {**drawn_challenge(), "id": "c", "role": "variant"},
        challenge("text", id="d", role="variant", timer=30),
    ]
    assert snapshot["draws"][DRAWN_TUBE] == DRAW
    return Release(snapshot)


def picked(varied, seen=(), *, seed=1, untimed=False) -> str:
    state = CompetenceState(seen={SKILL: tuple(seen)})
    return pick_challenge(varied, state, seed, Decision(False, SKILL, (SKILL,), None, "gain", untimed))


def test_the_same_seed_picks_the_same_and_seeds_differ(varied) -> None:
    assert {picked(varied, seed=7) for _number in range(5)} == {picked(varied, seed=7)}
    assert {picked(varied, seed=seed) for seed in range(60)} == set(IDS)


@pytest.mark.parametrize("new", IDS)
def test_a_challenge_not_seen_comes_first(varied, new) -> None:
    assert picked(varied, [one for one in IDS if one != new]) == new


def test_then_a_generated_one_even_if_it_was_the_last(varied) -> None:
    assert picked(varied, [IDS[0], IDS[1], IDS[3], IDS[2]]) == IDS[2]


def test_then_the_one_seen_longest_ago() -> None:
    snapshot = small_snapshot()
    release = Release(snapshot)
    decision = Decision(False, "c12-b-4", ("c12-b-4",), None, "gain", False)
    for first, second in [("c12-b-4-a", "c12-b-4-b"), ("c12-b-4-b", "c12-b-4-a")]:
        state = CompetenceState(seen={"c12-b-4": (first, second)})
        assert {pick_challenge(release, state, seed, decision) for seed in range(9)} == {first}


def test_untimed_is_kept_to_when_it_can_be(varied) -> None:
    assert picked(varied, IDS[:3], untimed=True) != IDS[3]
    only = small_snapshot()
    only["skills"][SKILL]["challenges"] = [challenge("text", timer=30)]
    assert picked(Release(only), untimed=True) == IDS[0]


def test_files_survive_their_packing() -> None:
    packed = pack_files({"a.txt": b"\x00\xff", "é.csv": b""})
    assert unpack_file(packed, "a.txt") == b"\x00\xff"
    assert unpack_file(packed, "é.csv") == b""
    assert unpack_file(packed, "b.txt") is None
    assert pack_files({}) is None
    assert unpack_file(None, "a.txt") is None


def test_two_people_get_different_draws(db) -> None:
    published_release()
    seeds = {waiting(a_test(competence="1.3")).seed for _number in range(3)}
    assert len(seeds) == 3


def test_a_drawn_question_is_graded_by_what_was_drawn(learner) -> None:
    test = a_test(learner, "1.3")
    assert response_to(waiting(test), right=True) == waiting(test).solution[0]
    test = played(test, always)
    assert {answer.verdict for answer in test.answers.all()} == {"right"}


def test_a_generator_that_fails_on_a_seed_is_given_another(monkeypatch, release, caplog) -> None:
    real, tries = type(release).draw, []

    def failing_once(self, challenge, seed, locale):
        tries.append(seed)
        if len(tries) == 1:
            raise ValueError("a rare seed")
        return real(self, challenge, seed, locale)

    monkeypatch.setattr(type(release), "draw", failing_once)
    first = next(iter(release.challenges))
    assert drawn(release, first, "fr").question.challenge == first
    assert len(tries) == 2
    assert first in caplog.text
