"""Observations kept small: the longest texts, lists and mappings are cut first."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from pix.content.inspection.limits import OBSERVED_BYTES, OBSERVED_NODES, TEXT_LENGTH

LENGTHS = (3_000, 1_500, 1_000, 600, 300, 150, 75, 30, 10, 3)
DEPTH = 30
# Not in XML, nor in PostgreSQL's JSON.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def bounded(observation: dict[str, Any]) -> dict[str, Any]:
    """The observation as JSON within bounds; "cut" is true when some of it was left out."""
    for length in LENGTHS:
        cutter = Cutter(length)
        told = cutter.cut(observation)
        if cutter.has_cut:
            told["cut"] = True
        if cutter.nodes <= OBSERVED_NODES and len(json.dumps(told, ensure_ascii=False)) <= OBSERVED_BYTES:
            return dict(told)
    return {"cut": True, **{name: one for name, one in observation.items() if isinstance(one, str | int)}}


class Cutter:
    """Copies plain data, cutting what is longer than allowed."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.text_length = min(TEXT_LENGTH, length * 20)
        self.nodes = 0
        self.has_cut = False

    def cut(self, node: Any, depth: int = 0) -> Any:
        """The node, with texts, lists and mappings no longer than allowed."""
        self.nodes += 1
        if isinstance(node, str):
            return self._text(node)
        if isinstance(node, float):
            return node if math.isfinite(node) else str(node)
        if not isinstance(node, dict | list | tuple):
            return node
        if depth >= DEPTH:
            return self._marked(None)
        return self._within(node, depth)

    def _within(self, node: dict[Any, Any] | list[Any] | tuple[Any, ...], depth: int) -> Any:
        if len(node) > self.length:
            self.has_cut = True
        if isinstance(node, dict):
            pairs = list(node.items())[: self.length]
            return {self._text(str(name)): self.cut(one, depth + 1) for name, one in pairs}
        return [self.cut(one, depth + 1) for one in node[: self.length]]

    def _text(self, text: str) -> str:
        text = UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)
        return text if len(text) <= self.text_length else self._marked(text[: self.text_length])

    def _marked(self, told: Any) -> Any:
        self.has_cut = True
        return told
