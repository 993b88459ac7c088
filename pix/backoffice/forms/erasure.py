"""The form that confirms an erasure."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.accounts.forms.dressed import Dressed
from pix.accounts.models import User


class EraseForm(Dressed, forms.Form):
    """The password of a user; the will of a guest, who has none."""

    password = forms.CharField(
        label=_("Your password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    sure = forms.BooleanField(
        label=_("I understand that nothing can bring it back"),
        error_messages={"required": _("Tick the box to erase.")},
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        if not user.has_usable_password():
            del self.fields["password"]

    def clean_password(self) -> str:
        """The password, known to be the person's own."""
        password: str = self.cleaned_data["password"]
        if not self.user.check_password(password):
            raise forms.ValidationError(_("This is not your password."), code="incorrect_password")
        return password
