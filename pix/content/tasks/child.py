"""The child of run_killable: gives up its rights, reads one task, does it, says the result, ends.

Imports next to nothing: its start is part of each answer's time.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

try:
    resource: Any = importlib.import_module("resource")
except ImportError:  # Not on Windows: there the parent's clock alone ends a run.
    resource = None

# Never needed to read a file or walk a program, and always needed to harm someone.
REFUSED_EVENTS = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.kill",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.chown",
    "os.truncate", "os.putenv", "shutil.", "urllib.", "ftplib.", "smtplib.", "webbrowser.", "pty.",
)  # fmt: skip
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> None:
    """Read, work, answer."""
    task, answers = sys.stdin.buffer, private_output()
    head = json.loads(task.read(int.from_bytes(task.read(4), "big")))
    bound_resources(head["limits"])
    payload = {**head["payload"], **{name: task.read(size) for name, size in head["blobs"]}}
    answers.write(answer_to(head["function"], payload, head["limits"]["result_bytes"]))
    answers.flush()
    # Nothing to tidy, and tearing down a process full of objects takes time.
    os._exit(0)


def private_output() -> BinaryIO:
    """Our end of the pipe; whatever prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return answers


def bound_resources(limits: dict[str, Any]) -> None:
    """Limits that only a kill can follow, and an alarm in case the parent is gone."""
    if resource is None:
        return
    signal.setitimer(signal.ITIMER_REAL, limits["wall_seconds"] + 1)
    lower(resource.RLIMIT_AS, limits["memory_bytes"])
    lower(resource.RLIMIT_CPU, limits["cpu_seconds"], spare=1)
    lower(resource.RLIMIT_FSIZE, 0)
    lower(resource.RLIMIT_CORE, 0)
    lower(resource.RLIMIT_NOFILE, limits["open_files"])
    lower(resource.RLIMIT_NPROC, 0)


def lower(kind: int, wanted: int, spare: int = 0) -> None:
    """Lower a limit, never past what we were given; the spare lets a signal tell before the kill does."""
    _soft, hard = resource.getrlimit(kind)
    most = wanted + spare if hard == resource.RLIM_INFINITY else min(wanted + spare, hard)
    try:
        resource.setrlimit(kind, (min(wanted, most), most))
    except (ValueError, OSError):  # Some systems refuse some limits.
        return


def refuse_harm(event: str, facts: tuple[Any, ...]) -> None:
    """Audit hook: no network, no process, no write."""
    if event.startswith(REFUSED_EVENTS) or (event == "open" and writes(facts)):
        raise PermissionError(event)


def writes(facts: tuple[Any, ...]) -> bool:
    """True when a file is opened for anything but reading."""
    flags = facts[2] if len(facts) > 2 else 0
    return isinstance(flags, int) and bool(flags & WRITING)


def answer_to(function_path: str, payload: dict[str, Any], most: int) -> bytes:
    """The result as JSON, or the code of what went wrong."""
    try:
        said = json.dumps({"result": function_at(function_path)(payload)}).encode()
    except MemoryError:
        return b'{"failed": "memory"}'
    except Exception as error:  # noqa: BLE001 - whatever a reader raises on a file made to break it
        return json.dumps({"failed": "crashed", "detail": f"{type(error).__name__}: {error}"[:200]}).encode()
    return said if len(said) <= most else b'{"failed": "result_too_large"}'


def imported(path: str) -> Callable[[dict[str, Any]], Any]:
    """The function of a path such as pix.engine.program.testing:run_tests_on."""
    module, _colon, name = path.partition(":")
    function: Callable[[dict[str, Any]], Any] = getattr(importlib.import_module(module), name)
    return function


def function_at(path: str) -> Callable[[dict[str, Any]], Any]:
    """The function of a path, in a process that can no longer do harm."""
    function = imported(path)
    # Set once imports are done: a library may look at the system while it loads.
    sys.addaudithook(refuse_harm)
    return function


if __name__ == "__main__":
    main()
