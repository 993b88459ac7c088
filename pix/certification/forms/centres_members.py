"""The form that adds a member to a centre."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from pix.certification.forms.centres import REQUIRED
from pix.certification.models import CentreMembership


class MemberForm(forms.Form):
    """Who, by username or e-mail, and what they may do."""

    login = forms.CharField(label=_("Username or e-mail"), max_length=254, error_messages=REQUIRED)
    role = forms.ChoiceField(
        label=_("Role"),
        choices=CentreMembership.Role.choices,
        initial=CentreMembership.Role.MEMBER,
        help_text=_("Administrators also add and take off members."),
    )
