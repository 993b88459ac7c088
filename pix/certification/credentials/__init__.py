"""Certificates as verifiable credentials: Open Badges 3.0, their proofs and their status lists."""
