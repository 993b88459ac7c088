"""Simulated learners who take tests, so that a policy is proved before it is used."""

from pix.engine.simulation.banks import scope_of_tubes, synthetic_scope
from pix.engine.simulation.runner import Outcome, Sitting, run_learners, take_test
from pix.engine.simulation.summary import Summary, summarise
from pix.engine.simulation.worlds import Learners, World, draw_learners

__all__ = [
    "Learners",
    "Outcome",
    "Sitting",
    "Summary",
    "World",
    "draw_learners",
    "run_learners",
    "scope_of_tubes",
    "summarise",
    "synthetic_scope",
    "take_test",
]
