"""The invented centre of a demonstration; its codes are known to all, as demo passwords are."""

from __future__ import annotations

from datetime import date
from typing import Any

ORGANISATION = "Université du Val (démonstration)"
CENTRE: dict[str, Any] = {
    "name": "Université du Val", "street": "3 rue des Tilleuls", "postal_code": "69007", "city": "Lyon",
    "country": "France", "time_zone": "Europe/Paris", "rooms": "B204, B206", "yearly_volume": 600,
}  # fmt: skip
SESSION: dict[str, Any] = {
    "number": "100000", "access_code": "BCDF23", "invigilator_password": "GHJK2346MP",
    "address": "3 rue des Tilleuls, Lyon", "room": "B204", "invigilators": "Aïcha Keita",
    "description": "Session de démonstration",
}  # fmt: skip
BORN_IN_FRANCE = {"birth_insee": "69123", "birth_country": "France"}
CANDIDATES: tuple[dict[str, Any], ...] = (
    # The demo learner, who can enter with these names and this date.
    {
        "first_name": "Idris", "last_name": "Benali", "born_on": date(2004, 5, 17), "sex": "M",
        **BORN_IN_FRANCE,
    },
    {
        "first_name": "Lou", "last_name": "Vasseur", "born_on": date(2003, 11, 2), "sex": "F",
        "extra_time": 333, "adjustment": "Loupe d’écran", **BORN_IN_FRANCE,
    },
    {
        "first_name": "Awa", "last_name": "Diop", "born_on": date(2004, 1, 30), "sex": "F",
        "birth_city": "Dakar", "birth_country": "Sénégal", "birth_insee": "99",
    },
)  # fmt: skip
