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


SENTENCES: dict[str, Sentences] = {
    "certificate_not_due": Sentences(
        title=_("There is no certificate to issue"),
        happened=_("The last result of this candidate is not a validated one."),
        kept=_("Nothing was issued."),
        todo=_("Look at the candidate’s results."),
    ),
    "certificate_revoked": Sentences(
        title=_("This certificate was revoked"),
        happened=_("It proves nothing any more, so there is no PDF of it to download."),
        todo=_("If this is a surprise, ask for help."),
        way=Way(_("Back to your certificates"), "certification:certificates"),
    ),
}
