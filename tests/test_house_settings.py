"""Every setting that the environment gives is told to those who run the service."""

import re

from tests.house import ROOT, is_test, python_files, shown

READ = re.compile(r'environment\.(?:text|words|switch|number|amount|one_of)\(\s*"([A-Z0-9_]+)"')
TOLD = (ROOT / "docs/operations.md").read_text(encoding="utf-8")


def settings_read() -> dict[str, str]:
    """Each variable with a file that reads it."""
    return {
        name: shown(path)
        for path in python_files()
        if shown(path).startswith("pix/config/") and not is_test(path)
        for name in READ.findall(path.read_text(encoding="utf-8"))
    }


def test_every_variable_read_is_told() -> None:
    found = settings_read()
    assert "PIX_POLICY" in found
    assert [f"{path}: {name}" for name, path in found.items() if f"`{name}`" not in TOLD] == []


def test_every_variable_told_is_read() -> None:
    told = set(re.findall(r"^\| `(PIX_[A-Z0-9_]+)` \|", TOLD, re.MULTILINE))
    assert told
    assert told - settings_read().keys() == set()
