"""The invigilator kit holds the codes, the steps in order, and the answers to what may happen."""

from dataclasses import replace

import pytest
from django.utils.translation import override

from pix.certification.papers import procedure
from pix.certification.papers.invigilator_kit import invigilator_kit
from pix.certification.tests import papers_facts as facts


@pytest.mark.parametrize("locale", ["fr", "en"])
def test_the_codes_and_addresses_are_there(locale: str) -> None:
    first, second = facts.pages_of(invigilator_kit(facts.KIT, locale=locale, at=facts.AT))
    known = ["104278", "BCDF23", "K7XM42QR", "https://pix.example/surveiller", "https://pix.example/entrer"]
    assert [word for word in known if word not in first] == []
    assert [word for word in known[1:] if word in second] == []


def test_steps_are_numbered_through_the_day_and_say_the_length() -> None:
    session = replace(facts.SESSION, test_minutes=90)
    first, _second = facts.pages_of(
        invigilator_kit(replace(facts.KIT, session=session), locale="en", at=facts.AT)
    )
    assert sum(len(steps) for _name, steps in procedure.steps(session)) == 12
    assert "12 Give the signed sheet" in first
    assert facts.squeezed("Each test lasts 1 h 30 from") in facts.squeezed(first)


def test_each_case_has_its_answer() -> None:
    _first, second = facts.pages_of(invigilator_kit(facts.KIT, locale="en", at=facts.AT))
    with override("en"):
        cases = procedure.cases()
    assert len(cases) == 10
    assert [
        text for case in cases for text in case if facts.squeezed(text) not in facts.squeezed(second)
    ] == []
