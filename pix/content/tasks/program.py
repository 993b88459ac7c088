"""Observes a program: its tests run in a child process, whatever the program does.

The observation, for checks to look at:

- program: the source; trouble: the first thing that went wrong, or null ({code, line, column, values});
- tests: one entry a test, in order: {passed, got, expected, shown, trouble, steps, output};
- passed: how many did; output: what the first test printed; steps: operations of all tests together;
- uses: how often each construct (for, while, if, def, return, lambda, comprehension, recursion…), each
  function called (sorted, sum…) and each method called (.append, .sort…) stands in the program;
- failed: present when the child did not end by itself: time, memory, crashed or result_too_large.
"""

from __future__ import annotations

from typing import Any

from pix.content.question import Question
from pix.content.tasks.worker import Failed, run_killable
from pix.engine.program.limits import SOURCE_CHARACTERS
from pix.engine.program.testing import observation_of_failure
from pix.engine.program.trouble import Trouble, cut

GUEST = "pix.content.tasks.guest:run"


def run(question: Question, source: str) -> dict[str, Any]:
    """The observation of a program written for a question; {"failed": "busy"} when no child was free."""
    # One character more than is allowed, so that what is too long is still refused as such.
    plain = source.replace("\r\n", "\n").replace("\r", "\n")[: SOURCE_CHARACTERS + 1]
    tests = [dict(test) for test in question.tests]
    found = run_killable(GUEST, {"source": plain, "tests": tests})
    if isinstance(found, Failed):
        trouble = Trouble(f"failed_{found.code}")
        return {**observation_of_failure(cut(plain, SOURCE_CHARACTERS), tests, trouble), "failed": found.code}
    observation: dict[str, Any] = found
    return observation
