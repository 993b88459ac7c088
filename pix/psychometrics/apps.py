from django.apps import AppConfig


class PsychometricsConfig(AppConfig):
    name = "pix.psychometrics"
    label = "psychometrics"
