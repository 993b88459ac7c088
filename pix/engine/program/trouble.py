"""What can go wrong in a learner's program: a code, a place, and values for the sentence."""

from __future__ import annotations

from typing import Any

VALUE_LENGTH = 80


class Trouble(Exception):
    """The one exception that reading or running a program raises; sentences are the caller's."""

    def __init__(
        self, code: str, line: int | None = None, column: int | None = None, **values: str | int
    ) -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column
        self.values = values

    def as_json(self) -> dict[str, Any]:
        """Plain and bounded, for the observation."""
        values = {
            name: cut(value) if isinstance(value, str) else value for name, value in self.values.items()
        }
        return {"code": self.code, "line": self.line, "column": self.column, "values": values}


def cut(text: str, most: int = VALUE_LENGTH) -> str:
    """A text that any database and page can hold, with an ellipsis where it was cut."""
    plain = text[: most + 1].encode("utf-8", "replace").decode().replace("\0", "\ufffd")
    return plain if len(plain) <= most else plain[: most - 1] + "…"
