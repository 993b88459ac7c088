"""The door of inspection: bounds first, then the killable child."""

from __future__ import annotations

from typing import Any

from pix.content.inspection.limits import FILE_BYTES, MEMORY_BYTES, SECONDS
from pix.content.inspection.source import Source
from pix.content.tasks.worker import Failed, Limits, run_killable

READER = "pix.content.inspection.reading:read"
LIMITS = Limits(wall_seconds=SECONDS, memory_bytes=MEMORY_BYTES)
# What the worker calls a failure, as a person is told of it.
CODES = {"time": "timeout", "memory": "too_large", "busy": "busy", "payload_too_large": "too_large"}


def inspect(name: str, content: bytes, password: str = "") -> dict[str, Any]:
    """What a file holds, as plain data; never raises. A file that cannot be read is {"unreadable": code}."""
    told: dict[str, Any] = {"extension": Source(name, b"").extension, "weight": len(content)}
    if not content:
        return told | {"unreadable": "empty"}
    if len(content) > FILE_BYTES:
        return told | {"unreadable": "too_large"}
    return told | _looked_at({"name": name, "content": content, "password": password})


def _looked_at(payload: dict[str, Any]) -> dict[str, Any]:
    seen = run_killable(READER, payload, LIMITS)
    if isinstance(seen, Failed):
        return {"unreadable": CODES.get(seen.code, "crash")}
    return dict(seen)
