"""The gallery of components, for those who write pages."""

from __future__ import annotations

import re
from pathlib import Path

from django import forms
from django.contrib.staticfiles.finders import find
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from pix.accounts.models import Role
from pix.accounts.permissions import role_required

REACHABLE = 896
SCORES = ((36, 27, 20), (43, 30, 33, 17), (38, 12, 5, None), (25, 35, 56), (6, None))


class SampleForm(forms.Form):
    """One field of each kind, to look at."""

    name = forms.CharField(label="A short text", max_length=40, help_text="A hint, in one sentence")
    story = forms.CharField(label="A long text", required=False, widget=forms.Textarea(attrs={"rows": 3}))
    room = forms.ChoiceField(label="A list", choices=[("a", "First floor"), ("b", "Second floor")])
    number = forms.IntegerField(label="A number", widget=forms.TextInput(attrs={"inputmode": "numeric"}))


@role_required(Role.AUTHOR)
@require_GET
def gallery(request: HttpRequest) -> HttpResponse:
    """Every component with invented data."""
    rows = radar_rows()
    context = {
        "rows": rows,
        "dial": [
            (area, f"Area {area}", sum(row[4] for row in rows if row[2] == area)) for area in areas_of(rows)
        ],
        "reachable": REACHABLE,
        "form": SampleForm({"name": "Someone", "number": "48 2I3"}),
        "page": Paginator(range(90), 30).get_page(request.GET.get("page", 2)),
        "icons": icons(),
    }
    return render(request, "backoffice/gallery.html", context)


def radar_rows() -> list[tuple[str, str, str, int | None, int]]:
    """The sixteen competences with invented scores."""
    return [
        (f"{area}.{number}", "A competence", str(area), None if pix is None else pix // 8, pix or 0)
        for area, scores in enumerate(SCORES, 1)
        for number, pix in enumerate(scores, 1)
    ]


def areas_of(rows: list[tuple[str, str, str, int | None, int]]) -> list[str]:
    """The areas in order, once each."""
    return list(dict.fromkeys(row[2] for row in rows))


def icons() -> list[str]:
    """The names that the sprite knows."""
    return re.findall(r'symbol id="([a-z-]+)"', Path(str(find("kit/icons.svg"))).read_text("utf-8"))
