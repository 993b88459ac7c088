"""ZIP archives with fixed dates, so that a draw is repeatable."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime

EPOCH = datetime(2020, 1, 1)


def zip_archive(
    entries: Mapping[str, bytes | str],
    modified: Mapping[str, datetime] | None = None,
    stored: frozenset[str] = frozenset(),
) -> bytes:
    """Pack entries (path → content; a path that ends with / is an empty folder), some kept uncompressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in entries.items():
            when = (modified or {}).get(path, EPOCH)
            info = zipfile.ZipInfo(path, when.timetuple()[:6])
            info.compress_type = zipfile.ZIP_STORED if path in stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return out.getvalue()
