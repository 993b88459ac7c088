"""Every paper, in each language: tagged, titled, on as many pages as it should, with any name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from pix.certification.papers.attendance import attendance_sheet
from pix.certification.papers.certificate import certificate, certificates
from pix.certification.papers.convocation import convocation
from pix.certification.papers.invigilator_kit import invigilator_kit
from pix.certification.papers.reports import fraud_report, incident_report
from pix.certification.tests import papers_facts as facts

Print = Callable[[str], bytes]
AT = facts.AT
PLAIN: dict[str, tuple[Print, int]] = {
    "attendance": (lambda to: attendance_sheet(facts.SESSION, facts.many(45), locale=to, at=AT), 3),
    "kit": (lambda to: invigilator_kit(facts.KIT, locale=to, at=AT), 2),
    "convocation": (lambda to: convocation(facts.CONVOCATION, locale=to, at=AT), 1),
    "incident": (lambda to: incident_report(facts.REPORT, locale=to, at=AT), 1),
    "fraud": (lambda to: fraud_report(facts.REPORT, locale=to, at=AT), 1),
    "certificate": (lambda to: certificate(facts.CERTIFICATE, locale=to, at=AT), 1),
    "certificates": (
        lambda to: certificates(facts.SESSION, [facts.CERTIFICATE, facts.LONG_CERTIFICATE], locale=to, at=AT),
        2,
    ),
}
LONG_REPORT = replace(
    facts.REPORT, session=facts.LONG_SESSION, candidates=(facts.LONG_NAME,) * 3, description=facts.LONG * 4
)
LONG: dict[str, tuple[Print, int]] = {
    "attendance": (
        lambda to: attendance_sheet(facts.LONG_SESSION, [facts.LONG_NAME] * 20, locale=to, at=AT),
        1,
    ),
    "kit": (lambda to: invigilator_kit(replace(facts.KIT, session=facts.LONG_SESSION), locale=to, at=AT), 2),
    "convocation": (
        lambda to: convocation(
            replace(facts.CONVOCATION, session=facts.LONG_SESSION, candidate=facts.LONG_NAME),
            locale=to,
            at=AT,
        ),
        1,
    ),
    "incident": (lambda to: incident_report(LONG_REPORT, locale=to, at=AT), 1),
    "fraud": (lambda to: fraud_report(LONG_REPORT, locale=to, at=AT), 1),
    "certificate": (lambda to: certificate(facts.LONG_CERTIFICATE, locale=to, at=AT), 1),
}
HOSTILE_REPORT = replace(facts.REPORT, candidates=(facts.HOSTILE_NAME,), description=facts.HOSTILE)
HOSTILE: dict[str, Print] = {
    "attendance": lambda to: attendance_sheet(facts.SESSION, [facts.HOSTILE_NAME], locale=to, at=AT),
    "kit": lambda to: invigilator_kit(
        replace(facts.KIT, session=replace(facts.SESSION, centre=facts.HOSTILE)), locale=to, at=AT
    ),
    "convocation": lambda to: convocation(
        replace(facts.CONVOCATION, candidate=facts.HOSTILE_NAME), locale=to, at=AT
    ),
    "incident": lambda to: incident_report(HOSTILE_REPORT, locale=to, at=AT),
    "fraud": lambda to: fraud_report(HOSTILE_REPORT, locale=to, at=AT),
    "certificate": lambda to: certificate(
        replace(facts.CERTIFICATE, holder=facts.HOSTILE_NAME), locale=to, at=AT
    ),
}


@cache
def plain(name: str, locale: str) -> bytes:
    """A paper with plain facts, printed once for all tests."""
    printed, _pages = PLAIN[name]
    return printed(locale)


LANGUAGES = pytest.mark.parametrize("locale", ["fr", "en"])


@LANGUAGES
@pytest.mark.parametrize("name", PLAIN)
def test_each_paper_is_accessible(name: str, locale: str) -> None:
    pdf = plain(name, locale)
    root = facts.root_of(pdf)
    described = facts.reader(pdf).metadata
    assert root["/Lang"] == locale
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert described is not None
    assert described.title


@LANGUAGES
@pytest.mark.parametrize("name", PLAIN)
def test_each_paper_has_its_pages(name: str, locale: str) -> None:
    _printed, pages = PLAIN[name]
    assert len(facts.pages_of(plain(name, locale))) == pages


@LANGUAGES
@pytest.mark.parametrize("name", LONG)
def test_long_names_add_no_page(name: str, locale: str) -> None:
    printed, pages = LONG[name]
    said = facts.pages_of(printed(locale))
    assert len(said) == pages
    assert facts.squeezed(facts.LONG) in facts.squeezed(" ".join(said))


@LANGUAGES
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_only_text(name: str, locale: str) -> None:
    pages = facts.pages_of(HOSTILE[name](locale))
    assert len(pages) == (2 if name == "kit" else 1)
    assert facts.squeezed(facts.HOSTILE) in facts.squeezed(" ".join(pages))


@pytest.mark.parametrize("name", PLAIN)
def test_no_english_is_left_in_french(name: str) -> None:
    french = facts.squeezed(" ".join(facts.pages_of(plain(name, "fr"))))
    english = facts.squeezed(" ".join(facts.pages_of(plain(name, "en"))))
    titles = [
        "session number",
        "Local time",
        "What happen",
        "Signature on",
        "Your profile",
        "Certified level",
    ]
    found = [title for title in titles if facts.squeezed(title).lower() in english.lower()]
    assert found
    assert [title for title in found if facts.squeezed(title).lower() in french.lower()] == []


def test_the_same_facts_give_the_same_bytes() -> None:
    printed, _pages = PLAIN["certificate"]
    assert printed("fr") == plain("certificate", "fr")
