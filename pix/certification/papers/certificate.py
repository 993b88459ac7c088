"""The certificate: what was certified, for whom, until when, and how anyone can verify it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import segno
from django.utils.translation import gettext as _
from django.utils.translation import override

from pix.certification.papers import wording
from pix.certification.papers.facts import AddOnFacts, AreaFacts, CertificateFacts, SessionFacts
from pix.engine.scoring import level_label
from pix.kit.papers.render import rendered

TEMPLATE = Path(__file__).with_name("certificate.typ")
NOT_TESTED = "–"


def certificate(facts: CertificateFacts, *, locale: str, at: datetime) -> bytes:
    """One certificate on one page, not yet signed."""
    with override(locale):
        title = _("Digital skills certificate of %(name)s") % {"name": facts.holder.whole_name}
        return rendered(
            TEMPLATE, {"words": {}, "certificates": [page(facts, locale)]}, title=title, locale=locale, at=at
        )


def certificates(
    session: SessionFacts, of_all: Sequence[CertificateFacts], *, locale: str, at: datetime
) -> bytes:
    """The certificates of a session in one document, a page each, in the order given."""
    with override(locale):
        title = _("Certificates of session %(number)s") % {"number": session.number}
        pages = [page(facts, locale) for facts in of_all]
        return rendered(TEMPLATE, {"words": {}, "certificates": pages}, title=title, locale=locale, at=at)


def page(facts: CertificateFacts, locale: str) -> dict[str, Any]:
    """One page in words."""
    return {
        "title": _("Digital skills certificate"),
        "name": facts.holder.whole_name,
        "score": facts.score,
        "top_score": facts.top_score,
        "out_of": _("pix out of %(top)d") % {"top": facts.top_score},
        "level": in_words(facts.level) if facts.level else "",
        "top_level": facts.top_level,
        "facts": rows(facts, locale),
        "columns": [_("Competences"), _("Certified level, from 1 to %(top)d") % {"top": facts.top_level}],
        "areas": [area(one) for one in facts.areas],
        "add_ons": [(one.name, obtained(one, locale)) for one in facts.add_ons],
        "notes": " ".join(notes(facts)),
        "is_trial": facts.is_trial,
        "trial": _("Trial: this document proves nothing. It comes from a trial session."),
        "trial_mark": _("Trial"),
        **proof(facts),
    }


def in_words(level: int) -> str:
    """A level with its name: level 4, independent."""
    return _("level %(level)d, %(label)s") % {"level": level, "label": name_of(level)}


def name_of(level: int | None) -> str:
    """The name of a level, in the words of the bank's catalog."""
    label = level_label(level) if level else None
    return _(label) if label else ""


def rows(facts: CertificateFacts, locale: str) -> list[Sequence[str]]:
    """Who, when, where, until when; what is hidden or absent takes no room."""
    shown = {
        _("Birth"): wording.born(facts.holder, locale) if facts.holder.born_on else "",
        _("Issued on"): wording.in_letters(facts.issued_on, locale),
        _("Valid until"): wording.in_letters(facts.valid_until, locale) if facts.valid_until else _("No end"),
        _("Place of issue"): facts.place,
        _("Certificate number"): facts.identifier,
        _("Registries"): ", ".join(f"{name}{wording.SPACE}{code}" for name, code in facts.registry),
    }
    return wording.known(shown)


def area(facts: AreaFacts) -> dict[str, Any]:
    """One area of the chart."""
    return {
        "number": facts.number,
        "name": f"{facts.number}. {facts.name}",
        "competences": [
            {
                "code": one.code,
                "name": one.name,
                "level": one.level,
                "shown": NOT_TESTED if one.level is None else str(one.level),
                "label": _("not measured") if one.level is None else name_of(one.level) or _("not certified"),
            }
            for one in facts.competences
        ],
    }


def obtained(add_on: AddOnFacts, locale: str) -> str:
    """What was obtained, and until when."""
    if not add_on.valid_until:
        return add_on.result
    until = _("valid until %(day)s") % {"day": wording.in_letters(add_on.valid_until, locale)}
    return f"{add_on.result}, {until}"


def notes(facts: CertificateFacts) -> list[str]:
    """The small print that keeps the certificate honest."""
    said = [_("The levels go from novice (1, 2) to independent (3, 4), advanced (5, 6) and expert (7, 8).")]
    if facts.is_measured_afresh:
        said.append(_("All levels of the competences come from one measure of the whole test."))
    if facts.is_measured_afresh and facts.is_trial:
        said.append(_("The difficulty of the questions was supposed from their level, not yet measured."))
    if not facts.level:
        said.append(_("Below 64 pix, a score has no global level."))
    return said


def proof(facts: CertificateFacts) -> dict[str, str]:
    """How a third party verifies."""
    return {
        "verify": _("Verify this certificate"),
        "verify_how": _(
            "Scan the code, or give the short code below with the holder’s name or birth date on the "
            "verification page. No account is needed."
        ),
        "short_code": facts.short_code,
        "address": facts.verification_address,
        "qr": qr_code(facts.verification_address),
        "qr_alt": _("QR code of the verification link: %(address)s")
        % {"address": facts.verification_address},
    }


def qr_code(address: str) -> str:
    """The QR code of a link as an SVG drawing."""
    drawing = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawing, kind="svg", border=2, xmldecl=False, dark="#14252a"
    )
    return drawing.getvalue().decode()
