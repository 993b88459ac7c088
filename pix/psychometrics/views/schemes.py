"""The versions of the schemes: administrators create and activate them, the jury reads them."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.models import Role
from pix.accounts.people import person
from pix.accounts.permissions import has_role
from pix.kit import clock
from pix.kit.jobs import enqueue
from pix.psychometrics.actions.activate_scheme_version import activate_scheme_version
from pix.psychometrics.actions.create_scheme_version import create_scheme_version
from pix.psychometrics.forms import VersionForm
from pix.psychometrics.models import Scheme
from pix.psychometrics.permissions import changes_schemes, reads_schemes
from pix.psychometrics.queries import version_for, versions
from pix.psychometrics.reports import adaptive_charts, confirmation_charts, percent, table_of


@require_GET
@reads_schemes
def schemes(request: HttpRequest) -> HttpResponse:
    """Every version of each scheme, and a form for a new one."""
    return _listed(request, VersionForm())


def _listed(request: HttpRequest, form: VersionForm) -> HttpResponse:
    found = list(versions()[:100])
    context = {
        "schemes": [(scheme, [one for one in found if one.scheme == scheme]) for scheme in Scheme],
        "form": form,
        "may_change": has_role(request.user, Role.ADMIN),
    }
    return render(request, "psychometrics/schemes.html", context, status=422 if form.is_bound else 200)


@require_POST
@changes_schemes
def create(request: HttpRequest) -> HttpResponse:
    """Freeze a draft; its simulation runs by itself."""
    form = VersionForm(request.POST)
    if not form.is_valid():
        return _listed(request, form)
    scheme, terms = Scheme(form.cleaned_data["scheme"]), form.cleaned_data["terms"]
    version = create_scheme_version(scheme=scheme, by=person(request), at=clock.now(), terms=terms)
    messages.success(request, _("The draft is created. Its simulation takes a minute or two."))
    return redirect("psychometrics:scheme", version_id=version.pk)


@require_GET
@reads_schemes
def scheme(request: HttpRequest, version_id: int) -> HttpResponse:
    """One version: what it freezes and what its simulation says."""
    version = version_for(version_id)
    report, is_adaptive = version.report, version.scheme == Scheme.ADAPTIVE
    context = {
        "version": version,
        "is_adaptive": is_adaptive,
        "may_change": has_role(request.user, Role.ADMIN),
        "exposure": percent(float(version.data.get("exposure", 0))),
        "is_draft": version.state == version.State.DRAFT,
        "is_proved": bool(report and report["is_sufficient"]) or not is_adaptive,
    }
    if report:
        context |= {
            "table": table_of(report, is_adaptive=is_adaptive),
            "charts": adaptive_charts(report) if is_adaptive else confirmation_charts(report),
        }
    return render(request, "psychometrics/scheme.html", context)


@require_POST
@changes_schemes
def simulate(request: HttpRequest, version_id: int) -> HttpResponse:
    """Ask for the simulation again."""
    version = version_for(version_id)
    enqueue("psychometrics.simulate_version", version_id=version.pk)
    messages.success(request, _("The simulation is asked for. It takes a minute or two."))
    return redirect("psychometrics:scheme", version_id=version.pk)


@require_POST
@changes_schemes
def activate(request: HttpRequest, version_id: int) -> HttpResponse:
    """Make it the version of new sessions."""
    version = version_for(version_id)
    activate_scheme_version(version_id=version.pk, by=person(request), at=clock.now())
    messages.success(request, _("The version is active. New sessions use it."))
    return redirect("psychometrics:scheme", version_id=version.pk)
