"""`python -m pix.config.reachable URL`: does a PostgreSQL answer there? Exit status 0 when it does."""

from __future__ import annotations

import sys

import psycopg


def is_reachable(url: str) -> bool:
    """True when a connection can be opened within three seconds."""
    try:
        psycopg.connect(url, connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(0 if is_reachable(sys.argv[1]) else 1)
