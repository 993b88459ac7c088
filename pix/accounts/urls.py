"""The doors of accounts; the first four stand before allauth's of the same address."""

from django.urls import path

from pix.accounts.views import entrance, information, keeping, people, second_factor, settings

app_name = "accounts"
urlpatterns = [
    path("login/", entrance.sign_in, name="account_login"),
    path("logout/", entrance.sign_out, name="account_logout"),
    path("2fa/recovery-codes/", second_factor.recovery_codes, name="mfa_view_recovery_codes"),
    path("2fa/recovery-codes/download/", second_factor.download_codes, name="mfa_download_recovery_codes"),
    path("guest/", entrance.guest, name="guest"),
    path("welcome/", entrance.welcome, name="welcome"),
    path("keep/", keeping.keep, name="keep"),
    path("settings/", settings.settings, name="settings"),
    path("settings/sessions/", settings.end_other_sessions, name="end_sessions"),
    path("language/", settings.language, name="language"),
    path("privacy/", information.privacy, name="privacy"),
    path("recover/", information.recover, name="recover"),
    path("people/", people.people, name="people"),
    path("people/<int:user_id>/", people.one_person, name="person"),
    path("people/<int:user_id>/give/", people.give, name="give"),
    path("people/<int:user_id>/take/", people.take, name="take"),
]
