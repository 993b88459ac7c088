"""Who may see and change what of a centre: its members; for anyone else it does not exist."""

from __future__ import annotations

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404

from pix.accounts.models import User
from pix.certification.errors.centres import CentreAdministratorRequired
from pix.certification.models import Candidate, Centre, CentreMembership, Session


def centres_of(user: User) -> QuerySet[Centre]:
    """The centres that the person acts for, whatever became of their agreement."""
    return Centre.objects.filter(memberships__user_id=user.pk)


def centre_for(user: User, centre_id: int) -> Centre:
    """A centre of the person's, or 404."""
    return get_object_or_404(centres_of(user).select_related("organisation"), pk=centre_id)


def administered_centre_for(user: User, centre_id: int) -> Centre:
    """A centre that the person administers; its other members are told who may, strangers get 404."""
    centre = centre_for(user, centre_id)
    if not is_administrator(user, centre):
        raise CentreAdministratorRequired
    return centre


def is_administrator(user: User, centre: Centre) -> bool:
    """Whether the person may name the centre's members."""
    return centre.memberships.filter(user_id=user.pk, role=CentreMembership.Role.ADMIN).exists()


def sessions_for(user: User, centre_id: int) -> QuerySet[Session]:
    """The sessions of a centre of the person's."""
    kept = Session.objects.filter(centre_id=centre_id, centre__memberships__user_id=user.pk)
    return kept.select_related("centre__organisation", "scheme")


def session_for(user: User, centre_id: int, session_id: int) -> Session:
    """A session of a centre of the person's, or 404."""
    return get_object_or_404(sessions_for(user, centre_id), pk=session_id)


def locked_session_for(user: User, session_id: int) -> Session:
    """The session, held until the transaction ends; 404 for who does not act for its centre."""
    kept = Session.objects.filter(centre__memberships__user_id=user.pk).select_related("centre__organisation")
    return get_object_or_404(kept.select_for_update(of=("self",)), pk=session_id)


def candidate_for(user: User, centre_id: int, session_id: int, candidate_id: int) -> Candidate:
    """A candidate of a session of the person's centre, or 404."""
    session = session_for(user, centre_id, session_id)
    return get_object_or_404(session.candidates.select_related("session__centre"), pk=candidate_id)
