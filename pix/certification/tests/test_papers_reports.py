"""The forms to write by hand are filled with what is known, and blank elsewhere."""

from dataclasses import replace

import pytest

from pix.certification.papers.facts import ReportFacts
from pix.certification.papers.reports import blank, fraud_report, incident_report
from pix.certification.tests import papers_facts as facts


def page(form, given, locale="en"):
    (said,) = facts.pages_of(form(given, locale=locale, at=facts.AT))
    return said


@pytest.mark.parametrize("form", [incident_report, fraud_report])
def test_what_is_known_is_filled_in(form) -> None:
    said = page(form, replace(facts.REPORT, invigilator="Nadia Benali"))
    known = [
        "104278",
        "Université du Val",
        "Sacha Lemoine",
        "3 April 2004",
        "10:05",
        "Deux personnes parlent.",
        "Nadia",
    ]
    assert [word for word in known if word not in said] == []


@pytest.mark.parametrize(
    ("form", "parts"),
    [
        (incident_report, ["Incident report", "What happened", "What was done", "Minutes lost"]),
        (fraud_report, ["Fraud report", "What was noticed", "What the candidate says", "refuses to sign"]),
    ],
)
def test_a_form_with_nothing_known_still_asks_everything(form, parts) -> None:
    said = page(form, ReportFacts(facts.SESSION))
    assert [part for part in parts if part not in said] == []
    assert "Sacha" not in said
    assert "10:05" not in said


def test_the_fraud_report_names_the_question() -> None:
    assert "Question 12" in page(fraud_report, facts.REPORT)


def test_what_is_printed_takes_the_place_of_lines() -> None:
    assert blank("What happened", 8)["lines"] > blank("What happened", 8, "Said")["lines"] > 0
