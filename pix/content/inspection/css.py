"""Style sheets: rules by selector, media queries, and the contrast of the colours that they pair."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import tinycss2
from tinycss2.color4 import parse_color

from pix.content.inspection.colours import contrast, hex_of
from pix.content.inspection.css_widths import by_width
from pix.content.inspection.decoding import decoded, traits, unified
from pix.content.inspection.source import Source

Declarations = dict[str, str]


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a style sheet."""
    told = decoded(source.content)
    text = unified(told.text)
    nodes = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    return {**traits(told), **stylesheet(text), "widths": by_width(nodes, _rules)}


def stylesheet(text: str) -> dict[str, Any]:
    """Rules by selector (a later one completes an earlier one), media queries, imports, contrasts, faults."""
    nodes = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    rules = _rules(nodes)
    return {
        "rules": rules,
        "media": [_media(node) for node in nodes if _is_at(node, "media")],
        "imports": [tinycss2.serialize(node.prelude).strip() for node in nodes if _is_at(node, "import")],
        "contrasts": contrasts_in(rules),
        "faults": [node.message for node in nodes if node.type == "error"] + _faults(nodes),
    }


def _is_at(node: Any, keyword: str) -> bool:
    return bool(node.type == "at-rule" and node.lower_at_keyword == keyword)


def _media(node: Any) -> dict[str, Any]:
    inside = tinycss2.parse_rule_list(node.content or [], skip_comments=True, skip_whitespace=True)
    return {"query": " ".join(tinycss2.serialize(node.prelude).split()), "rules": _rules(inside)}


def _rules(nodes: Iterable[Any]) -> dict[str, Declarations]:
    rules: dict[str, Declarations] = {}
    for node in nodes:
        if node.type == "qualified-rule":
            for selector in tinycss2.serialize(node.prelude).split(","):
                rules.setdefault(" ".join(selector.split()), {}).update(_declarations(node.content))
    return rules


def _declarations(content: Any) -> Declarations:
    nodes = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    return {node.lower_name: _value(node) for node in nodes if node.type == "declaration"}


def _value(node: Any) -> str:
    """A value with one space between words, a colour written #rrggbb."""
    text = " ".join(tinycss2.serialize(node.value).split())
    return hex_of(parse_color(text)) or text


def _faults(nodes: Iterable[Any]) -> list[str]:
    contents = [node.content for node in nodes if node.type == "qualified-rule"]
    inside = [one for content in contents for one in tinycss2.parse_blocks_contents(content)]
    return [node.message for node in inside if node.type == "error"]


def inline_declarations(text: str) -> Declarations:
    """The declarations of a style attribute."""
    return _declarations(tinycss2.parse_component_value_list(text))


def contrasts_in(rules: Mapping[str, Declarations]) -> dict[str, Any]:
    """For each selector with a colour: it, its background (its own, the page's, or white), their ratio."""
    page = (
        next((_background(rules[name]) for name in ("body", "html", ":root") if name in rules), "")
        or "#ffffff"
    )
    told = {}
    for selector, declarations in rules.items():
        front = hex_of(parse_color(declarations.get("color", "")))
        behind = _background(declarations) or page
        if front:
            told[selector] = {"color": front, "background": behind, "ratio": contrast(front, behind)}
    return told


def _background(declarations: Declarations) -> str:
    value = declarations.get("background-color") or declarations.get("background", "")
    return next((found for word in value.split() if (found := hex_of(parse_color(word)))), "")
