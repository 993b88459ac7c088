"""The trial of both schemes in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pix.content.release import Release
from pix.engine.certifying.trials import AdaptiveFigures, ConfirmationFigures
from pix.engine.simulation import World
from pix.psychometrics.certification_trial import (
    SchemeTrial,
    pool_table,
    trial_bank,
    try_adaptive_tests,
    try_confirmations,
)
from pix.psychometrics.models import Scheme
from pix.psychometrics.terms import Terms, adaptive_data, confirmation_data, pool_in

CONFIRMATION = ("world", "conduct", "certifiable", "asked", "flagged", "r", "rejected", "false rej.",
                "false acc.", "pix error", "bias", "exact", "±1")  # fmt: skip
ADAPTIVE = ("world", "tests", "ran dry", "exp. max", "exp. mean", "cap", "unused", "capacity error",
            "pix error", "bias", "level exact", "±1", "comp. exact", "±1", "felt")  # fmt: skip
LEGEND = """
confirmation: certifiable: share of the learners; r: mean reproducibility; rejected: share of the tests (a
false rejection when sincere); false rej.: competences no higher than the truth, certified below it; false
acc.: competences above the truth, certified above it; pix error, bias, exact, ±1: of validated tests, against
the truth. adaptive: ran dry: tests that the pool could not end; exp.: share of the tests that asked a
challenge, the most shown and on average; cap: the most allowed; unused: share of the pool; level: of the
whole; comp.: of each one; felt: right answers. pix error: root mean square."""


def trials(release: Release, learners: int, worlds: tuple[World, ...], seed: int) -> list[SchemeTrial]:
    """Both schemes as a version created today would freeze them."""
    return [
        SchemeTrial(Scheme.CONFIRMATION, confirmation_data(Terms()), learners, worlds, seed),
        SchemeTrial(Scheme.ADAPTIVE, adaptive_data(Terms(), release), learners, worlds, seed),
    ]


def lines_of(tried: Sequence[SchemeTrial], release: Release) -> Iterator[str]:
    """Yield the tables as they come."""
    confirmation, adaptive = tried
    bank = trial_bank(release)
    yield f"\n{confirmation.scheme}: {confirmation.data['per_competence']} challenges a competence"
    yield _line(CONFIRMATION, CONFIRMATION)
    for world, conducts in try_confirmations(confirmation, bank):
        for conduct, of_one in conducts.items():
            yield _line([str(world), str(conduct), *_confirmed(of_one)], CONFIRMATION)
    rows = pool_table(pool_in(adaptive.data), release)
    total = {name: sum(row[name] for row in rows) for name in ("challenges", "skills", "tubes")}
    yield f"\n{adaptive.scheme}: {adaptive.data['length']} questions of a pool of " + ", ".join(
        f"{count} {name}" for name, count in total.items()
    )
    yield _line(ADAPTIVE, ADAPTIVE)
    is_sufficient = True
    for world, found in try_adaptive_tests(adaptive, bank):
        is_sufficient &= found.is_sufficient
        yield _line([str(world), *_measured(found)], ADAPTIVE)
    yield f"the pool {'suffices' if is_sufficient else 'DOES NOT SUFFICE'}"
    yield LEGEND


def _confirmed(found: ConfirmationFigures) -> list[str]:
    return [
        _percent(found.certifiable / found.learners),
        f"{found.asked:.1f}",
        _percent(found.flagged),
        f"{found.reproducibility:.0f}",
        _percent(found.rejected),
        _percent(found.lowered),
        _percent(found.accepted),
        f"{found.pix_rmse:.0f}",
        f"{found.pix_bias:+.0f}",
        _percent(found.competence_exact),
        _percent(found.competence_within_one),
    ]


def _measured(found: AdaptiveFigures) -> list[str]:
    return [
        str(found.tests),
        str(found.ran_dry),
        _percent(found.exposure_max),
        _percent(found.exposure_mean),
        _percent(found.most_allowed / found.tests),
        _percent(found.never_shown),
        f"{found.capacity_error:.2f}",
        f"{found.pix_rmse:.0f}",
        f"{found.pix_bias:+.0f}",
        _percent(found.level_exact),
        _percent(found.level_within_one),
        _percent(found.competence_exact),
        _percent(found.competence_within_one),
        _percent(found.felt_success),
    ]


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _line(cells: Sequence[str], heads: Sequence[str]) -> str:
    """Return cells at the width of their heads, the first one to the left."""
    widths = [max(10, len(head) + 2) for head in heads]
    return cells[0].ljust(widths[0]) + "".join(
        cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True)
    )
