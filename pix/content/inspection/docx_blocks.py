"""The blocks of a DOCX body in reading order: paragraphs, lists, tables, pictures, contents."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.docx_flow import DOCUMENT, text_of
from pix.content.inspection.docx_looks import Styles, paragraph_properties, text_properties
from pix.content.inspection.grids import whole
from pix.content.inspection.markup import first, within
from pix.content.inspection.odf_looks import changed
from pix.content.inspection.ooxml import EMU_PER_CM, OoxmlPackage
from pix.content.inspection.pictures import own_size, shown

BY_HAND_ASIDE = {"page_break", "language"}


class Walk:
    """Goes through a body once, noting what it meets."""

    def __init__(self, styles: Styles, package: OoxmlPackage) -> None:
        self.styles = styles
        self.package = package
        self.relations = package.relations(DOCUMENT)
        self.numbers = Numbering(package)
        self.lines: list[str] = []
        self.paragraphs: list[dict[str, Any]] = []
        self.headings: list[dict[str, Any]] = []
        self.tables: list[dict[str, Any]] = []
        self.lists: list[dict[str, Any]] = []
        self.contents: list[dict[str, str]] = []
        self.hidden: list[str] = []
        self.languages: set[str] = set()
        self.used: dict[str, str] = {}
        self.contents_title = ""
        self.open_list = ""
        self.breaks_next = False

    def enter(self, node: Element) -> None:
        """Note each block within an element, in order."""
        for block in node:
            if block.tag == "w:p":
                self._paragraph(block)
            elif block.tag == "w:tbl":
                self._table(block)
            elif _is_contents(block):
                self._contents(block)
            elif block.tag in ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml"):
                self.enter(block)

    def _paragraph(self, node: Element) -> None:
        properties = node.find("w:pPr")
        own = first(properties, "w:pStyle")
        style = "" if own is None else own.get("w:val", "")
        shown_name, text = self.styles.named(style), text_of(node)
        if shown_name == "TOC Heading":
            self.contents_title = text
            return
        if shown_name.startswith("TOC "):
            self.contents.append(_entry(text))
            return
        told: dict[str, Any] = {"text": text, "style": shown_name}
        outline = self._outline(properties, style)
        if outline:
            told["outline_level"] = outline
            self.headings.append({"level": outline, "text": text, "style": shown_name})
        else:
            self._list(properties, style, told)
        self.used[shown_name] = style
        self.paragraphs.append(told | self._by_hand(node, properties, style))
        self.lines.append(text)

    def _contents(self, block: Element) -> None:
        """The automatic contents as a whole: a title may stand before the entries."""
        lines = [line for one in block.iter("w:p") if (line := text_of(one)).strip()]
        if lines and "\t" not in lines[0]:
            self.contents_title = lines.pop(0)
        self.contents += map(_entry, lines)

    def _outline(self, properties: Element | None, style: str) -> int:
        own = first(properties, "w:outlineLvl")
        level = "" if own is None else own.get("w:val", "")
        return (
            whole(level) + 1
            if level.isdecimal() and whole(level, 9) < 9
            else self.styles.outline_level(style)
        )

    def _by_hand(self, node: Element, properties: Element | None, style: str) -> dict[str, Any]:
        """Breaks, and what was set by hand on the paragraph or on pieces of it."""
        told: dict[str, Any] = {}
        own = paragraph_properties(properties)
        if self.breaks_next or own.get("page_break") or self.styles.resolved(style).get("page_break"):
            told["page_break"] = True
        self.breaks_next = any(one.get("w:type") == "page" for one in node.iter("w:br"))
        if first(properties, "w:sectPr") is not None:
            told["section_end"] = self.breaks_next = True
        for run in node.iter("w:r"):
            looks = text_properties(run.find("w:rPr"))
            self.languages |= {looks["language"]} if "language" in looks else set()
            self.hidden += [text_of(run)] if looks.get("hidden") else []
            own = looks | own
        kept = {name: value for name, value in own.items() if name not in BY_HAND_ASIDE}
        direct = changed(kept, self.styles.resolved(style))
        return told | ({"direct": direct} if direct else {})

    def _list(self, properties: Element | None, style: str, told: dict[str, Any]) -> None:
        numbered = first(properties, "w:numPr")
        numbered = self.styles.numbering(style) if numbered is None else numbered
        name, level = (_number(first(numbered, tag)) for tag in ("w:numId", "w:ilvl"))
        if name in ("", "0"):
            self.open_list = ""
            return
        told["list_level"] = whole(level) + 1
        if name != self.open_list:
            self.lists.append({"ordered": self.numbers.is_ordered(name), "items": []})
        self.open_list = name
        self.lists[-1]["items"].append(told["text"])

    def _table(self, node: Element) -> None:
        self.open_list = ""
        rows = list(node.iter("w:tr"))
        heads = [row for row in rows if first(row, "w:trPr", "w:tblHeader") is not None]
        merged = sum(1 for one in node.iter() if one.tag in ("w:gridSpan", "w:vMerge"))
        texts = [["\n".join(map(text_of, cell.iter("w:p"))) for cell in row.iter("w:tc")] for row in rows]
        caption = within(node, "w:tblCaption")
        name = "" if caption is None else caption.get("w:val", "")
        self.tables.append({"name": name, "header_rows": len(heads), "merged": merged, "rows": texts})
        self.lines += ["\t".join(row) for row in texts]

    def images(self, body: Element) -> list[dict[str, Any]]:
        """The pictures, in order."""
        frames = [one for drawing in body.iter("w:drawing") for one in drawing]
        return [self._image(one) for one in frames if within(one, "pic:pic") is not None]

    def _image(self, frame: Element) -> dict[str, Any]:
        properties, extent, blip = frame.find("wp:docPr"), frame.find("wp:extent"), within(frame, "a:blip")
        relation = None if blip is None else self.relations.get(blip.get("r:embed", ""))
        size = own_size(self.package, relation.target) if relation and not relation.is_outside else None
        sides = [None if extent is None else extent.get(name, "") for name in ("cx", "cy")]
        width, height = (round(whole(s) / EMU_PER_CM, 2) if s and s.isdecimal() else None for s in sides)
        named = {} if properties is None else properties.attrib
        return {
            "name": named.get("name", ""),
            "alt": named.get("title") or named.get("descr", ""),
            "description": named.get("descr", ""),
            "decorative": any(one.get("val") == "1" for one in frame.iter("decorative")),
            **shown(size, width, height),
        }


def _is_contents(block: Element) -> bool:
    gallery = first(block, "w:sdtPr", "w:docPartObj", "w:docPartGallery")
    return gallery is not None and gallery.get("w:val") == "Table of Contents"


def _number(node: Element | None) -> str:
    return "" if node is None else node.get("w:val", "")


def _entry(line: str) -> dict[str, str]:
    text, tab, page = line.rpartition("\t")
    return {"text": text.strip(), "page": page.strip()} if tab else {"text": line.strip(), "page": ""}


class Numbering:
    """Lists and numberings of a document."""

    def __init__(self, package: OoxmlPackage) -> None:
        roots = [package.tree(path) for path in package.related(DOCUMENT, "numbering")]
        root = roots[0] if roots else None
        nodes = [] if root is None else list(root)
        self.kinds = {n.get("w:abstractNumId", ""): n for n in nodes if n.tag == "w:abstractNum"}
        self.lists = {
            n.get("w:numId", ""): _number(n.find("w:abstractNumId")) for n in nodes if n.tag == "w:num"
        }

    def is_ordered(self, name: str) -> bool:
        """Whether a list is numbered rather than marked by bullets."""
        kind = self.kinds.get(self.lists.get(name, ""))
        form = first(kind, "w:lvl", "w:numFmt")
        return form is not None and form.get("w:val") not in ("bullet", "none")

    def outline(self) -> list[dict[str, Any]]:
        """The numbering tied to heading styles, by level."""
        levels = [
            level
            for kind in self.kinds.values()
            for level in kind.iter("w:lvl")
            if level.find("w:pStyle") is not None
        ]
        return [
            {
                "level": whole(level.get("w:ilvl")) + 1,
                "numbering": _number(level.find("w:numFmt")),
                "pattern": _number(level.find("w:lvlText")),
                "style": _number(level.find("w:pStyle")),
            }
            for level in levels
        ]
