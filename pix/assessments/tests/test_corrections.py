"""A past question, what was given, and one response that is right, in words."""

import pytest

from pix.assessments.corrections import correction_of
from pix.assessments.models import Answer
from pix.assessments.tests.factories import a_test, answered, asking
from pix.content.in_words import in_words
from pix.content.question import BlankShown, Question
from pix.content.tests.factories import fixed_release, published_release, small_snapshot


def correction_after(learner, release, challenge, response):
    answered(asking(a_test(learner, "1.2", locale="en"), challenge, locale="en"), response)
    return correction_of(Answer.objects.get(), release, "en")


@pytest.mark.parametrize(
    ("challenge", "response", "given", "expected"),
    [
        ("c12-a-1", ["red"], [("", "EN option red", None)], [("", "EN option green")]),
        ("c12-a-3", "kenya", [("", "kenya", None)], [("", "zanzibar")]),
        ("c12-a-4", "12", [("", "12 EN kg", None)], [("", "7351 EN kg")]),
        (
            "c12-b-1",
            {"year": "1", "town": "namur"},
            [("EN Town", "namur", True), ("EN Year", "1", False)],
            [("EN Town", "namur"), ("EN Year", "1815")],
        ),
        (
            "c12-b-3",
            {"colour": "dark"},
            [("EN Colour", "EN option dark", False)],
            [("EN Colour", "EN option light")],
        ),
    ],
)
def test_a_correction_speaks_in_words(learner, release, challenge, response, given, expected) -> None:
    correction = correction_after(learner, release, challenge, response)
    assert not correction.is_right
    assert (correction.given, correction.expected) == (given, expected)
    assert correction.hint.startswith("EN Hint for c12-")
    assert correction.skill_name.startswith("EN Can do c12-")


def test_pairs_come_as_the_page_shows_them(learner, release) -> None:
    correction = correction_after(learner, release, "c12-b-4-b", {"hen": "wool", "cow": "milk"})
    given = {
        "hen": ("EN option hen", "EN option wool", False),
        "cow": ("EN option cow", "EN option milk", True),
    }
    expected = {"hen": ("EN option hen", "EN option egg"), "cow": ("EN option cow", "EN option milk")}
    shown = [pair[0] for pair in correction.question.items]
    assert correction.given == [given[item] for item in shown]
    assert correction.expected == [expected[item] for item in shown]


def test_a_skip_gave_nothing(learner, release) -> None:
    correction = correction_after(learner, release, "c12-a-3", None)
    assert (correction.given, correction.expected) == ([], [("", "zanzibar")])


def test_a_skill_that_is_gone_leaves_its_question(learner, release) -> None:
    answered(asking(a_test(learner, "1.2"), "c12-a-3"), "kenya")
    snapshot = small_snapshot()
    snapshot["skills"]["c12-a-3"]["status"] = "archived"
    correction = correction_of(Answer.objects.get(), published_release(snapshot), "fr")
    assert (correction.skill_name, correction.hint, correction.expected) == ("", "", [("", "zanzibar")])


def test_an_id_that_nobody_offered_is_shown_as_it_is() -> None:
    release = fixed_release()
    question = release.draw("c12-a-1-a", 1, "fr").question
    assert in_words(question, ["purple", "red"]) == [("", "", "purple"), ("", "", "FR option red")]
    fields = release.draw("c12-b-1-a", 1, "fr").question
    assert in_words(fields, {"other": "x"}) == [("other", "", "x")]
    pairs = release.draw("c12-b-4-b", 1, "fr").question
    assert in_words(pairs, {"x": "y"}) == [("x", "x", "y")]


def test_a_number_is_shown_with_its_unit_once() -> None:
    blanks = (BlankShown("one", "One", "number", (), "€"), BlankShown("two", "Two", "number", (), "€"))
    question = Question("c", "s", "fields", "en", 0, "?", "", {"one": ["5"], "two": ["6"]}, fields=blanks)
    assert in_words(question, {"one": "5 €", "two": ""}) == [("one", "One", "5 €"), ("two", "Two", "")]
