"""Fields of a page's forms, with the labels that name them."""

from __future__ import annotations

from typing import Any

from pix.content.inspection.html_tree import Node

KEPT = (
    "name", "id", "value", "min", "max", "step", "pattern", "maxlength", "minlength", "placeholder",
    "tabindex", "autocomplete", "aria-describedby", "aria-invalid", "title",
)  # fmt: skip
UNSEEN = ("hidden", "submit", "button", "reset", "image")


def fields_of(root: Node) -> list[dict[str, Any]]:
    """Each field that a person fills, in order."""
    nodes = [node for node in root.every("input", "select", "textarea") if _kind(node) not in UNSEEN]
    return [_field(node, root) for node in nodes]


def _kind(node: Node) -> str:
    return node.attributes.get("type", "text").lower() if node.tag == "input" else node.tag


def _field(node: Node, root: Node) -> dict[str, Any]:
    kept = {name.replace("-", "_"): node.attributes[name] for name in KEPT if name in node.attributes}
    options = [one.text() for one in node.every("option")]
    return {
        "type": _kind(node),
        "label": label_of(node, root),
        "required": "required" in node.attributes or node.attributes.get("aria-required") == "true",
        **kept,
        **({"options": options} if node.tag == "select" else {}),
    }


def label_of(node: Node, root: Node) -> str:
    """The name that a field has: its label, the label around it, or what ARIA says."""
    own = node.attributes.get("id")
    labels = root.every("label")
    linked = [label for label in labels if own and label.attributes.get("for") == own]
    around = [label for label in labels if any(inside is node for inside in label.walk())]
    spoken = [
        one for name in node.attributes.get("aria-labelledby", "").split() for one in _named(root, name)
    ]
    texts = [one.text() for one in (linked or around or spoken)]
    return " ".join(texts).strip() or node.attributes.get("aria-label", "")


def _named(root: Node, name: str) -> list[Node]:
    return [node for node in root.walk() if node.attributes.get("id") == name]
