"""Taking a test in a browser: the question, the answer, the checkpoint, the files."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pix.accounts.tests.factories import a_user
from pix.assessments.models import Answer
from pix.assessments.tests.factories import (
    a_test,
    address,
    always,
    answered_right,
    asking,
    envelope,
    never,
    played,
    posted,
    response_to,
    signed_in,
    up_to,
    waiting,
)
from pix.content.tests.factories import AT, DRAWN_TUBE, TIMED_SKILL, published_release, small_snapshot
from pix.kit import clock

KINDS = [
    "c12-a-1",
    "c12-a-2",
    "c12-a-3",
    "c12-a-4",
    "c12-b-1",
    "c12-b-2",
    "c12-b-3",
    "c12-b-4-a",
    "c12-b-4-b",
]
NOT_THE_VIEWS = ("SAVEPOINT", "BEGIN", "COMMIT", "django_session", 'FROM "accounts_user"')


def page(client, test, name="question", *, status=200) -> str:
    response = client.get(address(name, test))
    assert response.status_code == status
    return " ".join(response.content.decode().split())


def answer(client, test, sent, **more):
    return client.post(address("answer", test), {**envelope(test), **sent, **more})


@pytest.mark.parametrize("challenge", KINDS)
def test_each_kind_is_answered_through_its_inputs(learner, challenge) -> None:
    test = asking(a_test(learner, "1.2", locale="en"), challenge, locale="en")
    client = signed_in(learner)
    sent = posted(waiting(test), response_to(waiting(test), right=True))
    html = page(client, test)
    for name, value in sent.items():
        assert f'name="{name}"' in html
        for choice in value if isinstance(value, list) else []:
            assert f'value="{choice}"' in html
    assert answer(client, test, sent)["Location"] == address("question", test)
    assert Answer.objects.get().verdict == "right"


@pytest.mark.parametrize("challenge", ["c12-a-3", "c12-a-4", "c12-b-1"])
def test_no_solution_ever_reaches_the_page(learner, challenge) -> None:
    test = asking(a_test(learner, "1.2", locale="en"), challenge, locale="en")
    client = signed_in(learner)
    read = [
        page(client, test),
        answer(client, test, {"challenge": "x", "text": "", "blank-town": ""}).content.decode(),
    ]
    for html in read:
        assert "to do" in html
        for secret in ("zanzibar", "7351", "namur", "1815", "Because it is so", "EN Hint"):
            assert secret not in html.lower()
            assert secret not in html


def test_a_drawn_solution_stays_on_the_server(learner) -> None:
    test = asking(a_test(learner, "1.3", locale="en"), f"{DRAWN_TUBE}-2", locale="en")
    html = page(signed_in(learner), test)
    assert "EN Add up the apples" in html
    assert f">{waiting(test).solution[0]}<" not in html
    assert "It makes" not in html
    assert str(waiting(test).seed) not in html


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "FR Add up the pommes"), ("en", "EN Add up the apples")]
)
def test_a_question_is_drawn_in_the_language_of_the_page(release, language, said) -> None:
    learner = a_user(language=language)
    client = signed_in(learner)
    client.post("/competences/1.3/start/")
    test = learner.assessments.get()
    while waiting(test).skill.rpartition("-")[0] != DRAWN_TUBE:
        answer(client, test, posted(waiting(test), response_to(waiting(test), right=True)))
        test.refresh_from_db()
    html = page(client, test)
    assert said in html
    assert f'lang="{language}"' in html


def test_an_empty_response_is_shown_again_with_what_was_typed(learner) -> None:
    test = asking(a_test(learner, "1.2", locale="en"), "c12-b-4-a", locale="en")
    client = signed_in(learner)
    response = answer(client, test, {"place-dawn": "1", "place-noon": "1", "place-dusk": ""})
    assert response.status_code == 422
    html = response.content.decode()
    assert "Give each line its own place, from 1 to 3." in html
    assert html.count(" selected") == 2
    assert not Answer.objects.exists()
    assert test.current is not None
    assert test.current["key"] in html


def test_ticked_choices_and_typed_blanks_come_back(learner) -> None:
    client = signed_in(learner)
    test = asking(a_test(learner, "1.2"), "c12-b-1")
    html = answer(client, test, {"blank-town": "  ", "blank-year": " "}).content.decode()
    assert "Write an answer, or skip the question." in html
    test = asking(test, "c12-b-4-b")
    html = answer(client, test, {"pair-hen": "egg", "pair-cow": ""}).content.decode()
    assert '<option value="egg" selected>' in html


def test_an_empty_response_to_a_question_behind_goes_on(learner) -> None:
    test = a_test(learner)
    old = envelope(test)
    test = answered_right(test)
    response = signed_in(learner).post(address("answer", test), {**old, "text": ""})
    assert response["Location"] == address("question", test)
    assert Answer.objects.count() == 1


def test_a_skip_is_one_button(learner) -> None:
    test = a_test(learner)
    answer(signed_in(learner), test, {"text": "half", "skip": "1"})
    assert Answer.objects.get().verdict == "skipped"


def test_a_double_click_lands_on_the_same_page(learner) -> None:
    test = a_test(learner)
    client = signed_in(learner)
    sent = {**envelope(test), **posted(waiting(test), response_to(waiting(test), right=True))}
    first, second = (client.post(address("answer", test), sent) for _number in range(2))
    assert first["Location"] == second["Location"] == address("question", test)
    assert Answer.objects.count() == 1


@pytest.mark.parametrize(
    ("sent", "status", "said"),
    [
        ({"key": "0" * 32, "text": "x"}, 409, "This question is behind you"),
        ({"key": "\x00", "text": "x"}, 409, "This question is behind you"),
        ({"challenge": "c11-a-1-a", "text": "x"}, 409, "This question is behind you"),
        ({"text": "nul \x00"}, 400, "We could not read this answer"),
        ({"text": "x" * 10_001}, 400, "We could not read this answer"),
        ({"choice": ["a", "b"]}, 400, "We could not read this answer"),
        ({"blank-x": "1"}, 400, "We could not read this answer"),
        ({"place-x": "1"}, 400, "We could not read this answer"),
    ],
)
def test_a_bad_response_is_a_clear_sentence(learner, sent, status, said) -> None:
    test = asking(a_test(learner, "1.2"), "c12-a-3")
    response = answer(signed_in(learner), test, sent)
    assert response.status_code == status
    assert said in response.content.decode()
    assert not Answer.objects.exists()


def test_a_huge_request_is_refused_whole(learner) -> None:
    test = a_test(learner)
    client = signed_in(learner)
    client.raise_request_exception = False
    assert answer(client, test, {"text": "x" * 3_000_000}).status_code in {400, 413}
    assert answer(client, test, {f"blank-{n}": "x" for n in range(1000)}).status_code in {400, 413}
    assert not Answer.objects.exists()


def test_a_program_reads_the_refusal_as_data(learner) -> None:
    test = played(a_test(learner), always)
    response = signed_in(learner).post(
        address("answer", test),
        {"challenge": "x", "key": "y", "text": "z"},
        headers={"Accept": "application/json"},
    )
    assert (response.status_code, response.json()["error"]["code"]) == (409, "assessment_ended")


@pytest.mark.parametrize("name", ["question", "checkpoint", "results", "problem"])
def test_another_persons_pages_do_not_exist(learner, name) -> None:
    test = a_test(learner)
    assert signed_in(a_user()).get(address(name, test)).status_code == 404


@pytest.mark.parametrize("name", ["answer", "open", "problem"])
def test_another_persons_test_takes_nothing(learner, name) -> None:
    test = asking(a_test(learner, "2.1"), TIMED_SKILL)
    sent = {**envelope(test), "skip": "1", "subject": "file"}
    assert signed_in(a_user()).post(address(name, test), sent).status_code == 404
    assert not Answer.objects.exists()


@pytest.mark.parametrize("number", [0, 987654, 10**30])
def test_a_test_that_does_not_exist(learner, number) -> None:
    for name in ("", "results/", "checkpoint/", f"questions/{number}/", f"questions/{number}/files/x"):
        assert signed_in(learner).get(f"/assessments/{number}/{name}").status_code == 404


def test_a_timed_question_waits_for_its_start(learner) -> None:
    client = signed_in(learner)
    with clock.stopped(AT):
        test = asking(a_test(learner, "2.1", locale="en"), TIMED_SKILL, locale="en")
        html = page(client, test)
        assert "You will have 60 seconds." in html
        assert "A text to do" not in html
        assert answer(client, test, {"text": "zanzibar"}).status_code == 409
        assert client.post(address("open", test))["Location"] == address("question", test)
    with clock.stopped(AT + timedelta(seconds=20)):
        html = page(client, test)
        assert "A text to do" in html
        assert 'data-timer="40"' in html
    with clock.stopped(AT + timedelta(seconds=64)):
        assert 'data-timer="0"' in page(client, test)
        answer(client, test, {"text": "zanzibar"})
    assert Answer.objects.get().verdict == "late"


def test_the_page_is_never_kept_by_a_browser(learner) -> None:
    response = signed_in(learner).get(address("question", a_test(learner)))
    assert "no-store" in response["Cache-Control"]


def costs(client, test, sent) -> list[str]:
    with CaptureQueriesContext(connection) as queries:
        assert answer(client, test, sent).status_code == 302
    return [q["sql"] for q in queries if not any(word in q["sql"] for word in NOT_THE_VIEWS)]


@pytest.mark.parametrize("competence", ["1.1", "1.3", "1.2"])
def test_an_answer_costs_four_queries_the_last_one_too(learner, competence) -> None:
    test = a_test(learner, competence)
    client = signed_in(learner)
    answers = 0
    while test.is_open:
        sent = posted(waiting(test), response_to(waiting(test), right=True))
        said = costs(client, test, sent)
        assert len(said) <= 4, "\n".join(said)
        answers += 1
        test.refresh_from_db()
    assert answers > 1


def test_the_checkpoint_comes_after_five_answers(learner) -> None:
    client = signed_in(learner)
    test = a_test(learner)
    for number in range(1, 6):
        right = up_to(1)(test.current or {})
        went = answer(client, test, posted(waiting(test), response_to(waiting(test), right=right)))[
            "Location"
        ]
        assert went == address("checkpoint" if number == 5 else "question", test)
        test.refresh_from_db()
    html = page(client, test, "checkpoint")
    assert "Checkpoint, after 5 questions" in html
    assert "2 right answers out of the last 5." in html
    assert "At most 15 questions left" in html


@pytest.mark.parametrize(
    ("right", "said"),
    [(0, "Those five were tough."), (5, "All right, all of them."), (1, "1 right answer out of")],
)
def test_the_words_of_the_checkpoint(learner, right, said) -> None:
    test = played(a_test(learner), up_to(1), most=5)
    test.answers.update(verdict="wrong")
    test.answers.filter(number__lte=right).update(verdict="right")
    assert said in page(signed_in(learner), test, "checkpoint")


def test_before_a_checkpoint_nothing_is_corrected(learner) -> None:
    client = signed_in(learner)
    test = a_test(learner)
    for _number in range(4):
        assert client.get(address("checkpoint", test))["Location"] == address("question", test)
        test = answered_right(test, right=up_to(1)(test.current or {}))
        assert client.get(address("correction", test, test.answered)).status_code == 409
    answered_right(test, right=False)
    for number in range(1, 6):
        assert client.get(address("correction", test, number)).status_code == 200
    assert client.get(address("correction", test, 6)).status_code == 404


def test_a_checkpoint_seen_later_goes_no_further(learner) -> None:
    client = signed_in(learner)
    test = a_test(learner, locale="en")
    for skill in ("c11-a-1", "c11-b-1", "c11-a-2", "c11-b-2", "c11-a-3", "c11-b-3"):
        test = answered_right(asking(test, skill, locale="en"))
    assert (test.is_open, test.answered) == (True, 6)
    html = page(client, test, "checkpoint")
    assert "See question 5 again" in html
    assert "See question 6 again" not in html


def test_once_ended_every_page_leads_to_the_results(learner) -> None:
    client = signed_in(learner)
    test = played(a_test(learner), never)
    for name in ("question", "checkpoint"):
        assert client.get(address(name, test))["Location"] == address("results", test)


def test_a_file_is_downloaded_while_it_waits_and_after(learner) -> None:
    client = signed_in(learner)
    test = asking(a_test(learner, "1.3"), f"{DRAWN_TUBE}-2")
    [file] = waiting(test).files
    place = address("file", test, 1, file.name)
    first = client.get(place)
    assert (first.status_code, len(first.content)) == (200, file.size)
    assert first["Content-Disposition"] == 'attachment; filename="stock.ods"'
    assert first["Content-Type"] == "application/octet-stream"
    answered_right(test)
    assert client.get(place).content == first.content
    assert client.get(address("file", test, 1, "other.ods")).status_code == 404
    assert client.get(address("file", test, 9, file.name)).status_code == 404
    assert signed_in(a_user()).get(place).status_code == 404


def test_an_edited_bank_changes_no_past(learner, release) -> None:
    client = signed_in(learner)
    test = asking(a_test(learner, "1.3", locale="en"), f"{DRAWN_TUBE}-2", locale="en")
    content = client.get(address("file", test, 1, "stock.ods")).content
    before = page(client, test)
    edited = small_snapshot()
    edited["draws"][DRAWN_TUBE] = edited["draws"][DRAWN_TUBE].replace("integer(100, 899)", "integer(1, 9)")
    edited["skills"][f"{DRAWN_TUBE}-2"]["challenges"][0]["why"]["en"] = "Another reason"
    newer = published_release(edited)
    assert newer.number != release.number
    test.refresh_from_db()
    assert "EN Add up the apples" in before
    assert "EN Add up the apples" in page(client, test)
    assert client.get(address("file", test, 1, "stock.ods")).content == content
    test = played(answered_right(test), always)
    assert test.release_id == release.number
    html = page(client, test, "results")
    assert "EN It makes" in html
    assert "Another reason" not in html
    assert client.get(address("file", test, 1, "stock.ods")).content == content
    assert a_test(a_user(), "1.3").release_id == newer.number
