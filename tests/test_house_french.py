"""French as printers write it: narrow spaces before double signs, curly apostrophes."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message

from pix.kit.messages import catalog_of
from tests.house import shown, tracked

CATALOGS = [path for path in tracked() if path.suffix == ".po" and "fr" in path.parts]
NARROW, WIDE = "\u202f", "\u00a0"
SPACES = f"{NARROW}{WIDE}"
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%%|<[^>]+>|https?://\S+")
FAULTS = {
    "a plain space before a sign": re.compile(r" [;:!?»]|« "),
    "no space before a sign": re.compile(rf"[^\s{SPACES}!?.(][;!?»](?=\s|$)|«[^{SPACES}]"),
    "no space before a colon": re.compile(rf"[^\s{SPACES}]:(?=\s|$)"),
    "a straight apostrophe": re.compile(r"\w'\w"),
}


def said(message: Message) -> list[str]:
    """What a message says in French, its placeholders taken for a word."""
    strings = [message.string] if isinstance(message.string, str) else list(message.string or ())
    return [PLACEHOLDER.sub("x", text) for text in strings if message.id]


@pytest.mark.parametrize("path", CATALOGS, ids=shown)
def test_the_catalog_is_well_set(path: Path) -> None:
    faults = [
        f"{name}: {text[:80]!r}"
        for message in catalog_of(path)
        for text in said(message)
        for name, pattern in FAULTS.items()
        if pattern.search(text)
    ]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("wrong", ["Bravo !", "Bravo!", "Voici: un", "Voici : un", "«ici»", "l'eau"])
def test_each_fault_is_seen(wrong: str) -> None:
    assert any(pattern.search(wrong) for pattern in FAULTS.values())


@pytest.mark.parametrize(
    "right", [f"Bravo{NARROW}!", f"Voici{WIDE}: l’eau", f"«{WIDE}ici{WIDE}»", "à 12:30", "(!)"]
)
def test_what_is_well_set_passes(right: str) -> None:
    assert not any(pattern.search(right) for pattern in FAULTS.values())
