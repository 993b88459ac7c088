from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    """Schools, universities, companies, and the learners they know."""

    name = "pix.organisations"
    label = "organisations"
