"""Markdown texts."""

from __future__ import annotations

from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pix.content.inspection.decoding import decoded, traits, unified
from pix.content.inspection.plain import counts
from pix.content.inspection.source import Source

MARKS = {"strong_open": "strong", "em_open": "emphasis", "s_open": "struck", "code_inline": "code"}


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a Markdown text."""
    told = decoded(source.content)
    text = unified(told.text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    inline = [child for token in tokens for child in token.children or ()]
    return {
        **traits(told),
        **counts(text),
        "headings": [
            {"level": int(token.tag[1]), "text": plain(tokens[at + 1])}
            for at, token in enumerate(tokens)
            if token.type == "heading_open"
        ],
        "links": _links(inline),
        "images": [{"src": one.attrGet("src"), "alt": one.content} for one in inline if one.type == "image"],
        "lists": _lists(tokens),
        "tables": _tables(tokens),
        "marks": {name: sum(1 for one in inline if one.type == kind) for kind, name in MARKS.items()},
        "code_blocks": [token.content for token in tokens if token.type in ("fence", "code_block")],
        "quotes": sum(1 for token in tokens if token.type == "blockquote_open"),
        "text": text,
    }


def plain(token: Token) -> str:
    """The text of an inline token."""
    return "".join(child.content for child in token.children or ())


def _links(inline: list[Token]) -> list[dict[str, Any]]:
    links: list[dict[str, Any]] = []
    is_open = False
    for token in inline:
        if token.type == "link_open":
            links.append({"text": "", "url": token.attrGet("href")})
            is_open = True
        elif token.type == "link_close":
            is_open = False
        elif is_open:
            links[-1]["text"] += token.content
    return links


def _lists(tokens: list[Token]) -> list[dict[str, Any]]:
    """The lists, nested ones too, in the order in which they begin."""
    lists: list[dict[str, Any]] = []
    stack: list[dict[str, Any]] = []
    for at, token in enumerate(tokens):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            stack.append({"ordered": token.type.startswith("ordered"), "items": []})
            lists.append(stack[-1])
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            stack.pop()
        elif token.type == "list_item_open":
            following = next((one for one in tokens[at + 1 : at + 3] if one.type == "inline"), None)
            stack[-1]["items"].append(plain(following) if following else "")
    return lists


def _tables(tokens: list[Token]) -> list[list[list[str]]]:
    tables: list[list[list[str]]] = []
    for at, token in enumerate(tokens):
        if token.type == "table_open":
            tables.append([])
        elif token.type == "tr_open":
            tables[-1].append([])
        elif token.type in ("th_open", "td_open"):
            tables[-1][-1].append(plain(tokens[at + 1]))
    return tables
