"""What the kit keeps: the journal with its seals, and the leases and schedule of jobs."""

from pix.kit.models.jobs import JobLease, JobSchedule
from pix.kit.models.journal import JournalLine, JournalSeal

__all__ = ["JobLease", "JobSchedule", "JournalLine", "JournalSeal"]
