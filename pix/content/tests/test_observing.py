"""What a task's page sends becomes an observation, or a sentence that says why not."""

import json
from collections.abc import Iterator

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation

from pix.content.question import Draw
from pix.content.responses import ReadResponse, Sent
from pix.content.tasks import observing
from pix.content.tasks.doing import right_observation, sent_of
from pix.content.tasks.observing import LONGEST_NAME, NotObserved, observe, observed
from pix.content.tests.task_factories import EXPLORED, HANDED, SIMULATED, WRITTEN, task_release


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


def draw(skill: str) -> Draw:
    return task_release().draw(f"{skill}-a", 1, "en")


def handed(name: str, content: bytes = b"a;b\r\n") -> Sent:
    return Sent("file", file=SimpleUploadedFile(name, content))


def refusal(skill: str, sent: Sent) -> str:
    with pytest.raises(NotObserved) as refused:
        observe(draw(skill).question, sent)
    return str(refused.value)


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN])
def test_the_solution_of_each_kind_is_observed_and_right(skill) -> None:
    question = draw(skill).question
    assert question.grade(right_observation(task_release(), question)).verdict == "right"


def test_an_end_state_is_observed_with_its_events() -> None:
    drawn = draw(SIMULATED)
    sent = Sent("simulator", json.dumps({"state": drawn.question.start, "events": {"move": 3}}))
    seen = observe(drawn.question, sent)
    assert (seen["events"], seen["state"]["files"]["note.txt"]["size"]) == ({"move": 3}, 10)


@pytest.mark.parametrize("text", ["{", "[]", '{"state": {"nodes": 1}, "events": {}}', "x" * 200_001])
def test_a_forged_end_state_is_a_sentence(text) -> None:
    assert "cannot be read" in refusal(SIMULATED, Sent("simulator", text))


def test_a_file_is_read_under_its_name() -> None:
    seen = observe(draw(HANDED).question, handed("COSTS.Csv"))
    assert (seen["name"], seen["format"], seen["rows"]) == ("COSTS.Csv", "csv", [["a", "b"]])


@pytest.mark.parametrize("name", ["costs.ods", "costs", "costs.csv.exe", "csv"])
def test_another_extension_is_a_sentence(name) -> None:
    assert "has not the format asked for: hand in a file in .csv." in refusal(HANDED, handed(name))


def test_a_file_too_large_is_a_sentence_and_is_not_read(settings, monkeypatch) -> None:
    monkeypatch.setattr(observing, "inspect", lambda *_args: pytest.fail("read"))
    settings.PIX_UPLOAD_LIMIT = 2_000_000
    file = SimpleUploadedFile("costs.csv", b"")
    file.size = 2_000_001
    assert refusal(HANDED, Sent("file", file=file)) == "This file is too large: it must be under 2 MB."


def test_no_file_is_a_sentence() -> None:
    assert refusal(HANDED, Sent("file")) == "Choose your file, or skip the question."


def test_a_long_name_is_cut_before_its_extension() -> None:
    seen = observe(draw(HANDED).question, handed(f"{'x' * 300}.csv"))
    assert len(seen["name"]) == LONGEST_NAME
    assert seen["name"].endswith(".csv")


@pytest.mark.parametrize(
    ("skill", "reader", "found"),
    [(HANDED, "observing.inspect", {"unreadable": "busy"}), (WRITTEN, "program.run", {"failed": "busy"})],
)
def test_a_busy_server_asks_to_try_again(monkeypatch, skill, reader, found) -> None:
    monkeypatch.setattr(f"pix.content.tasks.{reader}", lambda *_args: found)
    sent = handed("a.csv") if skill == HANDED else Sent("code", "pass")
    assert "Wait a few seconds" in refusal(skill, sent)


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN, EXPLORED])
def test_what_belongs_to_another_kind_is_a_sentence(skill) -> None:
    question = draw(skill).question
    for kind in {"simulator", "file", "code"} - {question.kind}:
        assert "not the one of the question" in refusal(skill, Sent(kind, "x"))


def test_a_response_that_needs_no_observation_stays_as_it_is() -> None:
    question = draw(EXPLORED).question
    for read in (ReadResponse("12"), ReadResponse(None), ReadResponse(None, error="no", sent=Sent("file"))):
        assert observed(question, read) is read


def test_an_observed_response_says_so_and_keeps_what_was_typed() -> None:
    drawn = draw(SIMULATED)
    read = observed(
        drawn.question, ReadResponse(None, {"a": ["b"]}, sent=sent_of(drawn.question, drawn.solution))
    )
    assert (read.is_observed, read.typed, read.error) == (True, {"a": ["b"]}, "")
    refused = observed(drawn.question, ReadResponse(None, {"a": ["b"]}, sent=Sent("simulator", "{")))
    assert (refused.is_observed, refused.response, refused.typed) == (False, None, {"a": ["b"]})
    assert refused.error
