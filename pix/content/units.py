"""The spellings of the units that questions name, as people type them beside a number."""

from __future__ import annotations

SPELLINGS = (
    ("€", "euro", "euros", "eur"),
    ("$", "dollar", "dollars"),
    ("%", "pour cent", "pourcent", "percent", "per cent"),
    ("px", "pixel", "pixels"),
    ("o", "octet", "octets", "byte", "bytes"),
    ("ko", "kb", "kilo-octets", "kilooctets", "kilobytes"),
    ("mo", "mb", "mégaoctets", "megabytes"),
    ("go", "gb", "gigaoctets", "gigabytes"),
    ("s", "seconde", "secondes", "second", "seconds"),
    ("min", "minute", "minutes"),
    ("h", "heure", "heures", "hour", "hours"),
    ("j", "jour", "jours", "day", "days"),
)


def spellings_of(unit: str) -> list[str]:
    """The unit and what is typed for it, in lower case, the longest first."""
    written = unit.strip().lower()
    known = next((row for row in SPELLINGS if written in row), (written,))
    return sorted(filter(None, known), key=len, reverse=True)


def without_unit(typed: str, unit: str) -> str:
    """What was typed but for its unit, before or after: « 12 € », « €12 », « 12 euros »."""
    text = typed.strip().lower()
    for one in spellings_of(unit):
        if text.endswith(one):
            return text.removesuffix(one)
        if text.startswith(one):
            return text.removeprefix(one)
    return typed
