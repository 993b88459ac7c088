"""Random programs: real Python agrees on the shared part, and nothing but a Trouble ever comes out."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pix.engine.program import Limits, run
from pix.engine.tests.program_writer import Writer, python_says

pytestmark = pytest.mark.usefixtures("deep_recursion")
SMALL = Limits(steps=100_000, memory=5_000_000)
OUT_OF_BOUNDS = {"steps", "depth", "memory", "output"}


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**9))
def test_python_agrees(seed):
    source = Writer(random.Random(seed)).program()
    printed, failure = python_says(source)
    ours = run(source, SMALL)
    if ours.trouble and ours.trouble["code"] in OUT_OF_BOUNDS:
        return
    assert bool(ours.trouble) == bool(failure), (source, ours.trouble, failure)
    # A print that fails has said nothing yet in Python; ours writes value by value.
    assert ours.output.startswith(printed) if failure else ours.output == printed, source


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 10**9))
def test_broken_programs_only_make_trouble(seed):
    ours = run(Writer(random.Random(seed)).broken(), SMALL)
    assert ours.steps <= SMALL.steps * 2


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_a_program_or_a_trouble(source):
    run(source, SMALL)
