"""Make a version the one that new sessions use."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.accounts.models import User
from pix.kit import journal
from pix.psychometrics.errors import PoolNotProved, SchemeNotDraft
from pix.psychometrics.models import SchemeVersion

State = SchemeVersion.State


@transaction.atomic
def activate_scheme_version(*, version_id: int, by: User | None, at: datetime) -> SchemeVersion:
    """Activate a draft and retire the version before; a pool must be proved by the stored simulation."""
    scheme = SchemeVersion.objects.values_list("scheme", flat=True).get(pk=version_id)
    locked = {one.pk: one for one in SchemeVersion.objects.select_for_update().filter(scheme=scheme)}
    version = locked[version_id]
    if version.state != State.DRAFT:
        raise SchemeNotDraft
    if "pool" in version.data and not (version.report or {}).get("is_sufficient"):
        raise PoolNotProved
    before = next((one for one in locked.values() if one.state == State.ACTIVE), None)
    if before is not None:
        before.state = State.RETIRED
        before.save(update_fields=["state"])
    version.state, version.activated_at, version.activated_by = State.ACTIVE, at, by
    version.save(update_fields=["state", "activated_at", "activated_by"])
    facts = {"scheme": scheme, "number": version.number, "retired": before.pk if before else None}
    journal.write(
        "psychometrics.activate_scheme_version", actor=by, at=at, data=facts, scheme_version=version_id
    )
    return version
