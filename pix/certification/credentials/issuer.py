"""Who issues: a did:web of the service's own address, under which its public key is read."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import quote, urlsplit

from django.conf import settings

from pix.certification.credentials.key import credential_key
from pix.certification.credentials.proof import Document, multikey, secured

# did:web of host and path: the document stands at https://host/verify/did.json.
PATH = "verify"


def did_of(origin: str) -> str:
    """The issuer's name, from the address of the service such as https://pix.example."""
    return f"did:web:{quote(urlsplit(origin).netloc, safe='')}:{PATH}"


def method_of(origin: str) -> str:
    """The address of the public key."""
    return f"{did_of(origin)}#{multikey(credential_key().public_key())}"


def did_document(origin: str) -> Document:
    """What the name stands for: the key that may assert."""
    did, method = did_of(origin), method_of(origin)
    key = {
        "id": method,
        "type": "Multikey",
        "controller": did,
        "publicKeyMultibase": multikey(credential_key().public_key()),
    }
    return {
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
        "id": did,
        "verificationMethod": [key],
        "assertionMethod": [method],
    }


def profile(origin: str) -> Document:
    """The issuer inside a credential."""
    return {"id": did_of(origin), "type": ["Profile"], "name": settings.PIX_SITE_NAME, "url": f"{origin}/"}


def signed_by_issuer(document: Document, origin: str, at: datetime) -> Document:
    """The document with the issuer's proof."""
    return secured(document, credential_key(), method=method_of(origin), at=at)
