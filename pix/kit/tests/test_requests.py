"""What every request gets: an id, headers, a closed door, a refusal in its own form."""

import json
import logging
from typing import Any

import pytest
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import include, path

from pix.kit.errors import TooManyAttempts
from pix.kit.logs import JsonFormatter
from pix.kit.refusals import filled, words_of
from pix.kit.views import errors

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]
JSON = {"Accept": "application/json"}


@login_not_required
def refusing(request: HttpRequest, how: str) -> HttpResponse:
    """A view that fails in each way."""
    causes = {
        "refused": TooManyAttempts(minutes=3),
        "forbidden": PermissionDenied(),
        "suspicious": SuspiciousOperation(),
        "broken": RuntimeError("broken"),
    }
    raise causes[how]


def closed(request: HttpRequest) -> HttpResponse:
    """A view that needs a person."""
    return HttpResponse("in")


urlpatterns = [path("refusing/<how>", refusing), path("closed", closed), path("", include("pix.config.urls"))]
handler400 = "pix.kit.views.errors.bad_request"
handler403 = "pix.kit.views.errors.forbidden"
handler404 = "pix.kit.views.errors.not_found"
handler500 = "pix.kit.views.errors.server_error"


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("/refusing/refused", 429, "too_many_attempts"),
        ("/refusing/forbidden", 403, "forbidden"),
        ("/refusing/suspicious", 400, "bad_request"),
        ("/nowhere", 404, "not_found"),
        ("/closed", 401, "signed_out"),
    ],
)
def test_a_program_gets_json(client: Client, address: str, status: int, code: str) -> None:
    response = client.get(address, headers=JSON)
    assert (response.status_code, response.json()["error"]["code"]) == (status, code)
    assert response.json()["error"]["request_id"] == response["X-Request-ID"]


def test_a_person_gets_a_page_in_her_language(client: Client) -> None:
    response = client.get("/refusing/refused", headers={"Accept-Language": "en"})
    assert response.status_code == 429
    assert b"Try again in 3 min." in response.content
    assert b"<html" in response.content


def test_a_fragment_gets_a_fragment(client: Client) -> None:
    response = client.get("/refusing/refused", headers={"HX-Request": "true"})
    assert (response.status_code, b"<html" in response.content) == (429, False)


def test_a_visitor_is_sent_to_sign_in_and_back(client: Client) -> None:
    response = client.get("/closed")
    assert response.status_code == 302
    assert response["Location"].endswith("?next=/closed")


def test_an_expired_login_says_where_to_sign_in(client: Client) -> None:
    response = client.post("/closed", headers={"HX-Request": "true"})
    assert (response.status_code, response["X-Sign-In"][:1]) == (401, "/")


def test_a_missing_token_is_explained() -> None:
    response = Client(enforce_csrf_checks=True).post("/refusing/refused", headers=JSON)
    assert (response.status_code, response.json()["error"]["code"]) == (403, "form_expired")


def test_something_broken_still_gets_a_page(rf: RequestFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: Any, **kwargs: Any) -> HttpResponse:
        raise RuntimeError

    monkeypatch.setattr(errors, "refusal_response", away)
    response = errors.server_error(rf.get("/"))
    assert (response.status_code, b"<h1>" in response.content) == (500, True)


def test_something_broken_gets_500() -> None:
    response = Client(raise_request_exception=False).get("/refusing/broken", headers=JSON)
    assert (response.status_code, response.json()["error"]["code"]) == (500, "server_error")


def test_a_given_request_id_is_kept_and_a_strange_one_is_not(client: Client) -> None:
    assert client.get("/healthz", headers={"X-Request-ID": "abcd-1234"})["X-Request-ID"] == "abcd-1234"
    assert client.get("/healthz", headers={"X-Request-ID": "x\ty"})["X-Request-ID"] != "x\ty"


def test_every_answer_carries_the_security_headers(client: Client) -> None:
    headers = client.get("/healthz").headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["X-Frame-Options"] == "DENY"
    assert "camera=()" in headers["Permissions-Policy"]


def test_an_unknown_code_still_speaks() -> None:
    assert words_of("nobody_wrote_this", {})["title"]
    assert filled("100 % of it", {}) == "100 % of it"


def test_a_log_line_is_json() -> None:
    record = logging.LogRecord("pix", logging.ERROR, "", 1, "hello %s", ("you",), None)
    record.facts = {"ms": 3}
    record.request_id = "abc"
    line = json.loads(JsonFormatter().format(record))
    assert (line["message"], line["ms"], line["request_id"], line["level"]) == (
        "hello you",
        3,
        "abc",
        "ERROR",
    )
