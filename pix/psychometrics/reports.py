"""A simulation's report as a page shows it: tables and charts in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pix.engine.certifying.trials import Conduct
from pix.engine.simulation import World
from pix.psychometrics.charts import Chart, bars_of

Report = Mapping[str, Any]
WORLDS: dict[str, str | Promise] = {
    World.TYPICAL: gettext_lazy("Everybody"),
    World.WEAK: gettext_lazy("Beginners only"),
    World.EXPERT: gettext_lazy("Experts only"),
}
CONDUCTS: dict[str, str | Promise] = {
    Conduct.SINCERE: gettext_lazy("alone at home"),
    Conduct.CHEATING: gettext_lazy("helped at home"),
}


def percent(share: float) -> str:
    """A share in words, with one decimal."""
    return _("%(number)s%%") % {"number": decimal(100 * share, 1)}


def decimal(value: float, places: int = 2) -> str:
    """A number as the reader's language writes it."""
    return str(formats.number_format(value, places))


def signed(value: float) -> str:
    """A whole number with its sign."""
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{decimal(abs(value), 0)}"


def world_name(world: str) -> str:
    """A world in words; its own name when staff simulated another one."""
    return str(WORLDS.get(world, world))


def adaptive_rows(report: Report) -> list[list[str]]:
    """One row per world: exposure, errors, agreement."""
    return [
        [
            world_name(world),
            str(found["tests"]),
            str(found["ran_dry"]),
            percent(found["exposure_max"]),
            percent(found["exposure_mean"]),
            percent(found["never_shown"]),
            decimal(found["capacity_error"]),
            decimal(found["pix_rmse"], 0),
            signed(found["pix_bias"]),
            percent(found["level_exact"]),
            percent(found["competence_exact"]),
            percent(found["competence_within_one"]),
        ]
        for world, found in report["worlds"].items()
    ]


def confirmation_rows(report: Report) -> list[list[str]]:
    """One row per world and conduct: who is rejected, what is lowered, what agrees with the truth."""
    return [
        [
            f"{world_name(world)}, {CONDUCTS[conduct]}",
            percent(found["certifiable"] / found["learners"]),
            decimal(found["asked"], 1),
            percent(found["flagged"]),
            decimal(found["reproducibility"], 0),
            percent(found["rejected"]),
            percent(found["lowered"]),
            percent(found["accepted"]),
            decimal(found["pix_rmse"], 0),
            signed(found["pix_bias"]),
            percent(found["competence_exact"]),
            percent(found["competence_within_one"]),
        ]
        for world, conducts in report["worlds"].items()
        for conduct, found in conducts.items()
    ]


def adaptive_charts(report: Report) -> list[Chart]:
    """How often challenges were shown, and how sure the measure is along the scale; in the first world."""
    world, found = next(iter(report["worlds"].items()))
    shown = [(str(times), float(count), str(count)) for times, count in enumerate(found["shown"])]
    sure = [(decimal(one["low"], 1), one["error"], decimal(one["error"])) for one in found["precision"]]
    facts = {"world": world_name(world), "tests": found["tests"], "most": found["most_allowed"]}
    return [
        Chart(
            "exposure",
            _("How often each challenge was shown"),
            _("%(world)s: %(tests)s tests; the rules allow %(most)s of them to show the same challenge.")
            % facts,
            (_("Times shown"), _("Challenges")),
            bars_of(shown),
        ),
        Chart(
            "precision",
            _("Error of the capacity along its scale"),
            _("%(world)s: mean standard error of the tests whose capacity falls in each half-unit.") % facts,
            (_("Capacity from"), _("Standard error")),
            bars_of(sure),
        ),
    ]


def confirmation_charts(report: Report) -> list[Chart]:
    """The share of tests that are rejected, by world and conduct."""
    rows = [
        (f"{world_name(world)}, {CONDUCTS[conduct]}", found["rejected"], percent(found["rejected"]))
        for world, conducts in report["worlds"].items()
        for conduct, found in conducts.items()
    ]
    about = _("Who built the profile alone should pass; who was helped should be found out.")
    heads = (_("Learners"), _("Tests rejected"))
    return [Chart("rejected", _("Tests that are rejected"), about, heads, bars_of(rows))]
