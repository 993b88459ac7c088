"""Versions of the schemes: the active one, any of them as it was frozen, and all of them."""

from __future__ import annotations

from functools import lru_cache

from django.db.models import QuerySet
from django.http import Http404

from pix.psychometrics.errors import NoActiveScheme
from pix.psychometrics.models import SchemeVersion
from pix.psychometrics.terms import FrozenScheme, frozen


def active_scheme(scheme: str) -> FrozenScheme:
    """The active version of a scheme, or NoActiveScheme; one small query, its data stay in memory."""
    active = SchemeVersion.objects.filter(scheme=scheme, state=SchemeVersion.State.ACTIVE)
    number = active.values_list("pk", flat=True).first()
    if number is None:
        raise NoActiveScheme
    return scheme_of(number)


# An adaptive version holds some hundreds of challenges; tests keep the version they began under.
@lru_cache(maxsize=16)
def scheme_of(version_id: int) -> FrozenScheme:
    """A version as it was frozen, kept in memory since its data never change."""
    return frozen(SchemeVersion.objects.get(pk=version_id))


def versions() -> QuerySet[SchemeVersion]:
    """Every version, by scheme, the newest first; without the pools, which are heavy."""
    return SchemeVersion.objects.defer("data").select_related("created_by", "activated_by")


def version_for(version_id: int) -> SchemeVersion:
    """One version, or 404."""
    found = SchemeVersion.objects.select_related("created_by", "activated_by").filter(pk=version_id).first()
    if found is None:
        raise Http404
    return found
