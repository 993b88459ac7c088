"""Programs and end states made to keep the server busy: told or refused, within 300 MB and the CPU."""

import pytest

from pix.content.simulators import registry
from pix.content.tasks.worker import Limits
from pix.content.tests.hostile_samples import FORGERIES, PROGRAMS
from pix.content.tests.weighing import weigh

ALLOWED = Limits()
MOST_BYTES = 300_000_000


def test_a_program_has_three_hundred_megabytes_and_less_than_five_seconds() -> None:
    assert ALLOWED.memory_bytes <= MOST_BYTES
    assert ALLOWED.wait_seconds + ALLOWED.wall_seconds < 5


@pytest.mark.parametrize("case", PROGRAMS)
def test_a_program_that_goes_too_far_is_told_within_its_memory_and_cpu(case) -> None:
    source, code = PROGRAMS[case]
    cost = weigh("program", source=source, tests=[{"input": [], "expect": ""}])
    assert cost.told["trouble"]["code"] == code
    assert cost.peak_bytes <= MOST_BYTES
    assert cost.cpu_seconds <= ALLOWED.cpu_seconds + 1.5


@pytest.mark.parametrize("name", registry.PACKAGES)
def test_forged_states_are_observed_or_refused_and_weigh_little(name) -> None:
    start = next(iter(registry.simulator(name).samples.values()))
    cost = weigh("states", simulator=name, sent=[forge(start) for forge in FORGERIES.values()])
    told = dict(zip(FORGERIES, cost.told, strict=True))
    assert {case for case in told if "refused" not in told[case]} <= {"huge numbers", "thousands of digits"}
    assert cost.peak_bytes <= MOST_BYTES
