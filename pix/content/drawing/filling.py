"""Puts drawn values in the texts and the plain data of a challenge."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from pix.content.bank.schema import LineText, ProseText

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
Say = Callable[[LineText | ProseText | None], str]


class GeneratorBroken(Exception):
    """A generator that cannot be loaded, or draws something that its challenge cannot use."""


def local(value: Any, locale: str) -> Any:
    """The part of {fr, en} for a locale; anything else as it is."""
    if isinstance(value, LineText | ProseText):
        return getattr(value, locale)
    if isinstance(value, Mapping) and set(value) == {"fr", "en"}:
        return value[locale]
    return value


def fill(text: str, values: Mapping[str, object]) -> str:
    """Put the drawn values in a text; a name that was not drawn is a fault."""

    def value_of(match: re.Match[str]) -> str:
        return str(drawn_value(match[1], values))

    return PLACEHOLDER.sub(value_of, text)


def drawn_value(name: str, values: Mapping[str, object]) -> object:
    """The value drawn under a name."""
    if name not in values:
        raise GeneratorBroken(f"the text uses {{{name}}}, which is not among the values drawn")
    return values[name]


def fill_plain(plain: Any, values: Mapping[str, object]) -> Any:
    """Plain data with drawn values; a text that is one placeholder alone becomes the value itself."""
    if isinstance(plain, str):
        alone = PLACEHOLDER.fullmatch(plain)
        return drawn_value(alone[1], values) if alone else fill(plain, values)
    if isinstance(plain, Mapping):
        return {fill(name, values): fill_plain(child, values) for name, child in plain.items()}
    if isinstance(plain, list | tuple):
        return [fill_plain(child, values) for child in plain]
    return plain
