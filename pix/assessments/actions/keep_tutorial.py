"""Save a tutorial for later, or say whether it helped."""

from __future__ import annotations

from datetime import datetime

from django.http import Http404

from pix.accounts.models import User
from pix.assessments.models import KeptTutorial
from pix.content.queries import published


def keep_tutorial(*, user: User, tutorial: str, marks: dict[str, bool | None], at: datetime) -> KeptTutorial:
    """Set is_saved or is_useful of a tutorial of the published bank."""
    if tutorial not in published().tutorials or set(marks) - {"is_saved", "is_useful"}:
        raise Http404
    kept, _is_new = KeptTutorial.objects.update_or_create(
        user=user, tutorial=tutorial, defaults={**marks, "at": at}
    )
    return kept
