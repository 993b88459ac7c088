"""What this room keeps about a person: to hand over, and to let go."""

from __future__ import annotations

from typing import Any

from pix.accounts.models import User
from pix.certification.models import Candidate, Centre, CentreMembership, Certificate

CANDIDATE = (
    "session__number", "session__starts_at", "first_name", "last_name", "born_on", "sex", "birth_city",
    "birth_country", "email", "extra_time", "adjustment", "enrolled_at", "started_at", "ended_at", "end",
)  # fmt: skip


def data_of(user: User) -> dict[str, Any]:
    """Sessions, results, certificates and centres of a person."""
    candidates = Candidate.objects.filter(user=user).order_by("pk")
    results = candidates.filter(session__published_at__isnull=False, results__isnull=False)
    told = ("session__number", "results__status", "results__pix", "results__level", "results__at")
    certificates = Certificate.objects.filter(user=user).order_by("pk")
    return {
        "sessions": list(candidates.values(*CANDIDATE)),
        "results": list(results.values(*told)),
        "certificates": list(certificates.values("code", "identity", "result", "issued_at", "expires_on")),
        "centres": list(CentreMembership.objects.filter(user=user).values("centre__name", "role", "since")),
    }


def erase_for(user: User) -> None:
    """Let go of the account and its tests; what centres wrote, and certificates, stay until they expire."""
    Candidate.objects.filter(user=user).update(user=None, assessment=None, seat="")
    Certificate.objects.filter(user=user).update(user=None)
    CentreMembership.objects.filter(user=user).delete()
    Centre.objects.filter(referent=user).update(referent=None)
