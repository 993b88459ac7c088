"""The authors' pages: browse, preview, try a response; and pictures for everyone signed in."""

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_guest, a_user
from pix.content.tasks.doing import sent_of
from pix.content.tests.factories import DRAWN_TUBE, published_release, small_snapshot
from pix.content.tests.task_factories import HANDED, SIMULATED, WRITTEN, published_tasks

pytestmark = pytest.mark.django_db
DRAWN = f"{DRAWN_TUBE}-2-a"


@pytest.fixture
def release():
    return published_release()


@pytest.fixture
def author(release) -> Client:
    client = Client()
    client.force_login(a_user(Role.AUTHOR, language="en"))
    return client


def page(client: Client, name: str, *parts: object, query: str = "", status: int = 200) -> str:
    response = client.get(reverse(f"content:{name}", args=parts) + query)
    assert response.status_code == status
    return response.content.decode(errors="replace")


DOORS = [("browse", ()), ("competence", ("1.2",)), ("challenge", (DRAWN,)), ("file", (DRAWN, 1, "stock.ods"))]


@pytest.mark.parametrize(("name", "parts"), DOORS)
def test_authors_alone_see_the_bank(release, name, parts) -> None:
    for user in (a_user(), a_user(Role.SUPPORT, Role.ADMIN, Role.JURY), a_guest()):
        client = Client()
        client.force_login(user)
        assert client.get(reverse(f"content:{name}", args=parts)).status_code == 403
    assert Client().get(reverse(f"content:{name}", args=parts)).status_code == 302


def test_trying_a_response_is_for_authors_alone(release, client) -> None:
    client.force_login(a_user())
    assert client.post(reverse("content:challenge", args=[DRAWN]), {"text": "1"}).status_code == 403


def test_the_bank_with_its_figures(author) -> None:
    html = page(author, "browse")
    assert "128 skills, 129 challenges, levels 1 to 4 open." in html
    assert html.count("/competences/") >= 16


def test_a_competence_with_its_skills_and_challenges(author) -> None:
    html = page(author, "competence", "1.2")
    assert "EN Can do c12-b-4" in html
    assert "c12-b-4-b" in html
    page(author, "competence", "9.9", status=404)


def test_a_challenge_with_its_solution_in_each_language(author) -> None:
    french, english = (
        page(author, "challenge", DRAWN, query=f"?seed=3&locale={code}") for code in ("fr", "en")
    )
    assert "FR Add up the pommes" in french
    assert "EN Add up the apples" in english
    assert "EN It makes" in english
    assert "FR Add up the pommes" in page(author, "challenge", DRAWN, query="?seed=3&locale=xx")


def test_another_seed_is_another_draw(author, release) -> None:
    for seed in (1, 2):
        [solution] = release.draw(DRAWN, seed, "fr").question.solution
        assert solution in page(author, "challenge", DRAWN, query=f"?seed={seed}")


@pytest.mark.parametrize("seed", ["", "-1", "x", "9" * 11, "9" * 6000, "1e3", "%00", "²"])
def test_an_odd_seed_is_no_error(author, seed) -> None:
    page(author, "challenge", DRAWN, query=f"?seed={seed}")


def test_an_unknown_challenge(author) -> None:
    page(author, "challenge", "nothing-here", status=404)
    page(author, "file", "nothing-here", 1, "stock.ods", status=404)


def test_a_challenge_whose_generator_is_gone(client) -> None:
    snapshot = small_snapshot()
    snapshot["draws"][DRAWN_TUBE] = "1 +"
    published_release(snapshot)
    client.force_login(a_user(Role.AUTHOR))
    page(client, "challenge", DRAWN, status=404)


@pytest.mark.parametrize(
    ("challenge", "sent", "said"),
    [
        ("c12-a-3-a", {"text": "ZANZIBAR!"}, "Verdict: right"),
        ("c12-a-3-a", {"text": "Zanz"}, "Verdict: wrong"),
        ("c12-a-3-a", {"skip": "1"}, "Verdict: skipped"),
        ("c12-a-1-a", {"choice": "green"}, "Verdict: right"),
        ("c12-a-3-a", {"choice": "green"}, "Verdict: The response must be a text."),
        ("c12-b-1-a", {"blank-town": "Namur", "blank-year": "1816"}, "year: refused"),
        ("c12-a-3-a", {"text": ""}, "Write an answer, or skip the question."),
    ],
)
def test_a_response_is_tried_with_the_real_grader(author, challenge, sent, said) -> None:
    response = author.post(reverse("content:challenge", args=[challenge]), sent)
    assert response.status_code == 200
    assert said in " ".join(response.content.decode().split())


def test_a_drawn_file_is_downloaded(author, release) -> None:
    response = author.get(reverse("content:file", args=[DRAWN, 5, "stock.ods"]) + "?locale=en")
    assert response.content == release.draw(DRAWN, 5, "en").contents["stock.ods"]
    assert response["Content-Disposition"] == 'attachment; filename="stock.ods"'
    page(author, "file", DRAWN, 5, "other.ods", status=404)


def test_a_picture_for_whoever_is_signed_in(release, client) -> None:
    client.force_login(a_user())
    response = client.get(reverse("content:asset", args=[release.number, "c12-a", "dot.png"]))
    assert (response.status_code, response["Content-Type"]) == (200, "image/png")
    assert "immutable" in response["Cache-Control"]


@pytest.mark.parametrize(
    ("number", "tube", "name"),
    [(987654, "c12-a", "dot.png"), (10**30, "c12-a", "dot.png"), (None, "c12-b", "dot.png"),
     (None, "c12-a", "dot.exe"), (None, "c12-a", "..")],
)  # fmt: skip
def test_a_picture_of_nowhere(release, client, number, tube, name) -> None:
    client.force_login(a_user())
    address = reverse("content:asset", args=[number or release.number, tube, name])
    assert client.get(address).status_code == 404


def test_a_fixed_file_that_is_no_picture_is_not_shown(client) -> None:
    snapshot = small_snapshot()
    snapshot["assets"]["c12-a/page.html"] = snapshot["assets"]["c12-a/dot.png"]
    release = published_release(snapshot)
    client.force_login(a_user())
    assert (
        client.get(reverse("content:asset", args=[release.number, "c12-a", "page.html"])).status_code == 404
    )


@pytest.mark.parametrize("skill", [SIMULATED, HANDED, WRITTEN])
def test_an_author_tries_a_task(client, skill) -> None:
    release = published_tasks()
    client.force_login(a_user(Role.AUTHOR, language="en"))
    place = reverse("content:challenge", args=[f"{skill}-a"]) + "?seed=3&locale=en"
    draw = release.draw(f"{skill}-a", 3, "en")
    html = client.get(place).content.decode()
    for check in draw.question.checks:
        assert check["id"] in html
    sent = sent_of(draw.question, draw.wrong[0])
    field = {"simulator": "simulator", "file": "handin", "code": "program"}[sent.kind]
    html = client.post(place, {field: sent.file or sent.text}).content.decode()
    assert "wrong" in html
    assert "To review:" in html
    right = sent_of(draw.question, draw.solution)
    html = client.post(place, {field: right.file or right.text}).content.decode()
    assert "To review:" not in html
    assert ("Done:" in html) is bool(draw.question.checks)


def test_an_author_is_told_what_cannot_be_observed(client) -> None:
    published_tasks()
    client.force_login(a_user(Role.AUTHOR, language="en"))
    place = reverse("content:challenge", args=[f"{SIMULATED}-a"])
    assert (
        "What the simulator sent cannot be read." in client.post(place, {"simulator": "{"}).content.decode()
    )
