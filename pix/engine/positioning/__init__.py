"""Positioning: which challenge comes next, when a test ends, and what it says."""

from pix.engine.positioning.campaign_prior import (
    Finished,
    GeneralLevel,
    general_level,
    in_campaign,
    informed,
    learn,
)
from pix.engine.positioning.choice import choose
from pix.engine.positioning.decision import Decision, Policy, Reason, Report, Settings
from pix.engine.positioning.model import MODEL_VERSION
from pix.engine.positioning.reference import reference_level, reference_rewards
from pix.engine.positioning.reporting import report, reported_pix
from pix.engine.positioning.scope import Scope

__all__ = [
    "MODEL_VERSION",
    "Decision",
    "Finished",
    "GeneralLevel",
    "Policy",
    "Reason",
    "Report",
    "Scope",
    "Settings",
    "choose",
    "general_level",
    "in_campaign",
    "informed",
    "learn",
    "reference_level",
    "reference_rewards",
    "report",
    "reported_pix",
]
