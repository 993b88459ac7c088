"""Pieces of a paragraph as ODT writes them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from xml.sax.saxutils import quoteattr

from pix.content.files.writing import (
    Comment,
    Deleted,
    Field,
    Hidden,
    Inline,
    Inserted,
    Link,
    Note,
    Styled,
)

FIELDS = {"page": "text:page-number", "pages": "text:page-count"}


class Inlines:
    """Writes pieces, gathering the styles and the tracked changes that they need elsewhere in the file."""

    def __init__(self) -> None:
        self.styles: dict[Styled, str] = {}
        self.changes: list[str] = []
        self.notes = 0

    def written(self, pieces: Sequence[Inline]) -> str:
        """The pieces one after the other."""
        return "".join(map(self._piece, pieces))

    def _piece(self, piece: Inline) -> str:
        if isinstance(piece, str):
            return escape(piece)
        if isinstance(piece, Inserted | Deleted):
            return self._change(piece)
        if isinstance(piece, Styled):
            look = Styled("", piece.color, piece.is_bold)
            name = self.styles.setdefault(look, f"T{len(self.styles) + 1}")
            return f'<text:span text:style-name="{name}">{escape(piece.text)}</text:span>'
        return self._note(piece.text) if isinstance(piece, Note) else _simple(piece)

    def _note(self, text: str) -> str:
        self.notes += 1
        return (
            f'<text:note text:id="ftn{self.notes}" text:note-class="footnote">'
            f"<text:note-citation>{self.notes}"
            f"</text:note-citation><text:note-body><text:p>{escape(text)}</text:p></text:note-body></text:note>"
        )

    def _change(self, piece: Inserted | Deleted) -> str:
        name = f"ct{len(self.changes) + 1}"
        kind = "insertion" if isinstance(piece, Inserted) else "deletion"
        taken = f"<text:p>{escape(piece.text)}</text:p>" if kind == "deletion" else ""
        self.changes.append(
            f'<text:changed-region text:id="{name}"><text:{kind}><office:change-info><dc:creator>'
            f"{escape(piece.author)}</dc:creator><dc:date>{piece.at}</dc:date></office:change-info>{taken}"
            f"</text:{kind}></text:changed-region>"
        )
        if kind == "deletion":
            return f'<text:change text:change-id="{name}"/>'
        start, end = (f'<text:change-{side} text:change-id="{name}"/>' for side in ("start", "end"))
        return f"{start}{escape(piece.text)}{end}"

    def tracked(self) -> str:
        """The tracked changes, to stand before the text."""
        return f"<text:tracked-changes>{''.join(self.changes)}</text:tracked-changes>" if self.changes else ""


def _simple(piece: Comment | Link | Field | Hidden | Note) -> str:
    if isinstance(piece, Comment):
        return (
            f"<office:annotation><dc:creator>{escape(piece.author)}</dc:creator><dc:date>2026-01-15T10:00:00</dc:date>"
            f"<text:p>{escape(piece.text)}</text:p></office:annotation>"
        )
    if isinstance(piece, Link):
        return f'<text:a xlink:type="simple" xlink:href={quoteattr(piece.url)}>{escape(piece.text)}</text:a>'
    if isinstance(piece, Field):
        return f"<{FIELDS[piece.kind]}>1</{FIELDS[piece.kind]}>"
    return f'<text:span text:style-name="Hidden">{escape(piece.text)}</text:span>'
