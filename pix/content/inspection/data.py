"""JSON and XML data; what does not parse is told with its place, since that is what a task may be about."""

from __future__ import annotations

import json
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from pix.content.inspection.decoding import decoded, traits
from pix.content.inspection.limits import XML_BYTES, Unreadable
from pix.content.inspection.markup import guard_depth
from pix.content.inspection.source import Source


def read(source: Source, told: str) -> dict[str, Any]:
    """The observation of a file of data."""
    return _json(source) if told == "json" else _xml(source)


def _json(source: Source) -> dict[str, Any]:
    text = decoded(source.content)
    repeated: list[str] = []

    def keep(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        repeated.extend(
            {name for name in names if names.count(name) > 1} if len(set(names)) < len(names) else ()
        )
        return dict(pairs)

    try:
        data = json.loads(text.text, object_pairs_hook=keep)
    except json.JSONDecodeError as error:
        return {**traits(text), "valid": False, "line": error.lineno, "column": error.colno}
    except RecursionError as error:
        raise Unreadable("bomb") from error
    return {**traits(text), "valid": True, "repeated_keys": repeated, "data": data}


def _xml(source: Source) -> dict[str, Any]:
    text = decoded(source.content)
    if len(source.content) > XML_BYTES:
        raise Unreadable("too_large")
    try:
        root: Element = fromstring(source.content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise Unreadable("bomb") from error
    except ParseError as error:
        line, column = error.position
        return {**traits(text), "valid": False, "line": line, "column": column + 1}
    except (ValueError, LookupError) as error:
        raise Unreadable("damaged") from error
    guard_depth(root)
    return {**traits(text), "valid": True, "root": _element(root)}


def _element(node: Element) -> dict[str, Any]:
    """An element's name (without its namespace), attributes, text and children; what is empty is left out."""
    told: dict[str, Any] = {"name": _local(node.tag)}
    told |= {"attributes": {_local(key): value for key, value in node.attrib.items()}} if node.attrib else {}
    text = (node.text or "").strip()
    told |= {"text": text} if text else {}
    children = [_element(child) for child in node]
    return told | ({"children": children} if children else {})


def _local(name: Any) -> str:
    return str(name).rpartition("}")[2]
