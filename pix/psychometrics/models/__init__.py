"""Versions of the certification schemes."""

from pix.psychometrics.models.scheme_version import Scheme, SchemeVersion

__all__ = ["Scheme", "SchemeVersion"]
