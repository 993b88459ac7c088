"""Settle what a centre reported."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.jury import ReportSettled
from pix.certification.models import IssueReport
from pix.certification.queries.jury import lock_jury_session
from pix.kit import journal


@transaction.atomic
def settle_report(*, report_id: int, settlement: str, by: User, at: datetime) -> IssueReport:
    """Keep who settled the report and what was decided; once, and while the jury has the session."""
    report = get_object_or_404(IssueReport, pk=report_id)
    lock_jury_session(report.session_id)
    report.refresh_from_db()
    if report.settled_at:
        raise ReportSettled
    report.settled_at, report.settled_by, report.settlement = at, by, settlement
    report.save(update_fields=["settled_at", "settled_by", "settlement"])
    journal.write("certification.settle_report", actor=by, at=at, session=report.session_id, report=report.pk)
    return report
