"""ODT texts: paragraphs under their named styles, structure, marks of revision, pages."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection import odf_flow, odt_blocks, odt_pages
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.markup import first
from pix.content.inspection.odf import OdfPackage, has_macros, metadata_of
from pix.content.inspection.odf_looks import Styles
from pix.content.inspection.plain import WORD
from pix.content.inspection.source import Source


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of an ODT text."""
    package = OdfPackage(source.content)
    root, looks = package.tree("content.xml"), package.tree("styles.xml")
    body = first(root, "office:body", "office:text")
    if root is None or body is None:
        raise Unreadable("damaged")
    styles = Styles(looks, root)
    walk = odt_blocks.Walk(styles, package)
    walk.enter(body)
    return {
        **_told(walk, body),
        "headings": walk.headings,
        "styles": _styles_used(styles, walk),
        **odt_pages.pages_of(looks, root, walk),
        **_languages(styles),
        "has_macros": has_macros(package),
        "metadata": metadata_of(package),
    }


def _told(walk: odt_blocks.Walk, body: Element) -> dict[str, Any]:
    text = "\n".join(walk.lines)
    return {
        "text": text,
        "words": len(WORD.findall(text)),
        "paragraphs": walk.paragraphs,
        "empty_paragraphs": sum(1 for one in walk.paragraphs if not one["text"].strip()),
        "multiple_spaces": sum(1 for one in walk.paragraphs if "  " in one["text"]),
        "page_breaks": sum(1 for one in walk.paragraphs if one.get("page_break")),
        "tables": walk.tables,
        "lists": walk.lists,
        "images": walk.images,
        "table_of_contents": walk.contents,
        "sections": walk.sections,
        "tracked_changes": odf_flow.changes_in(body),
        "comments": odf_flow.comments_in(body),
        "footnotes": odf_flow.notes_in(body),
        "fields": odf_flow.fields_in(body),
        "links": odf_flow.links_in(body),
        "bookmarks": walk.bookmarks,
        "hidden_texts": walk.hidden,
    }


def _styles_used(styles: Styles, walk: odt_blocks.Walk) -> dict[str, Any]:
    """The named styles that paragraphs have, whole."""
    names = {key[1]: styles.named(key[1]) for key in styles.named_ones if key[0] == "paragraph"}
    return {shown: styles.resolved(name) for name, shown in names.items() if shown in walk.used}


def _languages(styles: Styles) -> dict[str, Any]:
    found = [styles.resolved("Standard").get("language", "")]
    found += [styles.by_hand(name, family).get("language", "") for family, name in sorted(styles.automatic)]
    return {"language": found[0], "languages": sorted({one for one in found if one})}
