"""Versions of the schemes for the tests of every room."""

from __future__ import annotations

from typing import Any

from pix.content.release import Release
from pix.content.tests.factories import AT
from pix.psychometrics.models import Scheme, SchemeVersion
from pix.psychometrics.terms import Terms, adaptive_data, confirmation_data

ACTIVE = SchemeVersion.State.ACTIVE


def a_scheme_version(
    scheme: str = Scheme.CONFIRMATION, *, release: Release | None = None, **changes: Any
) -> SchemeVersion:
    """The active version of a scheme, begun when there is none; with changes to its data, a new active one.

    An adaptive version needs the release that it asks from.
    """
    found = SchemeVersion.objects.filter(scheme=scheme, state=ACTIVE).first()
    if found and not changes and release is None:
        return found
    SchemeVersion.objects.filter(scheme=scheme, state=ACTIVE).update(state=SchemeVersion.State.RETIRED)
    return a_draft(scheme, release=release, state=ACTIVE, activated_at=AT, data=changes)


def a_draft(
    scheme: str, *, release: Release | None = None, data: dict[str, Any] | None = None, **fields: Any
) -> SchemeVersion:
    """A version that nobody has activated yet."""
    frozen = adaptive_data(Terms(), release) if release else confirmation_data(Terms())
    last = SchemeVersion.objects.filter(scheme=scheme).first()
    number = last.number + 1 if last else 1
    facts = {"created_at": AT, "data": frozen | (data or {})} | fields
    return SchemeVersion.objects.create(scheme=scheme, number=number, **facts)
