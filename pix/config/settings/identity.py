"""Who people are: accounts, passwords, second factor."""

from __future__ import annotations

from pix.config import environment

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["pix.accounts.backends.SignInBackend"]
PASSWORD_HASHERS = [
    "pix.kit.passwords.TunedArgon2Hasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 8}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"

ACCOUNT_ADAPTER = "pix.accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email", "username"}
ACCOUNT_SIGNUP_FIELDS = ["email", "username*", "password1*"]
ACCOUNT_PRESERVE_USERNAME_CASING = False
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
ACCOUNT_EMAIL_CONFIRMATION_EXPIRE_DAYS = 7
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
# A class of thirty signs in behind one address: addresses are limited loosely, accounts tightly.
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",
    "login_failed": "60/m/ip,5/300s/key",
    "signup": "60/m/ip,600/h/ip",
    "reset_password": "20/m/ip,5/h/key",
    "confirm_email": "1/180s/key",
}
ACCOUNT_FORMS = {
    "login": "pix.accounts.forms.entrance.SignInForm",
    "signup": "pix.accounts.forms.entrance.SignUpForm",
    "add_email": "pix.accounts.forms.credentials.ChangeEmailForm",
    "change_password": "pix.accounts.forms.credentials.ChangePasswordForm",
    "set_password": "pix.accounts.forms.credentials.SetPasswordForm",
    "reset_password": "pix.accounts.forms.credentials.AskResetForm",
    "reset_password_from_key": "pix.accounts.forms.credentials.ResetPasswordForm",
    "reauthenticate": "pix.accounts.forms.credentials.ConfirmPasswordForm",
}
MFA_ADAPTER = "pix.accounts.second_factor.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = environment.text("PIX_SITE_NAME", "Pix")
MFA_TOTP_TOLERANCE = 1
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_FORMS = {
    "authenticate": "pix.accounts.forms.credentials.SecondFactorForm",
    "reauthenticate": "pix.accounts.forms.credentials.ConfirmSecondFactorForm",
    "activate_totp": "pix.accounts.forms.credentials.ActivateSecondFactorForm",
}
ALLAUTH_TRUSTED_PROXY_COUNT = environment.number("PIX_TRUSTED_PROXIES", 0)
