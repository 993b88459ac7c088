"""How every form of this room behaves, above all when something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.forms import Form as Dressable
else:
    Dressable = object

LONGEST_PASSWORD = 256
NEW_PASSWORD_HINT = _("At least 8 characters. Several words in a row are easy to keep in mind.")


class Dressed(Dressable):
    """Keep passwords bounded and placeholders silent, put the focus on the first error."""

    first_focus = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            dress(field)
        if self.first_focus and not self.is_bound:
            self.fields[self.first_focus].widget.attrs["autofocus"] = True

    def full_clean(self) -> None:
        """Check, then focus the first field to correct."""
        super().full_clean()
        wrong = next((name for name in self.fields if name in self.errors), self.focus_without_field())
        if self.is_bound and wrong:
            self.fields[wrong].widget.attrs["autofocus"] = True

    def focus_without_field(self) -> str:
        """The field to focus when the error belongs to none."""
        return "password" if self.errors and "password" in self.fields else ""


def dress(field: forms.Field) -> None:
    """The bounds and the silence about placeholders of one field."""
    attrs = field.widget.attrs
    attrs.pop("placeholder", None)
    if isinstance(field.widget, forms.PasswordInput):
        field.validators.append(MaxLengthValidator(LONGEST_PASSWORD))
        attrs["maxlength"] = str(LONGEST_PASSWORD)
