"""Text documents as DOCX, from the same blocks as ODT ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from xml.sax.saxutils import quoteattr

from pix.content.files.archive import zip_archive
from pix.content.files.word_inline import Runs, run
from pix.content.files.word_parts import NAMES, XML, core, fixed_parts, numbering, relations, styles
from pix.content.files.writing import (
    About,
    Block,
    Contents,
    Listing,
    Page,
    Paragraph,
    Picture,
    Table,
    pictures_in,
)

EMU = 360_000
TWIPS = 567


def docx(blocks: Sequence[Block], about: About | None = None, page: Page | None = None) -> bytes:
    """A DOCX document."""
    told, paper = about or About(), page or Page()
    runs = Runs()
    pictures = {f"media/{name}": one for name, one in pictures_in(blocks)}
    names = {id(one): f"rIm{number}" for number, one in enumerate(pictures.values(), start=1)}
    body = "".join(_element(block, runs, names) for block in blocks)
    regions = {
        name: pieces for name, pieces in (("header", paper.header), ("footer", paper.footer)) if pieces
    }
    parts = {
        "word/document.xml": f"{XML}<w:document {NAMES}><w:body>{body}{_section(paper, regions)}</w:body>"
        "</w:document>",
        "word/styles.xml": styles(told),
        "word/numbering.xml": numbering(),
        "word/footnotes.xml": runs.footnotes(),
        "word/comments.xml": runs.comments(),
        "word/_rels/document.xml.rels": relations(runs.links, list(pictures), list(regions)),
        "docProps/core.xml": core(told),
        **{f"word/{name}.xml": _region(name, Runs().written(pieces)) for name, pieces in regions.items()},
    }
    files = {f"word/{path}": one.content for path, one in pictures.items()}
    return zip_archive({**fixed_parts(list(regions)), **parts, **files})


def _region(name: str, text: str) -> str:
    tag = {"header": "w:hdr", "footer": "w:ftr"}[name]
    return f"{XML}<{tag} {NAMES}><w:p>{text}</w:p></{tag}>"


def _element(block: Block, runs: Runs, names: dict[int, str]) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(block, runs)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Listing):
        number = 2 if block.is_ordered else 1
        return "".join(_item(item, number) for item in block.items)
    return _picture(block, names[id(block)]) if isinstance(block, Picture) else _contents(block)


def _paragraph(paragraph: Paragraph, runs: Runs) -> str:
    style = f'<w:pStyle w:val="Heading{paragraph.heading}"/>' if paragraph.heading else ""
    new_page = "<w:pageBreakBefore/>" if paragraph.on_new_page else ""
    look = '<w:b/><w:sz w:val="32"/>' if paragraph.is_big else ""
    return f"<w:p><w:pPr>{style}{new_page}</w:pPr>{runs.written(paragraph.pieces, look)}</w:p>"


def _table(table: Table) -> str:
    rows = "".join(
        f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if at < table.header_rows else ''}"
        + "".join(f"<w:tc><w:tcPr/><w:p><w:r><w:t>{escape(cell)}</w:t></w:r></w:p></w:tc>" for cell in row)
        + "</w:tr>"
        for at, row in enumerate(table.rows)
    )
    columns = "<w:gridCol/>" * max(map(len, table.rows))
    name = f"<w:tblCaption w:val={quoteattr(table.name)}/>"
    return f"<w:tbl><w:tblPr>{name}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"


def _item(text: str, number: int) -> str:
    numbered = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{numbered}</w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def _picture(picture: Picture, name: str) -> str:
    size = f'cx="{round(picture.width_cm * EMU)}" cy="{round(picture.height_cm * EMU)}"'
    named = f'id="{name[3:]}" name={quoteattr(picture.name)} descr={quoteattr(picture.alt)}'
    return (
        f"<w:p><w:r><w:drawing><wp:inline><wp:extent {size}/><wp:docPr {named}/>"
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
        f'<a:blip r:embed="{name}"/>'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f"<a:ext {size}/>"
        '</a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing>"
        "</w:r></w:p>"
    )


def _contents(contents: Contents) -> str:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        '<w:instrText xml:space="preserve"> TOC \\o "1-3" \\h '
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    lines = [
        f"<w:r><w:t>{escape(text)}</w:t><w:tab/><w:t>{page}</w:t></w:r>" for text, page in contents.entries
    ]
    lines[0] = begin + lines[0]
    lines[-1] += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    title = (
        f'<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>{run(contents.title)}</w:p>'
        if contents.title
        else ""
    )
    return title + "".join(f'<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>{line}</w:p>' for line in lines)


def _section(page: Page, regions: Iterable[str]) -> str:
    links = "".join(f'<w:{name}Reference w:type="default" r:id="r{name}"/>' for name in regions)
    width, height, margin = (
        round(length * TWIPS) for length in (page.width_cm, page.height_cm, page.margin_cm)
    )
    turned = ' w:orient="landscape"' if width > height else ""
    sides = " ".join(
        f'w:{side}="{margin}"' for side in ("top", "right", "bottom", "left", "header", "footer")
    )
    size = f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
    return f'<w:sectPr>{links}{size}<w:pgMar {sides} w:gutter="0"/></w:sectPr>'
