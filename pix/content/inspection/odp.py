"""ODP slide shows: slides, notes, masters, and what was set by hand on a slide."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection import odf_flow
from pix.content.inspection.limits import Unreadable
from pix.content.inspection.markup import first, within
from pix.content.inspection.odf import OdfPackage, centimetres, has_macros, metadata_of, plain_text
from pix.content.inspection.odf_looks import Styles
from pix.content.inspection.odt_blocks import picture
from pix.content.inspection.source import Source

TRANSITIONS = ("presentation:transition-style", "smil:type", "presentation:transition-type")
ROLES = ("title", "subtitle", "outline1", "outline")
LOOKS = ("color", "size", "bold", "italic", "font", "align")


def read(source: Source, _format: str) -> dict[str, Any]:
    """The observation of a slide show."""
    package = OdfPackage(source.content)
    root, looks = package.tree("content.xml"), package.tree("styles.xml")
    body = first(root, "office:body", "office:presentation")
    if root is None or body is None:
        raise Unreadable("damaged")
    show = Show(package, Styles(looks, root))
    slides = [show.slide(page) for page in body.findall("draw:page")]
    return {
        "count": len(slides),
        "slides": slides,
        "masters": [] if looks is None else [show.master(one) for one in looks.iter("style:master-page")],
        "comments": odf_flow.comments_in(body),
        "links": odf_flow.links_in(body),
        "language": show.styles.resolved("standard", "graphic").get("language", ""),
        "has_macros": has_macros(package),
        "metadata": metadata_of(package),
        **_paper(looks),
    }


def _paper(looks: Element | None) -> dict[str, Any]:
    layout = within(looks, "style:page-layout-properties")
    sides = (
        {}
        if layout is None
        else {side: centimetres(layout.get(f"fo:page-{side}")) for side in ("width", "height")}
    )
    return {f"{side}_cm": length for side, length in sides.items()}


class Show:
    """A slide show being read."""

    def __init__(self, package: OdfPackage, styles: Styles) -> None:
        self.package = package
        self.styles = styles

    def slide(self, page: Element) -> dict[str, Any]:
        """One slide."""
        notes = page.find("presentation:notes")
        frames = [node for node in page if node is not notes]
        titles = [node for node in frames if node.get("presentation:class") == "title"]
        drawing = self._drawing(page)
        return {
            "name": page.get("draw:name", ""),
            "title": "\n".join(line for node in titles for line in lines_of(node)),
            "texts": [line for node in frames if node not in titles for line in lines_of(node)],
            "notes": "" if notes is None else "\n".join(_notes(notes)).strip(),
            "images": [one for node in frames for one in self._images(node)],
            "layout": page.get("presentation:presentation-page-layout-name", ""),
            "master": page.get("draw:master-page-name", "").replace("_20_", " "),
            "transition": next((drawing[name] for name in TRANSITIONS if drawing.get(name)), ""),
            "hidden": drawing.get("presentation:visibility") == "hidden",
            "animations": sum(1 for node in page.iter() if str(node.tag).startswith("animation:par")),
            "direct": self._by_hand(frames),
        }

    def _drawing(self, page: Element) -> dict[str, str]:
        node = self.styles.nodes.get(("drawing-page", page.get("draw:style-name", "")))
        properties = None if node is None else node.find("style:drawing-page-properties")
        return {} if properties is None else dict(properties.attrib)

    def _images(self, node: Element) -> list[dict[str, Any]]:
        frames = [one for one in node.iter("draw:frame") if within(one, "draw:image") is not None]
        return [picture(one, self.package) for one in frames if within(one, "draw:object") is None]

    def _by_hand(self, frames: list[Element]) -> dict[str, Any]:
        """Colours, sizes and fonts set on the slide itself, over those of its master."""
        told: dict[str, Any] = {}
        for node in (one for frame in frames for one in frame.iter()):
            for family, attribute in (
                ("presentation", "presentation:style-name"),
                ("paragraph", "text:style-name"),
                ("text", "text:style-name"),
            ):
                told |= self.styles.by_hand(node.get(attribute, ""), family)
        return {name: value for name, value in told.items() if name in LOOKS}

    def master(self, page: Element) -> dict[str, Any]:
        """One master: the look of its titles and of its texts."""
        name = page.get("style:name", "")
        shown = page.get("style:display-name") or name.replace("_20_", " ")
        roles = {role: self.styles.resolved(f"{name}-{role}", "presentation") for role in ROLES}
        looks = {role: {n: one[n] for n in LOOKS if n in one} for role, one in roles.items() if one}
        return {"name": shown, **looks}


def lines_of(node: Element) -> list[str]:
    """The lines of text in a frame, empty ones left out."""
    return [
        line for one in node.iter() if one.tag in ("text:p", "text:h") and (line := plain_text(one).strip())
    ]


def _notes(notes: Element) -> list[str]:
    return [line for frame in notes.iter("draw:frame") for line in lines_of(frame)]
