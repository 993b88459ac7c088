"""HTML as a tree, with what is wrong in its nesting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
CELLS = frozenset(["tr", "td", "th"])
PARAGRAPH = frozenset(["p"])
BLOCKS = (
    "address", "article", "aside", "blockquote", "div", "dl", "fieldset", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table",
    "ul",
)  # fmt: skip
# A start tag that ends an open element of these names, which need no end tag.
ENDS = {
    **dict.fromkeys(BLOCKS, PARAGRAPH),
    **dict.fromkeys(("dt", "dd"), frozenset(["dt", "dd"])),
    **dict.fromkeys(("td", "th"), frozenset(["td", "th"])),
    **dict.fromkeys(("tbody", "tfoot"), CELLS | {"thead", "tbody"}),
    "li": frozenset(["li"]),
    "option": frozenset(["option"]),
    "tr": CELLS,
}
LEFT_OPEN = CELLS | PARAGRAPH | {
    "html", "head", "body", "li", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup",
}  # fmt: skip
SILENT = frozenset(["script", "style", "template", "head"])
INLINE = frozenset([
    "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q",
    "s", "samp",
    "small", "span", "strong", "sub", "sup", "time", "u",
])  # fmt: skip
DEEPEST = 150


@dataclass
class Node:
    """An element, its attributes in small letters, and its content in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    content: list[Node | str] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This element and those within, in order."""
        yield self
        for child in self.content:
            if isinstance(child, Node):
                yield from child.walk()

    def every(self, *tags: str) -> list[Node]:
        """The elements of these names within, in order."""
        return [node for node in self.walk() if node.tag in tags]

    def first(self, *tags: str) -> Node | None:
        """The first element of these names within, or None."""
        return next((node for node in self.walk() if node.tag in tags), None)

    def raw(self) -> str:
        """Every text within."""
        return "".join(one if isinstance(one, str) else one.raw() for one in self.content)

    def text(self) -> str:
        """The text that is read, spaces made one."""
        return " ".join(self.spoken().split())

    def spoken(self) -> str:
        """The text that is read, its spaces as they are, blocks apart from each other."""
        if self.tag in SILENT or "hidden" in self.attributes:
            return " "
        told = "".join(one if isinstance(one, str) else one.spoken() for one in self.content)
        return told if self.tag in INLINE else f" {told} "


class TreeBuilder(HTMLParser):
    """Feeds a tree, noting tags that do not match."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("document")
        self.open = [self.root]
        self.faults: list[str] = []
        self.doctype = ""

    def handle_decl(self, decl: str) -> None:
        """Keep the DOCTYPE."""
        self.doctype = self.doctype or decl

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element, ending those that it ends by itself."""
        while self.open[-1].tag in ENDS.get(tag, ()) and len(self.open) > 1:
            self.open.pop()
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].content.append(node)
        if tag not in VOID and len(self.open) < DEEPEST:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element closed at once: the slash says nothing on an element of HTML that holds text."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID and self.open[-1].tag == tag:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and note what was left open within it."""
        if tag in VOID:
            return
        if tag not in [node.tag for node in self.open]:
            self.faults.append(f"</{tag}> closes nothing")
            return
        while (node := self.open.pop()).tag != tag:
            self.note_open(node)

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self.open[-1].content.append(data)

    def note_open(self, node: Node) -> None:
        """An element that needs its end tag, and has none."""
        if node.tag not in LEFT_OPEN:
            self.faults.append(f"<{node.tag}> is not closed")


def tree_of(text: str) -> TreeBuilder:
    """The builder once it has read a whole page."""
    builder = TreeBuilder()
    builder.feed(text)
    builder.close()
    for node in builder.open[1:]:
        builder.note_open(node)
    return builder
