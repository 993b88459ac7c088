"""Try a version on simulated learners and keep what it said."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.content.queries import published, release_of
from pix.kit import journal
from pix.psychometrics.certification_trial import WORLDS, SchemeTrial, report_on
from pix.psychometrics.models import Scheme, SchemeVersion

LEARNERS = 100


def simulate_scheme_version(*, version_id: int, at: datetime, learners: int = LEARNERS) -> SchemeVersion:
    """Write the report of a version; it takes a minute, so nothing is locked while the learners answer."""
    version = SchemeVersion.objects.get(pk=version_id)
    number = version.data.get("release")
    release = release_of(number) if number else published()
    trial = SchemeTrial(Scheme(version.scheme), version.data, learners, WORLDS)
    report = report_on(trial, release)
    with transaction.atomic():
        SchemeVersion.objects.filter(pk=version_id).update(report=report)
        facts = {"learners": learners, "is_sufficient": report["is_sufficient"]}
        journal.write(
            "psychometrics.simulate_scheme_version", actor=None, at=at, data=facts, scheme_version=version_id
        )
    version.report = report
    return version
