"""Everything that the page of the terminal may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

MAX_DEPTH = 20
MAX_LINES = 60_000
Path = Annotated[str, StringConstraints(pattern=r"^/[^\\\x00-\x1f]{0,299}$")]
Mode = Annotated[str, StringConstraints(pattern=r"^([r-][w-][x-]){3}$")]
Login = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,23}$")]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d$")]
Line = Annotated[str, StringConstraints(max_length=400)]
COMMANDS = (
    "cat", "cd", "chmod", "clear", "cp", "cut", "date", "diff", "echo", "find", "grep", "head",
    "help", "history", "ls", "man", "mkdir", "mv", "pwd", "rm", "rmdir", "sha256sum", "sort",
    "tail", "touch", "uniq", "wc", "whoami",
)  # fmt: skip


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Rows(Part):
    """Lines of a long file that look alike; {n} is the number of the line, {t} a clock of one day."""

    text: Annotated[str, StringConstraints(max_length=300)]
    times: Annotated[int, Field(ge=1, le=MAX_LINES)]


class Entry(Part):
    """A file or a folder; what is absent is as for a new one of the user."""

    kind: Literal["file", "folder"]
    text: Annotated[str, StringConstraints(max_length=20_000)] = ""
    bulk: Annotated[list[Rows], Field(max_length=60)] = []
    mode: Mode | None = None
    owner: Login | None = None
    group: Login | None = None
    modified: Moment | None = None


class Shown(Part):
    """A line that was run, where, and what it printed."""

    at: Path
    line: Line
    out: Annotated[str, StringConstraints(max_length=8000)]
    bad: bool = False


class Frozen(Part):
    """A command answered in advance: a line, in which * stands for anything, and what it prints."""

    line: Annotated[str, StringConstraints(min_length=1, max_length=120)]
    out: Annotated[str, StringConstraints(max_length=4000)]


class State(Part):
    """A disk, where one stands in it, what was typed and printed."""

    user: Login
    host: Login = "poste"
    groups: Annotated[list[Login], Field(max_length=8)] = []
    home: Path
    cwd: Path
    disk: Annotated[dict[Path, Entry], Field(max_length=420)]
    commands: Annotated[list[Literal[COMMANDS]], Field(max_length=40)] = []  # type: ignore[valid-type]
    frozen: Annotated[list[Frozen], Field(max_length=40)] = []
    welcome: Annotated[str, StringConstraints(max_length=600)] = ""
    done: Annotated[list[Line], Field(max_length=200)] = []
    screen: Annotated[list[Shown], Field(max_length=60)] = []
    now: Moment = "2026-01-15T10:00"

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def is_folder(self, path: str) -> bool:
        """Whether a path is that of a folder; the top always is."""
        return path == "/" or (path in self.disk and self.disk[path].kind == "folder")

    def _faults(self) -> Iterator[str]:
        for path, entry in self.disk.items():
            steps = path.split("/")[1:]
            if path != "/" and ({"", ".", ".."} & set(steps) or len(steps) > MAX_DEPTH):
                yield f"{path} is no path"
            if not self.is_folder(path.rpartition("/")[0] or "/"):
                yield f"{path} lies nowhere"
            if entry.kind == "folder" and (entry.text or entry.bulk):
                yield f"{path} is a folder with a text"
            if entry.text and entry.bulk:
                yield f"{path} is both written and told in rows"
        yield from (f"{path} is no folder" for path in (self.home, self.cwd) if not self.is_folder(path))
        if sum(rows.times for entry in self.disk.values() for rows in entry.bulk) > MAX_LINES:
            yield f"there are more than {MAX_LINES} lines told in rows"
