"""A small house for one exam, made by a process of its own: prints the session of its candidate as JSON."""

from __future__ import annotations

import json

import django
from django.core.management import call_command
from django.test import Client


def main() -> None:
    """Migrate an empty database, publish the small bank, and seat nobody yet."""
    django.setup()
    call_command("migrate", "--no-input", verbosity=0)
    call_command("collectstatic", "--no-input", verbosity=0)
    from pix.accounts.tests.factories import a_user
    from pix.certification.tests.factories import a_candidate, a_session
    from pix.certification.tests.factories_exams import with_a_profile
    from pix.content.tests.factories import published_release
    from pix.kit import clock

    published_release()
    user = with_a_profile(a_user(username="zoe"))
    candidate = a_candidate(a_session(starts_at=clock.now()), user=user, present_at=clock.now())
    client = Client()
    client.force_login(user)
    session = client.cookies["sessionid"].value
    print(json.dumps({"candidate": candidate.pk, "session": session, "code": candidate.session.access_code}))  # noqa: T201 - its reader is a test


if __name__ == "__main__":
    main()
