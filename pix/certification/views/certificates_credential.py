"""Credentials: the holder's own to download; the issuer's key and the status lists for everyone."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_GET, require_safe

from pix.accounts.people import person
from pix.certification.credentials.badge import badge_of
from pix.certification.credentials.issuer import did_document, signed_by_issuer
from pix.certification.credentials.proof import Document, instant
from pix.certification.credentials.status import status_list
from pix.certification.errors.certificates import CertificateRevoked, TrialHasNoCredential
from pix.certification.queries.certificates import certificate_for, list_count, revoked_in
from pix.content.languages import bank_locale
from pix.kit import clock

JSON_LD = "application/vc"
FIVE_MINUTES = 300


@never_cache
@require_GET
def credential(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """One's certificate as an Open Badge; a program cannot mistake a trial for a proof: there is none."""
    shown = certificate_for(person(request), certificate_id)
    if shown.revoked_at:
        raise CertificateRevoked(certificate=shown.pk)
    if shown.is_trial:
        raise TrialHasNoCredential(certificate=shown.pk)
    origin = origin_of(request)
    badge = badge_of(shown, origin=origin, locale=bank_locale())
    response = JsonResponse(signed_by_issuer(badge, origin, clock.now()), content_type=JSON_LD)
    response["Content-Disposition"] = f'attachment; filename="certificate-{shown.code}.json"'
    return response


@login_not_required
@require_safe
@cache_control(public=True, max_age=FIVE_MINUTES)
def issuer(request: HttpRequest) -> HttpResponse:
    """The did:web document: the public key."""
    return for_programs(did_document(origin_of(request)), "application/did+json")


@login_not_required
@require_safe
@cache_control(public=True, max_age=FIVE_MINUTES)
def status(request: HttpRequest, number: int) -> HttpResponse:
    """A signed list of those revoked; it says nothing else of anyone."""
    if number >= list_count():
        raise Http404
    origin, at = origin_of(request), clock.now()
    document = {**status_list(origin, number, revoked_in(number)), "validFrom": instant(at)}
    return for_programs(signed_by_issuer(document, origin, at), JSON_LD)


def for_programs(document: Document, kind: str) -> HttpResponse:
    """A public document that verifiers on any site may read."""
    response = JsonResponse(document, content_type=kind)
    response["Access-Control-Allow-Origin"] = "*"
    response["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response


def origin_of(request: HttpRequest) -> str:
    """The address of the service, without an end slash."""
    return request.build_absolute_uri("/").rstrip("/")
