"""What the papers say, as plain values: no model, no database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """Where and when; starts_at carries the centre's own zone, and is shown as that wall clock says."""

    number: str
    centre: str
    starts_at: datetime
    address: str = ""
    room: str = ""
    description: str = ""
    invigilators: tuple[str, ...] = ()
    session_minutes: int = 120
    test_minutes: int = 105
    is_trial: bool = False


@dataclass(frozen=True, slots=True)
class CandidateFacts:
    """Someone enrolled; extra_time is a share of the test (1/3), add_on is empty for the core alone."""

    last_name: str
    first_name: str
    born_on: date | None = None
    birth_place: str = ""
    external_id: str = ""
    extra_time: Fraction = Fraction(0)
    adjustment: str = ""
    add_on: str = ""

    @property
    def whole_name(self) -> str:
        """First name, then last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class KitFacts:
    """What the invigilator must know; both addresses are whole links."""

    session: SessionFacts
    access_code: str
    password: str
    console_address: str
    entry_address: str
    candidates: int = 0


@dataclass(frozen=True, slots=True)
class ConvocationFacts:
    """One candidate's summons; profile_on is the eve when its profile counts, None when entry's does."""

    session: SessionFacts
    candidate: CandidateFacts
    profile_on: date | None
    entry_address: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What is already known of an incident or a suspected fraud; the rest is left to write by hand."""

    session: SessionFacts
    candidates: tuple[CandidateFacts, ...] = ()
    happened_at: datetime | None = None
    question: str = ""
    description: str = ""
    invigilator: str = ""


@dataclass(frozen=True, slots=True)
class CompetenceFacts:
    """One competence; level is None when it was not measured, 0 when measured but not certified."""

    code: str
    name: str
    level: int | None


@dataclass(frozen=True, slots=True)
class AreaFacts:
    """One area with its competences; the number gives its colour and glyph."""

    number: int
    name: str
    competences: tuple[CompetenceFacts, ...]


@dataclass(frozen=True, slots=True)
class AddOnFacts:
    """The result of an add-on beside the core: its name, what was obtained, until when."""

    name: str
    result: str
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate proves; without born_on the birth stays hidden, level is 0 below 64 pix.

    registry: names of registries and their codes. is_measured_afresh: the adaptive scheme, whose competence
    levels all come from one capacity.
    """

    holder: CandidateFacts
    identifier: str
    issued_on: date
    place: str
    score: int
    areas: tuple[AreaFacts, ...]
    short_code: str
    verification_address: str
    level: int = 0
    top_score: int = 1024
    top_level: int = 8
    registry: tuple[tuple[str, str], ...] = ()
    valid_until: date | None = None
    add_ons: tuple[AddOnFacts, ...] = ()
    is_measured_afresh: bool = False
    is_trial: bool = False
