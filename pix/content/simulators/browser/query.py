"""What a query says: words, "exact phrases", -not, fields (site: type: title:…), OR, brackets, cut* words.

The same is done by static/content/simulators/browser/query.js; both are tried on content/tests/queries.json.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any

TOKEN = re.compile(r'-?"[^"]*"|[()]|\||(?:[a-z]+:)(?:"[^"]*"|[^\s()]+)|[^\s()|]+', re.IGNORECASE)
FIELDS = {
    "site": "site",
    "type": "type",
    "filetype": "type",
    "title": "title",
    "titre": "title",
    "intitle": "title",
    "lang": "lang",
    "langue": "lang",
    "after": "after",
    "apres": "after",
    "before": "before",
    "avant": "before",
}
WORDS = {
    "OR": "or",
    "OU": "or",
    "|": "or",
    "AND": "and",
    "ET": "and",
    "NOT": "not",
    "SAUF": "not",
    "NON": "not",
}
OPENS = ("(",)
DEEPEST = 12
Node = tuple[Any, ...]


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Lower case, without accents."""
    spread = unicodedata.normalize("NFD", text.lower().replace("œ", "oe").replace("æ", "ae"))
    return "".join(mark for mark in spread if not unicodedata.combining(mark))


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """The words of a text."""
    return tuple(re.findall(r"[a-z0-9]+", fold(text)))


def stem(word: str) -> str:
    """A word without the mark of the plural."""
    return word[:-1] if len(word) > 3 and word[-1] in "sx" else word


class Reader:
    """Reads a query once, from left to right; loosely, OR joins its two neighbours before the rest."""

    def __init__(self, query: str, *, loose: bool) -> None:
        spaced = re.sub("[\u00a0\u202f]", " ", query)
        plain = re.sub("[«»“”„]\\s?", '"', re.sub("\\s?»", '"', spaced))
        self.left = TOKEN.findall(plain)[::-1]
        self.loose, self.depth = loose, 0

    def read(self) -> Node:
        """The whole query."""
        outer = "and" if self.loose else "or"
        parts = [self.level(outer)]
        while self.left:
            self.left.pop()
            parts.append(self.level(outer))
        return joined("and", parts)

    def level(self, op: str) -> Node:
        """Parts joined by an operator; words side by side are joined by AND."""
        parts = [self.below(op)]
        while self.left and self.left[-1] != ")":
            named = WORDS.get(self.left[-1], "")
            if named in ("and", "or") and named == op:
                self.left.pop()
            elif op == "or" or (named == "or" and not self.loose):
                break
            parts.append(self.below(op))
        return joined(op, parts)

    def below(self, op: str) -> Node:
        """The next level down: one of AND and OR is outside, the other inside."""
        inner = ("or" if op == "and" else "") if self.loose else ("and" if op == "or" else "")
        return self.level(inner) if inner else self.one()

    def one(self) -> Node:
        """A term, perhaps denied, or a bracket."""
        denied = False
        while self.left and WORDS.get(self.left[-1]) == "not":
            self.left.pop()
            denied = not denied
        if not self.left or self.left[-1] == ")":
            return ()
        token = self.left.pop()
        node = self.bracket() if token in OPENS else term(token)
        return ("not", node) if denied and node else node

    def bracket(self) -> Node:
        """What is inside brackets; too deep, they count for nothing."""
        if self.depth >= DEEPEST:
            return ()
        self.depth += 1
        node = self.level("and" if self.loose else "or")
        self.depth -= 1
        if self.left and self.left[-1] == ")":
            self.left.pop()
        return node


def joined(op: str, parts: list[Node]) -> Node:
    """Parts under one operator, empty ones apart."""
    kept = [part for part in parts if part]
    return kept[0] if len(kept) == 1 else (op, *kept) if kept else ()


def term(token: str) -> Node:
    """A word, a phrase, a field, or the denial of one."""
    if token.startswith("-") and len(token) > 1:
        node = term(token[1:])
        return ("not", node) if node else ()
    if token.startswith('"'):
        return ("phrase", tokens(token)) if tokens(token) else ()
    name, colon, value = token.partition(":")
    if colon and fold(name) in FIELDS and value.strip('"'):
        return (FIELDS[fold(name)], value.strip('"').lower())
    words = tokens(token)
    if not words:
        return ()
    if token.endswith("*"):
        return ("cut", words[-1])
    return ("word", stem(words[0])) if len(words) == 1 else ("phrase", words)
