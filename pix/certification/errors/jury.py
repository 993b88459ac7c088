"""What is refused at the end of a session and to its jury, and in which words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pix.kit.refusals import Refusal, Sentences, Way

TO_CENTRES = Way(_("Back to your centres"), "certification:centres")
TO_JURY = Way(_("Back to what waits for the jury"), "certification:jury")
NOTHING_CHANGED = _("Nothing has changed.")


class NobodyStarted(Refusal):
    """Nobody started a test in the session."""

    code = "nobody_started"


class StillRunning(Refusal):
    """Someone's test still goes on."""

    code = "still_running"


class EndingMissing(Refusal):
    """A test stopped before its end, and nobody says why."""

    code = "ending_missing"


class SessionFinalised(Refusal):
    """The session was finalised already."""

    code = "session_finalised"


class ResultsNotPublished(Refusal):
    """The results of the session are not published."""

    code = "results_not_published"


class SessionNotFinalised(Refusal):
    """The session still goes on: it has no results to publish."""

    code = "session_not_finalised"


class ReportsWaiting(Refusal):
    """A report of the session was not settled."""

    code = "reports_waiting"


class ScoringFailed(Refusal):
    """A result of the session that counts is an error."""

    code = "scoring_failed"


class NotWithJury(Refusal):
    """The session is not, or no longer, with the jury."""

    code = "not_with_jury"


class ReportSettled(Refusal):
    """The report was settled before."""

    code = "report_settled"


class QuestionNotCounted(Refusal):
    """The question counts for nothing already, or was never asked."""

    code = "question_not_counted"


class QuestionNotNeutralised(Refusal):
    """The jury has not neutralised this question."""

    code = "question_not_neutralised"


class NothingToTakeBack(Refusal):
    """The certification was neither cancelled nor rejected for fraud."""

    code = "nothing_to_take_back"


SENTENCES: dict[str, Sentences] = {
    "nobody_started": Sentences(
        title=_("Nobody has started in this session"),
        happened=_("There is nothing to finalise: no candidate began the test."),
        kept=NOTHING_CHANGED,
        todo=_("If the session will not be held, delete it."),
        way=TO_CENTRES,
    ),
    "still_running": Sentences(
        title=_("A test still goes on"),
        happened=lambda facts: ngettext(
            "%(count)s candidate has not finished and still has time.",
            "%(count)s candidates have not finished and still have time.",
            facts["count"],
        ),
        kept=NOTHING_CHANGED,
        todo=_("Wait for the end, or have the invigilator end the test from the console."),
        way=TO_CENTRES,
    ),
    "ending_missing": Sentences(
        title=_("Say why each test stopped"),
        happened=_("A test stopped before its last question, and the form did not say why."),
        kept=NOTHING_CHANGED,
        todo=_("Open the form again: it names who is concerned."),
        way=TO_CENTRES,
    ),
    "session_finalised": Sentences(
        title=_("This session is finalised already"),
        happened=_("It was finalised before: what was said then stays as it was said."),
        kept=NOTHING_CHANGED,
        todo=_("If something is missing, write to us from the help page."),
        way=TO_CENTRES,
    ),
    "results_not_published": Sentences(
        title=_("The results are not published yet"),
        happened=_("The session goes on, or the jury looks at it."),
        todo=_("Come back once the page of the session says that it is published."),
        way=TO_CENTRES,
    ),
    "session_not_finalised": Sentences(
        title=_("This session is not finalised"),
        happened=_("Its centre has not finished it: there is no result yet."),
        kept=NOTHING_CHANGED,
        way=TO_JURY,
    ),
    "reports_waiting": Sentences(
        title=_("A report still waits"),
        happened=_("What the centre reported was not all settled."),
        kept=NOTHING_CHANGED,
        todo=_("Settle each report, then publish."),
        way=TO_JURY,
    ),
    "scoring_failed": Sentences(
        title=_("A test could not be scored"),
        happened=_("The result that counts for one of the candidates is an error."),
        kept=NOTHING_CHANGED,
        todo=_("Score it again once the cause is gone, or cancel the certification, then publish."),
        way=TO_JURY,
    ),
    "not_with_jury": Sentences(
        title=_("The jury does not have this session now"),
        happened=_("It is not finalised, or its results are published."),
        kept=NOTHING_CHANGED,
        way=TO_JURY,
    ),
    "report_settled": Sentences(
        title=_("This report is settled already"),
        happened=_("Someone settled it before you; what they wrote is kept."),
        kept=NOTHING_CHANGED,
        way=TO_JURY,
    ),
    "question_not_counted": Sentences(
        title=_("This question cannot be neutralised"),
        happened=_("It counts for nothing already, or it was never asked."),
        kept=NOTHING_CHANGED,
        todo=_("Check its number in the list of the questions."),
        way=TO_JURY,
    ),
    "question_not_neutralised": Sentences(
        title=_("This question cannot be restored"),
        happened=_("The jury has not neutralised it."),
        kept=NOTHING_CHANGED,
        todo=_("Check its number in the list of the questions."),
        way=TO_JURY,
    ),
    "nothing_to_take_back": Sentences(
        title=_("There is no decision to take back"),
        happened=_("The certification was neither cancelled nor rejected for fraud."),
        kept=NOTHING_CHANGED,
        way=TO_JURY,
    ),
}
