"""The rooms of the house, and the modules that each contributes under a known name."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from django.apps import apps


def modules_named(name: str) -> Iterator[tuple[str, ModuleType]]:
    """Each room's label with its module of a name such as errors, tasks or health, where it has one."""
    for room in apps.get_app_configs():
        if room.name.startswith("pix.") and find_spec(f"{room.name}.{name}"):
            yield room.label, import_module(f"{room.name}.{name}")
