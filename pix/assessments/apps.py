"""The room as Django knows it."""

from django.apps import AppConfig


class AssessmentsConfig(AppConfig):
    """Tests, answers and knowledge."""

    name = "pix.assessments"
    label = "assessments"
