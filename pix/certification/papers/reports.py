"""Forms to write by hand, filled with what is known: the incident report and the fraud report."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from pix.certification.papers import wording
from pix.certification.papers.facts import CandidateFacts, ReportFacts
from pix.kit.papers.render import rendered

TEMPLATE = Path(__file__).with_name("report.typ")
# What is printed takes the place of lines to write on.
WRITTEN_LINES = 4


def incident_report(facts: ReportFacts, *, locale: str, at: datetime) -> bytes:
    """What disturbed a session, and what was done about it."""
    with override(locale):
        title = _("Incident report")
        data = known(facts, title, locale) | incident(facts, locale)
        data["words"] |= {
            "said": _("One form for each incident. Write what happened, when, and what was done."),
            "kind": _("What kind of incident"),
            "who": _("Candidates concerned"),
        }
        return rendered(TEMPLATE, data, title=title, locale=locale, at=at)


def fraud_report(facts: ReportFacts, *, locale: str, at: datetime) -> bytes:
    """What makes one think that a candidate cheated, said without judging."""
    with override(locale):
        title = _("Fraud report")
        data = known(facts, title, locale) | fraud(facts, locale)
        data["words"] |= {
            "said": _(
                "One form for each candidate. Facts only: the jury decides, after hearing the candidate."
            ),
            "kind": _("What was noticed"),
            "who": _("Candidate"),
        }
        return rendered(TEMPLATE, data, title=title, locale=locale, at=at)


def known(facts: ReportFacts, title: str, locale: str) -> dict[str, Any]:
    """What both forms share."""
    return {
        "words": {
            **wording.page_words(),
            "foot": wording.session_foot(facts.session, title),
            "for-whom": _("For the centre, then the jury"),
        },
        "session": wording.session_rows(facts.session, locale),
        "people": [person(one, locale) for one in facts.candidates],
    }


def person(candidate: CandidateFacts, locale: str) -> dict[str, str]:
    """A candidate by name, birth and number."""
    more = [
        wording.born_on(candidate, locale),
        candidate.external_id and _("No. %(number)s") % {"number": candidate.external_id},
    ]
    return {"name": candidate.whole_name, "more": ", ".join(filter(None, more))}


def happened(facts: ReportFacts, locale: str) -> tuple[str, str]:
    """The hour of the facts, known or to write."""
    return _("Time of the facts"), wording.hour(facts.happened_at, locale) if facts.happened_at else ""


def incident(facts: ReportFacts, locale: str) -> dict[str, Any]:
    """What only the incident report asks."""
    return {
        "blanks": [happened(facts, locale), (_("Minutes lost"), ""), (_("Minutes added in the console"), "")],
        "kinds": [
            _("Power or network failure"),
            _("Evacuation, noise, heat"),
            _("Computer or browser"),
            _("Health of a person"),
            _("Display of a question"),
            _("Other"),
        ],
        "parts": [
            blank(_("What happened"), 8, facts.description),
            blank(_("What was done"), 5),
        ],
        "signatures": [(_("Invigilator, name and signature"), facts.invigilator), (_("For the centre"), "")],
    }


def fraud(facts: ReportFacts, locale: str) -> dict[str, Any]:
    """What only the fraud report asks."""
    return {
        "blanks": [happened(facts, locale), (_("Question"), facts.question), (_("Place in the room"), "")],
        "kinds": [
            _("Help from another person"),
            _("Someone else in the candidate’s place"),
            _("Phone or other device"),
            _("Test left for another window"),
            _("Notes or documents"),
            _("Other"),
        ],
        "parts": [
            blank(_("What was seen or heard, by whom, for how long"), 6, facts.description),
            blank(_("What proves it, and where it is kept"), 3),
            blank(_("What the candidate says"), 4),
        ],
        "signatures": [
            (_("Invigilator, name and signature"), facts.invigilator),
            (_("Witness"), ""),
            (_("Candidate, or “refuses to sign”"), ""),
        ],
    }


def blank(name: str, lines: int, said: str = "") -> dict[str, Any]:
    """A part of a form: what is known, and lines to write on."""
    return {"name": name, "lines": lines - WRITTEN_LINES * bool(said), "said": said}
