"""The blocks of an ODT body in reading order: paragraphs, lists, tables, pictures, contents."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection.grids import whole
from pix.content.inspection.markup import text_of, within
from pix.content.inspection.odf import OdfPackage, centimetres, plain_text
from pix.content.inspection.odf_looks import Styles, changed
from pix.content.inspection.pictures import own_size, shown

CONTENTS = {"text:table-of-content", "text:illustration-index", "text:table-index", "text:alphabetical-index"}
ASIDE = {"text:tracked-changes", "office:annotation", "office:forms", "text:sequence-decls"}
BREAKS = {"page_break"}


class Walk:
    """Goes through a body once, noting what it meets."""

    def __init__(self, styles: Styles, package: OdfPackage) -> None:
        self.styles = styles
        self.package = package
        self.lines: list[str] = []
        self.paragraphs: list[dict[str, Any]] = []
        self.headings: list[dict[str, Any]] = []
        self.tables: list[dict[str, Any]] = []
        self.lists: list[dict[str, Any]] = []
        self.images: list[dict[str, Any]] = []
        self.contents: list[dict[str, Any]] = []
        self.sections: list[str] = []
        self.bookmarks: list[str] = []
        self.hidden: list[str] = []
        self.page_styles: list[str] = []
        self.used: set[str] = set()

    def enter(self, node: Element, level: int = 0) -> None:
        """Note each block within an element, in order; level is that of lists."""
        for block in node:
            self._block(block, level)

    def _block(self, block: Element, level: int) -> None:
        if block.tag in ("text:p", "text:h"):
            self._paragraph(block, level)
        elif block.tag == "text:list":
            self._list(block, level)
        elif block.tag == "table:table":
            self._table(block)
        elif block.tag in CONTENTS:
            self._contents(block)
        elif block.tag == "draw:frame":
            self._frames(block)
        elif block.tag not in ASIDE:
            self.sections += [block.get("text:name", "")] if block.tag == "text:section" else []
            self.enter(block, level)

    def _paragraph(self, node: Element, level: int) -> None:
        style, text = node.get("text:style-name", ""), plain_text(node)
        told: dict[str, Any] = {"text": text, "style": self.styles.named(style)}
        outline = whole(node.get("text:outline-level"), 1) if node.tag == "text:h" else 0
        outline = outline or self.styles.outline_level(style)
        if outline:
            told["outline_level"] = outline
            self.headings.append({"level": outline, "text": text, "style": told["style"]})
        told |= {"list_level": level} if level else {}
        told |= self._by_hand(node, style)
        self.used.add(told["style"])
        self.paragraphs.append(told)
        self.lines.append(text)
        self._inside(node)

    def _by_hand(self, node: Element, style: str) -> dict[str, Any]:
        """Breaks, page style, and what was set by hand on the paragraph or on pieces of it."""
        told: dict[str, Any] = {}
        page = self.styles.master_page(style)
        by_hand = self.styles.by_hand(style)
        if page or self.styles.resolved(style).get("page_break"):
            told["page_break"] = True
        if page:
            told["page_style"] = page.replace("_20_", " ")
            self.page_styles.append(page)
        told |= {"first_page": by_hand["first_page"]} if "first_page" in by_hand else {}
        for span in node.iter("text:span"):
            name = span.get("text:style-name", "")
            own = self.styles.by_hand(name, "text") or self.styles.resolved(name, "text")
            self.hidden += [plain_text(span)] if own.get("hidden") else []
            by_hand = own | by_hand
        kept = {name: value for name, value in by_hand.items() if name not in (*BREAKS, "first_page")}
        direct = changed(kept, self.styles.resolved(self.styles.parent(style)))
        return told | ({"direct": direct} if direct else {})

    def _inside(self, node: Element) -> None:
        for one in node.iter():
            if one.tag == "draw:frame":
                self._frame(one)
            elif one.tag in ("text:bookmark", "text:bookmark-start", "text:reference-mark-start"):
                self.bookmarks.append(one.get("text:name", ""))
            elif one.tag in ("text:hidden-text", "text:hidden-paragraph"):
                self.hidden.append(one.get("text:string-value", "") or plain_text(node))

    def _frames(self, node: Element) -> None:
        for frame in node.iter("draw:frame"):
            self._frame(frame)

    def _frame(self, frame: Element) -> None:
        self.images += [picture(frame, self.package)] if within(frame, "draw:image") is not None else []
        for box in frame.iter("draw:text-box"):
            self.enter(box)

    def _list(self, node: Element, level: int) -> None:
        before = len(self.paragraphs)
        for item in node:
            self.enter(item, level + 1)
        if level == 0:
            items = self.paragraphs[before:]
            if any("outline_level" not in one for one in items):
                style = node.get("text:style-name", "")
                texts = [one["text"] for one in items]
                self.lists.append({"ordered": self._is_ordered(style), "items": texts})

    def _is_ordered(self, style: str) -> bool:
        node = self.styles.lists.get(style)
        return node is not None and len(node) > 0 and node[0].tag == "text:list-level-style-number"

    def _table(self, node: Element) -> None:
        rows = list(node.iter("table:table-row"))
        heads = [row for group in node.iter("table:table-header-rows") for row in group]
        merged = sum(1 for row in rows for cell in row if cell.tag == "table:covered-table-cell")
        texts = [[_cell_text(cell) for cell in row if cell.tag == "table:table-cell"] for row in rows]
        self.tables.append(
            {"name": node.get("table:name", ""), "header_rows": len(heads), "merged": merged, "rows": texts}
        )
        self.lines += ["\t".join(row) for row in texts]
        self._inside(node)

    def _contents(self, node: Element) -> None:
        entries = [plain_text(p) for body in node.iter("text:index-body") for p in body if p.tag == "text:p"]
        title = [plain_text(p) for one in node.iter("text:index-title") for p in one.iter("text:p")]
        kind = str(node.tag).removeprefix("text:")
        self.contents.append(
            {"kind": kind, "title": " ".join(title), "entries": [_entry(one) for one in entries]}
        )


def _cell_text(cell: Element) -> str:
    return "\n".join(plain_text(line) for line in cell.iter() if line.tag in ("text:p", "text:h"))


def _entry(line: str) -> dict[str, str]:
    """An entry of a table of contents: its text and its page."""
    text, tab, page = line.rpartition("\t")
    return {"text": text.strip(), "page": page.strip()} if tab else {"text": line.strip(), "page": ""}


def picture(frame: Element, package: OdfPackage) -> dict[str, Any]:
    """A picture's name, alternative text and sizes."""
    image = within(frame, "draw:image")
    path = "" if image is None else image.get("xlink:href", "").removeprefix("./")
    title, description = (text_of(frame.find(f"svg:{kind}")) for kind in ("title", "desc"))
    size = own_size(package, path) if path in package.paths else None
    width, height = (centimetres(frame.get(f"svg:{side}")) for side in ("width", "height"))
    return {
        "name": frame.get("draw:name", ""),
        "alt": title or description,
        "description": description,
        "decorative": frame.get("loext:decorative") == "true",
        **shown(size, width, height),
    }
