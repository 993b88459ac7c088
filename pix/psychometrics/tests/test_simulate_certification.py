"""pix simulate certification."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from pix.content.tests.factories import published_release, small_snapshot

pytestmark = pytest.mark.django_db


def run(*options: str) -> str:
    written = StringIO()
    call_command("simulate", "certification", *options, stdout=written)
    return written.getvalue()


def test_both_schemes_are_tried_and_the_truth_is_told() -> None:
    release = published_release()
    text = run("--learners", "5", "--world", "typical")
    assert text.startswith(f"release {release.number}: 5 learners a world, seed 1")
    assert "confirmation: 3 challenges a competence" in text
    challenges = sum(len(skill.playable) for skill in release.skills.values())
    assert f"adaptive: 32 questions of a pool of {challenges} challenges, 128 skills, 32 tubes" in text
    assert "the pool DOES NOT SUFFICE" in text


def test_json_is_the_same_for_the_same_seed() -> None:
    published_release()
    found = run("--learners", "2", "--world", "weak", "--json")
    assert found == run("--learners", "2", "--world", "weak", "--json")
    figures = json.loads(found)
    assert figures["adaptive"]["worlds"]["weak"]["tests"] == 2
    assert set(figures["confirmation"]["worlds"]["weak"]) == {"sincere", "cheating"}


def test_without_a_bank_it_says_what_to_do() -> None:
    with pytest.raises(CommandError, match="pix bank release"):
        run()
    snapshot = small_snapshot()
    snapshot["skills"] = {key: row for key, row in snapshot["skills"].items() if row["level"] > 1}
    published_release(snapshot)
    with pytest.raises(CommandError, match="opens no level"):
        run()
