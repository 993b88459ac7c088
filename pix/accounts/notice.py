"""What the privacy notice promises, as data: the page prints it and the jobs apply it."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise, lazy
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

NOTICE_VERSION = "2026-11-22"
CONSENT_AGE = 15
GUEST_DAYS = 90
HELP_DAYS = 365
SIGN_IN_DAYS = 14
LANGUAGE_COOKIE_DAYS = 365
DAYS_A_YEAR = 365


@dataclass(frozen=True)
class Kept:
    """One line of the table: what is kept, why, and for how long."""

    what: str | Promise
    why: str | Promise
    how_long: str | Promise


def journal_time() -> str:
    """How long a line of the journal is kept: the setting in words, whole years where it is some."""
    days: int = settings.PIX_JOURNAL_DAYS
    years, rest = divmod(days, DAYS_A_YEAR)
    if days <= 0:
        return gettext("As long as the service runs; once you are erased, the numbers lead to nobody")
    if rest:
        said = ngettext("%(n)s day", "%(n)s days", days) % {"n": days}
    else:
        said = ngettext("%(n)s year", "%(n)s years", years) % {"n": years}
    return gettext("%(time)s; once you are erased, the numbers lead to nobody") % {"time": said}


KEPT = (
    Kept(
        _("Names, username, e-mail, language"),
        _("To recognise you and to write to you when you ask for it"),
        _("Until you erase your account"),
    ),
    Kept(
        _("Password"),
        _("To let only you sign in; we keep a fingerprint of it (Argon2id), never the password"),
        _("Until you change it or erase your account"),
    ),
    Kept(
        _("Secret of the second factor and recovery codes"),
        _("To check the codes of your phone; kept encrypted"),
        _("Until you switch it off or erase your account"),
    ),
    Kept(
        _("Who agreed that you use the service, and when"),
        _("To prove that the rule for minors was followed"),
        _("Until you erase your account"),
    ),
    Kept(
        _("Answers, files handed in, results and profile"),
        _("To measure your skills, to show your progress, to choose the next questions"),
        _("Until you erase your account"),
    ),
    Kept(
        _("Answers and results of a guest, without any name"),
        _("To let you try before you open an account"),
        _("90 days after the last visit, or at once if you ask"),
    ),
    Kept(
        _("Requests for help and reported problems"),
        _("To answer you and to repair questions"),
        _("Until you erase your account; 1 year when you ask without one"),
    ),
    Kept(
        _("Journal of acts: numbers, no names"),
        _("To know who did what when something goes wrong"),
        lazy(journal_time, str)(),
    ),
    Kept(
        _("Cookies: sign-in and protection of forms"),
        _("Needed for the service to work; no advertising, no tracking"),
        _("14 days without a visit, or until you sign out"),
    ),
    Kept(_("Cookie: language"), _("To speak your language before you sign in"), _("1 year")),
)
