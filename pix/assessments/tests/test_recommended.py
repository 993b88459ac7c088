"""Tutorials for what was missed: the easiest failed skill of each tube, in order, once each."""

from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.keep_tutorial import keep_tutorial
from pix.assessments.models import Answer
from pix.assessments.tests.factories import (
    DELAY,
    a_test,
    address,
    answered_right,
    asking,
    never,
    played,
    signed_in,
    up_to,
)
from pix.assessments.tutorials import recommended, saved
from pix.content.tests.factories import AT, published_release, small_snapshot


def an_answer(skill: str, verdict: str = "wrong") -> Answer:
    tube, _, level = skill.rpartition("-")
    return Answer(skill=skill, tube=tube, level=int(level), verdict=verdict)


def ids_for(user, release, *answers: Answer) -> list[str]:
    return [item.id for item in recommended(answers, release, user, "en")]


def test_the_easiest_failed_skill_of_each_tube_by_tube(learner, release) -> None:
    found = ids_for(
        learner,
        release,
        an_answer("c11-b-3"),
        an_answer("c11-a-4"),
        an_answer("c11-a-2", "skipped"),
        an_answer("c11-b-2", "late"),
        an_answer("c11-a-1", "right"),
    )
    assert found == ["learn-c11-a-2", "shared-c11", "learn-c11-b-2"]


def test_what_was_right_or_only_inferred_recommends_nothing(learner, release) -> None:
    assert ids_for(learner, release, an_answer("c11-a-4", "right"), an_answer("c11-b-1", "right")) == []
    assert ids_for(learner, release, an_answer("c11-a-1")) == ["learn-c11-a-1", "shared-c11"]


def test_each_says_what_it_is_for(learner, release) -> None:
    keep_tutorial(user=learner, tutorial="learn-c11-a-2", marks={"is_saved": True, "is_useful": False}, at=AT)
    keep_tutorial(user=a_user(), tutorial="shared-c11", marks={"is_saved": True}, at=AT)
    own, shared = recommended([an_answer("c11-a-2")], release, learner, "en")
    assert (own.skill_name, own.level, own.is_saved, own.is_useful) == ("EN Can do c11-a-2", 2, True, False)
    assert (shared.is_saved, shared.is_useful) == (False, None)


def test_what_a_release_lost_is_left_out(learner) -> None:
    snapshot = small_snapshot()
    snapshot["skills"]["c11-a-2"]["status"] = "archived"
    del snapshot["tutorials"]["shared-c11"]
    release = published_release(snapshot)
    assert ids_for(learner, release, an_answer("c11-a-2"), an_answer("c11-b-2")) == ["learn-c11-b-2"]


def test_saved_tutorials_the_latest_first(learner, release) -> None:
    for days, name in enumerate(["learn-c11-a-1", "learn-c12-a-1", "learn-c13-a-1"]):
        keep_tutorial(user=learner, tutorial=name, marks={"is_saved": True}, at=AT + days * DELAY)
    keep_tutorial(user=learner, tutorial="learn-c12-a-1", marks={"is_saved": False}, at=AT + 9 * DELAY)
    assert [item.id for item in saved(learner, release)] == ["learn-c13-a-1", "learn-c11-a-1"]


def test_the_page_of_tutorials(learner) -> None:
    client = signed_in(learner)
    page = reverse("assessments:tutorials")
    assert "Nothing to recommend yet." in client.get(page).content.decode()
    played(a_test(learner), never)
    keep_tutorial(user=learner, tutorial="learn-c52-a-1", marks={"is_saved": True}, at=AT)
    html = client.get(page).content.decode()
    for name in ("learn-c11-a-1", "learn-c11-b-1", "shared-c11", "learn-c52-a-1"):
        assert f"EN {name}" in html
    assert "EN learn-c11-a-3" not in html


def test_a_failure_is_not_told_before_its_checkpoint(learner) -> None:
    client = signed_in(learner)
    test = answered_right(asking(a_test(learner), "c11-b-4"), right=False)
    page = reverse("assessments:tutorials")
    assert "EN learn-c11-b-4" not in client.get(page).content.decode()
    played(test, up_to(1), most=4)
    test.refresh_from_db()
    assert (test.is_open, test.answered) == (True, 5)
    assert "EN learn-c11-b-" in client.get(page).content.decode()


def test_other_peoples_failures_are_theirs(learner) -> None:
    played(a_test(a_user()), never)
    assert "EN learn-" not in signed_in(learner).get(reverse("assessments:tutorials")).content.decode()


def test_one_tutorial_to_read(learner) -> None:
    client = signed_in(learner)
    html = client.get(reverse("assessments:tutorial", args=["learn-c11-a-1"])).content.decode()
    assert "Read <strong>learn-c11-a-1</strong>" in html
    assert client.get(reverse("assessments:tutorial", args=["nothing-here"])).status_code == 404


def test_the_checkpoint_recommends_what_was_missed(learner) -> None:
    test = played(a_test(learner), up_to(1), most=5)
    html = signed_in(learner).get(address("checkpoint", test)).content.decode()
    assert "To practise" in html
    assert "EN learn-c11-" in html


def test_a_checkpoint_without_a_miss_recommends_nothing(learner) -> None:
    test = a_test(learner)
    for skill in ("c11-a-1", "c11-b-1", "c11-a-2", "c11-b-2", "c11-a-3"):
        test = answered_right(asking(test, skill))
    html = signed_in(learner).get(address("checkpoint", test)).content.decode()
    assert "All right, all of them." in html
    assert "To practise" not in html
