"""Spelling of the bank in both languages, by the word lists of Debian (hunspell-fr, hunspell-en-gb)."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pix.content.bank.reading import Fault
from pix.content.bank.snapshot import Gathered
from pix.content.languages import LOCALES

LISTS = Path("/usr/share/hunspell")
NAMES = {"fr": "fr", "en": "en_GB"}
READER = "spylls.hunspell"
OWN = Path(__file__).parent / "own_words.txt"
Knows = Callable[[str], bool]
# What is not prose: programs, placeholders, addresses, files and their extensions.
NOT_PROSE = re.compile(
    r"```.*?```|`[^`]*`|\{[^{}]*\}|\S*(?:@|://)\S*|\S*[\w-]\.[a-zA-Z]\w*(?:/\S*)?|\S*[\d_]\S*|\b[A-Z]{2,}\b",
    re.DOTALL,
)
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
MAX_FAULTS = 2000


class NoWordList(Exception):
    """What is to install before spelling can be checked."""


@cache
def reader(locale: str) -> Knows:
    """Whether a word exists in a language; NoWordList when nothing here can tell."""
    path = LISTS / NAMES[locale]
    package = spylls_package()
    if not path.with_suffix(".dic").exists():
        raise NoWordList(f"No word list for {locale}: install hunspell-fr and hunspell-en-gb.")
    with warnings.catch_warnings():
        # The library leaves its files to be closed by themselves.
        warnings.simplefilter("ignore", ResourceWarning)
        lookup = package.Dictionary.from_files(str(path)).lookup
    own = frozenset(OWN.read_text("utf-8").split())
    return cache(lambda word: word.lower() in own or bool(lookup(word)))


def spylls_package() -> Any:
    """The library that reads word lists; NoWordList when it is not installed."""
    if find_spec(READER.partition(".")[0]) is None:
        raise NoWordList("Install spylls in this environment to check spelling: pip install spylls.")
    return import_module(READER)


def misspelt(text: str, knows: Knows) -> list[str]:
    """The words of a text that a language does not know, in order, each once."""
    words = WORD.findall(NOT_PROSE.sub(" ", text).replace("'", "’"))
    return list(dict.fromkeys(word for word in words if not _is_known(word, knows)))


def _is_known(word: str, knows: Knows) -> bool:
    """Whole, with either apostrophe, or part by part when it is joined by hyphens or apostrophes."""
    if len(word) == 1 or knows(word) or knows(word.replace("’", "'")):
        return True
    parts = re.split(r"[-’]", word)
    return len(parts) > 1 and all(len(part) < 2 or knows(part) for part in parts)


def spelling_faults(gathered: Gathered, wanted: tuple[str, ...]) -> Iterator[Fault]:
    """Every unknown word of the files named, with the field where it stands."""
    for kind in ("tubes", "skills", "tutorials"):
        for key, row in gathered.snapshot[kind].items():
            origin = gathered.origin[f"{kind}/{key}"]
            if origin.startswith(wanted):
                yield from (Fault(origin, 1, where, words) for where, words in _in_row(row, ""))


def _in_row(plain: Any, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(plain, list):
        for place, value in enumerate(plain):
            yield from _in_row(value, f"{where}.{place}".lstrip("."))
    elif isinstance(plain, dict):
        for name, value in plain.items():
            at = f"{where}.{name}".lstrip(".")
            if name in LOCALES and isinstance(value, str):
                if found := misspelt(value, reader(name)):
                    yield at, ", ".join(found)
            else:
                yield from _in_row(value, at)
