"""The key that signs: a real one given by the environment, else one that this machine makes itself, once."""

from __future__ import annotations

import os
import secrets
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes, PublicKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID
from django.conf import settings
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

SELF_MADE = "signing.p12"
SELF_MADE_BITS = 3072
# A demonstration's clock may be shifted either way: its signatures stay within the certificate's life.
SELF_MADE_FROM, SELF_MADE_UNTIL = datetime(2020, 1, 1, tzinfo=UTC), datetime(2070, 1, 1, tzinfo=UTC)
PKCS12_SUFFIXES = {".p12", ".pfx"}
FORBIDDEN_USES = ["key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign"]
Signing = tuple[PrivateKeyTypes | None, list[x509.Certificate]]


class SigningKeyUnusable(Exception):
    """The key or the certificate of the environment cannot be read, or they do not go together."""


def is_self_made() -> bool:
    """Whether no key was given, so that the one in use proves nothing to strangers."""
    return not settings.PIX_SIGNING_KEY


def signer() -> SimpleSigner:
    """What signs: the key of the environment, else this machine's own."""
    if is_self_made():
        return loaded(str(self_made()), "", "")
    return loaded(settings.PIX_SIGNING_KEY, settings.PIX_SIGNING_CERTIFICATE, settings.PIX_SIGNING_PASSWORD)


@cache
def loaded(key_file: str, certificate_file: str, password: str) -> SimpleSigner:
    """A signer from a PKCS#12 file, or from a PEM key and its PEM certificate; read once."""
    try:
        key, certificates = read(Path(key_file), certificate_file, password.encode() or None)
    except (OSError, ValueError, TypeError) as error:
        raise SigningKeyUnusable(f"The signing key or its certificate cannot be read: {error}") from error
    if not isinstance(key, (rsa.RSAPrivateKey, ec.EllipticCurvePrivateKey)) or not certificates:
        raise SigningKeyUnusable("Signing takes an RSA or elliptic-curve key, and its certificate.")
    if public(key.public_key()) != public(certificates[0].public_key()):
        raise SigningKeyUnusable("The signing key is not the one of its certificate.")
    own, *issuers = [Certificate.load(one.public_bytes(Encoding.DER)) for one in certificates]
    der = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    registry = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    registry.register_multiple([own, *issuers])
    return SimpleSigner(own, PrivateKeyInfo.load(der), registry)


def read(key_file: Path, certificate_file: str, password: bytes | None) -> Signing:
    """The private key, and its certificate followed by those that issued it."""
    if key_file.suffix.lower() in PKCS12_SUFFIXES:
        key, own, issuers = pkcs12.load_key_and_certificates(key_file.read_bytes(), password)
        return key, [*([own] if own else []), *issuers]
    if not certificate_file:
        raise ValueError("PIX_SIGNING_KEY is a PEM file, name its PIX_SIGNING_CERTIFICATE too")
    certificates = x509.load_pem_x509_certificates(Path(certificate_file).read_bytes())
    return load_pem_private_key(key_file.read_bytes(), password), certificates


def public(key: PublicKeyTypes) -> bytes:
    """A public key in its one canonical form."""
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def self_made() -> Path:
    """This machine's own key, made the first time; only its owner can read the file."""
    path = Path(settings.VAR) / SELF_MADE
    if not path.exists():
        keep(path, new_key())
    return path


def keep(path: Path, content: bytes) -> None:
    """Write a secret file at once; when two processes make one, the first stays."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def new_key() -> bytes:
    """An RSA key, which PDF 1.7 knows, and the certificate that it signs for itself, as PKCS#12."""
    key = rsa.generate_private_key(65537, SELF_MADE_BITS)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{settings.PIX_SITE_NAME} (self-made key)")])
    forbidden = dict.fromkeys([*FORBIDDEN_USES, "encipher_only", "decipher_only"], False)
    uses = x509.KeyUsage(digital_signature=True, content_commitment=True, **forbidden)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(SELF_MADE_FROM)
        .not_valid_after(SELF_MADE_UNTIL)
        .add_extension(uses, critical=True)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(b"pix", key, certificate, None, NoEncryption())
