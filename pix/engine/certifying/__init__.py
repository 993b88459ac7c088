"""Certification: what is asked under each scheme, and what an adaptive test measured."""

from pix.engine.certifying.choosing import next_challenge
from pix.engine.certifying.claims import (
    ProvenCompetence,
    ProvenSkill,
    Slot,
    SlotReason,
    Standing,
    Variant,
)
from pix.engine.certifying.measuring import (
    Cap,
    Ending,
    Measured,
    MeasuredCompetence,
    Scale,
    settle_adaptive,
)
from pix.engine.certifying.planning import PER_COMPETENCE, plan_confirmation, replacement
from pix.engine.certifying.pool import AdaptiveRules, Asked, Exposure, Item, PoolExhausted

__all__ = [
    "PER_COMPETENCE",
    "AdaptiveRules",
    "Asked",
    "Cap",
    "Ending",
    "Exposure",
    "Item",
    "Measured",
    "MeasuredCompetence",
    "PoolExhausted",
    "ProvenCompetence",
    "ProvenSkill",
    "Scale",
    "Slot",
    "SlotReason",
    "Standing",
    "Variant",
    "next_challenge",
    "plan_confirmation",
    "replacement",
    "settle_adaptive",
]
