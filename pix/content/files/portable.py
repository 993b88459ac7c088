"""PDF documents, tagged, set by typst from the same blocks as ODT ones."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from pix.content.files.writing import (
    About,
    Block,
    Contents,
    Inline,
    Link,
    Listing,
    Page,
    Paragraph,
    Picture,
    Table,
    pictures_in,
)

WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def pdf(blocks: Sequence[Block], about: About | None = None, page: Page | None = None) -> bytes:
    """A PDF document; only what is seen of a paragraph goes into it."""
    import typst

    with tempfile.TemporaryDirectory() as folder:
        pictures = dict(pictures_in(blocks))
        for name, one in pictures.items():
            Path(folder, name).write_bytes(one.content)
        names = {id(one): name for name, one in pictures.items()}
        source = Path(folder, "main.typ")
        text = _setting(about or About(), page or Page()) + "".join(_block(one, names) for one in blocks)
        source.write_text(text, encoding="utf-8")
        return typst.compile(source, format="pdf", timestamp=WHEN)


def quoted(text: str) -> str:
    """A text as typst writes a string: nothing in it is markup."""
    return json.dumps(text, ensure_ascii=False)


def _setting(about: About, page: Page) -> str:
    keywords = "".join(f"{quoted(word)}," for word in about.keywords)
    language, _, _country = (about.language or "fr").partition("-")
    author = f"author: {quoted(about.author)}," if about.author else ""
    return (
        f"#set document(title: {quoted(about.title)}, {author} keywords: ({keywords}))\n"
        f"#set text(lang: {quoted(language)}, size: 11pt)\n"
        f"#set page(width: {page.width_cm}cm, height: {page.height_cm}cm, margin: {page.margin_cm}cm)\n"
    )


def _block(block: Block, names: dict[int, str]) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(block)
    if isinstance(block, Table):
        cells = ",".join(f"[#{quoted(cell)}]" for row in block.rows for cell in row)
        return f"#table(columns: {max(map(len, block.rows))}, {cells})\n\n"
    if isinstance(block, Listing):
        kind = "enum" if block.is_ordered else "list"
        return f"#{kind}({','.join(f'[#{quoted(item)}]' for item in block.items)})\n\n"
    if isinstance(block, Picture):
        size = f"width: {block.width_cm}cm, height: {block.height_cm}cm"
        return f"#image({quoted(names[id(block)])}, {size}, alt: {quoted(block.alt)})\n\n"
    return _contents(block)


def _paragraph(paragraph: Paragraph) -> str:
    text = "".join(map(_piece, paragraph.pieces))
    before = "#pagebreak(weak: true)\n" if paragraph.on_new_page else ""
    if paragraph.heading:
        return f"{before}#heading(level: {paragraph.heading})[{text}]\n\n"
    return f"{before}{f'#text(size: 16pt, weight: 700)[{text}]' if paragraph.is_big else text}\n\n"


def _piece(piece: Inline) -> str:
    if isinstance(piece, Link):
        return f"#link({quoted(piece.url)})[#{quoted(piece.text)}]"
    text = piece if isinstance(piece, str) else getattr(piece, "text", "")
    return f"#{quoted(text)};" if type(piece).__name__ in ("str", "Inserted", "Styled") else ""


def _contents(contents: Contents) -> str:
    return f"#outline(title: [#{quoted(contents.title)}])\n\n"
