"""What checks look at, in words of the person who edits.

`turn` (0, 90, 180 or 270, clockwise), `mirrored`, `upright`; `size`: {width, height} in pixels, `distorted`;
`frame`: {x, y, width, height, kept: percent of the scene}. `things`: {name: {inside: percent of it in the
frame, seen: percent that is in the frame and under nothing opaque, veiled: percent under a blur or something
one sees through}}. `in_frame`: names of the things of which something is in the frame.
`light`: {brightness, contrast, grey}. `layers`: [{name, visible, opacity}], the lowest first; `order`: their
names. `added`: [{kind, text, colour, opacity, layer, visible, inside}], what was not in the start.
`pixels`: lines of digits, or null; `painted`: how many of each colour, by name. `told`: labels that the file
still tells. `saved`: {name, format, quality, weight, flat, transparent} or null.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from pix.content.simulators.image_editor.covering import Cover, core, share
from pix.content.simulators.image_editor.parts import Item, Layer
from pix.content.simulators.image_editor.state import State
from pix.content.simulators.image_editor.weight import weight

Plain = dict[str, Any]
# Beyond this, a picture looks squeezed.
STRETCHED = 0.03


def observe(state: State) -> Plain:
    """The picture as checks see it; nothing derived is taken from the page."""
    turn, things = state.turn * 90, _things(state)
    return {
        "turn": turn,
        "mirrored": state.mirrored,
        "upright": not turn and not state.mirrored,
        "size": state.size.model_dump(),
        "distorted": _is_distorted(state),
        "frame": {**state.frame.model_dump(), "kept": _kept(state)},
        "things": things,
        "in_frame": [name for name, facts in things.items() if facts["inside"]],
        "light": state.look.model_dump(),
        "layers": [layer.model_dump(exclude={"id", "items"}) for layer in state.layers],
        "order": [layer.name for layer in state.layers],
        "added": [
            _added(state, layer, item) for layer in state.layers for item in layer.items if not item.given
        ],
        "pixels": state.grid and state.grid.rows,
        "painted": _painted(state),
        "told": [one.label for one in state.told],
        "saved": _saved(state),
    }


def _is_distorted(state: State) -> bool:
    width, height = state.frame.width, state.frame.height
    if state.turn % 2:
        width, height = height, width
    return abs(state.size.width / state.size.height / (width / height) - 1) > STRETCHED


def _kept(state: State) -> int:
    area = state.frame.width * state.frame.height
    return round(100 * area / (state.scene.width * state.scene.height))


def _things(state: State) -> dict[str, Plain]:
    """Each named thing of the scene, with what lies above it."""
    drawn = [Cover(item, layer) for layer in state.layers for item in layer.items]
    found = {}
    for rank, one in enumerate(drawn):
        if one.item.name and one.item.given:
            found[one.item.name] = _thing(state, one, drawn[rank + 1 :])
    return found


def _thing(state: State, thing: Cover, above: list[Cover]) -> Plain:
    frame = state.frame
    hiding = [cover for cover in above if cover.hides]
    veiling = [cover for cover in above if cover.veils]

    def is_in(x: float, y: float) -> bool:
        return frame.x <= x <= frame.x + frame.width and frame.y <= y <= frame.y + frame.height

    def is_seen(x: float, y: float) -> bool:
        return thing.is_drawn and is_in(x, y) and not any(cover.holds(x, y) for cover in hiding)

    return {
        "inside": share(core(thing.item), is_in),
        "seen": share(core(thing.item), is_seen),
        "veiled": share(core(thing.item), lambda x, y: is_seen(x, y) and any(c.holds(x, y) for c in veiling)),
    }


def _added(state: State, layer: Layer, item: Item) -> Plain:
    frame = state.frame
    right, bottom = frame.x + frame.width, frame.y + frame.height
    facts = item.model_dump(include={"kind", "text", "colour", "opacity"})
    inside = share(item, lambda x, y: frame.x <= x <= right and frame.y <= y <= bottom)
    return {**facts, "layer": layer.name, "visible": layer.visible, "inside": inside}


def _painted(state: State) -> Plain:
    if not state.grid:
        return {}
    counts = Counter("".join(state.grid.rows))
    return {tint.name: counts[str(rank)] for rank, tint in enumerate(state.grid.palette)}


def _saved(state: State) -> Plain | None:
    if not state.saved:
        return None
    kind = state.saved.format
    transparent = state.background is None and kind != "jpeg"
    facts = {"weight": weight(state.size, state.saved), "flat": kind != "layers", "transparent": transparent}
    return {**state.saved.model_dump(), **facts}
