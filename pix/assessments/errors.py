"""What a test can refuse."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from pix.kit.refusals import Refusal, Sentences, Way


class AssessmentEnded(Refusal):
    """The test has ended; nothing more is asked."""

    code = "assessment_ended"


class ChallengeNotAsked(Refusal):
    """The response is to another question than the one last served."""

    code = "challenge_not_asked"


class QuestionNotOpened(Refusal):
    """A timed question was answered before it was opened."""

    code = "question_not_opened"


class ResponseMalformed(Refusal):
    """The response has not the shape of its kind."""

    code = "response_malformed"
    status = 400


class DraftTooLarge(Refusal):
    """What is under way holds too much to be kept."""

    code = "draft_too_large"
    status = 413


class ImproveTooEarly(Refusal):
    """The delay before an improvement has not passed."""

    code = "improve_too_early"


class ResetTooEarly(Refusal):
    """The delay before a reset has not passed."""

    code = "reset_too_early"


class NothingToImprove(Refusal):
    """Everything open today is validated, or nothing was ever tested."""

    code = "nothing_to_improve"


class AssessmentStillOpen(Refusal):
    """The results are asked of a test that goes on."""

    code = "assessment_still_open"


ON_WITH_TEST = Way(_("Go on with the test"), "assessments:question", "assessment")
TO_PROFILE = Way(_("Go to my profile"), "assessments:profile")
TO_TUTORIALS = Way(_("See my tutorials"), "assessments:tutorials")
SENTENCES = {
    "assessment_ended": Sentences(
        title=_("This test has ended"),
        happened=_("It was finished or reset, perhaps in another tab."),
        kept=_("Your answers are kept."),
        todo=_("Go back to your profile to see where you stand."),
        way=TO_PROFILE,
    ),
    "challenge_not_asked": Sentences(
        title=_("This question is behind you"),
        happened=_(
            "You have already answered it, or it was never asked in this test. A question is answered once."
        ),
        kept=_("Your first answer is kept; this one was not counted."),
        todo=_("Go on with the question that waits."),
        way=ON_WITH_TEST,
    ),
    "question_not_opened": Sentences(
        title=_("This question has a timer"),
        happened=_("It must be opened with the Start button before it is answered."),
        kept=_("Nothing was counted."),
        todo=_("Go back to the question and start it."),
        way=ON_WITH_TEST,
    ),
    "response_malformed": Sentences(
        title=_("We could not read this answer"),
        happened=_("It is too long, or it has another shape than this question expects."),
        kept=_("Nothing was counted, and the question waits for you."),
        todo=_("Go back to the question and answer again."),
        way=ON_WITH_TEST,
    ),
    "draft_too_large": Sentences(
        title=_("This work is too large to be kept here"),
        happened=_("What is under way in this question holds more than we keep between two pages."),
        kept=_("It is still in your browser."),
        todo=_("Remove what you do not need, or validate now."),
    ),
    "improve_too_early": Sentences(
        title=_("A little patience"),
        happened=lambda facts: ngettext(
            "You can improve this competence in %(days)s day: time to read, try and let it settle.",
            "You can improve this competence in %(days)s days: time to read, try and let it settle.",
            facts["days"],
        ),
        kept=_("Your level and your pix are kept."),
        todo=_("In the meantime, have a look at your tutorials."),
        way=TO_TUTORIALS,
    ),
    "reset_too_early": Sentences(
        title=_("A little patience"),
        happened=lambda facts: ngettext(
            "You can reset this competence in %(days)s day.",
            "You can reset this competence in %(days)s days.",
            facts["days"],
        ),
        kept=_("Your level and your pix are kept."),
        todo=_("Come back then, or improve without resetting."),
        way=TO_PROFILE,
    ),
    "nothing_to_improve": Sentences(
        title=_("Nothing more to ask here"),
        happened=_("Everything that is open today in this competence is settled."),
        kept=_("Your level and your pix are kept."),
        todo=_("Choose another competence on your profile."),
        way=TO_PROFILE,
    ),
    "assessment_still_open": Sentences(
        title=_("This test is not finished"),
        happened=_("Results are shown at the end."),
        kept=_("Your answers are kept."),
        todo=_("Go on with the question that waits."),
        way=ON_WITH_TEST,
    ),
}
