"""pix demo_people: someone to sign in as, for each role; --remove takes them away."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from pix.accounts.actions.welcome_demo_people import welcome_demo_people
from pix.accounts.demo import DEMO_PEOPLE
from pix.accounts.errors import CredentialsTaken
from pix.backoffice.actions.remove_demo_people import remove_demo_people
from pix.certification.actions.welcome_demo_centre import welcome_demo_centre
from pix.kit import clock

CENTRE_MEMBER = "demo.centre"
ROW = "{:<14} {:<18} {}"


class Command(BaseCommand):
    """Create the demo people and print how to sign in as each, or remove them."""

    help = "Create demo people and print their passwords (refused in production), or --remove them."

    def add_arguments(self, parser: CommandParser) -> None:
        """Whether they leave."""
        parser.add_argument("--remove", action="store_true", help="Erase the demo people and all they did.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Create or remove, and say what was done."""
        if options["remove"]:
            self.remove()
        else:
            self.welcome()

    def welcome(self) -> None:
        """Create, then print how to sign in."""
        if settings.PIX_IN_PRODUCTION:
            raise CommandError("Demo people have passwords that everyone knows: production refuses them.")
        try:
            people = welcome_demo_people(at=clock.now())
        except CredentialsTaken as refused:
            raise CommandError(
                f"{refused.facts['username']} is someone's own username: no demo person was created."
            ) from refused
        member = next(user for user in people if user.username == CENTRE_MEMBER)
        welcome_demo_centre(member=member, at=clock.now())
        self.stdout.write(ROW.format("username", "password", "who"))
        for demo in DEMO_PEOPLE:
            self.stdout.write(ROW.format(demo.username, demo.password, demo.shows))

    def remove(self) -> None:
        """Erase, and name whom; CommandError when someone had to stay."""
        removed, kept = remove_demo_people(at=clock.now())
        for username in removed:
            self.stdout.write(f"{username}: erased, with everything kept about this person.")
        self.stdout.write(f"{len(removed)} demo people removed; everyone else is kept.")
        if kept:
            raise CommandError(
                f"{', '.join(kept)} stays, being the last administrator: "
                "run pix admin create --email ..., then pix demo_people --remove again."
            )
