"""XML without entity, DTD or outside address; names become "prefix:name" whatever the file's prefixes."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring, iterparse

from pix.content.inspection.limits import XML_BYTES, XML_DEPTH, Unreadable

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
OOXML = ("http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/")
ODF_NAMES = {
    "xsl-fo-compatible": "fo",
    "svg-compatible": "svg",
    "datastyle": "number",
    "drawing": "draw",
    "smil-compatible": "smil",
}
OOXML_NAMES = {
    "wordprocessingml": "w",
    "spreadsheetml": "x",
    "presentationml": "p",
    "wordprocessingDrawing": "wp",
    "spreadsheetDrawing": "xdr",
    "chart": "c",
    "picture": "pic",
}
OTHER_NAMES = {
    "http://www.w3.org/1999/xlink": "xlink",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
}
MANIFEST = ODF + "manifest:1.0"
PREFIXES: dict[str, str] = dict(OTHER_NAMES)


def tree(content: bytes, limit: int = XML_BYTES) -> Element:
    """The root of a document, its names shortened; what is not sound XML is damaged."""
    if len(content) > limit:
        raise Unreadable("too_large")
    root = parsed(content)
    guard_depth(root)
    return shortened(root)


def parsed(content: bytes) -> Element:
    """The root as the file names it."""
    try:
        return fromstring(content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise Unreadable("bomb") from error
    except (ParseError, ValueError, LookupError) as error:
        raise Unreadable("damaged") from error


def stream(content: bytes) -> Iterator[tuple[str, Element]]:
    """Starts and ends of elements in turn, for parts too big to hold: clear what was used."""
    depth = 0
    try:
        for event, node in iterparse(io.BytesIO(content), ("start", "end"), forbid_dtd=True):
            depth += 1 if event == "start" else -1
            if depth > XML_DEPTH:
                raise Unreadable("bomb")
            yield event, node
    except DefusedXmlException as error:
        raise Unreadable("bomb") from error
    except (ParseError, LookupError) as error:
        raise Unreadable("damaged") from error


def guard_depth(root: Element) -> None:
    """Refuse elements nested so deep that walking them would fail."""
    level, depth = list(root), 1
    while level:
        depth += 1
        if depth > XML_DEPTH:
            raise Unreadable("bomb")
        level = [child for node in level for child in node]


def shortened(root: Element) -> Element:
    """The same element, its names and those below as "prefix:name"."""
    for node in root.iter():
        if isinstance(node.tag, str):
            node.tag = short(node.tag)
        for name in [one for one in node.attrib if one.startswith("{")]:
            node.attrib[short(name)] = node.attrib.pop(name)
    return root


def short(name: str) -> str:
    """A qualified name as "prefix:name"; the name alone when its namespace is not one we know."""
    if not name.startswith("{"):
        return name
    space, _, rest = name[1:].partition("}")
    prefix = PREFIXES.get(space)
    if prefix is None:
        prefix = PREFIXES[space] = _prefix(space)
    return f"{prefix}:{rest}" if prefix else rest


def _prefix(space: str) -> str:
    if space.startswith(ODF):
        kind = space.removeprefix(ODF).partition(":")[0]
        return ODF_NAMES.get(kind, kind)
    if space.startswith(OOXML):
        kind = next((part for part in space.split("/")[::-1] if part in OOXML_NAMES), "")
        return OOXML_NAMES.get(kind) or (
            "r" if "relationships" in space else "a" if "drawing" in space else ""
        )
    return ""


def text_of(node: Element | None) -> str:
    """All the text within an element, spaces around it apart."""
    return "" if node is None else "".join(node.itertext()).strip()


def every(node: Element, *tags: str) -> list[Element]:
    """Elements at the end of a way of names; find() and findall() take one such name, not a path of them."""
    nodes = [node]
    for tag in tags:
        nodes = [child for one in nodes for child in one if child.tag == tag]
    return nodes


def first(node: Element | None, *tags: str) -> Element | None:
    """The first element at the end of a way of names, or None."""
    found = [] if node is None else every(node, *tags)
    return found[0] if found else None


def within(node: Element | None, tag: str) -> Element | None:
    """The first element of this name at any depth, or None."""
    return None if node is None else next(node.iter(tag), None)
