"""Pieces of a paragraph as DOCX writes them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from pix.content.files.word_parts import NAMES, XML
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

FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}


class Runs:
    """Writes pieces, gathering the notes, comments and links that other parts of the file hold."""

    def __init__(self) -> None:
        self.notes: list[Note] = []
        self.margin: list[Comment] = []
        self.links: list[str] = []
        self.changes = 0

    def written(self, pieces: Sequence[Inline], look: str = "") -> str:
        """The pieces one after the other; look holds properties for the plain ones."""
        return "".join(run(piece, look) if isinstance(piece, str) else self._piece(piece) for piece in pieces)

    def _piece(self, piece: Note | Comment | Inserted | Deleted | Link | Field | Hidden | Styled) -> str:
        if isinstance(piece, Inserted | Deleted):
            return self._change(piece)
        if isinstance(piece, Note):
            self.notes.append(piece)
            return f'<w:r><w:footnoteReference w:id="{len(self.notes) + 1}"/></w:r>'
        if isinstance(piece, Comment):
            self.margin.append(piece)
            return f'<w:r><w:commentReference w:id="{len(self.margin)}"/></w:r>'
        if isinstance(piece, Link):
            self.links.append(piece.url)
            return f'<w:hyperlink r:id="rLk{len(self.links)}">{run(piece.text)}</w:hyperlink>'
        return _simple(piece)

    def _change(self, piece: Inserted | Deleted) -> str:
        self.changes += 1
        tag, inner = ("w:ins", "w:t") if isinstance(piece, Inserted) else ("w:del", "w:delText")
        who = f'w:id="{100 + self.changes}" w:author="{escape(piece.author)}" w:date="{piece.at}Z"'
        text = f'<{inner} xml:space="preserve">{escape(piece.text)}</{inner}>'
        return f"<{tag} {who}><w:r>{text}</w:r></{tag}>"

    def footnotes(self) -> str:
        """The part of the notes."""
        told = "".join(
            f'<w:footnote w:id="{n}"><w:p><w:r><w:footnoteRef/></w:r>{run(note.text)}</w:p></w:footnote>'
            for n, note in enumerate(self.notes, start=2)
        )
        return f"{XML}<w:footnotes {NAMES}>{told}</w:footnotes>"

    def comments(self) -> str:
        """The part of the comments."""
        told = "".join(
            f'<w:comment w:id="{n}" w:author="{escape(one.author)}" w:date="2026-01-15T10:00:00Z"><w:p>'
            f"{run(one.text)}</w:p></w:comment>"
            for n, one in enumerate(self.margin, start=1)
        )
        return f"{XML}<w:comments {NAMES}>{told}</w:comments>"


def run(text: str, look: str = "") -> str:
    """A run of text under a look."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>' if text else ""


def _simple(piece: Field | Hidden | Styled) -> str:
    if isinstance(piece, Field):
        return f'<w:fldSimple w:instr=" {FIELDS[piece.kind]} ">{run("1")}</w:fldSimple>'
    if isinstance(piece, Hidden):
        return run(piece.text, "<w:vanish/>")
    colour = f'<w:color w:val="{piece.color.removeprefix("#")}"/>' if piece.color else ""
    return run(piece.text, ("<w:b/>" if piece.is_bold else "") + colour)
