"""Everything that the page of the image editor may send, and that a start may hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from pix.content.simulators.image_editor.parts import (
    Box,
    Colour,
    Grid,
    Item,
    Layer,
    Look,
    Name,
    Part,
    Quarter,
    Saved,
    Size,
    Told,
)

Feature = Literal[
    "turn", "crop", "resize", "light", "text", "shapes", "hide", "layers", "told", "export", "pixels"
]
MAX_ITEMS = 200
# Rounding of what was turned, cut and back.
SLACK = 1.0


class State(Part):
    """A picture as it is: the scene (width, height, layers), how it is turned, framed, sized and lit."""

    features: Annotated[list[Feature], Field(max_length=11)] = []
    name: Name = "image"
    scene: Size
    background: Colour | None = "#ffffff"
    turn: Quarter = 0
    mirrored: bool = False
    frame: Box
    size: Size
    look: Look = Look()
    layers: Annotated[list[Layer], Field(min_length=1, max_length=12)]
    grid: Grid | None = None
    told: Annotated[list[Told], Field(max_length=12)] = []
    saved: Saved | None = None
    next: Annotated[int, Field(ge=1, le=100_000)] = 1

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for fault in self._faults():
            raise ValueError(fault)
        return self

    def items(self) -> list[Item]:
        """Everything drawn, from the bottom to the top."""
        return [item for layer in self.layers for item in layer.items]

    def _faults(self) -> Iterator[str]:
        ids = [layer.id for layer in self.layers] + [item.id for item in self.items()]
        if len(set(ids)) < len(ids):
            yield "two layers or things have the same id"
        names = [item.name for item in self.items() if item.name]
        if len(set(names)) < len(names):
            yield "two things have the same name"
        if len(ids) > MAX_ITEMS:
            yield "there is too much in the picture"
        if any(item.kind == "thing" and not item.shape for item in self.items()):
            yield "a thing has no shape"
        if len({told.id for told in self.told}) < len(self.told):
            yield "two facts of the file have the same id"
        if not _lies_in(self.frame, self.scene):
            yield "the frame goes out of the picture"


def _lies_in(frame: Box, scene: Size) -> bool:
    """A frame may only cut, never add."""
    return (
        min(frame.x, frame.y) >= -SLACK
        and frame.x + frame.width <= scene.width + SLACK
        and frame.y + frame.height <= scene.height + SLACK
    )
