"""Credentials from outside: the signature verified by other means, the status list read bit by bit."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from django.test import Client

from pix.accounts.models import User
from pix.accounts.tests.factories import a_user
from pix.certification.issuing import STATUS_LIST_LENGTH
from pix.certification.models import Certificate
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_certificates import ISSUED_AT, a_certificate
from pix.certification.tests.test_credential_proof import bytes_of

pytestmark = pytest.mark.usefixtures("release")
Document = dict[str, Any]


@pytest.fixture(autouse=True)
def key_of_its_own(tmp_path: Path, settings: Any) -> None:
    settings.VAR = tmp_path


@pytest.fixture
def holder() -> User:
    return a_user(language="en")


@pytest.fixture
def browser(holder: User, client: Client) -> Client:
    client.force_login(holder)
    return client


def plain_jcs(document: Document) -> bytes:
    """RFC 8785 for documents of texts and booleans under ASCII names, by the standard library alone."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def verified(document: Document, issuer: Document) -> None:
    """Check the proof with the key that the issuer publishes; InvalidSignature when it does not hold."""
    bare = {name: value for name, value in document.items() if name != "proof"}
    options = {name: value for name, value in document["proof"].items() if name != "proofValue"}
    [key] = [one for one in issuer["verificationMethod"] if one["id"] == options["verificationMethod"]]
    assert key["controller"] == issuer["id"]
    assert key["id"] in issuer["assertionMethod"]
    public = Ed25519PublicKey.from_public_bytes(bytes_of(key["publicKeyMultibase"]).removeprefix(b"\xed\x01"))
    digest = b"".join(hashlib.sha256(plain_jcs(one)).digest() for one in (options, bare))
    public.verify(bytes_of(document["proof"]["proofValue"]), digest)


def read(client: Client, address: str) -> Document:
    response = client.get(address)
    assert response.status_code == 200
    document: Document = json.loads(response.content)
    return document


def badge_of(client: Client, certificate: Certificate) -> Document:
    return read(client, f"/certificates/{certificate.pk}/credential.json")


def is_revoked(status: Document, entry: Document) -> bool:
    """What a verifier reads at the place of an entry."""
    assert status["id"] == entry["statusListCredential"]
    text = status["credentialSubject"]["encodedList"]
    assert text.startswith("u")
    bits = gzip.decompress(base64.urlsafe_b64decode(text[1:] + "=" * (-len(text[1:]) % 4)))
    assert len(bits) * 8 == STATUS_LIST_LENGTH
    return f"{int.from_bytes(bits):0{STATUS_LIST_LENGTH}b}"[int(entry["statusListIndex"])] == "1"


def test_the_badge_says_who_reached_what_and_no_birth(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder)
    badge = badge_of(browser, certificate)
    assert badge["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert badge["@context"][0] == "https://www.w3.org/ns/credentials/v2"
    assert (badge["validFrom"], badge["validUntil"]) == ("2026-11-27T13:00:00Z", "2029-11-27T22:59:59Z")
    assert badge["issuer"]["id"] == "did:web:testserver:verify"
    subject = badge["credentialSubject"]
    assert subject["identifier"][0]["identityHash"] == "Zoé Lefèvre"
    results = {one["resultDescription"]: one["value"] for one in subject["result"]}
    assert results["http://testserver/verify/#score"] == "133"
    assert results["http://testserver/verify/#1.1"] == "4"
    assert "http://testserver/verify/#3.4" not in results
    assert results.keys() == {one["id"] for one in subject["achievement"]["resultDescription"]}
    text = json.dumps(badge, ensure_ascii=False)
    assert not [birth for birth in ("2004", "Dakar", "Sénégal", certificate.link) if birth in text]


def test_a_certificate_without_an_end_says_none(browser: Client, holder: User) -> None:
    certificate = a_certificate(holder)
    Certificate.objects.update(expires_on=None)
    assert "validUntil" not in badge_of(browser, certificate)


def test_anyone_verifies_the_proof_and_any_change_breaks_it(browser: Client, holder: User) -> None:
    badge = badge_of(browser, a_certificate(holder))
    issuer = read(Client(), "/verify/did.json")
    verified(badge, issuer)
    for changed in ({"name": "Another"}, {"proof": {**badge["proof"], "created": "2020-01-01T00:00:00Z"}}):
        with pytest.raises(InvalidSignature):
            verified({**badge, **changed}, issuer)


def test_the_status_list_tells_revocations_alone(browser: Client, holder: User) -> None:
    kept, revoked = a_certificate(holder), a_certificate(holder)
    entries = [badge_of(browser, one)["credentialStatus"] for one in (kept, revoked)]
    Certificate.objects.filter(pk=revoked.pk).update(revoked_at=ISSUED_AT)
    Certificate.objects.filter(pk=kept.pk).update(expires_on=date(2020, 1, 1))
    status = read(Client(), "/verify/status/0/")
    verified(status, read(Client(), "/verify/did.json"))
    assert [is_revoked(status, entry) for entry in entries] == [False, True]
    assert status["credentialSubject"]["statusPurpose"] == entries[0]["statusPurpose"] == "revocation"


@pytest.mark.parametrize("index", [0, 7, 8, STATUS_LIST_LENGTH - 1])
def test_each_place_has_its_bit(browser: Client, holder: User, index: int) -> None:
    certificate = a_certificate(holder)
    Certificate.objects.update(status_index=index)
    entry = badge_of(browser, certificate)["credentialStatus"]
    Certificate.objects.update(revoked_at=ISSUED_AT)
    assert is_revoked(read(Client(), "/verify/status/0/"), entry)


def test_the_public_documents_are_read_from_any_site_and_kept_a_while() -> None:
    for address in ("/verify/did.json", "/verify/status/0/"):
        headers = Client().get(address).headers
        assert headers["Access-Control-Allow-Origin"] == "*"
        assert "max-age=300" in headers["Cache-Control"]
    assert Client().get("/verify/status/1/").status_code == 404


def test_a_revoked_or_trial_certificate_has_no_badge(browser: Client, holder: User) -> None:
    trial = a_certificate(holder, session=a_session(is_trial=True))
    revoked = a_certificate(holder)
    Certificate.objects.filter(pk=revoked.pk).update(revoked_at=ISSUED_AT)
    for certificate, said in ((trial, "A trial has no digital badge"), (revoked, "was revoked")):
        response = browser.get(f"/certificates/{certificate.pk}/credential.json")
        assert response.status_code == 409
        assert said in response.content.decode()
        assert "credential.json" not in browser.get(f"/certificates/{certificate.pk}/").content.decode()


def test_nobody_else_downloads_it(browser: Client) -> None:
    certificate = a_certificate()
    assert browser.get(f"/certificates/{certificate.pk}/credential.json").status_code == 404
