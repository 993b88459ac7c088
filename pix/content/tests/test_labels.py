"""Codes, keys and refusals as authors read them, in their language."""

from __future__ import annotations

from typing import get_args

import pytest
from django.utils.translation import override

from pix.content import labels
from pix.content.bank.schema import Challenge, SkillFile
from pix.content.in_words import solution_in_words
from pix.content.release import Release
from pix.content.shelf import shelf_of
from pix.content.tests.factories import fixed_release, small_snapshot
from pix.engine.grading import MalformedResponse, validate_shape
from pix.engine.grading.key import KINDS
from pix.engine.types import Verdict


def test_every_code_has_its_label() -> None:
    assert set(labels.KINDS) == KINDS
    assert set(labels.VERDICTS) == set(Verdict)
    assert set(labels.CHALLENGE_STATUSES) == set(get_args(Challenge.model_fields["status"].annotation))
    assert set(labels.SKILL_STATUSES) == set(get_args(SkillFile.model_fields["status"].annotation))
    assert set(labels.ROLES) == set(get_args(Challenge.model_fields["role"].annotation))


def test_labels_are_french_in_french() -> None:
    with override("fr"):
        assert labels.said(labels.VERDICTS, "right") == "juste"
        assert labels.said(labels.KINDS, "number") == "nombre"
        assert labels.said(labels.KINDS, "unheard") == "unheard"


@pytest.mark.parametrize(("kind", "response"), [("text", []), ("order", "a"), ("fields", "a"), ("file", 1)])
def test_a_malformed_response_is_told_in_french(kind, response) -> None:
    with pytest.raises(MalformedResponse) as refused:
        validate_shape(kind, response)
    with override("fr"):
        told = labels.malformed_in_words(refused.value)
    assert told != str(refused.value)
    assert "doit" in told


def test_a_solution_is_read_in_words() -> None:
    question = fixed_release().draw("c12-a-4-a", 1, "en").question
    assert solution_in_words(question)[0] == ("", "7351 EN kg")


def test_the_shelf_holds_drafts_and_archives_too() -> None:
    snapshot = small_snapshot()
    snapshot["skills"]["c12-a-1"]["status"] = "draft"
    snapshot["skills"]["c12-a-2"]["challenges"][0]["status"] = "archived"
    release = Release(snapshot)
    skills = {skill.id: skill for _tube, row in shelf_of(release, "1.2") for skill in row}
    assert "c12-a-1" not in release.skills
    assert skills["c12-a-1"].file.status == "draft"
    assert skills["c12-a-2"].challenges[0].file.status == "archived"
    assert not skills["c12-a-1"].is_plain
