"""The scheme `confirmation` tried on learners who were alone when they built their profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

import numpy as np

from pix.engine.certifying.claims import ProvenCompetence, ProvenSkill, Slot, Standing
from pix.engine.certifying.planning import PER_COMPETENCE, plan_confirmation
from pix.engine.certifying.trials.cohort import Cohort
from pix.engine.confirmation import Settled, Status, Tally, settle
from pix.engine.positioning import Policy, Scope, Settings
from pix.engine.scoring import CompetenceScore, competence_score, is_certifiable
from pix.engine.simulation import take_test
from pix.engine.types import TubeKnowledge

HELPED = 0.95


class Conduct(StrEnum):
    """How the profile was built: by oneself, or with someone who answers right 95 times in 100."""

    SINCERE = "sincere"
    CHEATING = "cheating"


@dataclass(frozen=True, slots=True)
class ConfirmationFigures:
    """What a scheme said of learners of one conduct.

    learners, certifiable: drawn, and those whose profile allows a test; all shares are of the latter.
    asked: mean challenges. flagged: share of the challenges asked that were seen before. rejected: share of
    the tests that are not validated. reproducibility: mean, in percent. lowered: of the competences whose
    profile is no more than the truth, the share certified below it (false rejection). accepted: of the
    competences whose profile is above the truth, the share certified above it (false acceptance).
    overclaimed: share of the competences asked whose profile is above the truth. pix_rmse, pix_bias:
    certified against true pix, of validated tests. competence_exact, competence_within_one: certified against
    true level, of validated tests, every competence.
    """

    learners: int
    certifiable: int
    asked: float
    flagged: float
    rejected: float
    reproducibility: float
    lowered: float
    accepted: float
    overclaimed: float
    pix_rmse: float
    pix_bias: float
    competence_exact: float
    competence_within_one: float


@dataclass(frozen=True, slots=True)
class _Certification:
    """One test beside the truth; claimed, certified: by competence asked, true: by every competence."""

    slots: tuple[Slot, ...]
    settled: Settled
    claimed: Mapping[str, int]
    certified: Mapping[str, int]
    true: Mapping[str, CompetenceScore]


def try_confirmation(
    cohort: Cohort, conduct: Conduct, *, per_competence: int = PER_COMPETENCE
) -> ConfirmationFigures:
    """Let every learner build a profile so, then confirm it under supervision."""
    tried = (_certification(cohort, learner, conduct, per_competence) for learner in range(len(cohort)))
    return _figures(len(cohort), [one for one in tried if one is not None])


def _certification(
    cohort: Cohort, learner: int, conduct: Conduct, per_competence: int
) -> _Certification | None:
    """Return the test of one learner; None when the profile is not certifiable."""
    luck = cohort.luck(learner)
    answers = cohort.at_home[learner]
    if conduct is Conduct.CHEATING:
        answers = luck.random(answers.shape) < HELPED
    claims, scores = _profile(cohort, answers, seed=cohort.seed + learner)
    if not is_certifiable(score.level for score in scores.values()):
        return None
    asked = [claim for claim in claims if scores[claim.code].level >= 1]
    slots = plan_confirmation(asked, per_competence=per_competence, seed=cohort.seed + learner)
    places = [cohort.bank.places[slot.skill] for slot in slots]
    right = luck.random(len(slots)) < cohort.chance[learner, places]
    settled = settle([_tally(claim.code, scores[claim.code], slots, right) for claim in asked])
    certified = {claim.code: kept.level for claim, kept in zip(asked, settled.competences, strict=True)}
    claimed = {claim.code: scores[claim.code].level for claim in asked}
    return _Certification(slots, settled, claimed, certified, cohort.true_scores(learner))


def _profile(
    cohort: Cohort, answers: np.ndarray[tuple[int], np.dtype[np.bool_]], *, seed: int
) -> tuple[list[ProvenCompetence], dict[str, CompetenceScore]]:
    """Return what positioning validates of such answers: skills and score of each competence."""
    claims, scores = [], {}
    for code, scope in cohort.bank.scopes.items():
        own = answers[[cohort.bank.places[target.skill.id] for target in scope.targets]]
        sitting = take_test(Policy.BAYES, scope, own, seed=seed, settings=Settings())
        claims.append(_claim(cohort, code, scope, sitting.knowledge))
        held = [skill.pix for skill in scope.skills if _holds(sitting.knowledge, skill.tube, skill.level)]
        scores[code] = competence_score(held, cohort.bank.top_level)
    return claims, scores


def _holds(knowledge: Mapping[str, TubeKnowledge], tube: str, level: int) -> bool:
    return level <= knowledge.get(tube, TubeKnowledge()).floor


def _claim(
    cohort: Cohort, code: str, scope: Scope, knowledge: Mapping[str, TubeKnowledge]
) -> ProvenCompetence:
    """Return the validated skills of a competence; a skill asked at home has had its first variant seen."""
    found = []
    for skill in scope.skills:
        if _holds(knowledge, skill.tube, skill.level):
            is_direct = skill.level in knowledge[skill.tube].direct
            first, *others = cohort.bank.variants[skill.id]
            variants = (replace(first, last_seen=1) if is_direct else first, *others)
            standing = Standing.DIRECT if is_direct else Standing.INFERRED
            found.append(ProvenSkill(skill.id, skill.tube, skill.level, standing, variants))
    return ProvenCompetence(code, tuple(found))


def _tally(
    code: str,
    score: CompetenceScore,
    slots: tuple[Slot, ...],
    right: np.ndarray[tuple[int], np.dtype[np.bool_]],
) -> Tally:
    own = [bool(right[place]) for place, slot in enumerate(slots) if slot.competence == code]
    return Tally(level=score.level, pix=score.pix, asked=len(own), right=sum(own))


def _figures(learners: int, tests: list[_Certification]) -> ConfirmationFigures:
    validated = [one for one in tests if one.settled.status is Status.VALIDATED]
    judged = [(one.claimed[c], one.certified[c], one.true[c].level) for one in tests for c in one.claimed]
    honest = [certified < claimed for claimed, certified, true in judged if claimed <= true]
    over = [certified > true for claimed, certified, true in judged if claimed > true]
    levels = [abs(one.certified.get(c, 0) - s.level) for one in validated for c, s in one.true.items()]
    pix = [one.settled.total - sum(score.pix for score in one.true.values()) for one in validated]
    slots = [slot for one in tests for slot in one.slots]
    return ConfirmationFigures(
        learners=learners,
        certifiable=len(tests),
        asked=_share(len(slots), len(tests)),
        flagged=_share(sum(slot.is_seen_before for slot in slots), len(slots)),
        rejected=_share(len(tests) - len(validated), len(tests)),
        reproducibility=_share(sum(one.settled.reproducibility for one in tests), len(tests)),
        lowered=_share(sum(honest), len(honest)),
        accepted=_share(sum(over), len(over)),
        overclaimed=_share(len(over), len(judged)),
        pix_rmse=float(np.sqrt(_share(sum(error * error for error in pix), len(pix)))),
        pix_bias=_share(sum(pix), len(pix)),
        competence_exact=_share(levels.count(0), len(levels)),
        competence_within_one=_share(sum(level <= 1 for level in levels), len(levels)),
    )


def _share(part: int, whole: int) -> float:
    return float(Fraction(part, whole)) if whole else 0.0
