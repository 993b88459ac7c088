"""One machine, one person: debug pages and demo people are allowed."""

from pix.config import environment
from pix.config.settings.base import *
from pix.config.settings.base import STORAGES
from pix.config.settings.records import logging_of

DEBUG = environment.switch("PIX_DEBUG", default=True)
if DEBUG:
    STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
WHITENOISE_USE_FINDERS = DEBUG
LOGGING = logging_of(
    level=environment.text("PIX_LOG_LEVEL", "INFO"), form=environment.text("PIX_LOG", "plain")
)
