"""The room as Django knows it."""

from django.apps import AppConfig


class BackofficeConfig(AppConfig):
    """What the staff do."""

    name = "pix.backoffice"
    label = "backoffice"
