"""Correcting what is known of a candidate."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.forms.models import model_to_dict
from django.http import Http404
from django.test import Client

from pix.certification.actions.edit_candidate import edit_candidate
from pix.certification.errors.centres import AlreadyEnrolled, SessionBegan
from pix.certification.tests.factories import DAY, PLANNED_AT, a_candidate, a_member, a_session
from pix.certification.tests.factories_centres import a_started_candidate, candidate_fields, door_of

pytestmark = pytest.mark.django_db
FACTS: dict[str, Any] = {"first_name": "Zoé", "last_name": "Lefebvre", "born_on": date(2004, 5, 17)}


def test_the_name_is_corrected() -> None:
    candidate = a_candidate()
    user = a_member(candidate.session.centre)
    place = {"session_id": candidate.session_id, "candidate_id": candidate.pk}
    edit_candidate(user=user, **place, facts=FACTS, at=PLANNED_AT)
    candidate.refresh_from_db()
    assert (candidate.last_name, candidate.birth_city) == ("Lefebvre", "Dakar")


def test_nobody_becomes_someone_else_of_the_list() -> None:
    session = a_session()
    candidate = a_candidate(session)
    a_candidate(session, last_name="LEFEBVRE")
    place = {"session_id": session.pk, "candidate_id": candidate.pk}
    with pytest.raises(AlreadyEnrolled):
        edit_candidate(user=a_member(session.centre), **place, facts=FACTS, at=PLANNED_AT)


def test_nothing_changes_once_a_candidate_has_started() -> None:
    session = a_session()
    started = a_started_candidate(session)
    place = {"session_id": session.pk, "candidate_id": started.pk}
    with pytest.raises(SessionBegan):
        edit_candidate(user=a_member(session.centre), **place, facts=FACTS, at=DAY)


def test_a_candidate_of_another_session_does_not_exist() -> None:
    session, other = a_session(), a_candidate()
    place = {"session_id": session.pk, "candidate_id": other.pk}
    with pytest.raises(Http404):
        edit_candidate(user=a_member(session.centre), **place, facts=FACTS, at=DAY)


def test_the_form_shows_and_keeps_everything(client: Client) -> None:
    candidate = a_candidate(extra_time=333, external_id="A-12", birth_insee="99")
    client.force_login(a_member(candidate.session.centre))
    form = client.get(door_of("edit_candidate", candidate)).context["form"]
    typed = {name: field.value() for name, field in zip(form.fields, form, strict=True)}
    assert str(typed["extra_time"]) == "33.3"
    sent = {name: value for name, value in typed.items() if value not in (None, False)}
    assert client.post(door_of("edit_candidate", candidate), sent).status_code == 302
    before = model_to_dict(candidate)
    candidate.refresh_from_db()
    assert model_to_dict(candidate) == before


def test_the_form_refuses_what_is_wrong(client: Client) -> None:
    candidate = a_candidate()
    client.force_login(a_member(candidate.session.centre))
    response = client.post(door_of("edit_candidate", candidate), candidate_fields(born_on=""))
    assert (response.status_code, list(response.context["form"].errors)) == (422, ["born_on"])


def test_a_begun_session_is_told_before_the_form(client: Client) -> None:
    candidate = a_candidate()
    a_started_candidate(candidate.session)
    client.force_login(a_member(candidate.session.centre))
    for name in ("edit_candidate", "remove_candidate"):
        assert client.get(door_of(name, candidate)).status_code == 409
