"""Text documents (ODT): headings and look-alikes, lists, tables, pictures, contents, marks of revision."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from xml.sax.saxutils import quoteattr

from pix.content.files import odt_styles
from pix.content.files.archive import zip_archive
from pix.content.files.odf import ODF, manifest, meta_xml, spaces
from pix.content.files.odt_inline import Inlines
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

__all__ = ["ODF", "Paragraph", "odt"]

TYPE = "application/vnd.oasis.opendocument.text"
XML = '<?xml version="1.0" encoding="UTF-8"?>'


def odt(blocks: Sequence[Block], about: About | None = None, page: Page | None = None) -> bytes:
    """A text document; its big paragraphs look like its headings, without being headings."""
    told = about or About()
    inlines = Inlines()
    pictures = {f"Pictures/{name}": one for name, one in pictures_in(blocks)}
    names = {id(one): path for path, one in pictures.items()}
    body = "".join(_element(block, inlines, names) for block in blocks)
    parts = {
        "content.xml": f'{XML}<office:document-content office:version="1.2" {spaces()}>'
        f"{odt_styles.automatic(inlines.styles)}<office:body><office:text>{inlines.tracked()}{body}"
        "</office:text></office:body></office:document-content>",
        "styles.xml": XML + odt_styles.styles_xml(told, page),
    }
    if about:
        parts["meta.xml"] = XML + meta_xml(told)
    files = {path: one.content for path, one in pictures.items()}
    return zip_archive(
        {"mimetype": TYPE, **parts, **files, "META-INF/manifest.xml": XML + manifest(TYPE, [*parts, *files])},
        stored=frozenset({"mimetype"}),
    )


def _element(block: Block, inlines: Inlines, names: dict[int, str]) -> str:
    if isinstance(block, Paragraph):
        return _paragraph(block, inlines)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, Listing):
        return _listing(block)
    return _picture(block, names[id(block)]) if isinstance(block, Picture) else _contents(block)


def _paragraph(paragraph: Paragraph, inlines: Inlines) -> str:
    text = inlines.written(paragraph.pieces)
    if paragraph.heading:
        level = paragraph.heading
        named = f"NewHeading{level}" if paragraph.on_new_page else f"Heading_20_{level}"
        return f'<text:h text:style-name="{named}" text:outline-level="{level}">{text}</text:h>'
    style = ("Big" if paragraph.is_big else "") + ("New" if paragraph.on_new_page else "") or "Standard"
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def _table(table: Table) -> str:
    lines = [
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in table.rows
    ]
    heads, others = "".join(lines[: table.header_rows]), "".join(lines[table.header_rows :])
    heads = heads and f"<table:table-header-rows>{heads}</table:table-header-rows>"
    columns = f'<table:table-column table:number-columns-repeated="{max(map(len, table.rows))}"/>'
    return f"<table:table table:name={quoteattr(table.name)}>{columns}{heads}{others}</table:table>"


def _listing(listing: Listing) -> str:
    style = "Numbers" if listing.is_ordered else "Bullets"
    items = "".join(
        f"<text:list-item><text:p>{escape(item)}</text:p></text:list-item>" for item in listing.items
    )
    return f'<text:list text:style-name="{style}">{items}</text:list>'


def _picture(picture: Picture, path: str) -> str:
    said = escape(picture.alt)
    alt = f"<svg:title>{said}</svg:title><svg:desc>{said}</svg:desc>" if said else ""
    size = f'svg:width="{picture.width_cm}cm" svg:height="{picture.height_cm}cm"'
    return (
        f'<text:p><draw:frame draw:name={quoteattr(picture.name)} text:anchor-type="as-char" {size}>'
        f'<draw:image xlink:href="{path}" xlink:type="simple"/>{alt}</draw:frame></text:p>'
    )


def _contents(contents: Contents) -> str:
    entries = "".join(
        f'<text:p text:style-name="Contents_20_1">{escape(text)}<text:tab/>{page}</text:p>'
        for text, page in contents.entries
    )
    return (
        '<text:table-of-content text:name="Contents"><text:table-of-content-source text:outline-level="3"/>'
        f'<text:index-body><text:index-title text:name="Title"><text:p>{escape(contents.title)}</text:p>'
        f"</text:index-title>{entries}</text:index-body></text:table-of-content>"
    )
