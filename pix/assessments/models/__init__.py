"""Tests, answers, knowledge, and what learners keep."""

from pix.assessments.models.answer import Answer
from pix.assessments.models.assessment import Assessment
from pix.assessments.models.knowledge import Knowledge, KnowledgeEvent
from pix.assessments.models.problem import ProblemReport
from pix.assessments.models.tutorials import KeptTutorial

__all__ = [
    "Answer",
    "Assessment",
    "KeptTutorial",
    "Knowledge",
    "KnowledgeEvent",
    "ProblemReport",
]
