"""Reading never writes."""

import pytest
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from pytest_django import Settings

from pix.kit.middleware.reading import ReadingWroteError, ReadOnlyGetMiddleware

pytestmark = pytest.mark.django_db


def writing_view(request: HttpRequest) -> HttpResponse:
    get_user_model().objects.create(username="written")
    return HttpResponse("done")


def test_a_get_that_writes_raises(rf: RequestFactory) -> None:
    with pytest.raises(ReadingWroteError, match="INSERT"):
        ReadOnlyGetMiddleware(writing_view)(rf.get("/x"))


def test_a_post_may_write(rf: RequestFactory) -> None:
    assert ReadOnlyGetMiddleware(writing_view)(rf.post("/x")).content == b"done"
    assert get_user_model().objects.filter(username="written").exists()


def test_elsewhere_it_is_logged(
    rf: RequestFactory, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.PIX_GET_WRITES = "log"
    ReadOnlyGetMiddleware(writing_view)(rf.get("/x"))
    assert "GET /x writes: INSERT" in caplog.text
