"""Production: secure cookies, no debug page, and a refusal to start on anything meant for a laptop."""

from pix.config import environment
from pix.config.settings.base import *

DEBUG = environment.switch("PIX_DEBUG", default=False)
ALLOWED_HOSTS = environment.words("PIX_HOSTS")
PIX_IN_PRODUCTION = True

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = environment.switch("PIX_HTTPS_REDIRECT", default=True)
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_PROXY_SSL_HEADER = (
    ("HTTP_X_FORWARDED_PROTO", "https") if environment.switch("PIX_BEHIND_PROXY", default=False) else None
)
SECURE_HSTS_SECONDS = environment.number("PIX_HSTS_SECONDS", 365 * 24 * 3600)
SECURE_HSTS_INCLUDE_SUBDOMAINS = environment.switch("PIX_HSTS_SUBDOMAINS", default=False)
SECURE_HSTS_PRELOAD = False
# Subdomains and browsers' preload lists are the operator's to decide: they reach beyond this service.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
