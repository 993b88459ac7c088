"""Freeze a new version of a scheme."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.content.queries import published
from pix.kit import journal
from pix.kit.jobs import enqueue
from pix.psychometrics.errors import BankTooSmall
from pix.psychometrics.models import Scheme, SchemeVersion
from pix.psychometrics.terms import Terms, adaptive_data, confirmation_data


@transaction.atomic
def create_scheme_version(
    *, scheme: Scheme, by: User | None, at: datetime, terms: Terms | None = None
) -> SchemeVersion:
    """Write a draft from the published release and level priors, and ask for its simulation."""
    chosen = terms or Terms()
    if scheme is Scheme.ADAPTIVE:
        release = published()
        if not release.top_level:
            raise BankTooSmall
        data = adaptive_data(chosen, release)
    else:
        data = confirmation_data(chosen)
    # Locked together, so that two drafts begun at once get two numbers.
    numbers = list(
        SchemeVersion.objects.select_for_update().filter(scheme=scheme).values_list("number", flat=True)
    )
    version = SchemeVersion.objects.create(
        scheme=scheme, number=max(numbers, default=0) + 1, data=data, created_at=at, created_by=by
    )
    facts = {"scheme": scheme.value, "number": version.number}
    journal.write(
        "psychometrics.create_scheme_version", actor=by, at=at, data=facts, scheme_version=version.pk
    )
    enqueue("psychometrics.simulate_version", version_id=version.pk)
    return version
