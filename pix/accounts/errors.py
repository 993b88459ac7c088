"""What this room refuses."""

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences


class AlreadyAUser(Refusal):
    """Only a guest chooses credentials for the work begun without an account."""

    code = "already_a_user"


class CredentialsTaken(Refusal):
    """Someone else took the username or the e-mail in the meantime."""

    code = "credentials_taken"


class RoleRequired(Refusal):
    """The page asks for a role that the person does not have."""

    code = "role_required"
    status = 403


class LastAdministrator(Refusal):
    """The service always keeps one administrator."""

    code = "last_administrator"


class GuestCannotHoldRole(Refusal):
    """A role goes to a person with an account."""

    code = "guest_cannot_hold_role"


SENTENCES = {
    "already_a_user": Sentences(
        title=_("You already have an account"),
        happened=_("Your results are already kept in it."),
        todo=_("Change your details in the settings."),
    ),
    "credentials_taken": Sentences(
        title=_("This username or e-mail was just taken"),
        happened=_("Someone chose it a moment before you."),
        kept=_("Your answers are kept."),
        todo=_("Go back and choose another one."),
    ),
    "role_required": Sentences(
        title=_("This page is for another role"),
        happened=_("It is open to people with the role: %(role)s."),
        kept=_("Nothing has changed."),
        todo=_("If you should have this role, ask an administrator of the service."),
    ),
    "last_administrator": Sentences(
        title=_("This is the last administrator"),
        happened=_("Without an administrator, nobody could give roles any more."),
        kept=_("Nothing has changed."),
        todo=_("Give the role to someone else first."),
    ),
    "guest_cannot_hold_role": Sentences(
        title=_("This person has no account yet"),
        happened=_("A role goes to a person who chose a username or an e-mail."),
        kept=_("Nothing has changed."),
        todo=_("Ask the person to keep their work in an account first."),
    ),
}
