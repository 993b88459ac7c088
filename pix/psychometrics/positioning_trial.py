"""Policies of positioning tried side by side on a bank, in worlds of simulated learners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pix.content.errors import NoReleasePublished
from pix.content.queries import published
from pix.engine.positioning import Policy, Scope, Settings
from pix.engine.simulation import (
    Outcome,
    Summary,
    World,
    draw_learners,
    run_learners,
    scope_of_tubes,
    summarise,
    synthetic_scope,
)
from pix.psychometrics.blueprint import TUBES_BY_COMPETENCE, levels_of_tubes

Scopes = Mapping[str, Scope]


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried: policies and worlds, on how many learners spread evenly over the scopes."""

    policies: tuple[Policy, ...]
    worlds: tuple[World, ...]
    learners: int
    seed: int
    settings: Settings


@dataclass(frozen=True, slots=True)
class Bank:
    """The scopes of a trial by competence, and where they come from."""

    name: str
    scopes: Scopes


def published_bank() -> Bank:
    """The newest release, or the plan of the bank when nothing is published yet."""
    try:
        release = published()
    except NoReleasePublished:
        return Bank("blueprint (no release is published)", blueprint_bank().scopes)
    filled = (code for code in release.competences if release.skills_by_competence.get(code))
    return Bank(f"release {release.number}", {code: release.scope(code) for code in filled})


def blueprint_bank() -> Bank:
    """The whole bank as planned."""
    return Bank("blueprint", {code: scope_of_tubes(levels_of_tubes(code)) for code in TUBES_BY_COMPETENCE})


def synthetic_bank(skills: int, *, seed: int) -> Bank:
    """One invented competence of that many skills."""
    return Bank(f"synthetic, {skills} skills", {"synthetic": synthetic_scope(skills, seed=seed)})


def try_policies(bank: Bank, trial: Trial) -> Iterator[tuple[World, dict[Policy, Summary]]]:
    """Yield the figures of each policy, world after world; same seed, same figures."""
    for world in trial.worlds:
        yield world, {policy: summarise(_outcomes(bank, trial, world, policy)) for policy in trial.policies}


def _outcomes(bank: Bank, trial: Trial, world: World, policy: Policy) -> list[Outcome]:
    """Let the learners of a world take the test of their competence; every policy meets the same ones."""
    return list(_each(bank.scopes.values(), trial, world, policy))


def _each(scopes: Iterable[Scope], trial: Trial, world: World, policy: Policy) -> Iterator[Outcome]:
    """Yield one outcome per learner."""
    shared = list(scopes)
    for place, scope in enumerate(shared):
        count = trial.learners // len(shared) + (place < trial.learners % len(shared))
        if count:
            learners = draw_learners(world, scope, count, seed=trial.seed + place)
            yield from run_learners(policy, learners, seed=trial.seed, settings=trial.settings)
