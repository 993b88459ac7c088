"""A child that crashes, hangs, grows, writes or talks too much leaves nothing but a code."""

import threading
import time
from dataclasses import replace

import pytest

from pix.content.tasks import worker
from pix.content.tasks.worker import Failed, Limits, run_killable

ACTS = "pix.content.tasks.tests.acts"
SHORT = Limits(wall_seconds=2.0, cpu_seconds=1)


def run(name, limits=None, **payload):
    return run_killable(f"{ACTS}:{name}", payload, limits)


def test_a_result_comes_back_with_its_bytes_in():
    assert run("echo", n=[1, None, "é"], content=b"\x00\xff") == {"n": [1, None, "é"], "content": "00ff"}


def test_the_child_starts_with_nothing_of_ours():
    told = run("told")
    assert set(told["environment"]) <= {"LC_CTYPE", "PYTHONHASHSEED"}
    assert "django" not in told["modules"]
    assert told["session"] > 1


@pytest.mark.parametrize(
    ("name", "code"),
    [("hang", "time"), ("spin", "time"), ("grow", "memory"), ("die", "crashed"), ("fault", "crashed"),
     ("fail", "crashed"), ("unsayable", "crashed")],
)  # fmt: skip
def test_what_goes_wrong_has_a_code(name, code):
    failed = run(name, SHORT)
    assert isinstance(failed, Failed)
    assert failed.code == code


def test_a_long_result_is_refused_on_either_side():
    assert run("talk", length=2**20 + 1) == Failed("result_too_large")
    assert run("talk", length=1000) == "x" * 1000


def test_a_child_that_never_stops_talking_is_cut():
    assert run("shout", SHORT) == Failed("result_too_large")


def test_a_large_payload_never_reaches_a_child():
    assert run("echo", replace(SHORT, payload_bytes=100), content=b"x" * 101) == Failed("payload_too_large")


def test_ten_megabytes_go_in_and_out():
    content = bytes(range(256)) * 4096 * 5
    assert run("echo", Limits(result_bytes=2**24), content=content)["content"] == content.hex()


def test_what_it_prints_is_not_its_answer():
    assert run("chat") == "an answer"


@pytest.mark.parametrize("name", ["connect", "start_another", "fork"])
def test_neither_network_nor_process(name):
    assert run(name).detail.startswith("PermissionError")


def test_it_cannot_write(tmp_path):
    path = tmp_path / "left.txt"
    assert run("write", path=str(path)).detail.startswith("PermissionError")
    assert not path.exists()


def test_a_function_that_is_not_there_is_a_failure():
    assert run_killable("pix.nowhere:nothing", {}).code == "crashed"


def test_one_child_too_many_waits_then_is_told_to_come_back(monkeypatch):
    monkeypatch.setattr(worker, "_slots", threading.BoundedSemaphore(1))
    other = threading.Thread(target=run, args=("hang", SHORT))
    other.start()
    time.sleep(0.2)
    assert run("echo", replace(SHORT, wait_seconds=0.1)) == Failed("busy")
    other.join()
    assert run("echo") == {}


def test_no_process_left_to_start_one_is_busy_too(monkeypatch):
    monkeypatch.setattr(worker, "COMMAND", ("/nowhere/python",))
    assert run("echo").code == "busy"


def test_without_resource_limits_time_alone_ends_it(monkeypatch):
    bare = "import sys; sys.modules['resource'] = None; from pix.content.tasks import child; child.main()"
    monkeypatch.setattr(worker, "COMMAND", (*worker.COMMAND[:-2], "-c", bare))
    assert run("spin", replace(SHORT, wall_seconds=1.0)) == Failed("time")
    assert run("echo") == {}


def test_what_is_ours_needs_no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_child(*facts: object) -> None:
        raise AssertionError("a child was started")

    monkeypatch.setattr(worker, "run_child", no_child)
    with worker.ours():
        assert run_killable("json:dumps", {"a": 1}) == '{"a": 1}'
        failed = run_killable("json:loads", {"a": 1})
    assert isinstance(failed, Failed)
    assert failed.code == "crashed"
    with pytest.raises(AssertionError):
        run_killable("json:dumps", {"a": 1})
