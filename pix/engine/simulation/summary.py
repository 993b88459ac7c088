"""Figures of a simulation, for one policy in one world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pix.engine.simulation.runner import Outcome


@dataclass(frozen=True, slots=True)
class Summary:
    """What a policy costs and is worth, over many learners.

    questions, questions_p90: asked, mean and ninth decile. rmse, bias: of the shown pix against the true pix.
    coverage: share of true pix inside the nominal 90 % bar. level_exact, level_within_one: share of learners.
    felt_success: mean share of right answers in a test.
    """

    learners: int
    questions: float
    questions_p90: float
    rmse: float
    bias: float
    coverage: float
    level_exact: float
    level_within_one: float
    felt_success: float


def summarise(outcomes: Sequence[Outcome]) -> Summary:
    """Sum up the outcomes of at least one learner."""
    questions = np.array([one.questions for one in outcomes], dtype=np.float64)
    rights = np.array([one.rights for one in outcomes], dtype=np.float64)
    error = np.array([one.found.pix - one.true.pix for one in outcomes], dtype=np.float64)
    levels = np.abs(np.array([one.found.level - one.true.level for one in outcomes]))
    return Summary(
        learners=len(outcomes),
        questions=float(questions.mean()),
        questions_p90=float(np.quantile(questions, 0.9)),
        rmse=float(np.sqrt((error**2).mean())),
        bias=float(error.mean()),
        coverage=float(np.mean([one.is_covered for one in outcomes])),
        level_exact=float((levels == 0).mean()),
        level_within_one=float((levels <= 1).mean()),
        felt_success=float((rights / np.maximum(questions, 1)).mean()),
    )
