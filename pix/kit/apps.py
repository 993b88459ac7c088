"""The kit as a Django application."""

from django.apps import AppConfig


class KitConfig(AppConfig):
    """What every room stands on; its checks are registered at the start."""

    name = "pix.kit"
    label = "kit"

    def ready(self) -> None:
        """Register the system checks."""
        from pix.kit import checks  # noqa: F401
