"""Settings shared by every environment; embedded defaults for one machine."""

from __future__ import annotations

import os
from pathlib import Path

from csp.constants import NONE, SELF

from pix.config import environment
from pix.config.settings.centres import *
from pix.config.settings.identity import *
from pix.config.settings.measure import *
from pix.config.settings.records import logging_of

ROOT = Path(__file__).resolve().parents[3]
VAR = Path(environment.text("PIX_VAR") or ROOT / "var")
VAR.mkdir(parents=True, exist_ok=True)

DEBUG = False
DEFAULT_SECRET_KEY = "insecure-embedded-key"
SECRET_KEY = environment.text("SECRET_KEY", DEFAULT_SECRET_KEY)
SECRET_KEY_FALLBACKS = environment.words("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = environment.words("PIX_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = environment.words("PIX_ORIGINS")
ROOT_URLCONF = "pix.config.urls"
WSGI_APPLICATION = "pix.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
APPEND_SLASH = True

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "django.forms",
    # Before staticfiles: the rooms' own templates and commands come first.
    "pix.kit",
    "pix.accounts",
    "pix.organisations",
    "pix.content",
    "pix.assessments",
    "pix.campaigns",
    "pix.certification",
    "pix.psychometrics",
    "pix.backoffice",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_cotton",
    "django_tasks",
    "django_tasks_db",
]

MIDDLEWARE = [
    "pix.kit.middleware.request_ids.RequestIdMiddleware",
    "pix.kit.middleware.headers.SecurityHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "pix.accounts.middleware.PersonLanguageMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "pix.kit.middleware.refused.RefusalMiddleware",
    "pix.kit.middleware.login.SignInMiddleware",
    "pix.accounts.middleware.GuestMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    # Innermost: what sessions and messages save on the way out is not the view's writing.
    "pix.kit.middleware.reading.ReadOnlyGetMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "pix.kit.context.appearance",
                "pix.accounts.context.roles",
                "pix.certification.context.centres",
            ]
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
TIME_ZONE = environment.text("PIX_TIME_ZONE", "Europe/Paris")
USE_I18N = True
USE_TZ = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
BANK_DIR = Path(environment.text("PIX_BANK") or ROOT / "bank")
# Authors may open challenges straight from these files.
PIX_WORKSHOP = environment.switch("PIX_WORKSHOP", default=False)
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": VAR / "files"},
    },
    "staticfiles": {"BACKEND": "pix.kit.statics.HashedStaticFilesStorage"},
}

DATABASES = {
    "default": environment.database(
        environment.text("DATABASE_URL") or f"sqlite:///{VAR.resolve() / 'pix.sqlite3'}", root=ROOT
    )
}
CACHES = {"default": environment.cache(environment.text("REDIS_URL"), folder=VAR / "cache")}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}
globals().update(environment.mail(environment.text("EMAIL_URL"), os.environ))
DEFAULT_FROM_EMAIL = environment.text("PIX_MAIL_FROM", "Pix <pix@localhost>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

PIX_CLOCK_SHIFT = environment.number("PIX_CLOCK_SHIFT", 0)
PIX_GET_WRITES = "log"
PIX_IN_PRODUCTION = False
PIX_TRUSTED_PROXIES = environment.number("PIX_TRUSTED_PROXIES", 0)
PIX_JOURNAL_DAYS = environment.number("PIX_JOURNAL_DAYS", 5 * 365)
PIX_SITE_NAME = environment.text("PIX_SITE_NAME", "Pix")
PIX_SUPPORT_ADDRESS = environment.text("PIX_SUPPORT_ADDRESS", "support@localhost")
# Files: a PKCS#12, or a PEM key with its PEM certificate; without them, a key made once in VAR.
PIX_SIGNING_KEY = environment.text("PIX_SIGNING_KEY")
PIX_SIGNING_CERTIFICATE = environment.text("PIX_SIGNING_CERTIFICATE")
PIX_SIGNING_PASSWORD = environment.text("PIX_SIGNING_PASSWORD")
# An Ed25519 key as PEM, for credentials; without it, a key made once in VAR.
PIX_CREDENTIAL_KEY = environment.text("PIX_CREDENTIAL_KEY")

DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
# A session is finalised in one form, ten fields a candidate.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 3000
DATA_UPLOAD_MAX_NUMBER_FILES = 10
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "pix.kit.uploads.BoundedUploadHandler",
]
PIX_UPLOAD_LIMIT = 5_000_000

SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "pix.kit.views.errors.csrf_failed"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SILENCED_SYSTEM_CHECKS: list[str] = []
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

LOGGING = logging_of(
    level=environment.text("PIX_LOG_LEVEL", "INFO"), form=environment.text("PIX_LOG", "json")
)
