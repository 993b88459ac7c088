"""A simulation's report as a page shows it: tables and charts in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils import formats
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pix.engine.certifying.trials import Conduct
from pix.engine.simulation import World
from pix.psychometrics.charts import Chart, bars_of

Report = Mapping[str, Any]
Kind = tuple[str, ...]
WORLDS: dict[str, str | Promise] = {
    World.TYPICAL: gettext_lazy("Everybody"),
    World.WEAK: gettext_lazy("Beginners only"),
    World.EXPERT: gettext_lazy("Experts only"),
}
CONDUCTS: dict[str, str | Promise] = {
    Conduct.SINCERE: gettext_lazy("alone"),
    Conduct.CHEATING: gettext_lazy("helped"),
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


@dataclass(frozen=True, slots=True)
class Table:
    """Figures by kind of learners: the kinds, then what each figure is called and its value for each kind."""

    heads: tuple[Kind, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def table_of(report: Report, *, is_adaptive: bool) -> Table:
    """The figures of a report in words."""
    figures = _adaptive_figures if is_adaptive else _confirmation_figures
    tried = _by_kind(report, is_adaptive=is_adaptive)
    columns = [figures(found) for _kind, found in tried]
    names = [name for name, _value in columns[0]]
    rows = [(name, tuple(column[n][1] for column in columns)) for n, name in enumerate(names)]
    return Table(tuple(kind for kind, _found in tried), tuple(rows))


def _by_kind(report: Report, *, is_adaptive: bool) -> list[tuple[Kind, Report]]:
    """The figures of each kind of learners, with its name."""
    if is_adaptive:
        return [((world_name(world),), found) for world, found in report["worlds"].items()]
    return [
        ((world_name(world), str(CONDUCTS[conduct])), found)
        for world, conducts in report["worlds"].items()
        for conduct, found in conducts.items()
    ]


def _adaptive_figures(found: Report) -> list[tuple[str, str]]:
    return [
        (_("Tests"), str(found["tests"])),
        (_("Tests that the pool could not end"), str(found["ran_dry"])),
        (_("Share of the tests that showed the most shown challenge"), percent(found["exposure_max"])),
        (_("Share of the tests that showed a challenge, on average"), percent(found["exposure_mean"])),
        (_("Challenges never shown"), percent(found["never_shown"])),
        (_("Right answers"), percent(found["felt_success"])),
        (_("Error of the capacity"), decimal(found["capacity_error"])),
        *_agreement(found),
        (_("Level exact"), percent(found["level_exact"])),
    ]


def _confirmation_figures(found: Report) -> list[tuple[str, str]]:
    return [
        (_("Certifiable profiles"), percent(found["certifiable"] / found["learners"])),
        (_("Challenges asked"), decimal(found["asked"], 1)),
        (_("Challenges seen before"), percent(found["flagged"])),
        (_("Reproducibility"), decimal(found["reproducibility"], 0)),
        (_("Tests rejected"), percent(found["rejected"])),
        (_("Competences lowered though true"), percent(found["lowered"])),
        (_("Competences kept though false"), percent(found["accepted"])),
        *_agreement(found),
    ]


def _agreement(found: Report) -> list[tuple[str, str]]:
    """What both schemes are judged by: certified against true."""
    return [
        (_("Error in pix"), decimal(found["pix_rmse"], 0)),
        (_("Bias in pix"), signed(found["pix_bias"])),
        (_("Competences at their true level"), percent(found["competence_exact"])),
        (_("Competences within one level of it"), percent(found["competence_within_one"])),
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
    """The share of tests that are rejected, and of competences at their true level, by kind of learners."""
    tried = _by_kind(report, is_adaptive=False)
    rejected = [(", ".join(kind), found["rejected"], percent(found["rejected"])) for kind, found in tried]
    exact = [
        (", ".join(kind), found["competence_exact"], percent(found["competence_exact"]))
        for kind, found in tried
    ]
    return [
        Chart(
            "rejected",
            _("Tests that are rejected"),
            _("Who built the profile alone should pass; who was helped should be found out."),
            (_("Learners"), _("Tests rejected")),
            bars_of(rejected),
            is_numbered=True,
        ),
        Chart(
            "exact",
            _("Competences at their true level"),
            _("Of validated tests; presumed skills are not certified: a level may stay below the truth."),
            (_("Learners"), _("Share")),
            bars_of(exact),
            is_numbered=True,
        ),
    ]
