"""Applications and agreements, as their authors and the staff see them."""

from __future__ import annotations

from django.db.models import Case, IntegerField, QuerySet, Value, When

from pix.accounts.models import User
from pix.certification.models import Centre
from pix.organisations.models import Membership, Organisation


def organisations_of(user: User) -> QuerySet[Organisation]:
    """The organisations that the person administers, which may apply."""
    mine = Membership.objects.filter(user_id=user.pk, role=Membership.Role.ADMIN)
    return Organisation.objects.filter(pk__in=mine.values("organisation"))


def centres_examined() -> QuerySet[Centre]:
    """Every centre for the staff: applications first, the oldest first."""
    is_waiting = When(state=Centre.State.APPLIED, then=Value(0))
    rank = Case(is_waiting, default=Value(1), output_field=IntegerField())
    return Centre.objects.select_related("organisation", "referent").order_by(rank, "applied_at", "pk")
