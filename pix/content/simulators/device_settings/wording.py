"""A text in both languages, put in one of them wherever it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Two(NamedTuple):
    """French, English."""

    fr: str
    en: str


def local(value: Any, locale: str) -> Any:
    """Plain data where each Two has become its text in a language."""
    if isinstance(value, Two):
        return getattr(value, locale)
    if isinstance(value, Mapping):
        return {key: local(one, locale) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [local(one, locale) for one in value]
    return value
