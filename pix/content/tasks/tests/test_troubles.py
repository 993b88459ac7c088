"""Every trouble of a program has its sentence, in both languages, with nothing left to fill."""

import re
from pathlib import Path

import pytest
from django.utils import translation

import pix.engine.program
from pix.content.tasks.troubles import KINDS, SENTENCES, sentence_of
from pix.engine.program import run

FOLDER = Path(pix.engine.program.__file__).parent
PRINTED = re.compile(r'Trouble\(\s*"([a-z_]+)"|", "([a-z_]+)"\),|code = "([a-z_]+)"|else "([a-z_]+)"')


def codes():
    words = " ".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py"))
    return {code for match in PRINTED.finditer(words) for code in match.groups() if code}


def test_every_code_has_its_sentence():
    assert len(codes()) > 70
    assert not {code for code in codes() - set(SENTENCES) if "_" in code or code == "syntax"}


@pytest.mark.parametrize("code", SENTENCES)
def test_french_differs_and_names_the_same_facts(code):
    with translation.override("en"):
        english = str(SENTENCES[code])
    with translation.override("fr"):
        french = str(SENTENCES[code])
    facts = re.compile(r"%\((\w+)\)s")
    assert french != english
    assert set(facts.findall(french)) == set(facts.findall(english))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(
    "source",
    ["x = [1, 2][5]", "'a' + 1", "prnt(1)", "x = {1: 2}[3]", "import os", "'%s' % 1", "len(3)", "f'{1:q}'",
     "a, b = 1, 2, 3", "x = 3 €", "break", "def f(a): pass\nf()", "[1] < 3", "100 % 0", "print 1"],
)  # fmt: skip
def test_a_sentence_is_whole(source, language):
    with translation.override(language):
        said = sentence_of(run(source).trouble)
    assert "%(" not in said
    assert "…" not in said.replace("(…)", "").replace("… {", "").replace("} …", "").replace("else…", "")
    assert said.startswith(("Ligne ", "Line "))


def test_kinds_are_in_the_reader_s_words():
    with translation.override("fr"):
        assert "un texte" in sentence_of(run("-'a'").trouble)
        assert str(KINDS["list"]) == "une liste"
    assert sentence_of(None) == ""
    assert sentence_of({"code": "unheard_of", "values": {}})
