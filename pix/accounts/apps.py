from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People, their credentials and their roles."""

    name = "pix.accounts"
    label = "accounts"
