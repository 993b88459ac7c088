"""What the certification room refuses about its certificates, and in which words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences, Way


class CertificateNotDue(Refusal):
    """Only a validated certification has a certificate."""

    code = "certificate_not_due"


class CertificateRevoked(Refusal):
    """A revoked certificate no longer has a paper."""

    code = "certificate_revoked"


class TrialHasNoCredential(Refusal):
    """A trial proves nothing, so that no program may read it as a proof."""

    code = "trial_has_no_credential"


SENTENCES: dict[str, Sentences] = {
    "certificate_not_due": Sentences(
        title=_("There is no certificate to issue"),
        happened=_("The last result of this candidate is not a validated one."),
        kept=_("Nothing was issued."),
        todo=_("Look at the candidate’s results."),
    ),
    "trial_has_no_credential": Sentences(
        title=_("A trial has no digital badge"),
        happened=_("This certificate comes from a trial session: it proves nothing."),
        todo=_("Its PDF says so, and you can download it."),
        way=Way(_("Back to your certificates"), "certification:certificates"),
    ),
    "certificate_revoked": Sentences(
        title=_("This certificate was revoked"),
        happened=_("It proves nothing any more, so there is no PDF of it to download."),
        todo=_("If this is a surprise, ask for help."),
        way=Way(_("Back to your certificates"), "certification:certificates"),
    ),
}
