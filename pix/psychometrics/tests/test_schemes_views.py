"""The versions on the screen."""

from __future__ import annotations

import pytest
from django.test import Client

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.content.tests.factories import AT, published_release
from pix.psychometrics.actions.simulate_scheme_version import simulate_scheme_version
from pix.psychometrics.models import SchemeVersion
from pix.psychometrics.tests.factories import a_draft, a_scheme_version

pytestmark = pytest.mark.django_db
FORM = {"scheme": "confirmation", "minutes": "90", "validity_years": "", "per_competence": "2"}


def browser(*roles: Role, language: str = "en") -> Client:
    client = Client()
    client.force_login(a_user(*roles, language=language))
    return client


def text_of(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_the_jury_reads_and_changes_nothing() -> None:
    jury, version = browser(Role.JURY), a_draft("confirmation")
    listed = text_of(jury, "/schemes/")
    assert "Version 2" in listed
    assert "/schemes/create/" not in listed
    assert (
        "<form" not in text_of(jury, f"/schemes/{version.pk}/").partition("<main")[2].partition("</main")[0]
    )
    for act in ("create", f"{version.pk}/simulate", f"{version.pk}/activate"):
        assert jury.post(f"/schemes/{act}/", FORM).status_code == 403
    assert browser(Role.AUTHOR).get("/schemes/").status_code == 403


def test_an_administrator_creates_a_draft_then_activates_it() -> None:
    admin = browser(Role.ADMIN)
    response = admin.post("/schemes/create/", FORM)
    version = SchemeVersion.objects.get(state="draft")
    assert response["Location"] == f"/schemes/{version.pk}/"
    assert version.data == {"minutes": 90, "validity_years": None, "per_competence": 2, "is_trial": False}
    page = text_of(admin, f"/schemes/{version.pk}/")
    assert "The simulation has not run yet." in page
    assert f"/schemes/{version.pk}/activate/" in page
    admin.post(f"/schemes/{version.pk}/activate/")
    version.refresh_from_db()
    assert version.state == "active"
    assert admin.post(f"/schemes/{version.pk}/activate/").status_code == 409


@pytest.mark.parametrize("wrong", [{"minutes": "0"}, {"scheme": "other"}, {"per_competence": "many"}])
def test_what_was_typed_wrong_is_shown_again(wrong: dict[str, str]) -> None:
    response = browser(Role.ADMIN).post("/schemes/create/", FORM | wrong)
    assert response.status_code == 422
    assert not SchemeVersion.objects.filter(state="draft").exists()


def test_a_report_is_told_in_tables_and_drawings() -> None:
    version = a_draft("adaptive", release=published_release())
    simulate_scheme_version(version_id=version.pk, at=AT, learners=5)
    page = text_of(browser(Role.ADMIN), f"/schemes/{version.pk}/")
    for said in (
        "the pool runs dry",
        "Beginners only",
        "How often each challenge was shown",
        "For trial sessions",
    ):
        assert said in page
    assert "once its simulation shows" in page
    assert page.count('<svg viewBox="0 0 480 172"') == 2
    assert "les épreuves viennent à manquer" in text_of(
        browser(Role.JURY, language="fr"), f"/schemes/{version.pk}/"
    )


def test_a_confirmation_tells_who_is_rejected() -> None:
    published_release()
    version = a_scheme_version()
    simulate_scheme_version(version_id=version.pk, at=AT, learners=4)
    page = text_of(browser(Role.JURY), f"/schemes/{version.pk}/")
    assert "Everybody, helped" in page
    assert "Tests that are rejected" in page


def test_the_simulation_is_asked_for_again() -> None:
    version = a_scheme_version()
    response = browser(Role.ADMIN).post(f"/schemes/{version.pk}/simulate/")
    assert response.status_code == 302
    assert browser(Role.ADMIN).post("/schemes/987654/simulate/").status_code == 404
