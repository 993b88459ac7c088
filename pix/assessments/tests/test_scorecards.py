"""What a page says of each competence, and the next thing to do there."""

from datetime import timedelta

import pytest

from pix.accounts.tests.factories import a_user
from pix.assessments.errors import NothingToImprove
from pix.assessments.models import Knowledge
from pix.assessments.next_steps import Step
from pix.assessments.scorecards import profile_of, scorecard_for
from pix.assessments.tests.factories import (
    DELAY,
    MINUTE,
    a_test,
    always,
    answered_right,
    mastering,
    played,
    up_to,
)
from pix.content.tests.factories import AT, tubes_of


def card_of(user, release, at=AT, code="1.1"):
    return scorecard_for(user, release, code, at)


def test_nothing_known_is_to_start(learner, release) -> None:
    card = card_of(learner, release)
    assert (card.step, card.is_tested, card.score.pix, card.score.level) == (Step.START, False, 0, 0)
    assert (card.improve_in, card.improve_at, card.reset_in, card.question_number) == (None, None, None, 1)


def test_a_test_under_way_is_to_go_on(learner, release) -> None:
    test = answered_right(a_test(learner))
    for at in (AT, AT + 3 * DELAY):
        card = card_of(learner, release, at)
        assert (card.step, card.assessment, card.question_number) == (Step.GO_ON, test, 2)


def test_an_ended_test_is_to_wait_then_to_improve(learner, release) -> None:
    ended = played(a_test(learner), up_to(1)).ended_at
    assert ended is not None
    days = [
        (ended, Step.WAIT, 4),
        (ended + timedelta(days=1, minutes=1), Step.WAIT, 3),
        (ended + DELAY - MINUTE, Step.WAIT, 1),
        (ended + DELAY, Step.IMPROVE, 0),
        (ended + 9 * DELAY, Step.IMPROVE, 0),
    ]
    for at, step, left in days:
        card = card_of(learner, release, at)
        assert (card.step, card.improve_in, card.reset_in) == (step, left, left)
        assert card.improve_at == ended + DELAY


def test_everything_validated_is_done(learner, release) -> None:
    played(a_test(learner), always)
    for at in (AT + timedelta(hours=1), AT + 9 * DELAY):
        card = card_of(learner, release, at)
        assert (card.step, card.score.level, card.score.pix) == (Step.DONE, 4, 32)


def test_presumed_skills_are_not_done(learner, release, settings) -> None:
    settings.PIX_LAMBDA_PIX2 = 30
    played(a_test(learner), up_to(4))
    settings.PIX_LAMBDA_PIX2 = 1
    card = card_of(learner, release, AT + 9 * DELAY)
    assert card.state.presumed
    assert card.step is Step.IMPROVE


@pytest.mark.parametrize("worth", [1, 8, 30])
@pytest.mark.parametrize("level", [0, 2, 4])
def test_improving_is_offered_exactly_when_it_can_begin(learner, release, settings, worth, level) -> None:
    settings.PIX_LAMBDA_PIX2 = worth
    played(a_test(learner), up_to(level))
    at = AT + 2 * DELAY
    offered = card_of(learner, release, at).step is Step.IMPROVE
    try:
        begun = a_test(learner, at=at).is_open
    except NothingToImprove:
        begun = False
    assert offered == begun


def test_pix_ahead_and_missing(learner, release) -> None:
    mastering(learner, "c11-a-3")
    card = card_of(learner, release)
    assert (card.score.pix, card.score.level, card.score.pix_ahead, card.to_next_level) == (12, 1, 4, 4)


def test_five_competences_by_answers_alone_are_certifiable(learner, release) -> None:
    for number, code in enumerate(["1.1", "1.2", "2.1", "2.2", "3.1"], 1):
        assert not profile_of(learner, release, AT).is_certifiable
        mastering(learner, f"c{code.replace('.', '')}-a-2")
        assert profile_of(learner, release, AT).competences_at_level_1 == number
    assert profile_of(learner, release, AT).is_certifiable


def test_presumed_skills_never_make_one_certifiable(learner, release) -> None:
    for code in ["1.1", "1.2", "2.1", "2.2", "3.1"]:
        presumed = [f"{tube}-1" for tube in tubes_of(code)]
        Knowledge.objects.create(user=learner, competence=code, presumed=presumed, moved_at=AT)
    profile = profile_of(learner, release, AT)
    assert sum(card.score.level >= 1 for card in profile.scorecards.values()) == 5
    assert profile.competences_at_level_1 == 0
    assert not profile.is_certifiable


def test_totals_and_areas(learner, release) -> None:
    mastering(learner, "c11-a-2", "c12-a-2", "c21-a-2")
    profile = profile_of(learner, release, AT)
    assert (profile.total, profile.area_pix("1"), profile.area_pix("2"), profile.area_pix("5")) == (
        24,
        16,
        8,
        0,
    )


def test_the_latest_test_under_way_comes_first(learner, release) -> None:
    for minutes, code in enumerate(["3.1", "1.1", "2.1"]):
        a_test(learner, code, at=AT + minutes * MINUTE)
    found = profile_of(learner, release, AT).open_cards
    assert [card.competence.code for card in found] == ["2.1", "1.1", "3.1"]


def test_a_profile_costs_two_queries_and_is_ones_own(learner, release, django_assert_num_queries) -> None:
    played(a_test(a_user()), always)
    with django_assert_num_queries(2):
        assert profile_of(learner, release, AT).total == 0


@pytest.mark.parametrize("code", ["1.1", "5.2"])
def test_a_card_alone_is_the_card_of_the_profile(learner, release, code) -> None:
    played(a_test(learner), up_to(2))
    assert scorecard_for(learner, release, code, AT) == profile_of(learner, release, AT).scorecards[code]
