"""The settings page and its small acts."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.conf import settings as site_settings
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pix.accounts.actions.change_details import change_details
from pix.accounts.actions.choose_language import choose_language
from pix.accounts.actions.end_sessions import end_sessions
from pix.accounts.destinations import destination
from pix.accounts.forms.settings import DetailsForm, LanguageForm
from pix.accounts.models import User
from pix.accounts.people import person
from pix.kit import clock


def settings(request: HttpRequest) -> HttpResponse:
    """Everything a person may change, in sections; the names are changed here."""
    user = person(request)
    form = DetailsForm(request.POST or None, user=user, initial=details_of(user))
    if request.method == "POST" and not user.is_guest and form.is_valid():
        change_details(user=user, **form.cleaned_data)
        messages.success(request, _("Your details are saved."))
        return redirect("accounts:settings")
    return render(request, "accounts/settings.html", {"form": form, **facts_about(user)})


def details_of(user: User) -> dict[str, str]:
    """What the details form begins with."""
    return {"first_name": user.first_name, "last_name": user.last_name, "username": user.username}


def facts_about(user: User) -> dict[str, object]:
    """The state of the e-mail and of the second factor, and the language to choose."""
    return {
        "email_is_verified": EmailAddress.objects.filter(user=user, email=user.email, verified=True).exists(),
        "has_second_factor": Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).exists(),
        "language_form": LanguageForm(initial={"language": user.language}),
    }


@require_POST
def end_other_sessions(request: HttpRequest) -> HttpResponse:
    """Sign the person out of every other browser."""
    user = person(request)
    end_sessions(user=user, at=clock.now())
    update_session_auth_hash(request, user)
    messages.success(request, _("You are signed out everywhere else."))
    return redirect("accounts:settings")


@require_POST
@login_not_required
def language(request: HttpRequest) -> HttpResponse:
    """Choose the language of the interface, for good when signed in."""
    form = LanguageForm(request.POST)
    response = HttpResponseRedirect(destination(request, "/"))
    if form.is_valid():
        speak(request, response, form.cleaned_data["language"])
    return response


def speak(request: HttpRequest, response: HttpResponse, chosen: str) -> None:
    """Remember the language in the browser, and on the person when there is one."""
    if isinstance(request.user, User):
        choose_language(user=request.user, language=chosen)
    translation.activate(chosen)
    response.set_cookie(
        site_settings.LANGUAGE_COOKIE_NAME,
        chosen,
        max_age=site_settings.LANGUAGE_COOKIE_AGE,
        samesite="Lax",
        secure=request.is_secure(),
        httponly=True,
    )
