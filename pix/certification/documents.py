"""The identity documents that an invigilator may be shown."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Document(TextChoices):
    """A document with a photo; which kind is recorded, never its number."""

    IDENTITY_CARD = "identity_card", _("Identity card")
    PASSPORT = "passport", _("Passport")
    RESIDENCE = "residence_permit", _("Residence permit")
    DRIVING = "driving_licence", _("Driving licence")
    SCHOOL = "school_card", _("School or student card with a photo")
    OTHER = "other", _("Another document with a photo")


def label_of(document: str) -> str:
    """What a recorded kind is called; what was recorded otherwise is shown as it is."""
    return str(Document(document).label) if document in Document.values else document
