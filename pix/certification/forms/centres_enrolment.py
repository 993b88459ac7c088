"""What a learner says of oneself to enrol."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from pix.accounts.models import User
from pix.certification.forms.centres_candidates import CandidateForm, words
from pix.certification.models import Session

ASKED = (
    "last_name", "first_name", "born_on", "sex", "birth_country", "birth_insee", "birth_postal_code",
    "birth_city", "email",
)  # fmt: skip


class SelfEnrolForm(CandidateForm):
    """Who the person is, and what they ask for; the centre settles the rest."""

    def __init__(self, data: Any = None, *, session: Session, user: User) -> None:
        super().__init__(data, session=session)
        for name in [name for name in self.fields if name not in ASKED]:
            del self.fields[name]
        self.fields["request"] = words(
            _("Something to ask of the centre"),
            hint=_("Such as extra time: the centre will ask for a proof."),
        )
        known = {"first_name": user.first_name, "last_name": user.last_name, "email": user.email}
        self.initial = {**self.initial, **known}

    def facts(self) -> dict[str, Any]:
        """What the action keeps; extra time is given by the centre alone."""
        self.cleaned_data["extra_time"] = None
        return super().facts()
