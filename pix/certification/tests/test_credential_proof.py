"""Proofs of the suite eddsa-jcs-2022, against the vector that the W3C publishes with it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from pix.certification.checks import signs_credentials_with
from pix.certification.credentials.key import credential_key, loaded
from pix.certification.credentials.proof import DIGITS, multibase, multikey, secured
from pix.certification.papers.signing_key import SigningKeyUnusable

# Data of the W3C: Data Integrity EdDSA Cryptosuites 1.0, test vectors of eddsa-jcs-2022.
PUBLIC = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"
PRIVATE = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq"
SIGNED_AT = datetime(2023, 2, 24, 23, 36, 38, tzinfo=UTC)
DOCUMENT = {
    "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
    "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
    "type": ["VerifiableCredential", "AlumniCredential"],
    "name": "Alumni Credential",
    "description": "A minimum viable example of an Alumni Credential.",
    "issuer": "https://vc.example/issuers/5678",
    "validFrom": "2023-01-01T00:00:00Z",
    "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
}
SIGNATURE = bytes.fromhex(
    "fc91dec6565f35fbe185a77352e7fc512f95d1904da305cfef32ab8135469301"
    "f5a72d4e7a58368fc6ffc497b44633993bac054e3bc1436e3c846db8f1544503"
)
PROOF_VALUE = "z63t83Y53KfzJ5ZosfKTnqfMcKB2dmTrfjSaQjeNNjAD5srBowQfmWqeRb8rRjmeEuCBEsddF9LsVogtuTsijJKh4"


def bytes_of(text: str) -> bytes:
    """Base 58 read back, by another way than the one that wrote it."""
    number: int = sum(DIGITS.index(digit) * pow(58, place) for place, digit in enumerate(reversed(text[1:])))
    return number.to_bytes((number.bit_length() + 7) // 8)


def vector_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes_of(PRIVATE)[2:])


def test_the_vector_of_the_w3c_comes_out() -> None:
    method = f"https://vc.example/issuers/5678#{PUBLIC}"
    proof = secured(DOCUMENT, vector_key(), method=method, at=SIGNED_AT)["proof"]
    assert proof == {
        "type": "DataIntegrityProof", "cryptosuite": "eddsa-jcs-2022", "created": "2023-02-24T23:36:38Z",
        "verificationMethod": method, "proofPurpose": "assertionMethod", "@context": DOCUMENT["@context"],
        "proofValue": PROOF_VALUE,
    }  # fmt: skip
    assert bytes_of(PROOF_VALUE) == SIGNATURE


def test_keys_are_written_as_the_vector_writes_them() -> None:
    assert multikey(vector_key().public_key()) == PUBLIC


def test_leading_zeros_are_kept() -> None:
    assert multibase(b"\0\0\x01") == "z112"
    assert multibase(b"") == "z"


def pem(key: Any) -> bytes:
    content: bytes = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return content


def test_the_key_of_the_environment_is_used(tmp_path: Path, settings: Any) -> None:
    file = tmp_path / "given.pem"
    file.write_bytes(pem(vector_key()))
    settings.PIX_CREDENTIAL_KEY = str(file)
    assert multikey(credential_key().public_key()) == PUBLIC


@pytest.mark.parametrize("content", [b"", b"no key", pem(generate_private_key(SECP256R1()))])
def test_another_file_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "given.pem"
    file.write_bytes(content)
    with pytest.raises(SigningKeyUnusable, match="key of the credentials"):
        loaded(str(file))


def test_a_key_that_cannot_be_used_is_told_at_the_start(tmp_path: Path, settings: Any) -> None:
    settings.PIX_CREDENTIAL_KEY = ""
    assert signs_credentials_with() == []
    settings.PIX_CREDENTIAL_KEY = str(tmp_path / "none.pem")
    assert [message.id for message in signs_credentials_with()] == ["pix.E012"]
    (tmp_path / "given.pem").write_bytes(pem(vector_key()))
    settings.PIX_CREDENTIAL_KEY = str(tmp_path / "given.pem")
    assert signs_credentials_with() == []


def test_without_one_this_machine_makes_its_own_once(tmp_path: Path, settings: Any) -> None:
    settings.PIX_CREDENTIAL_KEY, settings.VAR = "", tmp_path
    made = multikey(credential_key().public_key())
    assert multikey(credential_key().public_key()) == made
    [file] = tmp_path.iterdir()
    assert file.stat().st_mode & 0o077 == 0
