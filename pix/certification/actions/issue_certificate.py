"""Give a candidate the certificate of a validated result."""

from __future__ import annotations

import uuid
from datetime import datetime

from django.db import transaction

from pix.certification import issuing
from pix.certification.errors.certificates import CertificateNotDue
from pix.certification.models import Candidate, Certificate, ScoredResult
from pix.certification.queries.exams import locked_candidate
from pix.kit import journal
from pix.psychometrics.queries import scheme_of


@transaction.atomic
def issue_certificate(*, candidate: Candidate, at: datetime) -> Certificate:
    """Freeze identity and result; a candidate who has a certificate keeps that one."""
    locked = locked_candidate(candidate.pk)
    known = Certificate.objects.filter(candidate=locked).first()
    if known:
        return known
    certificate = new_certificate(locked, at)
    certificate.save()
    journal.write(
        "certification.issue_certificate",
        actor=None,
        at=at,
        candidate=locked.pk,
        certificate=certificate.pk,
    )
    return certificate


def new_certificate(candidate: Candidate, at: datetime) -> Certificate:
    """The certificate of the candidate's last result, not stored yet."""
    scored = candidate.results.order_by("at", "pk").last()
    if candidate.started_at is None or scored is None or scored.status != ScoredResult.Status.VALIDATED:
        raise CertificateNotDue
    session, scheme = candidate.session, scheme_of(candidate.session.scheme_id)
    issued_on = issuing.day_in_centre(candidate, at)
    return Certificate(
        candidate=candidate,
        user=candidate.user,
        identifier=uuid.uuid4(),
        code=issuing.new_code(),
        link=issuing.new_link(),
        identity=issuing.identity_of(candidate),
        result=issuing.result_of(candidate, candidate.started_at, scored),
        is_trial=session.is_trial or scheme.is_trial,
        add_on=candidate.add_on,
        issued_at=at,
        place=f"{session.centre.name}, {session.centre.city}",
        expires_on=issuing.end_of_validity(issued_on, scheme.validity_years),
        status_index=issuing.new_status_index(),
    )
