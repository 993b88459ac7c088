"""Rebuilds knowledge from the log: the same folding, to an instant or to the last checkpoint reached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from heapq import merge

from pix.assessments.corrections import shown_until
from pix.assessments.models import Answer, Assessment, Knowledge, KnowledgeEvent
from pix.assessments.queries import knowledge_of
from pix.assessments.state import CompetenceState
from pix.content.queries import release_of

Line = Answer | KnowledgeEvent


def log_of(knowledge: Knowledge, until: datetime | None = None) -> Iterator[Line]:
    """Answers and events of a competence in the order in which they were folded."""
    answers = knowledge.answers.defer("files", "question").select_related("assessment").order_by("position")
    events = knowledge.events.order_by("position")
    if until:
        answers, events = answers.filter(at__lte=until), events.filter(at__lte=until)
    return merge(
        answers.iterator(chunk_size=500),
        events.iterator(chunk_size=500),
        key=lambda line: line.position,
    )


def replayed(knowledge: Knowledge, until: datetime | None = None) -> tuple[CompetenceState, int]:
    """The state that the log gives, and the position reached."""
    return folded(log_of(knowledge, until))


def folded(lines: Iterable[Line]) -> tuple[CompetenceState, int]:
    """The state after some lines of the log, and the position of the last."""
    state, position = CompetenceState(), 0
    for line in lines:
        state, position = after(state, line), line.position
    return state, position


def shown_state(test: Assessment) -> CompetenceState:
    """What pages show during a test: an answer waits for its checkpoint, else pix tell right from wrong."""
    if not test.is_open or shown_until(test) == test.answered:
        return CompetenceState.of_row(knowledge_of(test))
    return folded(line for line in log_of(knowledge_of(test)) if not awaits_checkpoint(line, test))[0]


def awaits_checkpoint(line: Line, test: Assessment) -> bool:
    """Whether a line of the log is an answer of this test that its page does not show yet."""
    return isinstance(line, Answer) and line.assessment_id == test.pk and line.number > shown_until(test)


def after(state: CompetenceState, line: Line) -> CompetenceState:
    """The state after one line of the log."""
    if isinstance(line, KnowledgeEvent):
        return state.turned(line)
    folded = state.answered(line)
    return folded.settle(release_of(line.assessment.release_id)) if line.presumed is not None else folded
