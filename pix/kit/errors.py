"""Refusals that any room may meet, and the sentences of the error pages."""

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences


class TooManyAttempts(Refusal):
    """The same act was tried too often in a short time."""

    code = "too_many_attempts"
    status = 429


SENTENCES = {
    "refused": Sentences(
        title=_("This is not possible now"),
        happened=_("A rule does not allow what you asked for."),
        kept=_("Nothing has changed."),
        todo=_("Go back to the previous page and try something else."),
    ),
    "bad_request": Sentences(
        title=_("We did not understand this request"),
        happened=_("What the browser sent is incomplete or has another shape than expected."),
        kept=_("Nothing has changed."),
        todo=_("Reload the page, then try again."),
    ),
    "forbidden": Sentences(
        title=_("This page is not open to you"),
        happened=_("Your account does not have the role that this page asks for."),
        kept=_("Nothing has changed."),
        todo=_("If you should have access, ask the person who manages your organisation."),
    ),
    "not_found": Sentences(
        title=_("This page does not exist"),
        happened=_("The address may be mistyped, or the page was removed."),
        todo=_("Check the address or go back to the front page."),
    ),
    "not_a_page": Sentences(
        title=_("This address is not a page"),
        happened=_("It only receives forms; you may have come back to it after signing in."),
        kept=_("Nothing has changed."),
        todo=_("Go on from the page where the button is."),
    ),
    "server_error": Sentences(
        title=_("A problem on our side"),
        happened=_("Something broke while we prepared this page."),
        kept=_("What had been recorded is kept."),
        todo=_("Reload the page in a minute."),
    ),
    "form_expired": Sentences(
        title=_("This page had been open for too long"),
        happened=_("For your safety, a form is only valid for a while."),
        kept=_("Nothing has changed."),
        todo=_("Reload the page, then send the form again."),
    ),
    "signed_out": Sentences(
        title=_("You are signed out"),
        happened=_("Your session has ended since this page was opened."),
        kept=_("What you wrote is still on this page."),
        todo=_("Sign in in another tab, then send again from here."),
    ),
    "too_many_attempts": Sentences(
        title=_("Too many attempts"),
        happened=_("This was tried many times in a short time."),
        kept=_("Nothing has changed."),
        todo=_("Try again in %(minutes)s min."),
    ),
}
