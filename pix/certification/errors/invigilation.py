"""What is refused to an invigilator, and in which words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences, Way


class ConsoleRefused(Refusal):
    """A console does not open; the page of the door says why."""


class InvigilatorUnknown(ConsoleRefused):
    """No session has this number and this password."""

    code = "invigilator_unknown"
    status = 422


class ConsolePast(ConsoleRefused):
    """The day of the session is over."""

    code = "console_past"


class ConsoleAhead(ConsoleRefused):
    """The day of the session has not come yet."""

    code = "console_ahead"


class ConsoleFinalised(ConsoleRefused):
    """The centre has finalised the session."""

    code = "console_finalised"


class CandidateBegun(Refusal):
    """The candidate has begun: the presence cannot be taken back."""

    code = "candidate_begun"


class CandidateNotBegun(Refusal):
    """The candidate has not begun."""

    code = "candidate_not_begun"


class CandidateDone(Refusal):
    """The test of the candidate is over."""

    code = "candidate_done"


class TooMuchTime(Refusal):
    """More would be added than an invigilator may add."""

    code = "too_much_time"


TO_DOOR = Way(_("Open a session"), "certification:invigilate")
TO_CONSOLE = Way(_("Back to the candidates"), "certification:console", "session")
NOTHING_CHANGED = _("Nothing has changed.")

SENTENCES: dict[str, Sentences] = {
    "invigilator_unknown": Sentences(
        title=_("No session has this number and this password"),
        happened=_("At least one of the two is mistyped."),
        kept=_("The number that you typed is kept."),
        todo=_("Both are on the sheet that the centre gave you. Capitals and spaces do not matter."),
        way=TO_DOOR,
    ),
    "console_past": Sentences(
        title=_("The day of this session is over"),
        happened=_("It was held on %(day)s: its console closed at midnight."),
        kept=_("Everything that was recorded is kept."),
        todo=_("Check the number. What remains to be said of that session, its centre says at its end."),
        way=TO_DOOR,
    ),
    "console_ahead": Sentences(
        title=_("This session is for another day"),
        happened=_("It is planned for %(day)s: its console opens on that day."),
        kept=NOTHING_CHANGED,
        todo=_("Come back then. If the day is wrong, the centre can change it."),
        way=TO_DOOR,
    ),
    "console_finalised": Sentences(
        title=_("This session is finalised"),
        happened=_("The centre has finished it: nothing more can be done from here."),
        kept=_("Everything that was recorded is kept."),
        todo=_("You may close this page."),
        way=TO_DOOR,
    ),
    "console_closed": Sentences(
        title=_("The console is closed in this browser"),
        happened=_("The day of the session is over, or someone signed out of it here."),
        kept=_("Everything that was recorded is kept."),
        todo=_("Open the session again with its number and password."),
        way=TO_DOOR,
    ),
    "candidate_begun": Sentences(
        title=_("This candidate has begun"),
        happened=_("The test is under way, so the candidate was here."),
        kept=NOTHING_CHANGED,
        todo=_("If someone else sat down in their place, end the test and tell the centre."),
        way=TO_CONSOLE,
    ),
    "candidate_not_begun": Sentences(
        title=_("This candidate has not begun"),
        happened=_("This can be done once the test is under way."),
        kept=NOTHING_CHANGED,
        todo=_("Check the identity, then let the candidate type the access code."),
        way=TO_CONSOLE,
    ),
    "candidate_done": Sentences(
        title=_("This test is over"),
        happened=_("It was ended, or its time is up."),
        kept=_("Everything that was answered is kept."),
        todo=_("If the candidate was hindered, tell the centre, which reports it with the session."),
        way=TO_CONSOLE,
    ),
    "too_much_time": Sentences(
        title=_("That is more than can be added"),
        happened=_("%(total)s min were added already, and at most %(most)s min can be added to a test."),
        kept=NOTHING_CHANGED,
        todo=_("Add less, or end the test and tell the centre what happened."),
        way=TO_CONSOLE,
    ),
}
