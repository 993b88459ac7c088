"""The drawing of a centre's year: what outside sessions bring, beside what the year costs."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from pix.certification.costs import CentreYear, in_cents

WIDTH, HEIGHT = 640, 260
LEFT, RIGHT, TOP, BOTTOM = 70, 620, 20, 220
MOST_STEPS = 12


@dataclass(frozen=True, slots=True)
class Step:
    """A number of outside sessions, what they bring, where it is drawn."""

    sessions: int
    brought: Decimal
    covers: bool
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """The steps of the line, the height of the cost, and the line itself as SVG points."""

    steps: tuple[Step, ...]
    cost_y: float
    points: str


def drawing(year: CentreYear, break_even: int | None) -> Drawing:
    """From no outside session to a little past the break-even, in twelve steps at most."""
    last = max(break_even or 0, year.outside_sessions, 4) + 1
    stride = -(-last // MOST_STEPS)
    counts = range(0, last + stride, stride)
    top = max(float(year.variable), counts[-1] * max(0.0, float(year.net_of_a_session)), 1.0)
    steps = tuple(step(count, counts[-1], top, year) for count in counts)
    points = " ".join(f"{one.x},{one.y}" for one in steps)
    return Drawing(steps, height(float(year.variable), top), points)


def step(count: int, last: int, top: float, year: CentreYear) -> Step:
    """One point of the line; a loss is drawn at the foot, and the table says it."""
    brought = count * year.net_of_a_session
    x = round(LEFT + (RIGHT - LEFT) * count / last, 1)
    return Step(count, in_cents(brought), brought >= year.variable, x, height(max(0.0, float(brought)), top))


def height(euros: float, top: float) -> float:
    """Where an amount stands."""
    return round(BOTTOM - (BOTTOM - TOP) * euros / top, 1)
