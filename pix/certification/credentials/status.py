"""Who is revoked, as public lists of bits (W3C, Bitstring Status List 1.0)."""

from __future__ import annotations

import base64
import gzip
from collections.abc import Iterable

from pix.certification.credentials.issuer import did_of
from pix.certification.credentials.proof import Document
from pix.certification.issuing import STATUS_LIST_LENGTH

VC = "https://www.w3.org/ns/credentials/v2"


def list_address(origin: str, number: int) -> str:
    """Where a list stands."""
    return f"{origin}/verify/status/{number}/"


def entry_of(origin: str, index: int) -> Document:
    """The place of a certificate, inside its credential."""
    number, place = divmod(index, STATUS_LIST_LENGTH)
    address = list_address(origin, number)
    return {
        "id": f"{address}#{place}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": str(place),
        "statusListCredential": address,
    }


def status_list(origin: str, number: int, revoked: Iterable[int]) -> Document:
    """A list, not signed yet; revoked: the places of its certificates that were."""
    address = list_address(origin, number)
    return {
        "@context": [VC],
        "id": address,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": did_of(origin),
        "credentialSubject": {
            "id": f"{address}#list",
            "type": "BitstringStatusList",
            "statusPurpose": "revocation",
            "encodedList": encoded(revoked),
        },
    }


def encoded(revoked: Iterable[int]) -> str:
    """The bits, the first place leftmost, compressed, in base 64 for addresses after its mark, u."""
    bits = bytearray(STATUS_LIST_LENGTH // 8)
    for place in revoked:
        bits[place // 8] |= 0x80 >> place % 8
    packed = gzip.compress(bytes(bits), mtime=0)
    return "u" + base64.urlsafe_b64encode(packed).decode().rstrip("=")
