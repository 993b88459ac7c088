"""Settings of the test suite: fast, sealed, and unforgiving about a GET that writes."""

import tempfile
from pathlib import Path

from pix.config import environment
from pix.config.settings.base import *
from pix.config.settings.base import ROOT
from pix.config.settings.records import logging_of

SECRET_KEY = "test-key-that-is-long-enough-to-sign-with-and-never-used-elsewhere"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
DATABASES = {"default": environment.database(environment.text("DATABASE_URL") or "sqlite://", root=ROOT)}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": Path(tempfile.gettempdir()) / "pix-test-files"},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
PIX_CLOCK_SHIFT = 0
PIX_GET_WRITES = "raise"
LOGGING = logging_of(level="WARNING", form="plain")
