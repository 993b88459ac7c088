"""Form fields in the house's clothes."""

from __future__ import annotations

from django import forms, template
from django.forms import BoundField
from django.utils.safestring import SafeString

register = template.Library()
PLAIN = (forms.CheckboxInput, forms.RadioSelect, forms.CheckboxSelectMultiple)


@register.filter
def dressed(field: BoundField) -> SafeString:
    """The input with the class of its kind, beside its own; hint and error are linked by Django."""
    widget = field.field.widget
    if isinstance(widget, PLAIN):
        return field.as_widget()
    return field.as_widget(attrs={"class": f"input {widget.attrs.get('class', '')}".strip()})


@register.filter
def wrong_fields(form: forms.BaseForm) -> list[BoundField]:
    """The fields to correct, in the order of the page."""
    return [field for field in form.visible_fields() if field.errors]


@register.filter
def asks_password(form: forms.BaseForm) -> bool:
    """Whether the form holds a password, which a page never writes back."""
    return any(isinstance(field.widget, forms.PasswordInput) for field in form.fields.values())
