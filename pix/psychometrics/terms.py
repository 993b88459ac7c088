"""What a version of a scheme freezes, as plain data and as the engine reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pix.content.release import Release
from pix.engine.certifying import PER_COMPETENCE, AdaptiveRules, Item, Scale
from pix.psychometrics import priors
from pix.psychometrics.models import Scheme, SchemeVersion

LEVEL_PRIORS = "level priors"
LENGTH, LEAST_ANSWERED, GAP, EXPOSURE, MARGIN = 32, 20, 2, "0.20", 0.1


@dataclass(frozen=True)
class Terms:
    """What staff may choose for a version: minutes of test, years of validity (None has no end)."""

    minutes: int = 105
    validity_years: int | None = 3
    per_competence: int = PER_COMPETENCE


@dataclass(frozen=True)
class FrozenScheme:
    """A version as tests use it; pool, rules, scale and release are those of the adaptive scheme alone."""

    id: int
    scheme: Scheme
    number: int
    minutes: int
    validity_years: int | None
    is_trial: bool
    per_competence: int = 0
    release: int = 0
    pool: tuple[Item, ...] = ()
    rules: AdaptiveRules | None = None
    scale: Scale | None = None


def confirmation_data(terms: Terms) -> dict[str, Any]:
    """What a version of `confirmation` freezes; it asks from the release of the day, so it has no pool."""
    return {
        "minutes": terms.minutes,
        "validity_years": terms.validity_years,
        "per_competence": terms.per_competence,
        "is_trial": False,
    }


def adaptive_data(terms: Terms, release: Release) -> dict[str, Any]:
    """What a version of `adaptive` freezes: challenges with their calibration, bounds, lengths, release."""
    return {
        "minutes": terms.minutes,
        "validity_years": terms.validity_years,
        "is_trial": True,
        "calibration": LEVEL_PRIORS,
        "priors": {
            "step": priors.STEP,
            "middle_level": priors.MIDDLE_LEVEL,
            "discriminant": priors.DISCRIMINANT,
        },
        "release": release.number,
        "top_level": release.top_level,
        "length": LENGTH,
        "least_answered": LEAST_ANSWERED,
        "gap": GAP,
        "exposure": EXPOSURE,
        "margin": MARGIN,
        "pool": priors.pool_of(release),
        "bounds": priors.score_bounds(release.top_level),
        "competence_bounds": priors.competence_bounds(list(release.competences), release.top_level),
    }


def frozen(version: SchemeVersion) -> FrozenScheme:
    """A version as the engine reads it."""
    data = version.data
    return FrozenScheme(
        id=version.pk,
        scheme=Scheme(version.scheme),
        number=version.number,
        minutes=data["minutes"],
        validity_years=data["validity_years"],
        is_trial=data["is_trial"],
        per_competence=data.get("per_competence", 0),
        release=data.get("release", 0),
        pool=pool_in(data),
        rules=rules_in(data) if "length" in data else None,
        scale=scale_in(data) if "bounds" in data else None,
    )


def pool_in(data: Mapping[str, Any]) -> tuple[Item, ...]:
    """The challenges of a version's data."""
    return tuple(Item(*row) for row in data.get("pool", []))


def rules_in(data: Mapping[str, Any]) -> AdaptiveRules:
    """The settings of a version's data."""
    return AdaptiveRules(
        length=data["length"],
        least_answered=data["least_answered"],
        gap=data["gap"],
        exposure=Fraction(data["exposure"]),
        margin=data["margin"],
    )


def scale_in(data: Mapping[str, Any]) -> Scale:
    """The bounds of a version's data."""
    by_competence = {code: tuple(bounds) for code, bounds in data["competence_bounds"].items()}
    return Scale(tuple(data["bounds"]), by_competence)
