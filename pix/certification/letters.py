"""The letters that certification writes."""

from __future__ import annotations

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from pix.certification.models import Candidate
from pix.certification.paper_facts import convocation_facts
from pix.certification.papers.convocation import convocation, convocation_event
from pix.certification.papers.wording import hour, with_weekday
from pix.kit import clock


def convoke(candidate_id: int, entry: str, locale: str) -> None:
    """Send the convocation and its calendar entry; nothing to who left the list or has no address."""
    found = Candidate.objects.select_related("session__centre").filter(pk=candidate_id).first()
    if found is None or not found.email or found.is_waiting:
        return
    facts, at = convocation_facts(found, entry), clock.now()
    day = with_weekday(facts.session.starts_at, locale)
    told = {"facts": facts, "day": day, "hour": hour(facts.session.starts_at, locale)}
    with override(locale):
        letter = EmailMessage(
            subject=_("Your certification on %(day)s") % {"day": day},
            body=render_to_string("certification/centres_convocation.txt", told),
            to=[found.email],
        )
        letter.attach("convocation.pdf", convocation(facts, locale=locale, at=at), "application/pdf")
        uid = f"session-{found.session_id}-candidate-{found.pk}@pix"
        event = convocation_event(facts, uid=uid, locale=locale, at=at)
        letter.attach("convocation.ics", event, "text/calendar")
    letter.send()
