"""What a centre's year of sessions costs and brings."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

MINUTES = 60


@dataclass(frozen=True, slots=True)
class CentreYear:
    """A year of a centre; hours, minutes and euros are exact.

    outside_sessions: sessions of candidates from outside, who pay fee, of which share goes to the service.
    """

    sessions: int
    candidates_per_session: int
    candidates_per_invigilator: int
    test_hours: Fraction
    extra_time_minutes: Fraction
    administration_minutes: Fraction
    hourly_cost: Fraction
    outside_sessions: int = 0
    fee: Fraction = Fraction(45)
    share: Fraction = Fraction(10)

    @property
    def invigilators(self) -> int:
        """How many invigilators a session needs."""
        return ceil(Fraction(self.candidates_per_session, self.candidates_per_invigilator))

    @property
    def variable(self) -> Fraction:
        """Give sessions × ((test + extra time) × invigilators + administration) × hourly cost, in euros."""
        watched = (self.test_hours + self.extra_time_minutes / MINUTES) * self.invigilators
        return self.sessions * (watched + self.administration_minutes / MINUTES) * self.hourly_cost

    @property
    def net_of_a_session(self) -> Fraction:
        """Give what one full outside session brings once the service has its share, in euros."""
        return self.candidates_per_session * (self.fee - self.share)


@dataclass(frozen=True, slots=True)
class CentreCost:
    """Euros to the cent, rounded half up; break_even_sessions is None when no session brings anything."""

    variable_cost: Decimal
    outside_net: Decimal
    break_even_sessions: int | None


def centre_cost(year: CentreYear) -> CentreCost:
    """Give the variable cost of a year, what outside sessions bring, and how many would pay for it all."""
    net = year.net_of_a_session
    break_even = ceil(year.variable / net) if net > 0 else None
    return CentreCost(in_cents(year.variable), in_cents(year.outside_sessions * net), break_even)


def in_cents(euros: Fraction) -> Decimal:
    """Round an exact amount half up to the cent."""
    return Decimal(floor(euros * 100 + Fraction(1, 2))).scaleb(-2)
