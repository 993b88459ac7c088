"""The invented people of a demonstration, with passwords that everyone may know."""

from __future__ import annotations

from dataclasses import dataclass

from pix.accounts.models import Role


@dataclass(frozen=True)
class DemoPerson:
    """Someone who exists only to show a room of the house."""

    key: str
    first_name: str
    last_name: str
    shows: str
    roles: tuple[Role, ...] = ()

    @property
    def username(self) -> str:
        """What the person signs in with."""
        return f"demo.{self.key}"

    @property
    def password(self) -> str:
        """What the person types: known to all, refused in production."""
        return f"pix-demo-{self.key}"


DEMO_PEOPLE = (
    DemoPerson("new", "Camille", "Moreau", "a learner who has just signed up"),
    DemoPerson("learner", "Idris", "Benali", "a learner with a profile in progress"),
    DemoPerson("author", "Anouk", "Lefort", "an author of the bank", (Role.AUTHOR,)),
    DemoPerson("centre", "Nadia", "Ferrand", "a member of a certification centre"),
    DemoPerson("jury", "Salomé", "Haddad", "a member of the jury", (Role.JURY,)),
    DemoPerson("support", "Tomas", "Delmas", "the support team", (Role.SUPPORT,)),
    DemoPerson("admin", "Maya", "Okoro", "an administrator, who gives roles", (Role.ADMIN,)),
)
