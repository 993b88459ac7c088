"""Files of plain text that have a form: pages, style sheets, data, Markdown, logs, drawings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any
from xml.sax.saxutils import quoteattr


def html_page(title: str, body: str, lang: str = "", style: str = "", stylesheet: str = "") -> bytes:
    """A page around a body in HTML; no lang leaves the language unsaid, as a task may want."""
    language = f' lang="{lang}"' if lang else ""
    link = f'\n<link rel="stylesheet" href={quoteattr(stylesheet)}>' if stylesheet else ""
    rules = f"\n<style>\n{style}\n</style>" if style else ""
    return (
        f'<!DOCTYPE html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}'
        "</title>"
        f"{link}{rules}\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    ).encode()


def css_text(rules: Mapping[str, Mapping[str, str]]) -> bytes:
    """A style sheet: selector → property → value."""
    blocks = [
        f"{selector} {{\n" + "".join(f"  {name}: {value};\n" for name, value in said.items()) + "}\n"
        for selector, said in rules.items()
    ]
    return "\n".join(blocks).encode()


def json_text(data: Any) -> bytes:
    """Data as JSON, accents as they are."""
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def xml_text(name: str, children: Sequence[tuple[str, Any]], **attributes: str) -> bytes:
    """Data as XML: an element and its children, each a name and a text or other children."""
    said = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    inside = "".join(_child(one, 1) for one in children)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{name}{said}>\n{inside}</{name}>\n'.encode()


def _child(child: tuple[str, Any], depth: int) -> str:
    name, content = child
    margin = "  " * depth
    if isinstance(content, list | tuple):
        inside = "".join(_child(one, depth + 1) for one in content)
        return f"{margin}<{name}>\n{inside}{margin}</{name}>\n"
    return f"{margin}<{name}>{escape(str(content), quote=False)}</{name}>\n"


def markdown_text(*blocks: str | Sequence[str]) -> bytes:
    """Markdown: blocks with an empty line between; a sequence is a list."""
    told = [block if isinstance(block, str) else "\n".join(f"- {item}" for item in block) for block in blocks]
    return ("\n\n".join(told) + "\n").encode()


def log_text(entries: Sequence[tuple[datetime, str, str]]) -> bytes:
    """A log: instant, level and message on each line."""
    return "".join(
        f"{at:%Y-%m-%d %H:%M:%S} {level:<7} {message}\n" for at, level, message in entries
    ).encode()


def svg(
    size: tuple[int, int], elements: Sequence[str], title: str = "", desc: str = "", style: str = ""
) -> bytes:
    """A drawing around elements in SVG."""
    said = "".join(
        f"<{name}>{escape(text)}</{name}>\n" for name, text in (("title", title), ("desc", desc)) if text
    )
    rules = f"<style>{style}</style>\n" if style else ""
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} '
        f'{height}">\n'
        + said + rules + "\n".join(elements) + "\n</svg>\n"
    ).encode()  # fmt: skip
