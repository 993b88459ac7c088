from django.apps import AppConfig


class CertificationConfig(AppConfig):
    """Centres, sessions, exams, juries and certificates."""

    name = "pix.certification"
    label = "certification"

    def ready(self) -> None:
        """Register the system checks."""
        from pix.certification import checks  # noqa: F401
