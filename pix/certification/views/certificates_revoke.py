"""The jury revokes a certificate."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pix.accounts.models import Role
from pix.accounts.people import person
from pix.accounts.permissions import role_required
from pix.certification.actions.revoke_certificate import revoke_certificate
from pix.certification.forms.certificates import RevokeForm
from pix.certification.queries.certificates import any_certificate
from pix.certification.views.certificates import shown_context
from pix.kit import clock


@never_cache
@require_http_methods(["GET", "POST"])
@role_required(Role.JURY)
def revoke(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """What would be revoked, and the reason to give; afterwards, what was."""
    shown = any_certificate(certificate_id)
    form = RevokeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        reason = form.cleaned_data["reason"]
        revoke_certificate(by=person(request), certificate_id=certificate_id, reason=reason, at=clock.now())
        messages.success(request, _("The certificate is revoked."))
        return redirect("certification:revoke_certificate", certificate_id)
    context = {**shown_context(shown), "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "certification/certificates_revoke.html", context, status=status)
