"""Grading: response and key in, verdict and details out."""

from pix.engine.grading.checks import Check, read_checks
from pix.engine.grading.key import KINDS, Graded, Key, Response, Situation
from pix.engine.grading.shape import MalformedResponse, validate_shape
from pix.engine.grading.text import normalise, refuses_t3
from pix.engine.grading.verdict import grade

__all__ = [
    "KINDS",
    "Check",
    "Graded",
    "Key",
    "MalformedResponse",
    "Response",
    "Situation",
    "grade",
    "normalise",
    "read_checks",
    "refuses_t3",
    "validate_shape",
]
