"""Both schemes tried on simulated learners, from a release and what a version freezes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pix.content.release import Release
from pix.engine.certifying import Item, Variant
from pix.engine.certifying.trials import (
    AdaptiveFigures,
    Cohort,
    Conduct,
    ConfirmationFigures,
    TrialBank,
    draw_cohort,
    try_adaptive,
    try_confirmation,
)
from pix.engine.simulation import World
from pix.psychometrics.models import Scheme
from pix.psychometrics.terms import pool_in, rules_in, scale_in

# A bank must serve everybody, and days when everybody is alike: those wear the same challenges out.
WORLDS = (World.TYPICAL, World.WEAK, World.EXPERT)
Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SchemeTrial:
    """What is tried: a scheme with its data, on how many learners of each world."""

    scheme: Scheme
    data: Data
    learners: int
    worlds: tuple[World, ...] = WORLDS
    seed: int = 1


def trial_bank(release: Release) -> TrialBank:
    """A release as trials see it."""
    skills = [skill for found in release.skills_by_competence.values() for skill in found]
    variants = {
        skill.id: tuple(
            Variant(key, is_generated=release.challenges[key].file.draw is not None) for key in skill.playable
        )
        for skill in skills
    }
    filled = (code for code in release.competences if release.skills_by_competence[code])
    return TrialBank({code: release.scope(code) for code in filled}, variants, release.top_level)


def try_confirmations(
    trial: SchemeTrial, bank: TrialBank
) -> Iterator[tuple[World, dict[Conduct, ConfirmationFigures]]]:
    """Yield the figures of each conduct, world after world; same seed, same figures."""
    count = trial.data["per_competence"]
    for world, cohort in _cohorts(trial, bank):
        yield world, {conduct: try_confirmation(cohort, conduct, per_competence=count) for conduct in Conduct}


def try_adaptive_tests(trial: SchemeTrial, bank: TrialBank) -> Iterator[tuple[World, AdaptiveFigures]]:
    """Yield the figures of each world; each begins with a pool that nobody was shown."""
    pool, rules, scale = pool_in(trial.data), rules_in(trial.data), scale_in(trial.data)
    for world, cohort in _cohorts(trial, bank):
        yield world, try_adaptive(cohort, pool, rules, scale)


def _cohorts(trial: SchemeTrial, bank: TrialBank) -> Iterator[tuple[World, Cohort]]:
    return ((world, draw_cohort(bank, world, trial.learners, seed=trial.seed)) for world in trial.worlds)


def report_on(trial: SchemeTrial, release: Release) -> dict[str, Any]:
    """The whole trial as plain data: what a version keeps as its report.

    is_sufficient: every simulated adaptive test reached its end by the rules, under the cap of exposure; a
    confirmation has no pool of its own that could run out.
    """
    bank = trial_bank(release)
    about = {"learners": trial.learners, "seed": trial.seed, "release": release.number}
    if trial.scheme is Scheme.CONFIRMATION:
        tried = {
            str(world): {str(conduct): asdict(one) for conduct, one in figures.items()}
            for world, figures in try_confirmations(trial, bank)
        }
        return about | {"worlds": tried, "is_sufficient": True}
    figures = list(try_adaptive_tests(trial, bank))
    return about | {
        "pool": pool_table(pool_in(trial.data), release),
        "worlds": {str(world): asdict(one) for world, one in figures},
        "is_sufficient": all(one.is_sufficient for _world, one in figures),
    }


def pool_table(pool: Sequence[Item], release: Release) -> list[dict[str, Any]]:
    """What each competence puts in a pool: tubes, skills, challenges, and challenges by level."""
    rows = []
    for code in release.competences:
        own = [item for item in pool if item.competence == code]
        levels = Counter(release.level_of_skill(item.skill) for item in own)
        rows.append(
            {
                "competence": code,
                "tubes": len({item.tube for item in own}),
                "skills": len({item.skill for item in own}),
                "challenges": len(own),
                "levels": [levels[level] for level in range(1, release.top_level + 1)],
            }
        )
    return rows
