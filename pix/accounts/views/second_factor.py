"""Recovery codes, shown and downloaded; allauth's own pages write while reading."""

from __future__ import annotations

from allauth.account.decorators import reauthentication_required
from allauth.mfa.models import Authenticator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from pix.accounts.people import person


@never_cache
@reauthentication_required(app="allauth.mfa")  # type: ignore[untyped-decorator]  # allauth has no types
def recovery_codes(request: HttpRequest) -> HttpResponse:
    """The codes not used yet."""
    return render(request, "mfa/recovery_codes/index.html", {"unused_codes": unused_codes(request)})


@never_cache
@reauthentication_required(app="allauth.mfa")  # type: ignore[untyped-decorator]  # allauth has no types
def download_codes(request: HttpRequest) -> HttpResponse:
    """The codes not used yet, one a line, as a text file."""
    lines = "".join(f"{code}\n" for code in unused_codes(request))
    headers = {"Content-Disposition": 'attachment; filename="pix-codes.txt"'}
    return HttpResponse(lines, content_type="text/plain; charset=utf-8", headers=headers)


def unused_codes(request: HttpRequest) -> list[str]:
    """The person's codes; 404 without a second factor."""
    kept = Authenticator.objects.filter(user=person(request), type=Authenticator.Type.RECOVERY_CODES).first()
    if kept is None:
        raise Http404
    codes: list[str] = kept.wrap().get_unused_codes()
    return codes
