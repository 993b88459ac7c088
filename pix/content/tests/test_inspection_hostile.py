"""Files made to break their reader: told in words, in under five seconds and 300 MB."""

import json

import pytest
from django.utils.translation import override

from pix.content.inspection import inspect, inspecting
from pix.content.inspection.inspecting import LIMITS
from pix.content.inspection.limits import MEMORY_BYTES, OBSERVED_BYTES
from pix.content.inspection.troubles import UNREADABLE, trouble_in
from pix.content.tests.hostile_samples import (
    FILES,
    HOSTILE,
    MACROS,
    READERS,
    huge_sheet,
    nested,
    with_macros,
)
from pix.content.tests.test_round_trips import BUILT
from pix.content.tests.weighing import weigh

ACTS = "pix.content.tasks.tests.acts"


def test_a_reader_is_stopped_before_five_seconds_and_300_megabytes() -> None:
    assert LIMITS.wait_seconds + LIMITS.wall_seconds < 5
    assert LIMITS.memory_bytes <= 300_000_000


@pytest.mark.parametrize("case", FILES)
def test_what_would_break_a_reader_is_told_within_its_memory_and_cpu(case) -> None:
    name, build = FILES[case]
    cost = weigh("file", name=name, content=build())
    assert cost.peak_bytes <= MEMORY_BYTES
    # The system itself ends the reader, one second after the signal that it may heed.
    assert cost.cpu_seconds <= LIMITS.cpu_seconds + 1.5
    assert len(json.dumps(cost.told, ensure_ascii=False)) <= OBSERVED_BYTES + 200
    code = cost.told.get("unreadable")
    assert code not in ("crash", "busy")
    if case in HOSTILE:
        assert code == HOSTILE[case][2]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", sorted({code for _name, _build, code in HOSTILE.values() if code}))
def test_what_is_refused_is_refused_in_words(code, language) -> None:
    with override(language):
        assert len(str(trouble_in({"unreadable": code}))) > 40


@pytest.mark.parametrize("name", BUILT)
@pytest.mark.parametrize("share", [0.3, 0.95])
def test_a_file_cut_short_is_told_or_refused(name, share) -> None:
    content = BUILT[name]()
    told = inspect(name, content[: int(len(content) * share)])
    assert told.get("unreadable") in (None, "damaged", "bomb", "unknown_format")
    json.dumps(told)


def test_a_sheet_that_declares_billions_of_cells_costs_what_it_holds() -> None:
    told = inspect("a.ods", huge_sheet())
    assert told["sheets"]["A"]["cells"]["A1"] == {"value": 1}
    assert told["cut"]


@pytest.mark.parametrize("name", MACROS)
def test_a_document_with_macros_is_read_and_its_macros_told(name) -> None:
    told = inspect(name, with_macros(name))
    assert told["has_macros"] is True
    assert inspect(name, BUILT[name]())["has_macros"] is False


def test_archives_nested_too_deep_are_not_opened() -> None:
    inside = inspect("a.zip", nested(3))["files"]["a.zip"]["files"]["a.zip"]
    assert inside["unreadable"] == "too_deep"
    assert inspect("a.zip", nested(1))["files"]["a.zip"]["files"]["a.txt"]["lines"] == ["fond"]


@pytest.mark.parametrize("act", READERS)
def test_a_reader_that_crashes_hangs_or_grows_harms_nobody(act, monkeypatch) -> None:
    monkeypatch.setattr(inspecting, "READER", f"{ACTS}:{act}")
    assert inspect("a.txt", b"x") == {"extension": "txt", "weight": 1, "unreadable": READERS[act]}


def test_the_limits_are_those_of_the_reader_s_process(monkeypatch) -> None:
    monkeypatch.setattr(inspecting, "READER", f"{ACTS}:bounds")
    told = inspect("a.txt", b"x")
    assert told["memory"] == MEMORY_BYTES == 300_000_000
    assert told["cpu"] == LIMITS.cpu_seconds < 5
    assert (told["file_size"], told["processes"], told["files"]) == (0, 0, LIMITS.open_files)


def test_an_endless_reader_is_ended_by_its_cpu_limit_though_its_parent_would_wait() -> None:
    limits = {"wall_seconds": 60.0, "cpu_seconds": 1}
    cost = weigh("file", name="a.txt", content=b"x", reader=f"{ACTS}:spin", limits=limits)
    assert cost.told["unreadable"] == "timeout"
    assert cost.cpu_seconds <= 1 + 1.5


@pytest.mark.parametrize("act", ["grow", "grow_slowly"])
def test_a_reader_that_grows_is_weighed_and_stays_under_its_limit(act) -> None:
    cost = weigh("file", name="a.txt", content=b"x", reader=f"{ACTS}:{act}")
    assert cost.told["unreadable"] == "too_large"
    assert cost.peak_bytes <= MEMORY_BYTES
    if act == "grow_slowly":
        assert cost.peak_bytes > MEMORY_BYTES / 2


def test_each_trouble_has_a_sentence_in_french_too() -> None:
    for code in UNREADABLE:
        with override("en"):
            english = str(trouble_in({"unreadable": code}))
        with override("fr"):
            assert str(trouble_in({"unreadable": code})) != english
