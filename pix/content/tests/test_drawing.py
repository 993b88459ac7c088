"""A draw depends on its seed, its language and its release, and on nothing else."""

import hashlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pix.content.drawing import Dice
from pix.content.drawing.draw import load_generators
from pix.content.drawing.filling import GeneratorBroken, fill, local
from pix.content.question import BlankShown, Question
from pix.content.release import Release
from pix.content.tests.factories import BY_KIND, DRAWN_TUBE, small_snapshot
from pix.engine.grading import Situation, grade
from pix.engine.types import Verdict

DRAWN = f"{DRAWN_TUBE}-2-a"
SEEDS = st.integers(0, 2**31)


@pytest.fixture(scope="module")
def release():
    return Release(small_snapshot())


def test_the_same_seed_draws_the_same_on_every_machine() -> None:
    dice = Dice(7)
    drawn = [
        dice.integer(0, 999),
        dice.pick("abcdef"),
        dice.shuffle([1, 2, 3, 4]),
        dice.town(),
        dice.first_name(),
    ]
    again = Dice(7)
    assert drawn == [again.integer(0, 999), again.pick("abcdef"), again.shuffle([1, 2, 3, 4]), again.town(),
                     again.first_name()]  # fmt: skip
    assert [Dice("7/order").integer(0, 10**6), Dice(8).integer(0, 10**6)] == [910156, 374859]


@given(SEEDS, st.integers(-50, 50), st.integers(0, 100), st.integers(1, 9))
def test_an_integer_stays_in_its_bounds_and_steps(seed, low, span, step) -> None:
    value = Dice(seed).integer(low, low + span, step)
    assert low <= value <= low + span
    assert (value - low) % step == 0


@given(SEEDS, st.lists(st.integers(), min_size=1, max_size=12))
def test_shuffles_and_samples_lose_nothing(seed, options) -> None:
    assert sorted(Dice(seed).shuffle(options)) == sorted(options)
    assert len(Dice(seed).sample(options, 3)) == min(3, len(options))
    assert Dice(seed).pick(options) in options


@given(SEEDS)
def test_days_and_names_are_among_theirs(seed) -> None:
    first, last = date(2024, 2, 27), date(2024, 3, 2)
    assert first <= Dice(seed).day(first, last) <= last
    assert Dice(seed).family_name()
    assert Dice(seed).chance(1.0)
    assert not Dice(seed).chance(0.0)


def test_a_release_draws_the_same_twice(release) -> None:
    other = Release(small_snapshot())
    for seed in range(0, 2**31, 2**26):
        assert release.draw(DRAWN, seed, "fr") == other.draw(DRAWN, seed, "fr")


def test_both_languages_share_numbers_and_not_words(release) -> None:
    french, english = release.draw(DRAWN, 3, "fr"), release.draw(DRAWN, 3, "en")
    assert french.question.solution == english.question.solution
    assert french.question.instruction == "FR Add up the pommes and the rest"
    assert english.question.instruction == "EN Add up the apples and the rest"
    assert release.draw(DRAWN, 4, "fr").question.solution != french.question.solution


def test_a_file_is_told_by_its_hash(release) -> None:
    draw = release.draw(DRAWN, 3, "fr")
    [shown] = draw.question.files
    content = draw.contents["stock.ods"]
    assert (shown.name, shown.size) == ("stock.ods", len(content))
    assert shown.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    "challenge", ["c12-a-1-a", "c12-a-2-a", "c12-b-1-a", "c12-b-3-a", "c12-b-4-b", DRAWN]
)
def test_a_question_survives_its_storage(release, challenge) -> None:
    question = release.draw(challenge, 5, "en").question
    assert Question.from_json(question.to_json()) == question


def test_an_order_is_never_shown_already_solved(release) -> None:
    for seed in range(60):
        question = release.draw("c12-b-4-a", seed, "fr").question
        assert [pair[0] for pair in question.items] != question.solution
        assert sorted(pair[0] for pair in question.items) == sorted(question.solution)


def test_proposals_are_shuffled_unless_their_order_matters() -> None:
    snapshot = small_snapshot()
    snapshot["skills"]["c12-a-1"]["challenges"][0]["shuffled"] = False
    release = Release(snapshot)
    kept = {release.draw("c12-a-1-a", seed, "fr").question.proposals for seed in range(9)}
    mixed = {release.draw("c12-a-2-a", seed, "fr").question.proposals for seed in range(30)}
    assert [[pair[0] for pair in pairs] for pairs in kept] == [["red", "green", "blue"]]
    assert len(mixed) == 6


def test_an_attachment_comes_with_the_question() -> None:
    snapshot = small_snapshot()
    snapshot["skills"]["c12-a-1"]["challenges"][0]["attachments"] = ["dot.png"]
    draw = Release(snapshot).draw("c12-a-1-a", 1, "fr")
    assert draw.contents["dot.png"].startswith(b"\x89PNG")
    assert draw.question.illustration == ("dot.png", "FR A dot")


def test_texts_without_a_draw_keep_their_braces(release) -> None:
    snapshot = small_snapshot()
    snapshot["skills"]["c11-a-1"]["challenges"][0]["instruction"]["fr"] = "Écrivez {x}"
    assert Release(snapshot).draw("c11-a-1-a", 1, "fr").question.instruction == "Écrivez {x}"


def test_a_missing_value_is_a_fault() -> None:
    assert fill("{a} and {b}", {"a": 1, "b": "{c}"}) == "1 and {c}"
    with pytest.raises(GeneratorBroken, match=r"uses \{b\}"):
        fill("{a} and {b}", {"a": 1})


def test_a_module_that_cannot_run_is_a_fault() -> None:
    for source in ("1 +", "import nowhere_at_all", "raise ValueError"):
        with pytest.raises(GeneratorBroken, match=r"draw\.py of tube cannot be loaded"):
            load_generators("tube", source)


def test_a_function_that_went_is_a_fault() -> None:
    snapshot = small_snapshot()
    snapshot["draws"][DRAWN_TUBE] = '"""Nothing."""\n'
    with pytest.raises(GeneratorBroken, match="no function total"):
        Release(snapshot).draw(DRAWN, 1, "fr")


def test_a_solution_by_language() -> None:
    assert local({"fr": ["oui"], "en": ["yes"]}, "en") == ["yes"]
    assert local({"a": 1}, "en") == {"a": 1}


@pytest.mark.parametrize("kind", BY_KIND)
def test_an_example_has_the_shape_of_its_kind(release, kind) -> None:
    question = next(
        found
        for c in sorted(release.challenges)
        if c.startswith("c12") and (found := release.draw(c, 1, "fr").question).kind == kind
    )
    assert grade(question.key(), question.example_response(), Situation()).verdict is Verdict.RIGHT


TYPED = {"880": "right", "880 Mo": "right", "880MO": "right", "880 Go": "wrong", "Mo": "wrong"}


@pytest.mark.parametrize(("typed", "verdict"), TYPED.items())
def test_a_number_may_be_typed_with_the_unit_of_the_page(typed: str, verdict: str) -> None:
    question = Question("c", "s", "number", "fr", 0, "How many?", "", ["880"], unit="Mo")
    assert question.grade(typed).verdict == verdict


WITH_A_UNIT = {"12,50": "right", "12.5 €": "right", "€12.50": "right", "€": "wrong", "12.5 Mo": "wrong"}


@pytest.mark.parametrize(("typed", "verdict"), WITH_A_UNIT.items())
def test_a_blank_may_be_typed_with_its_unit(typed: str, verdict: str) -> None:
    blanks = (BlankShown("price", "Price", "number", (), "€"), BlankShown("mark", "Mark", "text", (), "€"))
    question = Question(
        "c", "s", "fields", "en", 0, "How much?", "", {"price": ["12.5"], "mark": ["€"]}, fields=blanks
    )
    assert question.grade({"price": typed, "mark": "€"}).verdict == verdict
    assert Question.from_json(question.to_json()) == question


def test_a_question_stored_before_blanks_had_units() -> None:
    question = Question(
        "c", "s", "fields", "en", 0, "?", "", {"a": ["1"]}, fields=(BlankShown("a", "A", "number"),)
    )
    stored = question.to_json()
    stored["fields"][0].pop("unit")
    assert Question.from_json(stored) == question
