"""What a child may be asked to do in the tests of the worker, most of it bad."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path


def echo(payload):
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in payload.items()}


def told(_payload):
    return {"environment": sorted(os.environ), "modules": sorted(sys.modules), "session": os.getsid(0)}


def hang(_payload):
    time.sleep(60)


def spin(_payload):
    while True:
        pass


def grow(_payload):
    return len(bytearray(2**30))


def grow_slowly(_payload):
    kept = []
    while True:
        kept.append(b"x" * 100_000)


def bounds(_payload):
    # One test takes this module away from the child.
    import resource

    kinds = {"memory": "AS", "cpu": "CPU", "file_size": "FSIZE", "processes": "NPROC", "files": "NOFILE"}
    return {name: resource.getrlimit(getattr(resource, f"RLIMIT_{kind}"))[0] for name, kind in kinds.items()}


def die(_payload):
    os._exit(3)


def fault(_payload):
    signal.raise_signal(signal.SIGSEGV)


def fail(_payload):
    raise LookupError("nothing here")


def talk(payload):
    return "x" * payload["length"]


def shout(_payload):
    # The first number free after the three of any process is the pipe to the parent.
    while True:
        os.write(3, b"x" * 65536)


def chat(_payload):
    sys.stdout.write("not an answer")
    sys.stdout.flush()
    return "an answer"


def unsayable(_payload):
    return object()


def write(payload):
    Path(payload["path"]).write_text("x", encoding="utf-8")


def connect(_payload):
    return socket.create_connection(("127.0.0.1", 9), timeout=1)


def start_another(_payload):
    return subprocess.run([sys.executable, "-c", "pass"], check=True)


def fork(_payload):
    return os.fork()
