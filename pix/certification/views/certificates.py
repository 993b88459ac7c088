"""The holder's certificates: the list, each one, its link and its paper."""

from __future__ import annotations

from typing import Any

import segno
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.people import person
from pix.certification.actions.close_link import close_link
from pix.certification.actions.renew_link import renew_link
from pix.certification.attesting import Standing, areas_of, facts_of, standing_of
from pix.certification.errors.certificates import CertificateRevoked
from pix.certification.models import Certificate
from pix.certification.papers.certificate import certificate as certificate_paper
from pix.certification.papers.signing import signed
from pix.certification.queries.certificates import certificate_for, certificates_of
from pix.certification.views.centres_lists import download
from pix.content.languages import bank_locale
from pix.kit import clock

ROWS = 25
PDF = "application/pdf"


@never_cache
@require_GET
def certificates(request: HttpRequest) -> HttpResponse:
    """One's own certificates, a page at a time."""
    page = Paginator(certificates_of(person(request)), ROWS).get_page(request.GET.get("page"))
    rows = [(one, standing_of(one, clock.now())) for one in page]
    return render(request, "certification/certificates_list.html", {"page": page, "rows": rows})


@never_cache
@require_GET
def certificate(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """One of them: what it says and proves, and how others verify it."""
    shown = certificate_for(person(request), certificate_id)
    address = link_of(request, shown)
    context = {**shown_context(shown), "address": address, "qr": drawn(address)}
    return render(request, "certification/certificates_one.html", context)


@never_cache
@require_GET
def paper(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """The signed PDF, in the reader's language."""
    shown = certificate_for(person(request), certificate_id)
    if shown.revoked_at:
        raise CertificateRevoked(certificate=shown.pk)
    locale = bank_locale()
    facts = facts_of(shown, address=link_of(request, shown), locale=locale)
    pdf = certificate_paper(facts, locale=locale, at=shown.issued_at)
    content = signed(pdf, reason=_("Digital skills certificate"), place=shown.identity["city"])
    return download(content, f"certificate-{shown.code}.pdf", PDF)


@require_POST
def renew(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """Another link; the one before leads nowhere."""
    renew_link(user=person(request), certificate_id=certificate_id, at=clock.now())
    messages.success(request, _("There is a new link. The one before no longer leads to your certificate."))
    return redirect("certification:certificate", certificate_id)


@require_POST
def close(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """No link any more."""
    close_link(user=person(request), certificate_id=certificate_id, at=clock.now())
    messages.success(request, _("The link is closed. The short code still works."))
    return redirect("certification:certificate", certificate_id)


def link_of(request: HttpRequest, shown: Certificate) -> str:
    """The whole verification link; the page that asks for the short code when the link is closed."""
    path = reverse("certification:verified", args=[shown.link]) if shown.link else code_door()
    return request.build_absolute_uri(path)


def drawn(address: str) -> str:
    """The QR code of a link, as large as its place."""
    return segno.make(address, error="m", micro=False).svg_inline(border=2, omitsize=True)


def code_door() -> str:
    """Where a short code is verified."""
    return reverse("certification:verify")


def shown_context(shown: Certificate) -> dict[str, Any]:
    """What the pages of the holder and of those who verify both say."""
    standing = standing_of(shown, clock.now())
    return {
        "certificate": shown,
        "standing": standing,
        "is_trusted": standing in {Standing.VALID, Standing.EXPIRED},
        "areas": areas_of(shown, bank_locale()),
        "zone": shown.candidate.session.centre.time_zone,
    }
