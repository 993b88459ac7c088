"""Page styles of an ODT text: paper, margins, headers and footers, and the numbering of headings."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.grids import whole
from pix.content.inspection.markup import within
from pix.content.inspection.odf import centimetres, plain_text
from pix.content.inspection.odf_flow import FIELDS, fields_in
from pix.content.inspection.odt_blocks import Walk

SIDES = ("top", "bottom", "left", "right")
REGIONS = {
    "style:header": "header",
    "style:footer": "footer",
    "style:header-first": "first_header",
    "style:footer-first": "first_footer",
    "style:header-left": "left_header",
    "style:footer-left": "left_footer",
}


def pages_of(looks: Element | None, content: Element, walk: Walk) -> dict[str, Any]:
    """The page styles in use, in order, and the outline numbering."""
    if looks is None:
        return {"pages": [], "outline_numbering": []}
    layouts = {
        one.get("style:name", ""): one for root in (looks, content) for one in root.iter("style:page-layout")
    }
    masters = {one.get("style:name", ""): one for one in looks.iter("style:master-page")}
    used = _used(masters, walk)
    return {
        "pages": [_page(masters[name], layouts) for name in used],
        "outline_numbering": [
            _level(one) for one in looks.iter("text:outline-level-style") if one.get("style:num-format")
        ],
    }


def _used(masters: dict[str, Element], walk: Walk) -> list[str]:
    """The first page's style, then those that paragraphs start, then those that follow them by themselves."""
    names = list(dict.fromkeys(name for name in walk.page_styles if name in masters))
    if not (walk.paragraphs and "page_style" in walk.paragraphs[0]):
        names = [name for name in ("Standard",) if name in masters] + names or list(masters)[:1]
    for name in names:
        following = masters[name].get("style:next-style-name", "")
        if following in masters and following not in names:
            names.append(following)
    return list(dict.fromkeys(names))


def _page(master: Element, layouts: dict[str, Element]) -> dict[str, Any]:
    layout = layouts.get(master.get("style:page-layout-name", ""))
    properties = within(layout, "style:page-layout-properties")
    name = master.get("style:display-name") or master.get("style:name", "").replace("_20_", " ")
    told: dict[str, Any] = {"name": name} | ({} if properties is None else _paper(properties))
    for region in master:
        if region.tag in REGIONS and region.get("style:display") != "false":
            told[REGIONS[str(region.tag)]] = _region(region)
    return told


def _paper(node: Element) -> dict[str, Any]:
    width, height = (centimetres(node.get(f"fo:page-{side}")) for side in ("width", "height"))
    margins = {side: centimetres(node.get(f"fo:margin-{side}") or node.get("fo:margin")) for side in SIDES}
    return {
        "width_cm": width,
        "height_cm": height,
        "orientation": "landscape" if width and height and width > height else "portrait",
        "margins_cm": margins,
        "numbering": node.get("style:num-format", ""),
    }


def _region(node: Element) -> dict[str, Any]:
    lines = [plain_text(one) for one in node.iter() if one.tag in ("text:p", "text:h")]
    kinds = [one["kind"] for one in fields_in(node)] if any(one.tag in FIELDS for one in node.iter()) else []
    images = sum(1 for _ in node.iter("draw:image"))
    return {"text": "\n".join(lines), "fields": kinds, "images": images}


def _level(node: Element) -> dict[str, Any]:
    return {
        "level": whole(node.get("text:level")),
        "numbering": node.get("style:num-format", ""),
        "prefix": node.get("style:num-prefix", ""),
        "suffix": node.get("style:num-suffix", ""),
        "shown_levels": whole(node.get("text:display-levels"), 1),
    }
