"""One word per thing: the vocabulary and every model stand in the glossary."""

import re

import pytest
from django.apps import apps

from tests.house import ROOT

GLOSSARY = (ROOT / "docs/glossary.md").read_text(encoding="utf-8").lower()
VOCABULARY = """
framework, area, competence, thematic, tube, skill, challenge, prototype, variant, tutorial,
release, assessment, response, verdict, answer, knowledge, level, pix, scorecard, profile,
organisation, membership, learner record, campaign, participation, target profile, capped tube,
stage, badge, training, centre, session, candidate, invigilator, alert, issue report, jury,
certificate, capacity, capacity error, discriminant, difficulty, calibration, exposure
"""


def entry_of(word: str) -> bool:
    return re.search(rf"^\| \*\*[^|]*\b{re.escape(word)}\b", GLOSSARY, re.MULTILINE) is not None


@pytest.mark.parametrize("word", [" ".join(word.split()) for word in VOCABULARY.split(",")])
def test_the_vocabulary_is_explained(word) -> None:
    assert entry_of(word)


@pytest.mark.parametrize(
    "model",
    [model for model in apps.get_models() if model.__module__.startswith("pix.")],
    ids=lambda model: model.__name__,
)
def test_every_model_is_explained(model) -> None:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__).lower()
    assert entry_of(words)
    assert model.__doc__, "a model says what it is"
    assert not model.__doc__.startswith(f"{model.__name__}("), "Django's own docstring says nothing"
