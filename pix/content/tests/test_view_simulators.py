"""The gallery of simulators: every one in every sample state, in both languages, and what is observed."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.content.simulators.registry import PACKAGES, STATIC, simulator

pytestmark = pytest.mark.django_db
ROOMS = Path(__file__).resolve().parents[2]
MOST_KERNEL, MOST_PAGE = 16_000, 150_000


@pytest.fixture
def author(client: Client) -> Client:
    client.force_login(a_user(Role.AUTHOR))
    return client


def test_the_gallery_leads_to_every_sample(author: Client) -> None:
    page = author.get(reverse("simulators")).content.decode()
    for name in PACKAGES:
        for sample in simulator(name).samples:
            assert reverse("simulator", args=[name, sample]) in page


@pytest.mark.parametrize("locale", ["fr", "en"])
@pytest.mark.parametrize("name", PACKAGES)
def test_each_simulator_opens_in_each_sample(author: Client, name: str, locale: str) -> None:
    for sample in simulator(name).samples:
        response = author.get(reverse("simulator", args=[name, sample]), {"locale": locale})
        payload = json.loads(
            response.content.decode().partition('type="application/json">')[2].partition("</script>")[0]
        )
        assert payload["lang"] == locale
        assert payload["start"] == json.loads(json.dumps(simulator(name).samples[sample]))


@pytest.mark.parametrize("name", PACKAGES)
def test_each_text_is_in_both_languages(name: str) -> None:
    for key, row in simulator(name).texts.items():
        assert set(row) == {"fr", "en"}, key
        assert all(row.values()), key


@pytest.mark.parametrize("name", PACKAGES)
def test_a_state_sent_back_is_observed(author: Client, name: str) -> None:
    for sample, start in simulator(name).samples.items():
        sent = json.dumps({"state": start, "events": {"open": 2}})
        response = author.post(reverse("simulator", args=[name, sample]), {"simulator": sent})
        assert response.status_code == 200
        assert json.loads(response.context["observed"])["events"] == {"open": 2}


@pytest.mark.parametrize(
    "sent", ["", "{", "[]", '{"state": {}, "events": {}}', '{"state": {"nodes": NaN}, "events": {}}']
)
def test_a_forged_state_gets_a_sentence(author: Client, sent: str) -> None:
    response = author.post(reverse("simulator", args=["file-manager", "simple"]), {"simulator": sent})
    assert response.status_code == 422
    assert 'id="error"' in response.content.decode()


def test_an_unknown_simulator_or_sample_is_not_found(author: Client) -> None:
    assert author.get(reverse("simulator", args=["nothing", "simple"])).status_code == 404
    assert author.get(reverse("simulator", args=["file-manager", "nothing"])).status_code == 404


def compressed(*files: Path) -> int:
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def test_the_kernel_is_light() -> None:
    assert 5_000 < compressed(*(STATIC / "kernel").glob("*.js")) < MOST_KERNEL


@pytest.mark.parametrize("name", PACKAGES)
def test_a_page_with_a_simulator_is_light(author: Client, name: str) -> None:
    own = [*STATIC.glob(f"{name}.*"), *(STATIC / name).glob("*.js"), STATIC / "simulators.css"]
    kit = [
        *(ROOMS / "kit" / "static" / "kit").iterdir(),
        *(ROOMS / "assessments" / "static").rglob("take.js"),
    ]
    shared = compressed(*own, *kit, *(STATIC / "kernel").glob("*.js"))
    for sample in simulator(name).samples:
        page = author.get(reverse("simulator", args=[name, sample])).content
        assert 10_000 < shared + len(gzip.compress(page)) < MOST_PAGE
