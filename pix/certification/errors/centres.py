"""What the certification room refuses about its centres, and in which words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences


class CentreNotApproved(Refusal):
    """Only an approved centre plans or holds sessions."""

    code = "centre_not_approved"


class OutsideAgreement(Refusal):
    """The session's day is not one of the centre's agreement."""

    code = "outside_agreement"


class SessionBegan(Refusal):
    """A candidate has started: what was planned no longer changes."""

    code = "session_began"


class AlreadyEnrolled(Refusal):
    """Someone of the same names and birth date is in this session."""

    code = "already_enrolled"


class NobodyOfThisName(Refusal):
    """No account has the username or the e-mail."""

    code = "nobody_of_this_name"
    status = 422


class LastCentreAdministrator(Refusal):
    """A centre always keeps one administrator."""

    code = "last_centre_administrator"


class ApplicationWaits(Refusal):
    """The organisation has an application that nobody answered yet."""

    code = "application_waits"


class AgreementMovedOn(Refusal):
    """The centre is in a state that the decision does not follow."""

    code = "agreement_moved_on"


class EnrolmentClosed(Refusal):
    """Nobody enrols by themselves before, after, or once the session has begun."""

    code = "enrolment_closed"


class EnrolmentNeedsAccount(Refusal):
    """A candidate is a person with an account."""

    code = "enrolment_needs_account"


class ListHasMistakes(Refusal):
    """Something changed since the list was checked: it no longer goes through."""

    code = "list_has_mistakes"


class NoSchemeInForce(Refusal):
    """Nothing says how a session planned now would measure."""

    code = "no_scheme_in_force"
    status = 503


class CentreAdministratorRequired(Refusal):
    """Only the administrators of a centre name its members."""

    code = "centre_administrator_required"
    status = 403


SENTENCES: dict[str, Sentences] = {
    "centre_not_approved": Sentences(
        title=_("This centre cannot hold sessions for now"),
        happened=_("Its agreement is not in force: it was not approved yet, or it was suspended or ended."),
        kept=_("Nothing has changed."),
        todo=_("Look at the agreement on the centre’s page, or ask for help."),
    ),
    "outside_agreement": Sentences(
        title=_("The session is outside the agreement"),
        happened=_("The centre’s agreement goes from %(first)s to %(last)s."),
        kept=_("Nothing has changed."),
        todo=_("Choose a day within the agreement, or ask for it to be renewed."),
    ),
    "session_began": Sentences(
        title=_("This session has already begun"),
        happened=_("A candidate has started, so the list and the session no longer change."),
        kept=_("Nothing has changed."),
        todo=_("Plan another session for those who still have to come."),
    ),
    "already_enrolled": Sentences(
        title=_("This person is already in the session"),
        happened=_("Someone with the same names and birth date is on the list."),
        kept=_("The list has not changed."),
        todo=_("Look for the person in the list."),
    ),
    "nobody_of_this_name": Sentences(
        title=_("Nobody has this username or e-mail"),
        happened=_("A member of a centre needs an account."),
        kept=_("Nothing has changed."),
        todo=_("Check the username or the e-mail with the person."),
    ),
    "last_centre_administrator": Sentences(
        title=_("This is the centre’s last administrator"),
        happened=_("Without one, nobody could add or take off members any more."),
        kept=_("Nothing has changed."),
        todo=_("Make someone else an administrator first."),
    ),
    "application_waits": Sentences(
        title=_("An application already waits for its answer"),
        happened=_("This organisation has sent one before."),
        kept=_("The first application is kept as it was."),
        todo=_("Wait for the answer, or ask for help."),
    ),
    "agreement_moved_on": Sentences(
        title=_("This decision no longer fits"),
        happened=_("The centre is now in this state: %(state)s."),
        kept=_("Nothing has changed."),
        todo=_("Open the centre again and decide from there."),
    ),
    "enrolment_closed": Sentences(
        title=_("Enrolment is closed"),
        happened=_("It is not open yet, it is over, or the session has begun."),
        kept=_("The list has not changed."),
        todo=_("Ask the centre for its next session."),
    ),
    "enrolment_needs_account": Sentences(
        title=_("You need an account"),
        happened=_("A certificate is in the name of someone who can sign in again."),
        kept=_("Your answers are kept."),
        todo=_("Keep your work in an account first: your certificate will be in your name."),
    ),
    "list_has_mistakes": Sentences(
        title=_("This list no longer goes through"),
        happened=_("A session or a list of candidates has changed since it was checked."),
        kept=_("Nobody was enrolled."),
        todo=_("Go back to the list: it says what to correct."),
    ),
    "no_scheme_in_force": Sentences(
        title=_("No session can be planned for now"),
        happened=_("No kind of test is in force."),
        kept=_("Nothing has changed."),
        todo=_("Tell the support team, then try again."),
    ),
    "centre_administrator_required": Sentences(
        title=_("This is for the centre’s administrators"),
        happened=_("Only an administrator of the centre names its members."),
        kept=_("Nothing has changed."),
        todo=_("Ask an administrator of your centre."),
    ),
}
