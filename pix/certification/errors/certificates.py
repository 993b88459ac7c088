"""What the certification room refuses about its certificates, and in which words."""

from __future__ import annotations

from pix.kit.refusals import Sentences

SENTENCES: dict[str, Sentences] = {}
