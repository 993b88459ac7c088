"""Write the knowledge that the log gives."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from pix.assessments.models import Knowledge
from pix.assessments.replay import replayed
from pix.kit import journal


@transaction.atomic
def rebuild_knowledge(*, knowledge_id: int, at: datetime) -> Knowledge:
    """Replace a stored state by the replay of its log."""
    row = Knowledge.objects.select_for_update().get(pk=knowledge_id)
    state, row.position = replayed(row)
    state.write_to(row)
    row.save()
    journal.write("assessments.rebuild_knowledge", actor=None, at=at, knowledge=row.pk)
    return row
