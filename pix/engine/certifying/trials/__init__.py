"""Simulated learners who are certified, so that a version of a scheme is proved before it is used."""

from pix.engine.certifying.trials.adaptive_trial import AdaptiveFigures, Precision, try_adaptive
from pix.engine.certifying.trials.cohort import Cohort, TrialBank, draw_cohort
from pix.engine.certifying.trials.confirmation_trial import (
    Conduct,
    ConfirmationFigures,
    try_confirmation,
)

__all__ = [
    "AdaptiveFigures",
    "Cohort",
    "Conduct",
    "ConfirmationFigures",
    "Precision",
    "TrialBank",
    "draw_cohort",
    "try_adaptive",
    "try_confirmation",
]
