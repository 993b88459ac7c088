"""Centres, sessions, candidates, what happened to them, and what they earned."""

from pix.certification.models.candidate import Candidate
from pix.certification.models.candidate_list import CandidateList
from pix.certification.models.centre import Centre, CentreMembership
from pix.certification.models.certificate import Certificate
from pix.certification.models.events import Alert, FocusLoss, IssueReport
from pix.certification.models.results import Appeal, ScoredResult
from pix.certification.models.session import Session

__all__ = [
    "Alert",
    "Appeal",
    "Candidate",
    "CandidateList",
    "Centre",
    "CentreMembership",
    "Certificate",
    "FocusLoss",
    "IssueReport",
    "ScoredResult",
    "Session",
]
