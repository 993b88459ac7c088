"""What a question's page sends, read as a response or told incomplete."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.utils import translation
from django.utils.datastructures import MultiValueDict

from pix.content.responses import MAX_FIELDS, Sent, read_response


def read(text: str):
    with translation.override("en"):
        return read_response(QueryDict(text))


@pytest.mark.parametrize(
    ("sent", "response"),
    [
        ("choice=green", ["green"]),
        ("choice=oak&choice=pine", ["oak", "pine"]),
        ("text=Zanzibar+%C3%A9", "Zanzibar é"),
        ("text=+7+351+", " 7 351 "),
        ("blank-town=namur&blank-year=", {"town": "namur", "year": ""}),
        ("place-dawn=1&place-dusk=3&place-noon=2", ["dawn", "noon", "dusk"]),
        ("pair-hen=egg&pair-cow=milk", {"hen": "egg", "cow": "milk"}),
    ],
)
def test_a_response_of_each_kind(sent, response) -> None:
    found = read(f"challenge=x&key=k&{sent}")
    assert (found.response, found.error) == (response, "")


@pytest.mark.parametrize(
    ("sent", "error"),
    [
        ("", "Choose an answer, or skip the question."),
        ("text=", "Write an answer, or skip the question."),
        ("text=+++", "Write an answer, or skip the question."),
        ("blank-town=&blank-year=+", "Write an answer, or skip the question."),
        ("place-dawn=1&place-noon=1", "Give each line its own place, from 1 to 2."),
        ("place-dawn=1&place-noon=", "Give each line its own place, from 1 to 2."),
        ("place-dawn=1&place-noon=9999999999999999999999", "Give each line its own place, from 1 to 2."),
        ("place-dawn=%C2%B9&place-noon=2", "Give each line its own place, from 1 to 2."),
        ("pair-hen=egg&pair-cow=", "Pair every line, or skip the question."),
    ],
)
def test_an_incomplete_response_says_what_lacks(sent, error) -> None:
    assert read(sent).error == error


def test_a_skip_says_nothing_of_what_was_typed() -> None:
    found = read("text=half+a+word&skip=1")
    assert (found.response, found.error, found.typed) == (None, "", {})


def test_what_was_typed_is_kept_by_name() -> None:
    assert read("blank-town=&blank-year=1815").typed["blank-year"] == ["1815"]
    assert read("place-dawn=2&place-noon=2").typed["place-noon"] == ["2"]


def test_a_page_of_hundreds_of_inputs_is_cut() -> None:
    found = read("&".join(f"blank-{n}=x" for n in range(400)))
    assert len(found.response) == MAX_FIELDS
    assert len(read("&".join("choice=x" for _ in range(400))).response) == MAX_FIELDS


@pytest.mark.parametrize(
    ("sent", "kind", "text", "error"),
    [
        ("simulator=%7B%7D", "simulator", "{}", ""),
        (
            "simulator=",
            "simulator",
            "",
            "The simulator has not started: reload the page, or skip the question.",
        ),
        ("program=pass&text=x", "code", "pass", ""),
        ("program=+%0A", "code", " \n", "Write your program, or skip the question."),
        ("handin=", "file", "", "Choose your file, or skip the question."),
    ],
)
def test_what_a_task_sends_waits_to_be_observed(sent, kind, text, error) -> None:
    found = read(sent)
    assert (found.sent, found.response, found.is_observed) == (Sent(kind, text), None, False)
    assert found.error == error


def test_a_file_handed_in_waits_to_be_observed() -> None:
    file = SimpleUploadedFile("a.csv", b"a")
    found = read_response(QueryDict("handin="), MultiValueDict({"handin": [file]}))
    assert (found.sent, found.error) == (Sent("file", file=file), "")


def test_a_skip_hands_nothing_in() -> None:
    assert read("program=pass&skip=1").sent is None
