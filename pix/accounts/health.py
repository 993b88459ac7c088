"""What the accounts say about the health of the service."""

from __future__ import annotations

from pix.accounts.models import User


def demo_people() -> str:
    """Demo people have public passwords: production refuses them."""
    return (
        "Demo people are present: run pix demo_people --remove."
        if User.objects.filter(is_demo=True).exists()
        else ""
    )


UNFIT_FOR_PRODUCTION = {"demo_people": demo_people}
