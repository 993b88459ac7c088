"""A signed paper proves itself: who signed, nothing changed since, and its tags are still there."""

from __future__ import annotations

import io
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from pytest_django import Settings

from pix.certification import checks
from pix.certification.papers.certificate import certificate
from pix.certification.papers.signing import signed
from pix.certification.papers.signing_key import SigningKeyUnusable, loaded, self_made, signer
from pix.certification.tests import papers_facts as facts


@pytest.fixture(autouse=True)
def _own_folder(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pix.certification.papers.signing_key.SELF_MADE_BITS", 2048)
    settings.VAR = tmp_path
    settings.PIX_SIGNING_KEY = settings.PIX_SIGNING_CERTIFICATE = settings.PIX_SIGNING_PASSWORD = ""
    loaded.cache_clear()


@pytest.fixture(scope="module")
def paper() -> bytes:
    return certificate(facts.CERTIFICATE, locale="fr", at=facts.AT)


def verdict(pdf: bytes) -> Any:
    trust = ValidationContext(trust_roots=[signer().signing_cert], allow_fetching=False)
    (signature,) = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
    return validate_pdf_signature(signature, trust)


def test_the_signature_is_valid_and_covers_the_whole_file(paper: bytes) -> None:
    found = verdict(signed(paper, reason="Certificat 2026-118402", place="Lyon"))
    assert found.bottom_line
    assert found.intact
    assert found.trusted
    assert found.coverage.name == "ENTIRE_FILE"


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.78])
def test_one_changed_byte_breaks_it(paper: bytes, share: float) -> None:
    whole = bytearray(signed(paper, reason="Certificat"))
    at = whole.index(b"stream\n") + 40 if share < 0.1 else int(len(paper) * share)
    whole[at] ^= 0x01
    assert not is_valid(bytes(whole))


def is_valid(pdf: bytes) -> bool:
    try:
        return bool(verdict(pdf).bottom_line)
    except Exception:  # noqa: BLE001 - a file too damaged to be read is not valid either.
        return False


def test_what_is_added_after_the_signature_shows(paper: bytes) -> None:
    from pyhanko.pdf_utils.generic import pdf_name, pdf_string
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(signed(paper, reason="Certificat")))
    writer.root[pdf_name("/Lang")] = pdf_string("xx")
    writer.update_root()
    changed = io.BytesIO()
    writer.write(changed)
    assert not is_valid(changed.getvalue())


def test_signing_keeps_the_document_and_its_tags(paper: bytes) -> None:
    whole = signed(paper, reason="Certificat")
    root = facts.root_of(whole)
    assert whole.startswith(paper)
    assert root["/StructTreeRoot"]["/K"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "fr"
    assert root["/Metadata"].get_data() == facts.root_of(paper)["/Metadata"].get_data()
    assert facts.reader(whole).metadata == facts.reader(paper).metadata
    assert "/Version" not in root
    assert facts.pages_of(whole) == facts.pages_of(paper)


def test_the_self_made_key_is_made_once_for_its_owner_alone(paper: bytes) -> None:
    path = self_made()
    before = path.read_bytes()
    signed(paper, reason="Certificat")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert self_made().read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["signing.p12"]


def test_a_key_made_meanwhile_by_another_process_stays(tmp_path: Path) -> None:
    from pix.certification.papers.signing_key import keep

    keep(tmp_path / "key", b"first")
    keep(tmp_path / "key", b"second")
    assert (tmp_path / "key").read_bytes() == b"first"
    assert len(list(tmp_path.iterdir())) == 1


def a_real_key(key: Any, common_name: str = "Service of certificates") -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    uses = {"key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign"}
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        **dict.fromkeys([*uses, "encipher_only", "decipher_only"], False),
    )
    unsigned = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    unsigned = unsigned.serial_number(7).add_extension(usage, critical=True)
    unsigned = unsigned.not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
    signs = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return unsigned.not_valid_after(datetime(2060, 1, 1, tzinfo=UTC)).sign(key, signs)


def pem_pair(folder: Path, key: Any, certificate_of: Any) -> tuple[str, str]:
    key_file, certificate_file = folder / "key.pem", folder / "certificate.pem"
    key_file.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret"))
    )
    certificate_file.write_bytes(a_real_key(certificate_of).public_bytes(Encoding.PEM))
    return str(key_file), str(certificate_file)


RSA = rsa.generate_private_key(65537, 2048)


@pytest.mark.parametrize("key", [RSA, ec.generate_private_key(ec.SECP384R1())], ids=["rsa", "curve"])
def test_a_pem_pair_of_the_environment_signs(
    settings: Settings, tmp_path: Path, paper: bytes, key: Any
) -> None:
    settings.PIX_SIGNING_KEY, settings.PIX_SIGNING_CERTIFICATE = pem_pair(tmp_path, key, key)
    settings.PIX_SIGNING_PASSWORD = "secret"
    found = verdict(signed(paper, reason="Certificat"))
    assert found.bottom_line
    assert "Service of certificates" in found.signing_cert.subject.human_friendly
    assert not (tmp_path / "signing.p12").exists()


def test_a_pkcs12_of_the_environment_signs(settings: Settings, tmp_path: Path, paper: bytes) -> None:
    path = tmp_path / "given.pfx"
    path.write_bytes(pkcs12.serialize_key_and_certificates(b"x", RSA, a_real_key(RSA), None, NoEncryption()))
    settings.PIX_SIGNING_KEY = str(path)
    assert verdict(signed(paper, reason="Certificat")).bottom_line


@pytest.mark.parametrize(
    ("password", "with_certificate", "certificate_of", "why"),
    [
        ("wrong", True, RSA, "cannot be read"),
        ("secret", False, RSA, "PIX_SIGNING_CERTIFICATE"),
        ("secret", True, rsa.generate_private_key(65537, 2048), "not the one of its certificate"),
    ],
)
def test_a_key_that_cannot_sign_is_refused(
    settings: Settings,
    tmp_path: Path,
    password: str,
    with_certificate: bool,
    certificate_of: Any,
    why: str,
) -> None:
    settings.PIX_SIGNING_KEY, certificate_file = pem_pair(tmp_path, RSA, certificate_of)
    settings.PIX_SIGNING_CERTIFICATE = certificate_file if with_certificate else ""
    settings.PIX_SIGNING_PASSWORD = password
    with pytest.raises(SigningKeyUnusable, match=why):
        signer()
    assert [found.id for found in checks.signs_with()] == ["pix.E011"]


def test_a_key_of_another_kind_is_refused(settings: Settings, tmp_path: Path) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    settings.PIX_SIGNING_KEY, settings.PIX_SIGNING_CERTIFICATE = pem_pair(tmp_path, key, key)
    settings.PIX_SIGNING_PASSWORD = "secret"
    with pytest.raises(SigningKeyUnusable, match="RSA or elliptic-curve"):
        signer()


def test_production_is_told_of_a_self_made_key(settings: Settings, tmp_path: Path) -> None:
    assert checks.signs_with() == []
    settings.PIX_IN_PRODUCTION = True
    assert [found.id for found in checks.signs_with()] == ["pix.W011"]
    settings.PIX_SIGNING_KEY, settings.PIX_SIGNING_CERTIFICATE = pem_pair(tmp_path, RSA, RSA)
    settings.PIX_SIGNING_PASSWORD = "secret"
    assert checks.signs_with() == []
