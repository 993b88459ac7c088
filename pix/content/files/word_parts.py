"""Parts of a DOCX file that hardly change from one document to the next."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from xml.sax.saxutils import quoteattr

from pix.content.files.writing import About

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
OPEN = "http://schemas.openxmlformats.org"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
TYPES = f"{OPEN}/officeDocument/2006/relationships"
NAMES = (
    f'xmlns:w="{OPEN}/wordprocessingml/2006/main" xmlns:r="{TYPES}" xmlns:a="{OPEN}/drawingml/2006/main" '
    f'xmlns:wp="{OPEN}/drawingml/2006/wordprocessingDrawing" xmlns:pic="{OPEN}/drawingml/2006/picture"'
)
KINDS = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "comments": "comments",
}
LINKED = ("styles", "numbering", "footnotes", "comments")


def fixed_parts(regions: Sequence[str]) -> dict[str, str]:
    """The list of contents, and the relations of the package."""
    kinds = {**KINDS, **{name: name for name in regions}}
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    core_type = "application/vnd.openxmlformats-package.core-properties+xml"
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{OPEN}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'{parts}<Override PartName="/docProps/core.xml" ContentType="{core_type}"/></Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{OPEN}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{TYPES}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{OPEN}/package/2006/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>',
    }


def relations(links: Sequence[str], pictures: Sequence[str], regions: Sequence[str]) -> str:
    """What the text is related to: other parts, pictures, addresses."""
    said = [(f"rId{n}", name, f"{name}.xml", "") for n, name in enumerate(LINKED, start=1)]
    said += [(f"r{name}", name, f"{name}.xml", "") for name in regions]
    said += [(f"rIm{n}", "image", path, "") for n, path in enumerate(pictures, start=1)]
    said += [(f"rLk{n}", "hyperlink", url, ' TargetMode="External"') for n, url in enumerate(links, start=1)]
    told = "".join(
        f'<Relationship Id="{name}" Type="{TYPES}/{kind}" Target={quoteattr(target)}{mode}/>'
        for name, kind, target, mode in said
    )
    return f'{XML}<Relationships xmlns="{OPEN}/package/2006/relationships">{told}</Relationships>'


def styles(about: About) -> str:
    """Named styles: body, headings, contents."""
    language = f'<w:lang w:val="{about.language}"/>' if about.language else ""
    named = "".join(
        _style(
            f"Heading{level}",
            f"heading {level}",
            f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr>',
            about,
        )
        for level in (1, 2, 3)
    )
    return (
        f"{XML}<w:styles {NAMES}><w:docDefaults><w:rPrDefault><w:rPr>{language}</w:rPr></w:rPrDefault>"
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"{_look(about, 'Standard', '')}</w:style>{named}{_style('TOC1', 'toc 1', '', about)}"
        f"{_style('TOCHeading', 'TOC Heading', '', about)}</w:styles>"
    )


def _style(name: str, shown: str, paragraph: str, about: About) -> str:
    usual = "" if name.startswith("TOC") else '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/><w:basedOn w:val="Normal"/>'
        f"{paragraph}{_look(about, shown.capitalize(), usual)}</w:style>"
    )


def _look(about: About, name: str, usual: str) -> str:
    look = about.looks.get(name)
    if look is None:
        return usual
    colour, size = str(look.get("color", "")).removeprefix("#"), float(look.get("size", 0))
    said = [
        "<w:b/>" if look.get("is_bold") else "",
        f'<w:color w:val="{colour}"/>' if colour else "",
        f'<w:sz w:val="{round(size * 2)}"/>' if size else "",
    ]
    return f"<w:rPr>{''.join(said)}</w:rPr>"


def numbering() -> str:
    """Two lists: 1 has bullets, 2 has numbers."""
    kinds = (("bullet", "•"), ("decimal", "%1."))
    told = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{mark}"/></w:lvl></w:abstractNum>'
        for n, (kind, mark) in enumerate(kinds, start=1)
    )
    lists = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2))
    return f"{XML}<w:numbering {NAMES}>{told}{lists}</w:numbering>"


def core(about: About) -> str:
    """The properties of the document, dated once and for all."""
    said = (
        ("dc:title", about.title),
        ("dc:creator", about.author),
        ("cp:lastModifiedBy", about.author),
        ("cp:keywords", ", ".join(about.keywords)),
        ("dc:language", about.language),
    )
    told = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in said if value)
    spaces = (
        f'xmlns:cp="{OPEN}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    return f"{XML}<cp:coreProperties {spaces}>{told}</cp:coreProperties>"
