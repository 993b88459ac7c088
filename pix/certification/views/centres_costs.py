"""What a centre's year costs: a form that keeps nothing, and a drawing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from pix.accounts.people import person
from pix.certification.break_even import drawing
from pix.certification.costs import centre_cost
from pix.certification.forms.centres_costs import CostsForm
from pix.certification.permissions import centre_for


@require_GET
def costs(request: HttpRequest, centre_id: int) -> HttpResponse:
    """The ordinary year first; then the figures of the address, so that a plan can be shared."""
    centre = centre_for(person(request), centre_id)
    usual = {name: field.initial for name, field in CostsForm.base_fields.items()}
    form = CostsForm(request.GET or usual)
    context = {"centre": centre, "form": form}
    if form.is_valid():
        year = form.year()
        found = centre_cost(year)
        fixed = form.cleaned_data["fixed_cost"]
        context |= {
            "year": year,
            "cost": found,
            "balance": found.outside_net - found.variable_cost - fixed,
            "drawing": drawing(year, found.break_even_sessions),
        }
    return render(
        request, "certification/centres_costs.html", context, status=200 if form.is_valid() else 422
    )
