"""Who pays for a candidate: a question that open centres alone are asked."""

from __future__ import annotations

from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext as _

from pix.certification.birth import Problems
from pix.certification.models import Candidate, Centre
from pix.organisations.models import Organisation

Billing = Candidate.Billing


def bills(centre: Centre) -> bool:
    """Whether the centre's candidates may owe something: it is open to all, and no school."""
    return centre.is_open and centre.organisation.kind != Organisation.Kind.SCHOOL


def billing_problems(
    centre: Centre, *, billing: str, prepayment_code: str, fee: Decimal | None = None
) -> Problems:
    """What is wrong in the billing of a candidate, by field."""
    if not bills(centre):
        given = {"billing": billing, "prepayment_code": prepayment_code, "fee": fee}
        return {
            name: _("This centre bills nobody: leave this empty.") for name, value in given.items() if value
        }
    problems: Problems = {} if billing else {"billing": _("Say who pays.")}
    if billing == Billing.PREPAID and not prepayment_code:
        problems["prepayment_code"] = _("Give the code that was bought.")
    if prepayment_code and billing != Billing.PREPAID:
        problems["prepayment_code"] = _("A code is for prepaid candidates alone.")
    if fee is not None and billing != Billing.PAID:
        problems["fee"] = _("A price is for candidates who pay.")
    elif fee is not None and fee > settings.PIX_CERTIFICATION_FEE:
        problems["fee"] = _("At most %(fee)s €.") % {"fee": settings.PIX_CERTIFICATION_FEE}
    return problems
