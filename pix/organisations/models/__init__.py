"""Organisations, their members and their learner records."""

from pix.organisations.models.learners import LearnerRecord
from pix.organisations.models.organisation import Membership, Organisation

__all__ = ["LearnerRecord", "Membership", "Organisation"]
