"""Results: what was gained, lost or confirmed, in words; and one correction at a time."""

from datetime import timedelta

import pytest

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.reset_competence import reset_competence
from pix.assessments.models import Assessment
from pix.assessments.tests.factories import (
    DELAY,
    a_test,
    address,
    always,
    answered,
    answered_right,
    asking,
    never,
    played,
    signed_in,
    up_to,
)
from pix.content.tests.factories import AT
from pix.kit import clock


def results(test: Assessment, *, at=AT + timedelta(hours=1), status=200) -> str:
    with clock.stopped(at):
        response = signed_in(test.user).get(address("results", test))
    assert response.status_code == status
    return " ".join(response.content.decode().split())


def improved(learner, knows) -> Assessment:
    """A second test, once the delay has passed."""
    return played(a_test(learner, at=AT + 2 * DELAY), knows, at=AT + 2 * DELAY)


def test_a_first_level(learner) -> None:
    html = results(played(a_test(learner), up_to(2)))
    assert "Level 2 reached: novice." in html
    assert "6 questions, 4 right." in html
    assert "You gain 16 pix; your profile stands at 16 pix." in html
    assert "9 chances in 10 of being between 8 and 24 pix" in html
    assert "EN Can do c11-a-2" in html
    assert "EN learn-c11-a-3" in html
    assert "3 tutorials to go further" in html


def test_nothing_right_is_a_starting_point(learner) -> None:
    html = results(played(a_test(learner), never))
    assert "A starting point, and what to learn first." in html
    assert "3 tutorials to go further" in html
    assert "Nothing yet in this test" in html
    assert "You gain" not in html


def test_no_progress(learner) -> None:
    played(a_test(learner), up_to(2))
    html = results(improved(learner, up_to(2)))
    assert "Same level as before, and a surer measure." in html
    assert "You gain" not in html


def test_a_step_within_a_level(learner) -> None:
    played(a_test(learner), up_to(1))
    test = asking(a_test(learner, at=AT + 2 * DELAY), "c11-a-2")
    test = played(answered_right(test, at=AT + 2 * DELAY), never, at=AT + 2 * DELAY)
    html = results(test)
    assert "4 pix more. A step forward." in html


def test_a_level_up_after_an_improvement(learner) -> None:
    played(a_test(learner), up_to(1))
    html = results(improved(learner, up_to(3)))
    assert "Level 3 reached: independent." in html
    assert "You gain 16 pix" in html


def test_a_loss_is_told_kindly(learner, settings) -> None:
    settings.PIX_LAMBDA_PIX2 = 30
    first = answered_right(asking(a_test(learner), "c11-a-4"))
    assert first.report is not None
    assert first.report["presumed"]
    assert "presumed skill" in results(first)
    settings.PIX_LAMBDA_PIX2 = 1
    test = asking(a_test(learner, at=AT + 2 * DELAY), "c11-b-1")
    test = played(answered_right(test, right=False, at=AT + 2 * DELAY), never, at=AT + 2 * DELAY)
    assert test.report is not None
    assert test.report["level"] < test.level_before
    html = results(test)
    assert "A lower level for now, and a surer measure." in html
    assert "Skills that were presumed turned out to be still to learn" in html
    assert "Same level as before" not in html


def test_the_same_words_in_french(release) -> None:
    html = results(played(a_test(a_user(language="fr")), up_to(2)))
    assert "Niveau" in html
    assert "FR Can do c11-a-2" in html
    assert "You gain" not in html


def test_a_test_left_behind_by_a_reset_lost_nothing(learner) -> None:
    played(a_test(learner), up_to(2))
    test = answered_right(a_test(learner, at=AT + 2 * DELAY), at=AT + 2 * DELAY)
    assert test.pix_before == 16
    reset_competence(user=learner, competence="1.1", at=AT + 4 * DELAY)
    test.refresh_from_db()
    html = results(test, at=AT + 4 * DELAY)
    assert "This test was left behind by a reset." in html
    assert "presumed turned out" not in html
    assert "You gain" not in html


def test_a_test_under_way_has_no_results(learner) -> None:
    test = answered_right(a_test(learner))
    assert "This test is not finished" in results(test, status=409)


@pytest.mark.parametrize(
    ("knows", "at", "said"),
    [
        (up_to(2), AT + timedelta(hours=1), "You can improve from"),
        (always, AT + timedelta(hours=1), "Everything open today in this competence is yours."),
    ],
)
def test_what_comes_next(learner, knows, at, said) -> None:
    assert said in results(played(a_test(learner), knows), at=at)


def test_another_test_that_waits_is_named(learner) -> None:
    answered_right(a_test(learner, "2.1"))
    html = results(played(a_test(learner), up_to(2)))
    assert "Another test waits for you at question 2:" in html


def test_a_correction_shows_what_was_given_and_what_was_right(learner) -> None:
    test = asking(a_test(learner, "1.2", locale="en"), "c12-a-3", locale="en")
    test = played(answered(test, "Kenya <b>"), up_to(1))
    response = signed_in(learner).get(address("correction", test, 1))
    html = response.content.decode()
    for said in ("Kenya &lt;b&gt;", "zanzibar", "EN Because it is so", "EN Hint for c12-a-3"):
        assert said in html


def test_a_skipped_question_says_so(learner) -> None:
    test = played(answered(a_test(learner), None), never)
    assert "Skipped" in signed_in(learner).get(address("correction", test, 1)).content.decode()


@pytest.mark.parametrize("number", [0, 99, 10**30])
def test_a_correction_of_nothing(learner, number) -> None:
    test = played(a_test(learner), never)
    assert signed_in(learner).get(address("correction", test, number)).status_code == 404


def test_another_persons_correction_does_not_exist(learner) -> None:
    test = played(a_test(learner), never)
    assert signed_in(a_user()).get(address("correction", test, 1)).status_code == 404
