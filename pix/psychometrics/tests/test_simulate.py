"""pix simulate positioning."""

from __future__ import annotations

import json
from io import StringIO
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from pix.engine.positioning import Policy, Settings
from pix.engine.simulation import World, synthetic_scope
from pix.psychometrics import positioning_trial
from pix.psychometrics.blueprint import TUBES_BY_COMPETENCE
from pix.psychometrics.positioning_trial import Trial, blueprint_bank, synthetic_bank, try_policies


def run(*options: str) -> str:
    written = StringIO()
    call_command("simulate", "positioning", *options, stdout=written)
    return written.getvalue()


def test_policies_stand_side_by_side_in_each_world() -> None:
    text = run("--synthetic", "20", "--learners", "10", "--world", "typical", "--world", "guttman")
    assert text.startswith("synthetic, 20 skills: 20 skills in 1 competence(s); 10 learners a world")
    assert [line for line in text.splitlines() if line in list(World)] == ["typical", "guttman"]
    for policy in Policy:
        assert text.count(f"\n{policy} ") == 2


def test_json_is_the_same_for_the_same_seed() -> None:
    options = ("--synthetic", "15", "--learners", "8", "--world", "noisy", "--policy", "bayes", "--json")
    found: dict[str, Any] = json.loads(run(*options))
    assert found == json.loads(run(*options))
    assert found["worlds"]["noisy"]["bayes"]["learners"] == 8
    assert found["settings"] == {"limit": 20, "lambda_pix2": 1.0}


def test_learners_are_spread_over_the_competences() -> None:
    trial = Trial((Policy.REFERENCE,), (World.WEAK,), 18, 1, Settings())
    (_, figures), *_ = try_policies(blueprint_bank(), trial)
    assert figures[Policy.REFERENCE].learners == 18


def test_the_blueprint_is_the_whole_plan() -> None:
    scopes = blueprint_bank().scopes
    assert len(scopes) == len(TUBES_BY_COMPETENCE) == 16
    assert sum(len(scope.targets) for scope in scopes.values()) == 554
    assert sum(len(scope.tubes) for scope in scopes.values()) == 128
    assert all(scope.maximum == 64 for scope in scopes.values())
    assert len(synthetic_bank(33, seed=1).scopes["synthetic"].targets) == 33


def test_the_published_bank_is_tried_by_its_own_scopes(monkeypatch: pytest.MonkeyPatch) -> None:
    scope = synthetic_scope(12)
    release = SimpleNamespace(
        number=7,
        competences={"1.1": None, "1.2": None},
        skills_by_competence={"1.2": scope.skills},
        scope=lambda code: {"1.2": scope}[code],
    )
    monkeypatch.setattr(positioning_trial, "published", lambda: release)
    text = run("--learners", "3", "--world", "expert", "--policy", "bayes")
    assert text.startswith("release 7: 12 skills in 1 competence(s)")
    release.skills_by_competence = {}
    with pytest.raises(CommandError, match="release 7 opens no level"):
        run("--learners", "3")


@pytest.mark.django_db
def test_without_a_release_the_plan_stands_in_and_says_so() -> None:
    text = run("--learners", "2", "--world", "weak", "--competence", "1.2", "--policy", "reference")
    assert text.startswith("blueprint (no release is published), competence 1.2: 35 skills")


def test_what_cannot_be_tried_is_said() -> None:
    with pytest.raises(CommandError, match=r"has no competence 9\.9"):
        run("--blueprint", "--competence", "9.9")
    for wrong in (["--learners", "0"], ["--synthetic", "many"], ["--world", "flat"]):
        with pytest.raises(CommandError):
            run(*wrong)
