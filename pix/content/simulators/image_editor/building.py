"""How generators and samples make a picture, and what is then done with it.

photo = Picture(800, 600, features=["crop"])
photo.thing("bike", "vélo rouge", (120, 300, 200, 140), "#c0392b")
done = photo.after(lambda p: p.crop(100, 280, 240, 180))
Drawn(start=photo.state, solution=done.state, ...)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

Plain = dict[str, Any]
Where = tuple[float, float, float, float]


class Picture:
    """A state under construction. Places are (left, top, width, height) in the scene, before any turn."""

    def __init__(
        self, width: int, height: int, *, features: Sequence[str] = (), name: str = "photo.jpg"
    ) -> None:
        self.state: Plain = {
            "features": list(features),
            "name": name,
            "scene": {"width": width, "height": height},
            "background": "#ffffff",
            "turn": 0,
            "mirrored": False,
            "frame": {"x": 0, "y": 0, "width": width, "height": height},
            "size": {"width": width, "height": height},
            "look": {"brightness": 0, "contrast": 0, "grey": False},
            "layers": [],
            "grid": None,
            "told": [],
            "saved": None,
            "next": 1,
        }

    def after(self, *deeds: Callable[[Picture], Any]) -> Picture:
        """Another picture, to which something was done."""
        done = deepcopy(self)
        for deed in deeds:
            deed(done)
        return done

    def layer(self, name: str, **facts: Any) -> Plain:
        """A new layer, above the others."""
        made = {"id": self._id("l"), "name": name, "visible": True, "opacity": 100, "items": [], **facts}
        self.state["layers"].append(made)
        return made

    def thing(self, shape: str, name: str, where: Where, colour: str) -> None:
        """An object of the scene, on the top layer."""
        self._draw(where, kind="thing", shape=shape, name=name, colour=colour, given=True)

    def ground(self, kind: str, where: Where, colour: str) -> None:
        """A box or an oval of the scene that nobody names: sky, grass, a card."""
        self._draw(where, kind=kind, colour=colour, given=True)

    def words(self, text: str, name: str | None, where: Where, colour: str = "#222222") -> None:
        """A text of the scene."""
        self._draw(
            where, kind="text", text=text, colour=colour, given=True, **({"name": name} if name else {})
        )

    def pixels(self, rows: Sequence[str], palette: Sequence[tuple[str, str]]) -> None:
        """A small picture to paint: lines of digits, colours as (name, #rrggbb)."""
        tints = [{"name": name, "colour": colour} for name, colour in palette]
        self.state["grid"] = {"palette": tints, "rows": list(rows)}
        if not self.state["layers"]:
            self.layer("Image")

    def tells(self, label: str, value: str) -> None:
        """A fact that the file tells."""
        self.state["told"].append({"id": self._id("t"), "label": label, "value": value})

    def turned(self, quarters: int, *, mirrored: bool = False) -> None:
        """The scene mirrored or not, then turned clockwise by so many quarters."""
        changed = (quarters - self.state["turn"]) % 2
        self.state.update(turn=quarters % 4, mirrored=mirrored)
        size = self.state["size"]
        if changed:
            self.state["size"] = {"width": size["height"], "height": size["width"]}

    def crop(self, x: float, y: float, width: int, height: int) -> None:
        """Keep a part of a scene that is not turned."""
        self.state["frame"] = {"x": x, "y": y, "width": width, "height": height}
        self.state["size"] = {"width": width, "height": height}

    def resize(self, width: int, height: int) -> None:
        """Give other numbers of pixels."""
        self.state["size"] = {"width": width, "height": height}

    def add(self, kind: str, where: Where, **facts: Any) -> None:
        """What someone adds on the top layer: a box, an oval, a blur, a text."""
        self._draw(where, kind=kind, **facts)

    def save(self, name: str, kind: str, quality: int = 80) -> None:
        """Export as a file."""
        self.state["saved"] = {"name": name, "format": kind, "quality": quality}

    def _draw(self, where: Where, **facts: Any) -> None:
        layer = self.state["layers"][-1] if self.state["layers"] else self.layer("Image")
        x, y, width, height = where
        layer["items"].append(
            {"id": self._id("i"), "x": x, "y": y, "width": width, "height": height, **facts}
        )

    def _id(self, letter: str) -> str:
        self.state["next"] += 1
        return f"{letter}{self.state['next'] - 1}"
