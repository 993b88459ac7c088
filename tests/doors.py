"""Every route of the product, with an address to knock at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote

from django.urls import URLPattern, URLResolver, get_resolver

SAMPLES = {
    "int": 987654,
    "str": "1.1",
    "slug": "nothing-here",
    "uuid": "0" * 8 + "-0000-4000-8000-" + "0" * 12,
}
KEYS = {"uidb36": "zz", "key": "nothing-here"}


@dataclass(frozen=True)
class Door:
    """A named route and the converters of its parts."""

    name: str
    parts: tuple[tuple[str, str], ...]
    pattern: str

    def address(self, **known: Any) -> str:
        """An address of this door; parts not given lead to nothing."""
        route = self.pattern
        for part, converter in self.parts:
            sample = known.get(part, SAMPLES.get(converter, "nothing-here"))
            route = route.replace(f"<{converter}:{part}>", quote(str(sample))).replace(
                f"<{part}>", quote(str(sample))
            )
        return "/" + route


@cache
def every_door() -> tuple[Door, ...]:
    """The doors in the order of the URLconf."""
    return tuple(walk(get_resolver().url_patterns, "", ""))


def walk(patterns: list[URLPattern | URLResolver], names: str, before: str) -> Iterator[Door]:
    """The doors under a list of patterns."""
    for found in patterns:
        route = before + plain(found)
        if isinstance(found, URLResolver):
            yield from walk(
                found.url_patterns, f"{names}{found.namespace}:" if found.namespace else names, route
            )
        else:
            parts = tuple((part, kind_of(converter)) for part, converter in found.pattern.converters.items())
            yield Door(f"{names}{found.name}", parts, route)


def plain(found: URLPattern | URLResolver) -> str:
    """The pattern's text; a regular expression with its groups replaced by samples."""
    route = str(found.pattern)
    if not route.startswith("^"):
        return route
    return (
        route.strip("^$")
        .replace(r"(?P<key>[-:\w]+)", KEYS["key"])
        .replace("(?P<uidb36>[0-9A-Za-z]+)", KEYS["uidb36"])
        .replace("(?P<key>.+)", KEYS["key"])
    )


def kind_of(converter: object) -> str:
    """The name of a converter, such as int."""
    return type(converter).__name__.removesuffix("Converter").replace("String", "str").lower()
