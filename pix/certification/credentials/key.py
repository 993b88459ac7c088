"""The key of the credentials: the one that the environment names, else one that this machine makes once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from django.conf import settings

from pix.certification.papers.signing_key import SigningKeyUnusable, keep

SELF_MADE = "credentials.pem"


def credential_key() -> Ed25519PrivateKey:
    """What signs credentials and status lists."""
    return loaded(settings.PIX_CREDENTIAL_KEY or str(self_made()))


@cache
def loaded(file: str) -> Ed25519PrivateKey:
    """An Ed25519 key from its PEM file; read once."""
    try:
        key = load_pem_private_key(Path(file).read_bytes(), None)
    except (OSError, ValueError, TypeError) as error:
        raise SigningKeyUnusable(f"The key of the credentials cannot be read: {error}") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise SigningKeyUnusable("The key of the credentials is not an Ed25519 key.")
    return key


def self_made() -> Path:
    """This machine's own key, made the first time; only its owner can read the file."""
    path = Path(settings.VAR) / SELF_MADE
    if not path.exists():
        key = Ed25519PrivateKey.generate()
        keep(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return path
