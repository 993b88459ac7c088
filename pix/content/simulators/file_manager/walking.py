"""Ways through a disk: paths, what lies below, sizes, free room."""

from __future__ import annotations

from collections.abc import Iterator

from pix.content.simulators.file_manager.parts import Node, Place
from pix.content.simulators.file_manager.state import State


class Disk:
    """A state with its ways in it."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.nodes = {node.id: node for node in state.nodes}
        self.places = {place.id: place for place in state.places}
        self.names = {one.id: one.name for one in state.named()}
        self.inside: dict[str, list[Node]] = {}
        for node in state.nodes:
            self.inside.setdefault(node.parent, []).append(node)

    def above(self, node: Node) -> Iterator[Node]:
        """The folders that hold a node, the nearest first."""
        while node.parent in self.nodes:
            node = self.nodes[node.parent]
            yield node

    def place_of(self, node: Node) -> Place:
        """The place where a node lies."""
        top = [node, *self.above(node)][-1]
        return self.places[top.parent]

    def folder_of(self, node: Node) -> str:
        """The path of the folder that holds a node; "" at the top of the first place."""
        place = self.place_of(node)
        names = [one.name for one in self.above(node)][::-1]
        return "/".join([place.name, *names] if place != self.state.places[0] else names)

    def path(self, node: Node) -> str:
        """Names from the top to the node."""
        return f"{self.folder_of(node)}/{node.name}".lstrip("/")

    def is_here(self, node: Node) -> bool:
        """Whether a node is neither in the bin, nor in quarantine, nor inside an archive."""
        return node.where == "here" and all(
            one.where == "here" and not one.archive for one in self.above(node)
        )

    def below(self, node: str) -> Iterator[Node]:
        """All that lies inside a folder, a place or an archive."""
        for one in self.inside.get(node, ()):
            yield one
            yield from self.below(one.id)

    def size(self, node: Node) -> int:
        """The size of a file, or of all that a folder holds, the bin apart."""
        if node.kind == "file":
            return node.size
        return sum(self.size(one) for one in self.inside.get(node.id, ()) if one.where == "here")

    def free(self, place: Place) -> int:
        """The room left: what is in the bin still takes some."""
        taken = sum(one.size for one in self._stored(place.id))
        return max(0, place.capacity - place.used - taken)

    def _stored(self, node: str) -> Iterator[Node]:
        for one in self.inside.get(node, ()):
            yield one
            if not one.archive:
                yield from self._stored(one.id)
