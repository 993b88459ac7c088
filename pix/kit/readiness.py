"""Is this process ready to serve, and fit for production? Each room's health.py says its part.

A room's health.py may hold READINESS and UNFIT_FOR_PRODUCTION: functions by name, each returning "" when
all is well, else one sentence.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor

from pix.kit.rooms import modules_named

Check = Callable[[], str]
logger = logging.getLogger("pix.health")
_migrated: set[str] = set()


def readiness() -> dict[str, str]:
    """Each readiness check with what it finds wrong; empty when well."""
    checks = {"database": database, "migrations": migrations, **declared("READINESS")}
    if settings.PIX_IN_PRODUCTION:
        checks |= declared("UNFIT_FOR_PRODUCTION")
    return {name: found_by(name, check) for name, check in checks.items()}


def declared(table: str) -> dict[str, Check]:
    """The checks that the rooms declare in one table."""
    found: dict[str, Check] = {}
    for room, health in modules_named("health"):
        declared_here: Mapping[str, Any] = getattr(health, table, {})
        found |= {f"{room}.{name}": check for name, check in declared_here.items()}
    return found


def found_by(name: str, check: Check) -> str:
    """What a check finds; one that breaks finds itself broken, and the log says why."""
    try:
        return check()
    except Exception:
        logger.exception("check %s broke", name)
        return "The check could not run."


def database() -> str:
    """The database answers."""
    with connections[DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute("SELECT 1")
    return ""


def migrations() -> str:
    """Every migration is applied; remembered once true."""
    if DEFAULT_DB_ALIAS in _migrated:
        return ""
    executor = MigrationExecutor(connections[DEFAULT_DB_ALIAS])
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return "Migrations wait: run pix migrate."
    _migrated.add(DEFAULT_DB_ALIAS)
    return ""
