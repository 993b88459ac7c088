"""Slide shows (ODP): titles, texts, notes, pictures, one master whose title has a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from xml.sax.saxutils import quoteattr

from pix.content.files.archive import zip_archive
from pix.content.files.odf import manifest, meta_xml, spaces
from pix.content.files.writing import About, Picture

TYPE = "application/vnd.oasis.opendocument.presentation"
XML = '<?xml version="1.0" encoding="UTF-8"?>'
PLACES = {
    "title": 'svg:x="2cm" svg:y="1cm" svg:width="24cm" svg:height="3cm"',
    "outline": 'svg:x="2cm" svg:y="5cm" svg:width="24cm" svg:height="9cm"',
    "notes": 'svg:x="2cm" svg:y="14cm" svg:width="17cm" svg:height="12cm"',
}


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide: a title, in a colour set by hand or not, lines, notes, a picture; shown or not."""

    title: str
    lines: Sequence[str] = ()
    notes: str = ""
    picture: Picture | None = None
    title_color: str = ""
    is_hidden: bool = False


def odp(slides: Sequence[Slide], about: About | None = None, title_color: str = "#000000") -> bytes:
    """A slide show; title_color is that of the master."""
    pictures = {f"Pictures/image{n}.png": s.picture for n, s in enumerate(slides, start=1) if s.picture}
    pages = "".join(_page(slide, number) for number, slide in enumerate(slides, start=1))
    hand = "".join(_by_hand(slide, number) for number, slide in enumerate(slides, start=1))
    hidden = (
        '<style:style style:name="hidden" style:family="drawing-page">'
        '<style:drawing-page-properties presentation:visibility="hidden"/></style:style>'
    )
    parts = {
        "content.xml": f'{XML}<office:document-content office:version="1.2" {spaces()}>'
        f"<office:automatic-styles>"
        f"{hand}{hidden}</office:automatic-styles><office:body><office:presentation>{pages}"
        "</office:presentation></office:body></office:document-content>",
        "styles.xml": XML + _styles(title_color),
        "meta.xml": XML + meta_xml(about or About()),
    }
    files = {path: one.content for path, one in pictures.items()}
    return zip_archive(
        {"mimetype": TYPE, **parts, **files, "META-INF/manifest.xml": XML + manifest(TYPE, [*parts, *files])},
        stored=frozenset({"mimetype"}),
    )


def _by_hand(slide: Slide, number: int) -> str:
    if not slide.title_color:
        return ""
    return (
        f'<style:style style:name="T{number}" style:family="text">'
        f'<style:text-properties fo:color="{slide.title_color}"/></style:style>'
    )


def _page(slide: Slide, number: int) -> str:
    title = escape(slide.title)
    if slide.title_color:
        title = f'<text:span text:style-name="T{number}">{title}</text:span>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in slide.lines)
    frames = _frame("title", f"<text:p>{title}</text:p>") + (_frame("outline", lines) if lines else "")
    notes = ""
    if slide.notes:
        frame = _frame("notes", f"<text:p>{escape(slide.notes)}</text:p>")
        notes = f"<presentation:notes>{frame}</presentation:notes>"
    style = ' draw:style-name="hidden"' if slide.is_hidden else ""
    return (
        f'<draw:page draw:name="page{number}"{style} draw:master-page-name="Default">{frames}'
        f"{_picture(slide.picture, number)}{notes}</draw:page>"
    )


def _frame(kind: str, content: str) -> str:
    return f"{_opening(kind)}<draw:text-box>{content}</draw:text-box></draw:frame>"


def _place(kind: str) -> str:
    """Where the master puts such a frame, and with which look."""
    marked = _opening(kind).replace(">", ' presentation:placeholder="true">')
    return f"{marked}<draw:text-box/></draw:frame>"


def _opening(kind: str) -> str:
    style = f' presentation:style-name="Default-{kind}{"1" if kind == "outline" else ""}"'
    return f'<draw:frame presentation:class="{kind}"{style} {PLACES[kind]}>'


def _picture(picture: Picture | None, number: int) -> str:
    if picture is None:
        return ""
    said = escape(picture.alt)
    alt = f"<svg:title>{said}</svg:title><svg:desc>{said}</svg:desc>" if said else ""
    size = f'svg:x="2cm" svg:y="6cm" svg:width="{picture.width_cm}cm" svg:height="{picture.height_cm}cm"'
    return (
        f"<draw:frame draw:name={quoteattr(picture.name)} {size}>"
        f'<draw:image xlink:href="Pictures/image{number}.png" '
        f'xlink:type="simple"/>{alt}</draw:frame>'
    )


def _styles(title_color: str) -> str:
    looks = {
        "title": f'fo:color="{title_color}" fo:font-size="44pt"',
        "outline1": 'fo:font-size="28pt"',
        "notes": 'fo:font-size="14pt"',
    }
    named = "".join(
        f'<style:style style:name="Default-{kind}" style:family="presentation">'
        f"<style:text-properties {look}/></style:style>"
        for kind, look in looks.items()
    )
    return (
        f'<office:document-styles office:version="1.2" {spaces()}><office:styles>{named}</office:styles>'
        '<office:automatic-styles><style:page-layout style:name="Screen"><style:page-layout-properties '
        'fo:page-width="28cm" fo:page-height="15.75cm" fo:margin="0cm" style:print-orientation="landscape"/>'
        "</style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Default" style:page-layout-name="Screen">'
        f"{_place('title')}{_place('outline')}</style:master-page></office:master-styles>"
        "</office:document-styles>"
    )
