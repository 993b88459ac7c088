"""The WSGI application that granian or gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "pix.config.settings.production")
application = get_wsgi_application()

# After the set-up: it reads the settings and looks for demo people.
from pix.kit.checks import refuse_to_start  # noqa: E402

refuse_to_start()
