"""What a text document is made of, whatever file it becomes: ODT, DOCX or PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote called at this place."""

    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the margin."""

    text: str
    author: str


@dataclass(frozen=True, slots=True)
class Inserted:
    """A text put in under tracked changes."""

    text: str
    author: str
    at: str = "2026-01-15T10:00:00"


@dataclass(frozen=True, slots=True)
class Deleted:
    """A text taken out under tracked changes; the file still holds it."""

    text: str
    author: str
    at: str = "2026-01-15T10:00:00"


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads to an address."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Field:
    """A number that the program fills in: "page" or "pages"."""

    kind: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """A text that is not shown."""

    text: str


@dataclass(frozen=True, slots=True)
class Styled:
    """A text whose look was set by hand."""

    text: str
    color: str = ""
    is_bold: bool = False


Inline = str | Note | Comment | Inserted | Deleted | Link | Field | Hidden | Styled


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: a heading (level 1 to 3), or body text, big or not, after a page break or not."""

    text: str | Sequence[Inline] = ""
    heading: int = 0
    is_big: bool = False
    on_new_page: bool = False

    @property
    def pieces(self) -> Sequence[Inline]:
        """The text, piece by piece."""
        return (self.text,) if isinstance(self.text, str) else self.text


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts, the first ones repeated as headers or not."""

    rows: Sequence[Sequence[str]]
    header_rows: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A real list, numbered or not."""

    items: Sequence[str]
    is_ordered: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG shown at a size in centimetres."""

    content: bytes
    width_cm: float
    height_cm: float
    alt: str = ""
    name: str = "Image"


@dataclass(frozen=True, slots=True)
class Contents:
    """An automatic table of contents, as it was when last updated: (text, page)."""

    title: str
    entries: Sequence[tuple[str, int]]


Block = Paragraph | Table | Listing | Picture | Contents


@dataclass(frozen=True, slots=True)
class Page:
    """The paper, and what stands at its top and foot."""

    width_cm: float = 21.0
    height_cm: float = 29.7
    margin_cm: float = 2.0
    header: Sequence[Inline] = ()
    footer: Sequence[Inline] = ()


@dataclass(frozen=True, slots=True)
class About:
    """The document's own properties, its language (fr-FR), the looks of its styles ({"Heading 1": {...}})."""

    title: str = ""
    author: str = ""
    keywords: Sequence[str] = ()
    language: str = ""
    # For each style by its English name: size in points, color, is_bold.
    looks: Mapping[str, Mapping[str, str | float | bool]] = field(default_factory=dict)


def pictures_in(blocks: Sequence[Block]) -> Iterator[tuple[str, Picture]]:
    """Each picture with the name of its part."""
    found = (block for block in blocks if isinstance(block, Picture))
    return ((f"image{number}.png", one) for number, one in enumerate(found, start=1))


def inlines_of(blocks: Sequence[Block]) -> list[Inline]:
    """Every piece of every paragraph, in order."""
    return [piece for block in blocks if isinstance(block, Paragraph) for piece in block.pieces]
