"""What is refused to a candidate, and in which words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pix.kit.refusals import Refusal, Sentences, Way

TO_ENTRY = Way(_("Back to the entry of the session"), "certification:enter")
TO_PROFILE = Way(_("Back to your profile"), "assessments:profile")
TO_EXAM = Way(_("Back to the test"), "certification:exam", "candidate")
ASK = _("Raise your hand and ask the invigilator.")
NOTHING_LOST = _("What you have answered is kept.")
CHECK_WHAT = _(
    "Check the number of the session, your first name, last name and birth date with the invigilator."
)


class CandidateNotFound(Refusal):
    """Nobody of this name and birth date is enrolled in the session of this number."""

    code = "candidate_not_found"
    status = 404


class SeveralCandidates(Refusal):
    """Two candidates of the session have these names and this birth date."""

    code = "several_candidates"


class CandidateLinked(Refusal):
    """The candidate, or the account, is already linked to another one."""

    code = "candidate_linked"


class SessionClosed(Refusal):
    """The session was finalised."""

    code = "session_closed"


class NotCertifiable(Refusal):
    """The profile of the eve has fewer than five competences at level 1."""

    code = "not_certifiable"


class NotPresent(Refusal):
    """The invigilator has not confirmed the candidate's presence."""

    code = "not_present"


class WrongAccessCode(Refusal):
    """The access code of the session is another one."""

    code = "wrong_access_code"
    status = 422


class NotAuthorised(Refusal):
    """The test goes on in another browser, or was paused: the invigilator lets it resume."""

    code = "not_authorised"


class ExamEnded(Refusal):
    """The test is over."""

    code = "exam_ended"


class ExamFrozen(Refusal):
    """An alert waits for the invigilator."""

    code = "exam_frozen"


SENTENCES: dict[str, Sentences] = {
    "candidate_not_found": Sentences(
        title=_("We do not find you in this session"),
        happened=_("Nobody is enrolled with this session number, these names and this birth date."),
        todo=CHECK_WHAT,
        way=TO_ENTRY,
    ),
    "several_candidates": Sentences(
        title=_("Two candidates have your names"),
        happened=_("Two people of this session have the same names and the same birth date."),
        todo=ASK,
        way=TO_ENTRY,
    ),
    "candidate_linked": Sentences(
        title=_("This place is taken"),
        happened=_("Another account has already entered under these names, or yours under others."),
        todo=ASK,
        way=TO_ENTRY,
    ),
    "session_closed": Sentences(
        title=_("This session is closed"),
        happened=_("The centre has finished this session: nobody can enter or answer any more."),
        kept=NOTHING_LOST,
        todo=_("If this is a surprise, speak to your centre."),
        way=TO_PROFILE,
    ),
    "not_certifiable": Sentences(
        title=_("Your profile cannot be certified yet"),
        happened=lambda facts: ngettext(
            "On the evening before the session, %(count)s competence had reached level 1; five are needed.",
            "On the evening before the session, %(count)s competences had reached level 1; five are needed.",
            facts["count"],
        ),
        kept=_("Your profile is as you left it."),
        todo=_("Tell the invigilator; your centre can enrol you in a later session."),
        way=TO_PROFILE,
    ),
    "not_present": Sentences(
        title=_("A moment, please"),
        happened=_("The invigilator has not confirmed yet that you are here."),
        todo=_("Show your identity document, then try again."),
        way=TO_EXAM,
    ),
    "wrong_access_code": Sentences(
        title=_("This is not the code of the session"),
        happened=_("The access code that you typed is another one."),
        todo=_("It has four letters and two digits; the invigilator gives it. Try again."),
        way=TO_EXAM,
    ),
    "not_authorised": Sentences(
        title=_("Your test goes on elsewhere"),
        happened=_("This test was opened in another browser, or was interrupted."),
        kept=NOTHING_LOST,
        todo=_("Raise your hand: the invigilator lets you resume here."),
        way=TO_EXAM,
    ),
    "exam_ended": Sentences(
        title=_("The test is over"),
        happened=_("Your certification test has ended: nothing more can be answered."),
        kept=NOTHING_LOST,
        todo=_("You may leave once the invigilator says so."),
        way=TO_EXAM,
    ),
    "exam_frozen": Sentences(
        title=_("The invigilator is on the way"),
        happened=_("You reported a problem: your test waits until the invigilator has looked at it."),
        kept=NOTHING_LOST,
        todo=_("Stay on this page."),
        way=TO_EXAM,
    ),
}
