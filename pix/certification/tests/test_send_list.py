"""Sending a list: templates, check, corrections, confirmation, page by page."""

from __future__ import annotations

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import Http404
from django.test import Client
from django.urls import reverse

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.certification.actions.send_list import send_list
from pix.certification.errors.centres import CentreNotApproved
from pix.certification.lists.opening import rows_of
from pix.certification.models import Candidate, CandidateList, Centre, Session
from pix.certification.tests.factories import PLANNED_AT, a_centre, a_member
from pix.certification.tests.factories_centres import door_of
from pix.certification.tests.factories_lists import GOOD_LIST, HEADER, LYON, ZOE, in_format, mistakes_of
from pix.kit import clock

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _before_the_sessions():
    with clock.stopped(PLANNED_AT):
        yield


def sent(client: Client, centre: Centre, content: bytes, name: str = "liste.csv"):
    return client.post(door_of("send_list", centre), {"file": SimpleUploadedFile(name, content)})


def a_seat(client: Client, **facts) -> Centre:
    centre = a_centre(**facts)
    client.force_login(a_member(centre))
    return centre


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_a_list_in_each_format_goes_through(client: Client, kind: str) -> None:
    centre = a_seat(client)
    page = sent(client, centre, in_format(kind, GOOD_LIST), f"liste.{kind}")["Location"]
    assert client.get(page).context["checked"].candidates == 2
    assert not Candidate.objects.exists()
    assert client.post(page + "confirm/").status_code == 302
    assert (Session.objects.count(), Candidate.objects.count()) == (1, 2)
    assert client.get(page).status_code == 404


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("facts", [{}, {"is_open": True, "add_ons": ["Pix+ Droit"]}])
def test_a_template_can_be_filled_and_read_back(
    client: Client, kind: str, language: str, facts: dict
) -> None:
    centre = a_centre(**facts)
    client.force_login(a_member(centre, a_user(language=language)))
    response = client.get(reverse("certification:list_template", args=[centre.pk, kind]))
    header, *rest = rows_of(f"x.{kind}", response.content)
    assert not rest
    paying = ["free", ""] if facts else []
    filled = in_format(kind, [header, LYON + ZOE + paying])
    assert mistakes_of(rows_of(f"x.{kind}", filled), centre) == []


def test_no_other_template_exists(client: Client) -> None:
    centre = a_seat(client)
    assert client.get(reverse("certification:list_template", args=[centre.pk, "exe"])).status_code == 404


def test_mistakes_are_a_table_and_a_file(client: Client) -> None:
    centre = a_seat(client)
    wrong = ["=cmd()", *ZOE[1:]]
    page = sent(client, centre, in_format("csv", [HEADER, LYON + wrong]))["Location"]
    shown = client.get(page)
    assert b"=cmd()" in shown.content
    assert page + "confirm/" not in shown.content.decode()
    content = client.get(page + "corrections.csv").content.decode("utf-8-sig")
    [_header, row] = csv.reader(io.StringIO(content), delimiter=";")
    assert row[:3] == ["2", "Nom de naissance", "'=cmd()"]
    assert client.post(page + "confirm/").status_code == 409
    assert not Session.objects.exists()


def test_many_mistakes_come_in_pages_and_all_in_the_file(client: Client) -> None:
    centre = a_seat(client)
    rows = [HEADER, LYON + ZOE, *([[""] * 7 + ["", *ZOE[1:]]] * 150)]
    page = sent(client, centre, in_format("csv", rows))["Location"]
    assert len(client.get(page).context["page"]) == 100
    assert len(client.get(page + "?page=2").context["page"]) == 50
    assert client.get(page + "corrections.csv").content.count(b"\r\n") == 151


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 x", b"MZ\x00\x00"])
def test_a_file_that_is_no_list_is_said_beside_the_field(client: Client, content: bytes) -> None:
    response = sent(client, a_seat(client), content)
    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["file"]
    assert not CandidateList.objects.exists()


def test_no_file_at_all(client: Client) -> None:
    assert client.post(door_of("send_list", a_seat(client))).status_code == 422


def test_a_new_list_takes_the_place_of_the_one_before() -> None:
    centre = a_centre()
    user, other = a_member(centre), a_member(centre)
    for who in (user, user, other):
        send_list(user=who, centre_id=centre.pk, name="liste.csv", rows=GOOD_LIST, at=PLANNED_AT)
    assert sorted(CandidateList.objects.values_list("by", flat=True)) == sorted([user.pk, other.pk])


def test_only_an_approved_centre_sends_lists(client: Client) -> None:
    centre = a_seat(client, state=Centre.State.ENDED)
    assert client.get(door_of("send_list", centre)).status_code == 409
    with pytest.raises(CentreNotApproved):
        send_list(user=User.objects.get(), centre_id=centre.pk, name="x", rows=GOOD_LIST, at=PLANNED_AT)


def test_a_stranger_sends_nothing_and_sees_no_list(client: Client) -> None:
    centre = a_centre()
    member = a_member(centre)
    kept = send_list(user=member, centre_id=centre.pk, name="x", rows=GOOD_LIST, at=PLANNED_AT)
    with pytest.raises(Http404):
        send_list(user=a_user(), centre_id=centre.pk, name="x", rows=GOOD_LIST, at=PLANNED_AT)
    mine = a_seat(client)
    for name in ("list", "list_mistakes"):
        for owner in (centre, mine):
            assert client.get(reverse(f"certification:{name}", args=[owner.pk, kept.pk])).status_code == 404
    assert client.post(reverse("certification:confirm_list", args=[mine.pk, kept.pk])).status_code == 404
