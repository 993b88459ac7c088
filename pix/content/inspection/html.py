"""HTML pages: what they say, how they are structured, what a screen reader gets."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from pix.content.inspection.css import inline_declarations, stylesheet
from pix.content.inspection.decoding import decoded, traits, unified
from pix.content.inspection.html_forms import fields_of
from pix.content.inspection.html_tables import tables_of
from pix.content.inspection.html_tree import Node, tree_of
from pix.content.inspection.plain import WORD
from pix.content.inspection.source import Source

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
LANDMARKS = ("header", "nav", "main", "aside", "footer", "form", "section")
CONTROLS = ("a", "button", "input", "select", "textarea", "summary", "label", "body", "html")
KEPT = (
    "id",
    "class",
    "title",
    "role",
    "aria-hidden",
    "width",
    "height",
    "loading",
    "target",
    "rel",
    "autoplay",
)


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a page."""
    told = decoded(source.content)
    builder = tree_of(unified(told.text))
    root = builder.root
    return {
        **traits(told),
        "doctype": builder.doctype.lower().startswith("doctype html"),
        "nesting_faults": builder.faults,
        **_head(root),
        **_structure(root),
        **_accessibility(root),
        "fields": fields_of(root),
        "buttons": [_button(node) for node in root.every("button")],
        "tables": tables_of(root),
        **_looks(root),
        "text": (text := (root.first("body") or root).text()),
        "words": len(WORD.findall(text)),
    }


def _head(root: Node) -> dict[str, Any]:
    page, title = root.first("html"), root.first("title")
    metas = {node.attributes.get("name", "").lower(): node for node in root.every("meta")}
    charsets = [
        node.attributes["charset"].lower() for node in root.every("meta") if "charset" in node.attributes
    ]
    named = {name: node.attributes.get("content", "") for name, node in metas.items() if name}
    return {
        "lang": page.attributes.get("lang", "") if page else "",
        "title": " ".join(title.raw().split()) if title else "",
        "charset": charsets[0] if charsets else "",
        "meta": named,
        "stylesheets": [
            node.attributes.get("href", "")
            for node in root.every("link")
            if "stylesheet" in node.attributes.get("rel", "")
        ],
        "scripts": len(root.every("script")),
    }


def _structure(root: Node) -> dict[str, Any]:
    headings = [{"level": int(node.tag[1]), "text": node.text()} for node in root.every(*HEADINGS)]
    levels = [0, *(int(node.tag[1]) for node in root.every(*HEADINGS))]
    return {
        "headings": headings,
        "skipped_levels": any(after > before + 1 for before, after in pairwise(levels)),
        "images": [_image(node) for node in root.every("img")],
        "links": [_link(node) for node in root.every("a") if "href" in node.attributes],
        "lists": [_list(node) for node in root.every("ul", "ol")],
        "paragraphs": [node.text() for node in root.every("p")],
        "quotes": [_quote(node) for node in root.every("q", "blockquote")],
        "figures": [node.text() for node in root.every("figcaption")],
        "media": [_media(node) for node in root.every("video", "audio", "iframe")],
    }


def _kept(node: Node) -> dict[str, str]:
    return {name: node.attributes[name] for name in KEPT if name in node.attributes}


def _image(node: Node) -> dict[str, Any]:
    alt = {"alt": node.attributes["alt"]} if "alt" in node.attributes else {}
    return {"src": node.attributes.get("src", ""), **alt, **_kept(node)}


def _link(node: Node) -> dict[str, Any]:
    text = node.text() or " ".join(one.attributes.get("alt", "") for one in node.every("img"))
    name = node.attributes.get("aria-label")
    return {"text": text, "url": node.attributes["href"], **({"name": name} if name else {}), **_kept(node)}


def _list(node: Node) -> dict[str, Any]:
    items = [one.text() for one in node.content if isinstance(one, Node) and one.tag == "li"]
    return {"ordered": node.tag == "ol", "items": items}


def _quote(node: Node) -> dict[str, str]:
    return {"text": node.text(), "cite": node.attributes.get("cite", ""), "tag": node.tag}


def _media(node: Node) -> dict[str, Any]:
    sources = [node, *node.every("source")]
    return {
        "tag": node.tag,
        "src": next((one.attributes["src"] for one in sources if "src" in one.attributes), ""),
        "autoplay": "autoplay" in node.attributes,
        "controls": "controls" in node.attributes,
        "captions": any(
            one.attributes.get("kind") in ("captions", "subtitles") for one in node.every("track")
        ),
    }


def _button(node: Node) -> dict[str, Any]:
    return {"text": node.text(), "name": node.attributes.get("aria-label", ""), **_kept(node)}


def _accessibility(root: Node) -> dict[str, Any]:
    nodes = list(root.walk())
    ids = [node.attributes["id"] for node in nodes if node.attributes.get("id")]
    orders = [node.attributes.get("tabindex", "") for node in nodes]
    clickable = [node for node in nodes if "onclick" in node.attributes and node.tag not in CONTROLS]
    return {
        "landmarks": [node.attributes.get("role") or node.tag for node in nodes if _is_landmark(node)],
        "ids": ids,
        "duplicate_ids": sorted({one for one in ids if ids.count(one) > 1}) if len(ids) < 500 else [],
        "positive_tabindex": sum(1 for order in orders if order.isdecimal() and int(order) > 0),
        "clickable_blocks": len(clickable),
        "passages": [
            {"lang": node.attributes["lang"], "text": node.text()}
            for node in nodes
            if "lang" in node.attributes and node.tag != "html"
        ],
    }


def _is_landmark(node: Node) -> bool:
    return node.tag in LANDMARKS or node.attributes.get("role") in ("main", "navigation", "banner", "search")


def _looks(root: Node) -> dict[str, Any]:
    """The page's own style sheet, and styles written on elements."""
    sheets = "\n".join(node.raw() for node in root.every("style"))
    inline = [
        {
            "tag": node.tag,
            "text": node.text()[:80],
            "declarations": inline_declarations(node.attributes["style"]),
        }
        for node in root.walk()
        if node.attributes.get("style")
    ]
    return {"style_sheet": stylesheet(sheets), "inline_styles": inline}
