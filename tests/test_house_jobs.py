"""Jobs are enqueued by names that exist."""

import re

from pix.kit.jobs import every_job
from pix.kit.schedule import scheduled
from tests.house import is_test, python_files, shown

ENQUEUED = re.compile(r"""\benqueue\(\s*["']([^"']+)["']""")


def test_every_name_enqueued_is_a_job() -> None:
    known = set(every_job())
    unknown = [
        f"{shown(path)}: {name}"
        for path in python_files()
        if not is_test(path)
        for name in ENQUEUED.findall(path.read_text(encoding="utf-8"))
        if name not in known
    ]
    assert not unknown


def test_the_kit_looks_after_itself() -> None:
    assert {"kit.seal_journal", "kit.forget_finished_jobs", "kit.forget_expired_sessions"} <= set(scheduled())
