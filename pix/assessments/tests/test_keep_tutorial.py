"""Save a tutorial, forget it, rate it."""

import pytest
from django.http import Http404
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.assessments.actions.keep_tutorial import keep_tutorial
from pix.assessments.models import KeptTutorial
from pix.assessments.tests.factories import MINUTE, signed_in
from pix.content.tests.factories import AT

LESSON = "learn-c11-a-1"


def keep(user, at=AT, tutorial=LESSON, **marks):
    return keep_tutorial(user=user, tutorial=tutorial, marks=marks, at=at)


def test_saving_and_rating_are_one_row(learner) -> None:
    keep(learner, is_saved=True)
    keep(learner, at=AT + MINUTE, is_useful=False)
    mark = KeptTutorial.objects.get()
    assert (mark.is_saved, mark.is_useful, mark.at) == (True, False, AT + MINUTE)
    keep(learner, is_saved=False)
    assert KeptTutorial.objects.get().is_useful is False


def test_each_person_has_their_own(learner) -> None:
    keep(learner, is_saved=True)
    keep(a_user(), is_saved=True)
    assert KeptTutorial.objects.count() == 2


def test_an_unknown_tutorial_or_mark(learner) -> None:
    with pytest.raises(Http404):
        keep(learner, tutorial="nothing-here", is_saved=True)
    with pytest.raises(Http404):
        keep(learner, user_id=None)
    assert not KeptTutorial.objects.exists()


@pytest.mark.parametrize(
    ("mark", "wanted"),
    [
        ("save", (True, None)),
        ("unsave", (False, None)),
        ("useful", (False, True)),
        ("useless", (False, False)),
    ],
)
def test_the_buttons_of_a_page(learner, mark, wanted) -> None:
    address = reverse("assessments:keep", args=[LESSON])
    response = signed_in(learner).post(address, {"mark": mark, "next": "/profile/"})
    assert response["Location"] == "/profile/"
    kept = KeptTutorial.objects.get()
    assert (kept.is_saved, kept.is_useful) == wanted


@pytest.mark.parametrize(
    "back", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", ""]
)
def test_a_page_elsewhere_is_no_way_back(learner, back) -> None:
    response = signed_in(learner).post(
        reverse("assessments:keep", args=[LESSON]), {"mark": "save", "next": back}
    )
    assert response["Location"] == reverse("assessments:tutorials")


def test_an_odd_button_and_a_get(learner) -> None:
    client = signed_in(learner)
    address = reverse("assessments:keep", args=[LESSON])
    assert client.post(address, {"mark": "burn"}).status_code == 404
    assert (
        client.post(reverse("assessments:keep", args=["nothing-here"]), {"mark": "save"}).status_code == 404
    )
    assert client.get(address).status_code == 405
