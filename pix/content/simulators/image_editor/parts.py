"""What a picture is made of: layers, what is drawn on them, a grid of pixels, what the file tells."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,24}$")]
Name = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f]{1,80}$")]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
Length = Annotated[float, Field(gt=0, le=10_000, allow_inf_nan=False)]
Place = Annotated[float, Field(ge=-10_000, le=20_000, allow_inf_nan=False)]
Percent = Annotated[int, Field(ge=0, le=100)]
Change = Annotated[int, Field(ge=-100, le=100)]
Pixels = Annotated[int, Field(ge=1, le=10_000)]
Quarter = Annotated[int, Field(ge=0, le=3)]
Shape = Literal[
    "bike", "car", "tree", "person", "house", "bench", "boat", "lamp", "sign", "sun", "hill", "ball", "mug",
    "flower", "face", "plate",
]  # fmt: skip
Format = Literal["jpeg", "png", "webp", "layers"]


class Part(BaseModel):
    """Strict: a key that is not known is refused."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Box(Part):
    """A place in the picture as it was taken, before it was turned or cut."""

    x: Place
    y: Place
    width: Length
    height: Length


class Size(Part):
    """Pixels of the picture as it is now."""

    width: Pixels
    height: Pixels


class Item(Box):
    """One thing drawn: an object of the scene, a box, an oval, a blurred place or a text."""

    id: Id
    kind: Literal["thing", "box", "oval", "blur", "text"]
    shape: Shape | None = None
    name: Name | None = None
    text: Annotated[str, StringConstraints(max_length=80)] = ""
    colour: Colour = "#333333"
    opacity: Percent = 100
    strength: Annotated[int, Field(ge=1, le=10)] = 4
    turn: Quarter = 0
    mirrored: bool = False
    given: bool = False


class Layer(Part):
    """Items drawn together, above those of the layers before."""

    id: Id
    name: Name
    visible: bool = True
    opacity: Percent = 100
    items: Annotated[list[Item], Field(max_length=60)] = []


class Look(Part):
    """Light over the whole picture."""

    brightness: Change = 0
    contrast: Change = 0
    grey: bool = False


class Tint(Part):
    """A colour that pixels may have."""

    name: Name
    colour: Colour


class Grid(Part):
    """A small picture, pixel by pixel: each digit of a line is the rank of a colour."""

    palette: Annotated[list[Tint], Field(min_length=2, max_length=8)]
    rows: Annotated[
        list[Annotated[str, StringConstraints(pattern=r"^[0-7]{1,16}$")]], Field(min_length=1, max_length=16)
    ]

    @model_validator(mode="after")
    def _is_even(self) -> Self:
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("the lines of pixels have different lengths")
        if max(int(digit) for row in self.rows for digit in row) >= len(self.palette):
            raise ValueError("a pixel has a colour that is not in the palette")
        return self


class Told(Part):
    """What the file tells beside the picture: where, when, with what it was taken."""

    id: Id
    label: Name
    value: Annotated[str, StringConstraints(max_length=120)]


class Saved(Part):
    """The file that was exported, as the picture is."""

    name: Annotated[str, StringConstraints(pattern=r"^[^/\\\x00-\x1f]{1,60}$")]
    format: Format
    quality: Annotated[int, Field(ge=10, le=100)]
