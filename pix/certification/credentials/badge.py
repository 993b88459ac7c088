"""A certificate as an Open Badge 3.0; its words follow the reader's language, and births stay out of it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from pix.certification.attesting import ShownLevel, areas_of
from pix.certification.credentials.issuer import profile
from pix.certification.credentials.proof import Document, instant
from pix.certification.credentials.status import VC, entry_of
from pix.certification.models import Certificate
from pix.psychometrics.models import Scheme

OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"


def badge_of(certificate: Certificate, *, origin: str, locale: str) -> Document:
    """The credential of a certificate, not signed yet."""
    last = end_of(certificate)
    return {
        "@context": [VC, OPEN_BADGES],
        "id": f"urn:uuid:{certificate.identifier}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": _("Digital skills certificate"),
        "issuer": profile(origin),
        "validFrom": instant(certificate.issued_at),
        **({"validUntil": instant(last)} if last else {}),
        "credentialSubject": subject(certificate, origin, locale),
        "credentialStatus": entry_of(origin, certificate.status_index),
    }


def end_of(certificate: Certificate) -> datetime | None:
    """The last second of the last day, in the centre's time."""
    if certificate.expires_on is None:
        return None
    zone = ZoneInfo(certificate.candidate.session.centre.time_zone)
    after = datetime.combine(certificate.expires_on + timedelta(days=1), time.min, zone)
    return after - timedelta(seconds=1)


def subject(certificate: Certificate, origin: str, locale: str) -> Document:
    """Who holds it, and what was reached."""
    measured = [one for area in areas_of(certificate, locale) for one in area.levels if one.level is not None]
    identity = certificate.identity
    return {
        "type": ["AchievementSubject"],
        "identifier": [
            {
                "type": "IdentityObject",
                "hashed": False,
                "identityHash": f"{identity['first_name']} {identity['last_name']}",
                "identityType": "name",
            }
        ],
        "achievement": achievement(certificate, origin, measured),
        "result": [result(origin, "score", certificate.result["pix"])]
        + [result(origin, one.code, one.level or 0) for one in measured],
    }


def achievement(certificate: Certificate, origin: str, measured: list[ShownLevel]) -> Document:
    """What is certified, and how."""
    frozen = certificate.result
    score = described(origin, "score", _("Score in pix"), "RawScore", frozen["top_pix"])
    levels = [
        described(origin, one.code, f"{one.code} {one.name}", "PerformanceLevel", frozen["top_level"])
        for one in measured
    ]
    return {
        "id": f"{origin}/verify/#certificate",
        "type": ["Achievement"],
        "achievementType": "Certification",
        "name": _("Digital skills certificate"),
        "description": _("The score in pix, and the certified level of each competence that was measured."),
        "criteria": {"narrative": criteria(frozen["scheme"])},
        "resultDescription": [score, *levels],
    }


def criteria(scheme: str) -> str:
    """How it was measured."""
    if scheme == Scheme.ADAPTIVE:
        return _("An adaptive test taken in a centre, under supervision, after showing an identity document.")
    return _(
        "A test of one’s profile taken in a centre, under supervision, after showing an identity document."
    )


def described(origin: str, name: str, words: str, kind: str, most: int) -> Document:
    """What a result counts."""
    return {
        "id": result_address(origin, name),
        "type": ["ResultDescription"],
        "name": words,
        "resultType": kind,
        "valueMin": "0",
        "valueMax": str(most),
    }


def result(origin: str, name: str, value: int) -> Document:
    """One result."""
    return {"type": ["Result"], "resultDescription": result_address(origin, name), "value": str(value)}


def result_address(origin: str, name: str) -> str:
    """The name of a result."""
    return f"{origin}/verify/#{name}"
