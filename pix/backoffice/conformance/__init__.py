"""Conformance: cases written apart, run through the product's own code."""

from pix.backoffice.conformance.running import Tally, run_file

__all__ = ["Tally", "run_file"]
