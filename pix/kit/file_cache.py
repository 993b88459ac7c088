"""A cache in files whose counters hold when several processes of one machine count at once."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT
from django.core.cache.backends.filebased import FileBasedCache


class LockedFileCache(FileBasedCache):
    """Django's file cache with `add` and `incr` under one lock, so that no count is lost."""

    _dir: str

    def add(self, key: Any, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        """Store the value only when the key is absent; true when stored."""
        with self._locked():
            return super().add(key, value, timeout, version)

    def incr(self, key: Any, delta: int = 1, version: int | None = None) -> int:
        """Add to a counter; ValueError when it is absent."""
        with self._locked():
            return super().incr(key, delta, version)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        folder = Path(self._dir)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (folder / "counting.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
