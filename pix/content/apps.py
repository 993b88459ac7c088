"""The room as Django knows it."""

from django.apps import AppConfig


class ContentConfig(AppConfig):
    """The item bank and its releases."""

    name = "pix.content"
    label = "content"
