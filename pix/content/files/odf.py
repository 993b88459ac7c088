"""What every OpenDocument file needs: names, a manifest, properties."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from xml.sax.saxutils import quoteattr

from pix.content.files.writing import About

ODF = "urn:oasis:names:tc:opendocument:xmlns"
KINDS = {
    "fo": "xsl-fo-compatible",
    "svg": "svg-compatible",
    "draw": "drawing",
    "number": "datastyle",
    **{kind: kind for kind in ("office", "text", "style", "table", "meta", "presentation", "chart")},
}


def spaces() -> str:
    """The names of the namespaces."""
    ours = " ".join(f'xmlns:{short}="{ODF}:{kind}:1.0"' for short, kind in KINDS.items())
    others = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return f'{ours} {others} xmlns:of="{ODF}:of:1.2"'


def manifest(kind: str, paths: Sequence[str]) -> str:
    """The list of the parts."""
    entries = "".join(
        f'<manifest:file-entry manifest:full-path={quoteattr(path)} manifest:media-type="{_type(path)}"/>'
        for path in paths
    )
    return (
        f'<manifest:manifest manifest:version="1.2" xmlns:manifest="{ODF}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>{entries}'
        "</manifest:manifest>"
    )


def _type(path: str) -> str:
    """The type of a part; a folder holds a chart."""
    if path.endswith("/"):
        return "application/vnd.oasis.opendocument.chart"
    return "text/xml" if path.endswith(".xml") else "image/png"


def meta_xml(about: About) -> str:
    """The properties of a document, dated once and for all."""
    said = [
        ("dc:title", about.title),
        ("meta:initial-creator", about.author),
        ("dc:creator", about.author),
        ("dc:language", about.language),
        *(("meta:keyword", word) for word in about.keywords),
        ("meta:creation-date", "2026-01-01T09:00:00"),
    ]
    told = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in said if value)
    return (
        f'<office:document-meta office:version="1.2" {spaces()}>'
        f"<office:meta>{told}</office:meta></office:document-meta>"
    )
