"""The laboratory's jobs."""

from __future__ import annotations

from pix.kit import clock
from pix.kit.jobs import job
from pix.psychometrics.actions.simulate_scheme_version import simulate_scheme_version


@job(attempts=2)
def simulate_version(version_id: int) -> None:
    """Try a version on simulated learners; run again, it gives the same report."""
    simulate_scheme_version(version_id=version_id, at=clock.now())
