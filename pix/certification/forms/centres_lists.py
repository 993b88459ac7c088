"""The form that takes a list of candidates."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from pix.certification.lists.opening import UnreadableList, rows_of
from pix.content.inspection.limits import FILE_BYTES


class ListForm(forms.Form):
    """A CSV, XLSX or ODS file; once clean, rows holds its cells."""

    file = forms.FileField(
        label=_("Your list"),
        help_text=_("A CSV, XLSX or ODS file, 3,000 lines and 5 MB at most"),
        error_messages={"required": _("Choose a file."), "empty": _("This file is empty.")},
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx,.ods"}),
    )

    rows: list[list[str]]

    def clean_file(self) -> Any:
        """Read the rows; why they cannot be is said beside the field."""
        file = self.cleaned_data["file"]
        try:
            if file.size > FILE_BYTES:
                raise UnreadableList("too_large")
            self.rows = rows_of(file.name, file.read())
        except UnreadableList as why:
            raise ValidationError(str(why)) from why
        return file
