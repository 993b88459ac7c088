"""Each kind of case: its input handed to the product's code, the answer as plain values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from pix.accounts.usernames import username_of
from pix.backoffice.conformance.grading import grade_case, normalise_case
from pix.campaigns.codes import could_be_generated, read_code
from pix.campaigns.marks import university_table
from pix.campaigns.mastery import mastery_bars
from pix.certification.costs import CentreYear, centre_cost
from pix.engine import adaptive, irt, knowledge, scoring
from pix.engine.confirmation import Abort, Tally, settle
from pix.engine.positioning.reference import reference_level, reference_rewards
from pix.engine.types import TubeKnowledge
from pix.kit.exports import export_cell

Plain = dict[str, Any]


def exact(number: Any) -> Fraction:
    """Read a number as it is written: 0.1 is one tenth, "8/3" eight thirds."""
    return Fraction(str(number))


def _pix_value(case: Plain) -> Plain:
    return {"value": str(scoring.pix_value(case["skills"]))}


def _competence_score(case: Plain) -> Plain:
    score = scoring.competence_score(map(exact, case["earned"]), case["top_level"])
    return {"pix": score.pix, "level": score.level, "pix_ahead": score.pix_ahead}


def _knowledge(case: Plain) -> Plain:
    levels = case["levels"]
    state = TubeKnowledge()
    for level, right in case["answers"]:
        state = knowledge.fold(state, level, right)
    return {
        "floor": state.floor,
        "ceiling": state.ceiling,
        "validated": list(knowledge.validated(state, levels)),
        "invalidated": list(knowledge.invalidated(state, levels)),
        "direct": list(state.direct),
    }


def _delay(case: Plain) -> Plain:
    elapsed = case.get("elapsed_days")
    return {
        "days_left": knowledge.days_left(exact(case["delay"]), None if elapsed is None else exact(elapsed))
    }


def _confirmation(case: Plain) -> Plain:
    tallies = [Tally(**one) for one in case["competences"]]
    abort = Abort(case["abort"]) if case.get("abort") else None
    settled = settle(
        tallies, fraud=bool(case.get("fraud")), abort=abort, cancelled=bool(case.get("cancelled"))
    )
    return {
        "status": str(settled.status),
        "reproducibility": settled.reproducibility,
        "total": settled.total,
        "competences": [{"level": one.level, "pix": one.pix} for one in settled.competences],
    }


def _capacity(case: Plain) -> Plain:
    capacity, error = irt.estimate([(a, b, right) for a, b, right in case["answers"]])
    return {"capacity": capacity, "error": error}


def _adaptive_score(case: Plain) -> Plain:
    pix, level = adaptive.score(case["bounds"], case["capacity"])
    return {"pix": pix, "level": level}


def _reference_level(case: Plain) -> Plain:
    return {"level": reference_level([(difficulty, right) for difficulty, right in case["answers"]])}


def _reference_reward(case: Plain) -> Plain:
    rewards = reference_rewards(case["unknown"], case["level"])
    return {"rewards": {str(level): reward for level, reward in rewards.items()}}


def _mark(case: Plain) -> Plain:
    return {"mark": str(university_table().mark(case["pix"]))}


def _centre_cost(case: Plain) -> Plain:
    counts = ("sessions", "candidates_per_session", "candidates_per_invigilator", "outside_sessions")
    year: Plain = {name: value if name in counts else exact(value) for name, value in case.items()}
    cost = centre_cost(CentreYear(**year))
    return {
        "variable_cost": str(cost.variable_cost),
        "outside_net": str(cost.outside_net),
        "break_even_sessions": cost.break_even_sessions,
    }


def _mastery_bars(case: Plain) -> Plain:
    return {"bars": mastery_bars((exact(share), people) for share, people in case["mastery"])}


def _export_cell(case: Plain) -> Plain:
    return {"text": export_cell(case.get("value"))}


def _username(case: Plain) -> Plain:
    born = date.fromisoformat(case["birth_date"])
    return {"username": username_of(case["first_name"], case["last_name"], born)}


def _campaign_code(case: Plain) -> Plain:
    code = case["code"]
    return {"accepted": read_code(code) is not None, "could_be_generated": could_be_generated(code)}


KINDS: dict[str, Callable[[Plain], Plain]] = {
    "normalise": normalise_case,
    "grade": grade_case,
    "pix_value": _pix_value,
    "competence_score": _competence_score,
    "knowledge": _knowledge,
    "delay": _delay,
    "confirmation": _confirmation,
    "capacity": _capacity,
    "adaptive_score": _adaptive_score,
    "reference_level": _reference_level,
    "reference_reward": _reference_reward,
    "mark": _mark,
    "centre_cost": _centre_cost,
    "mastery_bars": _mastery_bars,
    "export_cell": _export_cell,
    "username": _username,
    "campaign_code": _campaign_code,
}
