"""Cells to values; Wrong says in one sentence why a cell has none."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from pix.certification.birth import is_a_name
from pix.certification.entry import plain
from pix.certification.extra_time import MOST_PERCENT, permil_of
from pix.certification.models import Candidate

DAY = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
HOUR = re.compile(r"(\d{1,2})\s*[:hH]\s*(\d{2})?(?::\d{2}(?:\.\d+)?)?")
Billing = Candidate.Billing
BILLINGS = {
    "free": Billing.FREE, "gratuit": Billing.FREE, "gratuite": Billing.FREE,
    "paid": Billing.PAID, "payant": Billing.PAID, "payante": Billing.PAID,
    "prepaid": Billing.PREPAID, "prepaye": Billing.PREPAID, "prepayee": Billing.PREPAID,
    "staff": Billing.STAFF, "personnel": Billing.STAFF,
}  # fmt: skip
YES = {"yes", "oui", "x", "1", "true", "vrai"}


class Wrong(Exception):
    """A cell that says nothing we can keep."""


def day(text: str) -> date:
    """DD/MM/YYYY, or the date of a spreadsheet's own cell."""
    try:
        if found := DAY.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        return datetime.fromisoformat(text).date()
    except ValueError as error:
        raise Wrong(_("Write a day such as 24/11/2026.")) from error


def hour(text: str) -> time:
    """HH:MM, or the time of a spreadsheet's own cell."""
    try:
        if found := HOUR.fullmatch(text):
            return time(int(found[1]), int(found[2] or 0))
        return datetime.fromisoformat(text).time().replace(second=0, microsecond=0)
    except ValueError as error:
        raise Wrong(_("Write a time such as 14:30.")) from error


def name(text: str) -> str:
    """Someone's name."""
    if not is_a_name(text):
        raise Wrong(_("A name has letters, spaces, hyphens and apostrophes."))
    return text


def sex(text: str) -> str:
    """M or F."""
    if text.upper() not in ("M", "F"):
        raise Wrong(_("Write M or F."))
    return text.upper()


def code(text: str) -> str:
    """An INSEE or postal code; spreadsheets take the first zero of five digits away."""
    bare = text.upper().replace(" ", "")
    return bare.zfill(5) if bare.isdecimal() and len(bare) == 4 else bare


def address(text: str) -> str:
    """An e-mail address."""
    try:
        validate_email(text)
    except ValidationError as error:
        raise Wrong(_("An address looks like name@example.org: correct it, or leave this empty.")) from error
    return text


def extra_time(text: str) -> int:
    """Per cent to thousandths."""
    try:
        percent = Decimal(text.removesuffix("%").strip().replace(",", "."))
    except InvalidOperation as error:
        raise Wrong(_("Write a number such as 33.3.")) from error
    if not (percent.is_finite() and 0 <= percent <= MOST_PERCENT):
        raise Wrong(_("Between 0 and %(most)s %%.") % {"most": MOST_PERCENT})
    return permil_of(percent)


def billing(text: str) -> str:
    """Who pays, in French or in English."""
    known = BILLINGS.get(plain(text))
    if known is None:
        raise Wrong(_("Write free, paid or prepaid."))
    return known.value


def is_yes(text: str) -> bool:
    """A tick."""
    if plain(text) not in YES:
        raise Wrong(_("Write yes, or leave this empty."))
    return True
