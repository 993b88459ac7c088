"""What a task declares is drawn, stored, read back, and read as checks."""

import pytest

from pix.content.drawing.filling import GeneratorBroken, fill_plain
from pix.content.question import Question
from pix.content.release import Release
from pix.content.tests.factories import small_snapshot
from pix.content.tests.task_factories import (
    DRAW,
    EXPLORED,
    HANDED,
    SIMULATED,
    TASKS,
    TUBE,
    WRITTEN,
    task_release,
)
from pix.content.tests.task_factories import task_snapshot as tasks
from pix.engine.grading import Situation, grade


def question(skill, locale="en", **changes) -> Question:
    return task_release(**changes).draw(f"{skill}-a", 1, locale).question


def test_values_fill_checks_and_what_they_say() -> None:
    drawn = question(SIMULATED)
    moved, rest = drawn.checks
    name = drawn.start["nodes"][1]["name"]
    folder = moved["path"].split("/")[2].split("~1")[1]
    assert moved["value"] == name
    assert moved["say"] == f"EN {name} must be in {folder}."
    assert folder in ("Holidays", "Garden", "Kitchen")
    assert drawn.feedback["rest"] == rest["say"] == "EN The other file stays where it was."


def test_a_placeholder_alone_keeps_the_type_of_its_value() -> None:
    values = {"n": 3, "who": "Ada", "rows": [1, 2]}
    plain = {"a{n}": ["{n}", "{who} has {n}", "{rows}", {"x": None}, 2.5, True]}
    assert fill_plain(plain, values) == {"a3": [3, "Ada has 3", [1, 2], {"x": None}, 2.5, True]}
    with pytest.raises(GeneratorBroken, match="not among the values"):
        fill_plain(["{gone}"], values)


def test_a_program_s_tests_and_its_beginning() -> None:
    drawn = question(WRITTEN)
    shown, hidden = drawn.tests
    assert (shown["shown"], hidden["shown"]) == (True, False)
    assert drawn.shown_tests == [shown]
    assert isinstance(shown["expect"], int)
    assert shown["call"].startswith("price(")
    assert drawn.starter.startswith("def price(age):")
    assert drawn.solution.startswith("def price(age):\n    if age < ")


@pytest.mark.parametrize("skill", TASKS)
@pytest.mark.parametrize("locale", ["fr", "en"])
def test_a_task_is_stored_and_read_back(skill, locale) -> None:
    drawn = question(skill, locale)
    assert Question.from_json(drawn.to_json()) == drawn


@pytest.mark.parametrize("skill", [SIMULATED, HANDED])
def test_no_solution_is_stored_with_the_question(skill) -> None:
    draw = task_release().draw(f"{skill}-a", 1, "fr")
    assert (draw.question.solution, draw.question.example_response()) == (None, None)
    assert draw.solution is not None


def test_a_question_stored_before_tasks_is_read() -> None:
    drawn = Release(small_snapshot()).draw("c12-a-4-a", 1, "fr").question
    added = {"simulator", "start", "checks", "accepts", "starter", "tests", "password"}
    old = {name: value for name, value in drawn.to_json().items() if name not in added}
    assert added <= drawn.to_json().keys()
    assert Question.from_json(old) == drawn


def test_what_stays_unchanged_is_compared_with_the_start() -> None:
    drawn = question(SIMULATED)
    rest = drawn.key().checks[1]
    assert rest.value["start"]["name"] == "note.txt"
    graded = grade(drawn.key(), {"state": {"files": {"note.txt": rest.value["start"]}}}, Situation())
    assert graded.details == {"moved": False, "rest": True}


def test_each_test_of_a_program_is_a_check() -> None:
    checks = question(WRITTEN).key().checks
    assert [(check.id, check.path) for check in checks] == [
        ("test-1", "tests/0/passed"),
        ("test-2", "tests/1/passed"),
    ]


def test_a_simulator_to_explore_leaves_the_usual_answer() -> None:
    drawn = question(EXPLORED)
    assert (drawn.kind, drawn.simulator, drawn.is_task) == ("number", "file-manager", False)
    assert drawn.grade(drawn.example_response()).verdict == "right"


def test_an_unreadable_file_meets_no_check_not_even_an_absence() -> None:
    absent = {"id": "clean", "op": "absent", "path": "secret", "say": {"fr": "Rien.", "en": "Nothing."}}
    drawn = question(HANDED, two={"checks": [absent]})
    assert drawn.grade({"name": "a.csv"}).verdict == "right"
    assert drawn.grade({"name": "a.csv", "unreadable": "locked"}).verdict == "wrong"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"note.txt", size=10', '"note.txt", size={1}', "start holds what JSON cannot"),
        ("solution=done.state,", 'solution=done.state, checks=[{"id": "x", "op": "exists"}],', "a check has"),
        ("solution=program,", 'solution=program, tests=[{"call": "f()"}],', "a test has"),
    ],
)
def test_a_generator_that_declares_badly(old, new, said) -> None:
    snapshot = tasks()
    assert old in DRAW
    snapshot["draws"][TUBE] = DRAW.replace(old, new)
    skill = WRITTEN if "program" in old else SIMULATED
    with pytest.raises(GeneratorBroken, match=said):
        Release(snapshot).draw(f"{skill}-a", 1, "fr")


def test_checks_of_the_generator_replace_those_of_the_file() -> None:
    snapshot = tasks()
    own = '[{"id": "own", "op": "exists", "path": "state", "say": {"fr": "Oui", "en": "Yes"}}]'
    snapshot["draws"][TUBE] = DRAW.replace("solution=done.state,", f"solution=done.state, checks={own},")
    drawn = Release(snapshot).draw(f"{SIMULATED}-a", 1, "en").question
    assert drawn.checks == ({"id": "own", "op": "exists", "path": "state", "say": "Yes"},)
