from django.apps import AppConfig


class CertificationConfig(AppConfig):
    """Centres, sessions, exams, juries and certificates."""

    name = "pix.certification"
    label = "certification"
