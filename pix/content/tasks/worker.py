"""Runs a function on what a stranger sent, in a child process that may crash, hang or grow without harm.

    run_killable("pix.engine.program.testing:run_tests_on", {"source": "..."}, Limits())

The function takes the payload (a dict; its top-level values may be bytes, the rest is JSON) and returns JSON.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from pix.content.tasks.child import imported

MEGABYTE = 2**20
MOST_CHILDREN = max(2, os.cpu_count() or 2)
# Isolated as by -I, but for the one variable that we set: sets must be in the same order at each run.
COMMAND = (sys.executable, "-P", "-s", "-B", "-X", "utf8", "-m", "pix.content.tasks.child")
VARIABLES = {"PYTHONHASHSEED": "0"}
# Windows starts nothing without it; no other variable goes to the child.
KEPT_VARIABLES = ("SYSTEMROOT",)
OUT_OF_TIME = {-int(getattr(signal, name)) for name in ("SIGXCPU", "SIGALRM") if hasattr(signal, name)}
logger = logging.getLogger("pix.tasks")
_slots = threading.BoundedSemaphore(MOST_CHILDREN)
_is_ours: ContextVar[bool] = ContextVar("is_ours", default=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one run may use; all in all it answers in less than five seconds."""

    wait_seconds: float = 0.8
    wall_seconds: float = 4.0
    cpu_seconds: int = 3
    memory_bytes: int = 300_000_000
    payload_bytes: int = 40 * MEGABYTE
    result_bytes: int = MEGABYTE
    open_files: int = 32


@dataclass(frozen=True, slots=True)
class Failed:
    """No result: busy, time, memory, crashed, payload_too_large or result_too_large."""

    code: str
    detail: str = ""


@contextmanager
def ours() -> Iterator[None]:
    """What is read inside is our own, as the bank's files are: no child, dearer to start than the work."""
    token = _is_ours.set(True)
    try:
        yield
    finally:
        _is_ours.reset(token)


def run_killable(
    function_path: str, payload: Mapping[str, Any], limits: Limits | None = None
) -> Any | Failed:
    """The function's JSON result, or why there is none; never raises for what the function does."""
    if _is_ours.get():
        return done_here(function_path, payload)
    bounds = limits or Limits()
    sent = framed(function_path, payload, bounds)
    if len(sent) > bounds.payload_bytes:
        return Failed("payload_too_large")
    if not _slots.acquire(timeout=bounds.wait_seconds):
        return Failed("busy")
    try:
        ended = run_child(sent, bounds)
    finally:
        _slots.release()
    if isinstance(ended, Failed):
        logger.warning("task failed: %s in %s %s", ended.code, function_path, ended.detail)
    return ended


def done_here(function_path: str, payload: Mapping[str, Any]) -> Any | Failed:
    """The result as a child would say it, from this process."""
    try:
        return json.loads(json.dumps(imported(function_path)(dict(payload))))
    except Exception as error:  # noqa: BLE001 - a child would have said so too
        return Failed("crashed", f"{type(error).__name__}: {error}")


def framed(function_path: str, payload: Mapping[str, Any], limits: Limits) -> bytes:
    """What the child reads: the length of a JSON head, the head, then the bytes that it names."""
    blobs = {name: value for name, value in payload.items() if isinstance(value, bytes)}
    head = {
        "function": function_path,
        "limits": {name: getattr(limits, name) for name in limits.__slots__},
        "payload": {name: value for name, value in payload.items() if name not in blobs},
        "blobs": [[name, len(blob)] for name, blob in blobs.items()],
    }
    words = json.dumps(head).encode()
    return b"".join([len(words).to_bytes(4, "big"), words, *blobs.values()])


def run_child(sent: bytes, limits: Limits) -> Any | Failed:
    """Start a child, give it the frame, take what it says, and be rid of it in any case."""
    try:
        with started() as child:
            said = exchange(child, sent, limits)
    except OSError as error:  # No process or no memory left for one more child.
        return Failed("busy", str(error))
    if said is None or child.returncode in OUT_OF_TIME:
        return Failed("time")
    return result_in(said, child.returncode, limits)


@contextmanager
def started() -> Iterator[subprocess.Popen[bytes]]:
    """A child in its own session with nothing of our environment, killed with its family at the end."""
    child = subprocess.Popen(  # noqa: S603 - our own Python and module, no argument from outside
        COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=os.sep,
        env=VARIABLES | {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ},
        start_new_session=True,
    )
    try:
        yield child
    finally:
        kill(child)


def kill(child: subprocess.Popen[bytes]) -> None:
    """End the child and whatever it started; not waited for before, so that its number is still its own."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
        else:
            child.kill()
    except (ProcessLookupError, PermissionError):
        pass
    child.wait()


def exchange(child: subprocess.Popen[bytes], sent: bytes, limits: Limits) -> bytes | None:
    """What the child said, up to one byte too many; None when it was too slow.

    Threads rather than a selector: pipes cannot be selected everywhere, and a thread left behind is a daemon.
    """
    said: list[bytes] = []
    threading.Thread(target=give, args=(child, sent), daemon=True).start()
    reader = threading.Thread(target=take, args=(child, said, limits.result_bytes + 1), daemon=True)
    reader.start()
    reader.join(limits.wall_seconds)
    return said[0] if said else None


def give(child: subprocess.Popen[bytes], sent: bytes) -> None:
    """Write the frame; a child that died early does not listen."""
    if child.stdin:
        try:
            with child.stdin as pipe:
                pipe.write(sent)
        except OSError:
            return


def take(child: subprocess.Popen[bytes], said: list[bytes], most: int) -> None:
    """Read until the child closes its end, or has said too much."""
    if child.stdout:
        with child.stdout as pipe:
            said.append(pipe.read(most))


def result_in(said: bytes, status: int, limits: Limits) -> Any | Failed:
    """The result among the child's words."""
    if len(said) > limits.result_bytes:
        return Failed("result_too_large")
    try:
        words: dict[str, Any] = json.loads(said)
    except (ValueError, RecursionError):
        return Failed("crashed", f"status {status}")
    return words["result"] if "result" in words else Failed(words["failed"], words.get("detail", ""))
