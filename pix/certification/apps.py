from django.apps import AppConfig


class CertificationConfig(AppConfig):
    name = "pix.certification"
    label = "certification"
