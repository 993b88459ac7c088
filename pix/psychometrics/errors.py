"""What this room refuses."""

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences


class NoActiveScheme(Refusal):
    """No version of the scheme is active, so nobody can be certified by it."""

    code = "no_active_scheme"
    status = 503


class PoolNotProved(Refusal):
    """No simulation shows that the challenges of the version suffice."""

    code = "pool_not_proved"


class SchemeNotDraft(Refusal):
    """Only a draft is activated: an active version already is, a retired one never comes back."""

    code = "scheme_not_draft"


class BankTooSmall(Refusal):
    """The published release opens no level, so it gives an adaptive test nothing to ask."""

    code = "bank_too_small"


SENTENCES = {
    "no_active_scheme": Sentences(
        title=_("This kind of certification is not open"),
        happened=_("No version of its scheme is active on this server."),
        kept=_("Nothing has changed."),
        todo=_("Choose the other scheme, or ask an administrator to activate a version."),
    ),
    "pool_not_proved": Sentences(
        title=_("This version is not proved yet"),
        happened=_("No simulation shows that its challenges are enough for every test to reach its end."),
        kept=_("The active version stays active."),
        todo=_("Run the simulation. If it fails, publish more challenges and create a new version."),
    ),
    "scheme_not_draft": Sentences(
        title=_("This version is not a draft"),
        happened=_("It is active already, or it was retired. A retired version never comes back."),
        kept=_("Nothing has changed."),
        todo=_("Create a new version to change what is active."),
    ),
    "bank_too_small": Sentences(
        title=_("The bank is too small for an adaptive test"),
        happened=_("The published release does not open any level in every competence."),
        kept=_("No version was created."),
        todo=_("Publish a release in which each competence has skills of level 1."),
    ),
}
