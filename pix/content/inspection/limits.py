"""How much of a file is opened, and how much of it is told."""

from __future__ import annotations

FILE_BYTES = 5_000_000
UNZIPPED_BYTES = 30_000_000
ENTRIES = 2_000
# A file that grows more than this is a bomb, once it is big enough to hurt.
RATIO = 200
RATIO_FROM = 5_000_000
ARCHIVE_DEPTH = 2
# A tree of XML costs about ten times its text.
XML_BYTES = 12_000_000
XML_DEPTH = 200
PIXELS = 24_000_000
FRAMES = 200
PDF_PAGES = 60
CELLS = 3_000
OBSERVED_BYTES = 60_000
OBSERVED_NODES = 5_000
TEXT_LENGTH = 20_000
SECONDS = 4.0
MEMORY_BYTES = 300_000_000


class Unreadable(Exception):
    """A file that is not read; its code has a sentence in troubles."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
