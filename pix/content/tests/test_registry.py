"""The simulators that exist, and what their pages may send."""

import json

import pytest

from pix.content.simulators import registry
from pix.engine.grading import MalformedResponse


def every_sample() -> list[tuple[str, str]]:
    return [(name, sample) for name in registry.PACKAGES for sample in registry.simulator(name).samples]


def sent(state: object, events: object = None, **more: object) -> str:
    return json.dumps({"state": state, "events": events or {}, **more})


@pytest.fixture
def start() -> dict:
    samples = registry.simulator("file-manager").samples
    return dict(next(iter(samples.values())))


@pytest.mark.parametrize("name", registry.PACKAGES)
def test_each_simulator_has_its_script_and_its_words(name) -> None:
    found = registry.simulator(name)
    assert found.name == name
    assert (registry.STATIC / f"{name}.js").is_file()
    assert found.samples
    for key, row in found.texts.items():
        assert set(row) == {"fr", "en"}, key
        assert all(row.values()), key


@pytest.mark.parametrize(("name", "sample"), every_sample())
def test_each_sample_opens_and_is_observed(name, sample) -> None:
    found = registry.simulator(name).samples[sample]
    assert registry.fault_of_start(name, found) is None
    seen = registry.observe_sent(name, sent(found, {"rename": 2}))
    assert seen == {**registry.observe_start(name, found), "events": {"rename": 2}}


def test_the_page_is_given_its_start_and_words_of_one_language(start) -> None:
    payload = registry.simulator("file-manager").payload(start=start, draft=None, locale="fr")
    assert {name: payload[name] for name in ("name", "lang", "start", "draft")} == {
        "name": "file-manager",
        "lang": "fr",
        "start": start,
        "draft": None,
    }
    assert payload["texts"]["kernel_undo"] == "Annuler la dernière action"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        '{"state": {}}',
        '{"state": {}, "events": {}, "more": 1}',
        '{"state": NaN, "events": {}}',
        '{"state": 1' + "0" * 5000 + ', "events": {}}',
        '{"state": {}, "events": []}',
        '{"state": {}, "events": {"a": -1}}',
        '{"state": {}, "events": {"a": true}}',
        '{"state": {}, "events": {"a": 1.5}}',
        '{"state": {}, "events": {"a": 100001}}',
        json.dumps({"state": {}, "events": {"x" * 61: 1}}),
        json.dumps({"state": {}, "events": {str(n): 1 for n in range(101)}}),
        json.dumps({"state": {}, "events": {}}) + " " * registry.MAX_SENT,
    ],
    ids=range(17),
)
def test_what_no_page_sends_is_refused(text) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("file-manager", text)


@pytest.mark.parametrize(
    "change",
    [
        {"unknown": 1},
        {"nodes": None},
        {"nodes": "all"},
        {"places": []},
        {"nodes": [{"id": "a", "name": "a", "parent": "nowhere"}]},
        {"nodes": [{"id": "a", "name": "nul \x00", "parent": "home"}]},
        {"nodes": [{"id": "a", "name": "a\ud800", "parent": "home"}]},
        {"nodes": [{"id": f"n{n}", "name": f"n{n}", "parent": "home"} for n in range(401)]},
    ],
    ids=range(8),
)
def test_a_forged_state_is_refused(start, change) -> None:
    with pytest.raises(MalformedResponse):
        registry.observe_sent("file-manager", sent({**start, **change}))


@pytest.mark.parametrize(
    ("name", "start", "said"),
    [
        ("time-machine", {}, "there is no simulator 'time-machine'"),
        ("file-manager", None, "needs a start"),
        ("file-manager", {"places": [], "nodes": []}, "does not suit"),
        ("file-manager", {"places": "é" * 40_000}, "over 60 kB"),
    ],
)
def test_a_start_that_cannot_open_is_said(name, start, said) -> None:
    assert said in (registry.fault_of_start(name, start) or "")
