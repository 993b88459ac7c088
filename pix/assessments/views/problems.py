"""What learners say of the questions, for the authors who can mend them."""

from __future__ import annotations

from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from pix.accounts.models import Role
from pix.accounts.people import person
from pix.accounts.permissions import role_required
from pix.assessments.actions.close_problem import close_problem
from pix.assessments.queries import handled_problems, open_problems
from pix.kit import clock

PROBLEMS_SHOWN = 30
HANDLED = "handled"


@role_required(Role.AUTHOR)
@require_GET
def problems(request: HttpRequest) -> HttpResponse:
    """The problems that wait, or those handled; of all challenges or of one, a page at a time."""
    challenge = request.GET.get("challenge", "").replace("\0", "")
    is_handled = request.GET.get("state") == HANDLED
    waiting = Paginator(open_problems(challenge), PROBLEMS_SHOWN)
    done = Paginator(handled_problems(challenge), PROBLEMS_SHOWN)
    context = {
        "page": (done if is_handled else waiting).get_page(request.GET.get("page")),
        "challenge": challenge,
        "is_handled": is_handled,
        "waiting": waiting.count,
        "done": done.count,
        "handled_query": urlencode({"state": HANDLED, "challenge": challenge}),
        "open_query": urlencode({"challenge": challenge}),
    }
    return render(request, "assessments/problems.html", context)


@role_required(Role.AUTHOR)
@require_POST
def handled(request: HttpRequest, problem_id: int) -> HttpResponse:
    """Note that a problem was dealt with, and come back to the list of its challenge or of all."""
    close_problem(author=person(request), problem_id=problem_id, at=clock.now())
    challenge = request.POST.get("challenge", "")
    address = reverse("assessments:problems")
    return redirect(f"{address}?{urlencode({'challenge': challenge})}" if challenge else address)
