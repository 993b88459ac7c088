"""The invigilator kit: the codes of a session, what to do in order, and what to do when something happens."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import override

from pix.certification.papers import procedure, wording
from pix.certification.papers.facts import KitFacts
from pix.kit.papers.render import rendered

TEMPLATE = Path(__file__).with_name("invigilator_kit.typ")


def invigilator_kit(facts: KitFacts, *, locale: str, at: datetime) -> bytes:
    """Two pages for the invigilator, who keeps them out of sight."""
    with override(locale):
        title = _("Invigilator kit")
        data = {
            "words": words(facts, title),
            "codes": codes(facts),
            "session": [
                *wording.session_rows(facts.session, locale)[1:],
                (_("Enrolled"), wording.candidates_counted(facts.candidates)),
            ],
            "addresses": [
                (_("Your console"), facts.console_address),
                (_("Candidates’ entry"), facts.entry_address),
            ],
            "procedure": numbered(procedure.steps(facts.session)),
            "cases": procedure.cases(),
        }
        return rendered(TEMPLATE, data, title=title, locale=locale, at=at)


def codes(facts: KitFacts) -> list[tuple[str, str, str]]:
    """The three codes: name, value, who may know it."""
    return [
        (_("Session number"), facts.session.number, _("For everyone in the room.")),
        (_("Access code"), facts.access_code, _("For the candidates, once they are in place.")),
        (_("Invigilator password"), facts.password, _("For you alone. Never say it aloud.")),
    ]


def numbered(parts: list[tuple[str, list[str]]]) -> list[tuple[str, list[tuple[int, str]]]]:
    """Steps numbered from the first of the day to the last."""
    found, before = [], 0
    for name, steps in parts:
        found.append((name, list(enumerate(steps, start=before + 1))))
        before += len(steps)
    return found


def words(facts: KitFacts, title: str) -> dict[str, Any]:
    """The words printed around the codes and the procedure."""
    return {
        **wording.page_words(),
        "foot": wording.session_foot(facts.session, title),
        "secret": _("Confidential. Keep these pages with you, out of the candidates’ sight."),
        "when": _("What to do when..."),
        "columns": [_("What happens"), _("What you do")],
        "reminder": _(
            "When in doubt, keep the candidate’s answers safe first: what is answered is kept. "
            "Note the time and the facts; the jury decides later."
        ),
    }
