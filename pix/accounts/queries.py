"""People, as those who may see them see them."""

from __future__ import annotations

from datetime import date, timedelta

from django.db.models import Prefetch, Q, QuerySet

from pix.accounts.models import Role, RoleGrant, User, canonical
from pix.accounts.notice import GUEST_DAYS


def person_signing_in(login: str) -> User | None:
    """The person whom a username or an e-mail names; only e-mails hold an @."""
    written = canonical(login)
    if not written:
        return None
    field = "email" if "@" in written else "username"
    return User.objects.filter(**{field: written}).first()


def people_matching(words: str) -> QuerySet[User]:
    """People with an account, by name; every word must be found in a name, the username or the e-mail."""
    people = User.objects.filter(is_guest=False).order_by("last_name", "first_name", "id")
    for word in words.split()[:5]:
        people = people.filter(
            Q(first_name__icontains=word)
            | Q(last_name__icontains=word)
            | Q(username__icontains=word)
            | Q(email__icontains=word)
        )
    return people.prefetch_related(Prefetch("grants", queryset=RoleGrant.objects.order_by("role")))


def people_with_role(role: str) -> QuerySet[User]:
    """People who hold a role."""
    return User.objects.filter(grants__role=role)


def administrators() -> QuerySet[User]:
    """People who may give roles and can sign in."""
    return people_with_role(Role.ADMIN).filter(is_active=True)


def stale_guests(today: date) -> QuerySet[User]:
    """Guests who have not come for so long that the notice promises to erase them."""
    last_kept = today - timedelta(days=GUEST_DAYS)
    return User.objects.filter(is_guest=True, seen_on__lt=last_kept).order_by("id")
