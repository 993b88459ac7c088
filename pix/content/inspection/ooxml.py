"""What every Office Open XML file has: parts, relations between them, metadata."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from pix.content.inspection import markup
from pix.content.inspection.packages import Package

EMU_PER_CM = 360_000
META = {
    "dc:title": "title",
    "dc:subject": "subject",
    "dc:description": "description",
    "dc:creator": "author",
    "lastModifiedBy": "last_author",
    "dc:language": "language",
    "dcterms:created": "created",
    "dcterms:modified": "modified",
    "revision": "revisions",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """From one part to another, or to an address outside, which is never followed."""

    kind: str
    target: str
    is_outside: bool


class OoxmlPackage(Package):
    """A DOCX, XLSX or PPTX file."""

    def tree(self, path: str) -> Element | None:
        """The root of a part without its fallbacks, or None when there is none."""
        content = self.part(path)
        if not content:
            return None
        root = markup.tree(content)
        for choice in root.iter("mc:AlternateContent"):
            for fallback in choice.findall("mc:Fallback"):
                choice.remove(fallback)
        return root

    def relations(self, path: str) -> dict[str, Relation]:
        """The relations of a part by their id."""
        folder, name = posixpath.split(path)
        root = self.tree(f"{folder}/_rels/{name}.rels".removeprefix("/"))
        return {} if root is None else {one.get("Id", ""): _relation(one, folder) for one in root}

    def related(self, path: str, kind: str) -> list[str]:
        """Paths of the parts inside that a part has a relation of this kind with."""
        found = self.relations(path).values()
        return [one.target for one in found if one.kind == kind and not one.is_outside]


def _relation(node: Element, folder: str) -> Relation:
    target = node.get("Target", "")
    is_outside = node.get("TargetMode") == "External"
    if not is_outside:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(node.get("Type", "").rpartition("/")[2], target, is_outside)


def has_macros(package: OoxmlPackage) -> bool:
    """Whether the document carries a macro project; it is never run."""
    return any(path.lower().endswith("vbaproject.bin") for path in package.paths)


def metadata_of(package: OoxmlPackage) -> dict[str, Any]:
    """Title, author, dates, keywords, company, and the author's own properties."""
    told: dict[str, Any] = {}
    for node in _children(package, "docProps/core.xml"):
        if node.tag in META and markup.text_of(node):
            told[META[node.tag]] = markup.text_of(node)
        elif node.tag == "keywords" and markup.text_of(node):
            told["keywords"] = [word.strip() for word in markup.text_of(node).replace(";", ",").split(",")]
    for node in _children(package, "docProps/app.xml"):
        if node.tag in ("Company", "Manager") and markup.text_of(node):
            told[str(node.tag).lower()] = markup.text_of(node)
    custom = {
        node.get("name", ""): markup.text_of(node) for node in _children(package, "docProps/custom.xml")
    }
    return told | ({"custom": custom} if custom else {})


def _children(package: OoxmlPackage, path: str) -> list[Element]:
    root = package.tree(path)
    return [] if root is None else list(root)


def is_on(node: Element | None, name: str) -> bool:
    """Whether an on/off element or attribute says on: its absence of value does."""
    return node is not None and node.get(name, "1") not in ("0", "false", "off", "none")
