"""A birth place: in France an INSEE code, or a postal code and a city; abroad a city and a country."""

from __future__ import annotations

import re
from datetime import date

from django.utils.translation import gettext as _

from pix.certification.entry import plain

FRANCE = {"france", "fr", "fra", "republiquefrancaise"}
ABROAD = "99"
COMMUNE = re.compile(r"(\d\d|2[AB])\d{3}")
POSTAL_CODE = re.compile(r"\d{5}")
OLDEST = date(1900, 1, 1)
# Letters of any alphabet, and what stands between the parts of a name.
NAME = re.compile(r"[^\W\d_]([^\W\d_]|[ '’.\-\u0300-\u036f])*")

Problems = dict[str, str]


def is_france(country: str) -> bool:
    """Whether a country, as people write it, is France."""
    return plain(country) in FRANCE


def is_a_name(text: str) -> bool:
    """Whether a text may be someone's name: letters, spaces, hyphens, apostrophes and dots."""
    return NAME.fullmatch(text) is not None


def day_problem(born_on: date, today: date) -> str:
    """Why nobody who comes was born that day; "" when somebody may have been."""
    if born_on > today:
        return _("This day is still to come: check the year.")
    return _("This is before 1900: check the year.") if born_on < OLDEST else ""


def place_problems(*, country: str, city: str, postal_code: str, insee: str) -> Problems:
    """What is wrong in a birth place, by field."""
    if is_france(country):
        return french_problems(city, postal_code, insee)
    return foreign_problems(city, postal_code, insee)


def french_problems(city: str, postal_code: str, insee: str) -> Problems:
    """One way or the other of naming the commune, not both."""
    if insee and (city or postal_code):
        return {"birth_insee": _("Give the INSEE code, or the postal code and the city, not both.")}
    if insee:
        is_commune = COMMUNE.fullmatch(insee) and not insee.startswith(ABROAD)
        return {} if is_commune else {"birth_insee": _("A commune’s INSEE code looks like 69123 or 2A004.")}
    if not city and not postal_code:
        return {"birth_insee": _("Born in France: give the INSEE code, or the postal code and the city.")}
    problems: Problems = {} if city else {"birth_city": _("Give the city beside the postal code.")}
    if not POSTAL_CODE.fullmatch(postal_code):
        problems["birth_postal_code"] = _("A French postal code has five digits, such as 69003.")
    return problems


def foreign_problems(city: str, postal_code: str, insee: str) -> Problems:
    """A city, no postal code, and no commune of France."""
    problems: Problems = {} if city else {"birth_city": _("Born abroad: give the city.")}
    if postal_code:
        problems["birth_postal_code"] = _("Born abroad: leave the postal code empty.")
    if insee and not insee.startswith(ABROAD):
        problems["birth_insee"] = _("Born abroad: write 99, or leave this empty.")
    return problems


def coded(country: str, insee: str) -> str:
    """The INSEE code to keep: that of a commune, or 99 for any birth abroad."""
    return insee if is_france(country) else ABROAD
