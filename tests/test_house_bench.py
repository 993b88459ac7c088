"""Every bench runs, and says what it found in the one shape of bench/README.md."""

import json
import os
import subprocess
import sys

import pytest

from tests.house import ROOT

BENCHES = sorted(path for path in (ROOT / "bench").glob("*.py") if path.name != "line.py")
LEAST = {"hostile.py": "file: zip bomb"}
UNITS = ("seconds", "_ms", "_mb")


def is_sound(name: str, value: object) -> bool:
    """Whether a figure has its kind: a time or a weight is a number that is not negative."""
    return not name.endswith(UNITS) or (isinstance(value, int | float) and value >= 0)


@pytest.mark.parametrize("path", BENCHES, ids=lambda path: path.stem)
def test_a_bench_runs_and_each_line_has_the_shape(path, tmp_path) -> None:
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path / 'bench.sqlite3'}"}
    command = [sys.executable, str(path), LEAST.get(path.name, "1")]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines
    for line in lines:
        assert list(line)[:2] == ["bench", "case"]
        assert line["bench"] == path.stem
        assert len(line) > 2
        assert all(is_sound(name, value) for name, value in line.items())
    assert len({line["case"] for line in lines}) == len(lines)


def test_each_bench_is_told_in_its_readme() -> None:
    told = (ROOT / "bench" / "README.md").read_text("utf-8")
    assert [path.name for path in BENCHES if f"| `{path.name} " not in told] == []
