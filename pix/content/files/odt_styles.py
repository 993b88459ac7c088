"""Styles of ODT documents: named ones, and those that set a look by hand."""

from __future__ import annotations

from collections.abc import Mapping

from pix.content.files.odf import spaces
from pix.content.files.odt_inline import Inlines
from pix.content.files.writing import About, Page, Styled

LOOK = '<style:text-properties fo:font-weight="bold" fo:font-size="16pt"/>'
NEW_PAGE = '<style:paragraph-properties fo:break-before="page"/>'
LIKE_BODY = 'style:family="paragraph" style:parent-style-name="Standard"'
NEW_HEADINGS = "".join(
    f'<style:style style:name="NewHeading{level}" style:family="paragraph" '
    f'style:parent-style-name="Heading_20_{level}">{NEW_PAGE}</style:style>'
    for level in (1, 2, 3)
)
LISTS = (
    '<text:list-style style:name="Bullets">'
    '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
    '</text:list-style><text:list-style style:name="Numbers">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    "</text:list-style>"
)


def automatic(styled: Mapping[Styled, str]) -> str:
    """The styles of looks set by hand."""
    spans = "".join(
        f'<style:style style:name="{name}" style:family="text">{_text_look(look.color, look.is_bold)}'
        "</style:style>"
        for look, name in styled.items()
    )
    return (
        f"<office:automatic-styles>{NEW_HEADINGS}"
        f'<style:style style:name="Big" {LIKE_BODY}>{LOOK}</style:style>'
        f'<style:style style:name="New" {LIKE_BODY}>{NEW_PAGE}</style:style>'
        f'<style:style style:name="BigNew" {LIKE_BODY}>{NEW_PAGE}{LOOK}</style:style>'
        '<style:style style:name="Hidden" style:family="text">'
        '<style:text-properties text:display="none"/></style:style>'
        f"{LISTS}{spans}</office:automatic-styles>"
    )


def _text_look(color: str, is_bold: bool, size: float = 0) -> str:  # noqa: FBT001 - a look's three facts
    said = [f'fo:color="{color}"' if color else "", 'fo:font-weight="bold"' if is_bold else ""]
    said.append(f'fo:font-size="{size}pt"' if size else "")
    return f"<style:text-properties {' '.join(filter(None, said))}/>" if any(said) else ""


def styles_xml(about: About, page: Page | None) -> str:
    """The named styles, and the paper."""
    headings = "".join(_heading(level, about) for level in (1, 2, 3))
    body = _own_look(about, "Standard", "")
    return (
        f'<office:document-styles office:version="1.2" {spaces()}><office:styles>{_language(about.language)}'
        f'<style:style style:name="Standard" style:family="paragraph">{body}</style:style>{headings}'
        f'<style:style style:name="Contents_20_1" style:display-name="Contents 1" {LIKE_BODY}/>'
        f"</office:styles>{_paper(page) if page else ''}</office:document-styles>"
    )


def _heading(level: int, about: About) -> str:
    look = _own_look(about, f"Heading {level}", LOOK)
    return (
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" {LIKE_BODY} '
        f'style:default-outline-level="{level}">{look}</style:style>'
    )


def _own_look(about: About, name: str, usual: str) -> str:
    look = about.looks.get(name)
    if look is None:
        return usual
    return _text_look(str(look.get("color", "")), bool(look.get("is_bold")), float(look.get("size", 0)))


def _language(code: str) -> str:
    language, _, country = code.partition("-")
    if not language:
        return ""
    said = f'fo:language="{language}" fo:country="{country or "none"}"'
    return (
        f'<style:default-style style:family="paragraph"><style:text-properties {said}/></style:default-style>'
    )


def _paper(page: Page) -> str:
    turned = "landscape" if page.width_cm > page.height_cm else "portrait"
    ends = {"header": page.header, "footer": page.footer}
    regions = "".join(
        f"<style:{name}><text:p>{Inlines().written(pieces)}</text:p></style:{name}>"
        for name, pieces in ends.items()
        if pieces
    )
    return (
        '<office:automatic-styles><style:page-layout style:name="Paper"><style:page-layout-properties '
        f'fo:page-width="{page.width_cm}cm" fo:page-height="{page.height_cm}cm" '
        f'fo:margin="{page.margin_cm}cm" '
        f'style:print-orientation="{turned}" style:num-format="1"/></style:page-layout>'
        "</office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Paper">'
        f"{regions}</style:master-page></office:master-styles>"
    )
