"""The search engine on the server: what a query brings back, what is observed, what is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from pix.content.simulators import registry
from pix.content.simulators.browser.engine import Engine
from pix.content.simulators.browser.engine import Search as Made
from pix.content.simulators.browser.matching import found
from pix.content.simulators.search_engine.building import Search
from pix.content.simulators.search_engine.samples import SAMPLES
from pix.engine.grading import MalformedResponse

CASES = json.loads((Path(__file__).parent / "queries.json").read_text("utf-8"))


def observed(state: dict[str, Any]) -> dict[str, Any]:
    return registry.observed_state("search-engine", state)


@pytest.mark.parametrize("name", SAMPLES)
def test_each_sample_is_a_start(name: str) -> None:
    assert registry.fault_of_start("search-engine", SAMPLES[name]) is None


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: f"{case['query']} {case['strict']}")
def test_a_query_brings_back_what_it_asks_for(case: dict[str, Any]) -> None:
    engine = Engine.model_validate({"docs": CASES["docs"], "strict": case["strict"]})
    search = Made.model_validate({"query": case["query"], **case.get("filters", {})})
    assert [doc.id for doc in found(engine, search, CASES["now"])] == case["found"]


def test_searches_and_what_was_opened_are_seen() -> None:
    web = Search(strict=True)
    web.doc("a", "Vélo", "réparation", address="un.example/a", mark="utile")
    web.doc("b", "Vélo", "histoire", address="un.example/b", mark="bruit")
    web.doc("pub", "Vélo en promotion", address="pub.example/", ad="Annonce")
    web.home()
    state = observed(web.after(lambda w: w.ask("vélo"), lambda w: w.open("un.example/b")).state)
    assert state["searches"] == [
        {
            "query": "vélo",
            "where": "web",
            "period": "",
            "licence": "",
            "found": 2,
            "ids": ["a", "b"],
            "marks": {"utile": 1, "bruit": 1},
        }
    ]
    assert state["opened"] == ["b"]
    assert state["page"]["doc"] == "b"


def test_an_engine_without_anything_to_find_is_refused() -> None:
    with pytest.raises(MalformedResponse, match="search-engine"):
        observed(Search().state | {"tabs": [{"id": "t1", "trail": ["x"]}], "tab": "t1"})


def test_a_result_that_is_not_there_cannot_be_ticked() -> None:
    state = {**deepcopy(SAMPLES["results"]), "ticked": ["nobody"]}
    with pytest.raises(MalformedResponse, match="search-engine"):
        observed(state)


@pytest.mark.parametrize(
    "query", ["(" * 300, "NOT " * 75, "a)" * 150, '"' * 300, "-" * 300, "OR " * 100, "(a OR " * 50]
)
def test_a_hostile_query_is_read(query: str) -> None:
    state = {**deepcopy(SAMPLES["catalogue"]), "searches": [{"query": query}] * 60}
    assert len(observed(state)["searches"]) == 60
