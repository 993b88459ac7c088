"""What a reader is given."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class Source:
    """A file: its name, its bytes, the password given with it, and how many archives it is in."""

    name: str
    content: bytes
    password: str = ""
    depth: int = 0

    @property
    def extension(self) -> str:
        """The extension in small letters, without its dot."""
        return PurePosixPath(self.name.replace("\\", "/")).suffix.removeprefix(".").lower()
