"""SVG drawings: size, elements with the paint that they get, texts, names for those who do not see."""

from __future__ import annotations

from collections import Counter
from typing import Any
from xml.etree.ElementTree import Element

from tinycss2.color4 import parse_color

from pix.content.inspection import markup
from pix.content.inspection.colours import hex_of
from pix.content.inspection.css import Declarations, inline_declarations, stylesheet
from pix.content.inspection.decoding import decoded, traits
from pix.content.inspection.source import Source

PAINT = (
    "fill",
    "stroke",
    "stroke-width",
    "opacity",
    "font-size",
    "font-weight",
    "font-family",
    "text-anchor",
    "display",
)
INHERITED = ("fill", "stroke", "stroke-width", "font-size", "font-weight", "font-family", "text-anchor")
SILENT = ("style", "title", "desc", "defs", "metadata", "script")
LONGEST = 200


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a drawing."""
    root = markup.tree(source.content)
    for node in root.iter():
        node.tag = str(node.tag).rpartition(":")[2]
    rules = stylesheet("\n".join(markup.text_of(node) for node in root.iter("style")))["rules"]
    elements: list[dict[str, Any]] = []
    _walk(root, {}, rules, elements)
    return {
        **traits(decoded(source.content)),
        **{name.lower(): root.get(name, "") for name in ("width", "height", "viewBox")},
        "title": markup.text_of(root.find("title")),
        "desc": markup.text_of(root.find("desc")),
        "role": root.get("role", ""),
        "label": root.get("aria-label", ""),
        "counts": dict(Counter(str(node.tag) for node in root.iter())),
        "texts": [markup.text_of(node) for node in root.iter("text")],
        "rules": rules,
        "colours": sorted(
            {one[name] for one in elements for name in ("fill", "stroke") if one.get(name, "")[:1] == "#"}
        ),
        "has_scripts": any(
            node.tag == "script" or any(key.startswith("on") for key in node.attrib) for node in root.iter()
        ),
        "outside_links": sum(1 for node in root.iter() if _points_outside(node)),
        "elements": elements,
    }


def _points_outside(node: Element) -> bool:
    address = node.get("xlink:href") or node.get("href") or ""
    return node.tag != "a" and bool(address) and not address.startswith(("#", "data:"))


def _walk(
    node: Element, above: Declarations, rules: dict[str, Declarations], told: list[dict[str, Any]]
) -> None:
    """Tell each drawn element in order, with the paint that comes to it from above."""
    paint = _paint(node, rules)
    inherited = {**above, **{name: value for name, value in paint.items() if name in INHERITED}}
    if node.tag not in ("svg", *SILENT):
        told.append(_element(node, {**inherited, **paint}))
    for child in node:
        if child.tag not in ("style", "script", "metadata", "title", "desc"):
            _walk(child, inherited, rules, told)


def _paint(node: Element, rules: dict[str, Declarations]) -> Declarations:
    """Attributes, then rules by kind, class and id, then the style attribute: the later wins."""
    said = {name: node.attrib[name] for name in PAINT if name in node.attrib}
    tag, classes, own = str(node.tag), node.get("class", "").split(), node.get("id", "")
    names = [
        "*",
        tag,
        *(f".{one}" for one in classes),
        *(f"{tag}.{one}" for one in classes),
        f"#{own}",
        f"{tag}#{own}",
    ]
    for name in names:
        said |= {key: value for key, value in rules.get(name, {}).items() if key in PAINT}
    said |= {key: value for key, value in inline_declarations(node.get("style", "")).items() if key in PAINT}
    return {name: hex_of(parse_color(value)) or value for name, value in said.items()}


def _element(node: Element, paint: Declarations) -> dict[str, Any]:
    kept = {name: value[:LONGEST] for name, value in node.attrib.items() if name not in (*PAINT, "style")}
    told: dict[str, Any] = {"tag": node.tag, **kept, **paint}
    names = {
        kind: markup.text_of(node.find(kind)) for kind in ("title", "desc") if node.find(kind) is not None
    }
    return told | names | ({"text": markup.text_of(node)} if node.tag in ("text", "tspan") else {})
