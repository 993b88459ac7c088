"""Tasks from the page to the verdict: a simulator, a file, a program."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.assessments.actions.keep_draft import keep_draft
from pix.assessments.actions.submit_answer import submit_answer
from pix.assessments.errors import ResponseMalformed
from pix.assessments.models import Answer, Assessment
from pix.assessments.recording import Submission
from pix.assessments.tests.factories import a_test, address, asking, envelope, signed_in, waiting
from pix.content.question import Draw
from pix.content.release import Release
from pix.content.tasks.doing import right_observation
from pix.content.tests.factories import AT
from pix.content.tests.task_factories import EXPLORED, HANDED, SIMULATED, WRITTEN, published_tasks

NOT_THE_VIEWS = ("SAVEPOINT", "BEGIN", "COMMIT", "django_session", 'FROM "accounts_user"')


@pytest.fixture
def release(db) -> Release:
    return published_tasks()


@pytest.fixture
def learner(release) -> User:
    return a_user(language="en")


def asked(learner, skill) -> Assessment:
    return asking(a_test(learner, "1.2", locale="en"), skill, locale="en")


def draw_of(release: Release, test: Assessment) -> Draw:
    question = waiting(test)
    return release.draw(question.challenge, question.seed, "en")


def form_of(draw: Draw, done) -> dict:
    """What the page sends of something done."""
    if draw.question.kind == "file":
        return {"handin": SimpleUploadedFile(done.name, done.content)}
    if draw.question.kind == "code":
        return {"program": done}
    return {"simulator": json.dumps({"state": done, "events": {"move": 1}})}


def send(test, sent, **more):
    return signed_in(test.user).post(address("answer", test), {**envelope(test), **sent}, **more)


def page(response) -> str:
    return " ".join(response.content.decode().split())


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN])
def test_what_was_done_right_is_right(release, learner, skill) -> None:
    test = asked(learner, skill)
    draw = draw_of(release, test)
    assert send(test, form_of(draw, draw.solution))["Location"] == address("question", test)
    answer = Answer.objects.get()
    assert (answer.verdict, set(answer.details.values())) == ("right", {True})
    test.refresh_from_db()
    assert test.answered == 1


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN])
def test_a_near_miss_is_wrong_and_its_correction_says_why(release, learner, skill) -> None:
    test = asked(learner, skill)
    draw = draw_of(release, test)
    send(test, form_of(draw, draw.wrong[0]))
    answer = Answer.objects.get()
    assert answer.verdict == "wrong"
    assert False in answer.details.values()
    Assessment.objects.update(state="ended", current=None)
    html = page(signed_in(learner).get(address("correction", test, 1)))
    for check in draw.question.checks:
        assert check["say"] in html
    for secret in ("state/files", '"op"'):
        assert secret not in html


def test_the_correction_of_a_file_names_it(release, learner) -> None:
    test = asked(learner, HANDED)
    send(test, {"handin": SimpleUploadedFile("my costs.csv", b"")})
    assert Answer.objects.get().verdict == "wrong"
    Assessment.objects.update(state="ended", current=None)
    html = page(signed_in(learner).get(address("correction", test, 1)))
    assert "my costs.csv" in html
    assert "The file is empty." in html


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN])
def test_a_task_may_be_skipped(learner, skill) -> None:
    test = asked(learner, skill)
    send(test, {"skip": "1", "simulator": "{", "handin": "", "program": ""})
    assert Answer.objects.get().verdict == "skipped"
    Assessment.objects.update(state="ended", current=None)
    html = page(signed_in(learner).get(address("correction", test, 1)))
    assert "Skipped" in html


@pytest.mark.parametrize(
    ("skill", "sent", "said"),
    [
        (SIMULATED, {"simulator": ""}, "The simulator has not started"),
        (SIMULATED, {"simulator": "{"}, "What the simulator sent cannot be read."),
        (SIMULATED, {"simulator": '{"state": {"nodes": 5}, "events": {}}'}, "cannot be read."),
        (SIMULATED, {"simulator": "[" * 150_000}, "cannot be read."),
        (SIMULATED, {"program": "pass"}, "This page is not the one of the question"),
        (HANDED, {"handin": ""}, "Choose your file, or skip the question."),
        (HANDED, {"handin": SimpleUploadedFile("a.ods", b"a")}, "has not the format asked for"),
        (WRITTEN, {"program": "  "}, "Write your program, or skip the question."),
        (EXPLORED, {"simulator": "{}"}, "This page is not the one of the question"),
        (EXPLORED, {"text": " "}, "Write an answer, or skip the question."),
    ],
)
def test_what_cannot_be_taken_is_a_sentence_and_nothing_is_counted(learner, skill, sent, said) -> None:
    test = asked(learner, skill)
    response = send(test, sent)
    assert (response.status_code, said in page(response)) == (422, True)
    assert "Nothing was counted." in page(response)
    assert not Answer.objects.exists()
    assert envelope(test)["key"] in page(response)


def test_a_file_over_the_limit_is_a_sentence(learner, settings) -> None:
    settings.PIX_UPLOAD_LIMIT, settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000, 0
    response = send(asked(learner, HANDED), {"handin": SimpleUploadedFile("a.csv", b"a" * 1_000_001)})
    assert response.status_code == 422
    assert "This file is too large: it must be under 1 MB." in page(response)


def test_a_program_that_was_refused_is_still_on_the_page(learner) -> None:
    test = asked(learner, WRITTEN)
    response = send(test, {"program": " \n ", "text": ""})
    assert 'name="program"' in page(response)
    response = send(test, {"program": "x = '</textarea>'", "handin": "", "simulator": "{"})
    assert "x = &#x27;&lt;/textarea&gt;&#x27;" in page(response)


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN])
@pytest.mark.parametrize("sent", [{"blank-format": "csv"}, {"text": "x"}, {"choice": "a"}, {"pair-a": "b"}])
def test_an_observation_is_never_taken_from_a_page(learner, skill, sent) -> None:
    test = asked(learner, skill)
    assert send(test, sent).status_code == 400
    assert not Answer.objects.exists()


def test_a_response_to_another_kind_is_no_observation(learner) -> None:
    test = asked(learner, EXPLORED)
    known = envelope(test)
    submission = Submission(known["challenge"], known["key"], "12", is_observed=True)
    with pytest.raises(ResponseMalformed):
        submit_answer(user=learner, assessment_id=test.pk, submission=submission, locale="en", at=AT)


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN])
def test_a_task_sent_twice_counts_once(release, learner, skill, monkeypatch) -> None:
    test = asked(learner, skill)
    draw = draw_of(release, test)
    first = send(test, form_of(draw, draw.solution))
    monkeypatch.setattr("pix.assessments.views.asking.observed", lambda *_args: pytest.fail("observed again"))
    again = send(test, form_of(draw, draw.solution))
    assert again["Location"] == first["Location"]
    assert Answer.objects.count() == 1


def test_a_task_of_another_test_is_not_observed(release, learner) -> None:
    test = asked(learner, SIMULATED)
    draw = draw_of(release, test)
    sent = {**envelope(test), **form_of(draw, draw.solution)}
    assert signed_in(a_user()).post(address("answer", test), sent).status_code == 404
    stale = {**sent, "key": "0" * 32}
    assert signed_in(learner).post(address("answer", test), stale).status_code == 409


@pytest.mark.parametrize("skill", [SIMULATED, HANDED])
def test_a_task_costs_one_query_more_and_is_observed_outside_the_transaction(release, learner, skill) -> None:
    test = asked(learner, skill)
    draw = draw_of(release, test)
    client, form = signed_in(learner), form_of(draw, draw.solution)
    with CaptureQueriesContext(connection) as queries:
        client.post(address("answer", test), {**envelope(test), **form})
    said = [q["sql"] for q in queries if not any(word in q["sql"] for word in NOT_THE_VIEWS)]
    assert len(said) <= 5, "\n".join(said)


def test_the_page_of_a_simulator(release, learner) -> None:
    test = asked(learner, SIMULATED)
    html = page(signed_in(learner).get(address("question", test)))
    payload = json.loads(
        html.split('<script id="simulator-payload" type="application/json">')[1].split("</script>")[0]
    )
    question = waiting(test)
    assert (payload["name"], payload["lang"], payload["draft"]) == ("file-manager", "en", None)
    assert payload["start"] == question.start
    assert f'data-key="{envelope(test)["key"]}"' in html
    assert f'data-draft-url="{address("draft", test)}"' in html
    assert '<input type="hidden" name="simulator" value="">' in html
    assert "This simulator needs JavaScript." in html
    assert "content/simulators/file-manager.js" in html
    for secret in ("must be in", "state/files", "Because it is so", "EN Hint", str(question.seed)):
        assert secret not in html


def test_a_draft_comes_back_on_the_page(learner) -> None:
    test = asked(learner, SIMULATED)
    work = {"state": {"nodes": ["</script><b>"]}, "events": {}, "step": 2}
    keep_draft(user=learner, assessment_id=test.pk, key=envelope(test)["key"], draft=json.dumps(work))
    html = page(signed_in(learner).get(address("question", test)))
    assert "</script><b>" not in html
    payload = json.loads(html.split('type="application/json">')[1].split("</script>")[0])
    assert payload["draft"] == work


def test_a_simulator_to_explore_stands_above_the_usual_answer(learner) -> None:
    test = asked(learner, EXPLORED)
    html = page(signed_in(learner).get(address("question", test)))
    assert html.index("<pix-simulator") < html.index('name="text"')
    assert 'name="simulator"' not in html
    send(test, {"text": waiting(test).solution[0]})
    assert Answer.objects.get().verdict == "right"


def test_the_page_of_a_file_to_hand_in(learner) -> None:
    html = page(signed_in(learner).get(address("question", asked(learner, HANDED))))
    assert 'enctype="multipart/form-data"' in html
    assert 'accept=".csv"' in html
    assert "CSV, 5 MB at most." in html


def test_the_page_of_a_program_shows_some_tests_and_where_to_begin(learner) -> None:
    test = asked(learner, WRITTEN)
    html = page(signed_in(learner).get(address("question", test)))
    shown, hidden = waiting(test).tests
    assert shown["call"] in html
    assert hidden["call"] not in html
    assert "def price(age): pass</textarea>" in html


def test_an_observation_is_what_the_answer_keeps(release, learner) -> None:
    test = asked(learner, SIMULATED)
    draw = draw_of(release, test)
    send(test, form_of(draw, draw.solution))
    wanted = right_observation(release, draw.question)
    assert Answer.objects.get().response == {**wanted, "events": {"move": 1}}


def test_a_program_is_tried_on_the_tests_shown_and_nothing_is_counted(release, learner) -> None:
    test = asked(learner, WRITTEN)
    draw = draw_of(release, test)
    shown, hidden = draw.question.tests
    response = send(test, {"program": draw.solution, "try": "1"})
    html = page(response)
    assert response.status_code == 200
    assert "What your program does" in html
    assert (shown["call"] in html, hidden["call"] in html) == (True, False)
    assert "A test that is not shown" not in html
    assert "if age &lt;" in html
    assert not Answer.objects.exists()
    assert "Nothing was counted" not in html


def test_a_trial_tells_what_went_wrong(learner) -> None:
    test = asked(learner, WRITTEN)
    html = page(send(test, {"program": "def price(age):\n  return ag", "try": "1"}))
    assert "Line 2" in html
    response = send(test, {"program": " ", "try": "1"})
    assert (response.status_code, "Write your program" in page(response)) == (422, True)


def test_a_trial_of_a_question_behind_goes_on(learner) -> None:
    test = asked(learner, WRITTEN)
    response = send(test, {"program": "pass", "try": "1", "key": "0" * 32})
    assert response.status_code == 302
    assert signed_in(learner).get(response["Location"])["Location"] == address("question", test)


def test_trials_have_a_limit_and_belong_to_one_s_own_test(learner, monkeypatch) -> None:
    test = asked(learner, WRITTEN)
    sent = {**envelope(test), "program": "pass", "try": "1"}
    assert signed_in(a_user()).post(address("answer", test), sent).status_code == 404
    monkeypatch.setattr("pix.assessments.views.asking.TRIALS_A_MINUTE", 0)
    assert send(test, sent).status_code == 429
