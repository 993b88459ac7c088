"""What the certification room refuses about its certificates, and in which words."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from pix.kit.refusals import Refusal, Sentences


class CertificateNotDue(Refusal):
    """Only a validated certification has a certificate."""

    code = "certificate_not_due"


SENTENCES: dict[str, Sentences] = {
    "certificate_not_due": Sentences(
        title=_("There is no certificate to issue"),
        happened=_("The last result of this candidate is not a validated one."),
        kept=_("Nothing was issued."),
        todo=_("Look at the candidate’s results."),
    ),
}
