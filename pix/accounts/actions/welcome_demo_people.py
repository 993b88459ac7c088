"""Create the people of a demonstration."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.demo import DEMO_PEOPLE, DemoPerson
from pix.accounts.errors import CredentialsTaken
from pix.accounts.models import Consent, RoleGrant, User
from pix.accounts.notice import NOTICE_VERSION


@transaction.atomic
def welcome_demo_people(*, at: datetime) -> list[User]:
    """Create or reset each demo person; CredentialsTaken when a real person holds one of the usernames."""
    usernames = [demo.username for demo in DEMO_PEOPLE]
    if taken := User.objects.filter(username__in=usernames, is_demo=False).first():
        raise CredentialsTaken(username=taken.username)
    return [welcomed(demo, at) for demo in DEMO_PEOPLE]


def welcomed(demo: DemoPerson, at: datetime) -> User:
    """One demo person, with the known password and the roles."""
    facts = {
        "first_name": demo.first_name,
        "last_name": demo.last_name,
        "is_demo": True,
        "is_active": True,
        "consent": Consent.OWN,
        "notice_version": NOTICE_VERSION,
    }
    new_facts = facts | {"consented_at": at, "date_joined": at}
    user, is_new = User.objects.update_or_create(
        username=demo.username, defaults=facts, create_defaults=new_facts
    )
    if is_new or not user.check_password(demo.password):
        user.set_password(demo.password)
        user.save(update_fields=["password"])
    for role in demo.roles:
        RoleGrant.objects.get_or_create(user=user, role=role, defaults={"given_at": at})
    return user
