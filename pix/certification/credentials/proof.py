"""Data Integrity proofs of the suite eddsa-jcs-2022 (W3C, Data Integrity EdDSA Cryptosuites 1.0)."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SUITE = "eddsa-jcs-2022"
DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
# Multicodec's mark of an Ed25519 public key.
ED25519_PUBLIC = b"\xed\x01"
Document = dict[str, Any]


def secured(document: Document, key: Ed25519PrivateKey, *, method: str, at: datetime) -> Document:
    """The document with its proof; method: the address of the public key."""
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": SUITE,
        "created": instant(at),
        "verificationMethod": method,
        "proofPurpose": "assertionMethod",
        "@context": document["@context"],
    }
    signature = key.sign(hashed(document, options))
    return {**document, "proof": {**options, "proofValue": multibase(signature)}}


def hashed(document: Document, options: Document) -> bytes:
    """What is signed: the SHA-256 of the proof's options, then of the document, both canonical (RFC 8785)."""
    return sha256(options) + sha256(document)


def sha256(document: Document) -> bytes:
    """The digest of a canonical document."""
    return hashlib.sha256(rfc8785.dumps(document)).digest()


def multibase(content: bytes) -> str:
    """Bytes in base 58 after their mark, z."""
    number, digits = int.from_bytes(content), ""
    while number:
        number, digit = divmod(number, len(DIGITS))
        digits = DIGITS[digit] + digits
    zeros = len(content) - len(content.lstrip(b"\0"))
    return "z" + DIGITS[0] * zeros + digits


def multikey(key: Ed25519PublicKey) -> str:
    """A public key as a Multikey."""
    return multibase(ED25519_PUBLIC + key.public_bytes_raw())


def instant(at: datetime) -> str:
    """An instant in the universal time, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
