"""Exercises before a first test: for anyone, graded by the real grader, kept nowhere."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation

from pix.assessments.models import Answer, Assessment
from pix.assessments.practice import exercises
from pix.assessments.tests.factories import posted
from pix.engine.grading import Situation, grade
from pix.engine.types import Verdict

pytestmark = pytest.mark.django_db
NUMBERS = range(1, 8)
SIMULATOR, FILE, PROGRAM = 8, 9, 10
ENGLISH = {"Accept-Language": "en"}


def tried(client, number, sent) -> str:
    response = client.post(reverse("assessments:exercise", args=[number]), sent, headers=ENGLISH)
    assert response.status_code == 200
    return str(response.content.decode())


@pytest.mark.parametrize("number", NUMBERS)
def test_each_exercise_accepts_its_answer(client, number) -> None:
    question = exercises()[number - 1]
    assert grade(question.key(), question.example_response(), Situation()).verdict is Verdict.RIGHT
    assert client.get(reverse("assessments:exercise", args=[number])).status_code == 200
    sent = {"text": "hello"} if question.kind == "text" else posted(question, question.example_response())
    html = tried(client, number, sent)
    assert "Right. You know how to answer this kind of question." in html


@pytest.mark.parametrize(
    ("number", "sent"),
    [
        (1, {"choice": "a"}),
        (1, {"text": "c"}),
        (2, {"choice": ["a"]}),
        (3, {"text": "goodbye"}),
        (3, {"text": "nul \x00"}),
        (4, {"text": "25"}),
        (4, {"text": "9" * 20_000}),
        (5, {"blank-letter": "b", "blank-day": "wed"}),
        (6, {"place-noon": "1", "place-dawn": "2", "place-night": "3"}),
        (7, {"pair-hen": "milk", "pair-cow": "egg"}),
        (4, {"skip": "1"}),
    ],
)
def test_a_wrong_answer_is_not_quite(client, number, sent) -> None:
    assert "Not quite. Try again" in tried(client, number, sent)


def test_an_empty_answer_says_what_lacks(client) -> None:
    assert "Write an answer, or skip the question." in tried(client, 4, {"text": ""})


@pytest.mark.parametrize("number", [0, 11, 10**20])
def test_there_are_ten(client, number) -> None:
    assert client.get(reverse("assessments:exercise", args=[number])).status_code == 404


def test_the_list_and_nothing_kept(client) -> None:
    html = client.get(reverse("assessments:practice"), headers=ENGLISH).content.decode()
    assert all(reverse("assessments:exercise", args=[number]) in html for number in NUMBERS)
    tried(client, 4, {"text": "24"})
    assert not Answer.objects.exists()
    assert not Assessment.objects.exists()


def end_state(name: str) -> str:
    [node] = (state := dict(exercises()[SIMULATOR - 1].start))["nodes"]
    return json.dumps({"state": {**state, "nodes": [{**node, "name": name}]}, "events": {}})


def file(name: str, content: bytes = b"Dear all,") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


@pytest.mark.parametrize(
    ("number", "sent"),
    [
        (SIMULATOR, {"simulator": "letter.txt"}),
        (FILE, {"handin": file("letter.txt")}),
        (PROGRAM, {"program": 'print("hello")'}),
    ],
)
def test_each_task_accepts_what_is_asked(client, number, sent) -> None:
    assert client.get(reverse("assessments:exercise", args=[number])).status_code == 200
    with translation.override("en"):
        sent = {name: end_state(str(done)) if name == "simulator" else done for name, done in sent.items()}
    assert "Right. You know how to answer this kind of question." in tried(client, number, sent)


def test_what_was_done_in_a_simulator_is_not_lost_by_trying(client) -> None:
    with translation.override("en"):
        sent = end_state("lettre.txt")
    html = tried(client, SIMULATOR, {"simulator": sent})
    payload = json.loads(html.split('type="application/json">')[1].split("</script>")[0])
    assert payload["draft"] == {**json.loads(sent), "step": 1}
    forged = tried(client, SIMULATOR, {"simulator": '{"state": {"nodes": 1}, "events": {}}'})
    assert '"draft": null' in forged


@pytest.mark.parametrize(
    ("number", "sent", "said"),
    [
        (SIMULATOR, {"simulator": "draft.txt"}, "Not quite."),
        (SIMULATOR, {"blank-state": "letter.txt"}, "Not quite."),
        (FILE, {"handin": file("letter.txt", b"")}, "The file is empty."),
        (FILE, {"handin": ""}, "Choose your file"),
        (FILE, {"handin": file("letter.exe")}, "has not the format asked for"),
        (PROGRAM, {"program": 'print("")'}, "Not quite."),
        (PROGRAM, {"program": "while True: pass"}, "a loop may never end"),
    ],
)
def test_a_task_done_otherwise_is_told(client, number, sent, said) -> None:
    with translation.override("en"):
        sent = {name: end_state(str(done)) if name == "simulator" else done for name, done in sent.items()}
    assert said in tried(client, number, sent)


def test_tasks_have_a_limit_for_an_address(client, monkeypatch) -> None:
    monkeypatch.setattr("pix.assessments.views.practice.TASKS_A_MINUTE", 1)
    tried(client, SIMULATOR, {"simulator": "{"})
    response = client.post(reverse("assessments:exercise", args=[SIMULATOR]), {"simulator": "{"})
    assert response.status_code == 429
    tried(client, 1, {"choice": "c"})
