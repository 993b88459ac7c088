"""Draws for the security of a home router."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.router.building import Box

WEAK = ("wep", "wpa", "wpa2", "open")
THINGS: Sequence[Two] = (
    ("Imprimante", "Printer"),
    ("Téléviseur", "Television"),
    ("Tablette", "Tablet"),
    ("Enceinte", "Speaker"),
    ("Thermostat", "Thermostat"),
)
WORDS: Sequence[Two] = (
    ("tuba", "tuba"),
    ("orage", "storm"),
    ("valise", "suitcase"),
    ("mousse", "foam"),
    ("lanterne", "lantern"),
    ("tiroir", "drawer"),
    ("granit", "granite"),
    ("moulin", "windmill"),
)


def factory_box(dice: Dice, locale: str) -> Drawn:
    """A router as it left the factory: three settings to make."""
    side, factory = SIDE[locale], f"admin{dice.integer(1000, 9999)}"
    words, mode = [pair[side] for pair in dice.sample(WORDS, 4)], dice.pick(WEAK)
    new, guests = (
        "-".join([*words[:3], str(dice.integer(12, 98))]),
        f"{words[3].capitalize()}-{dice.integer(10, 99)}",
    )
    box = Box(locale, pages=["wifi", "guest", "devices", "admin"], factory=factory)
    for rank, pair in enumerate(dice.sample(THINGS, 4)):
        box.device(pair[side], address=f"192.168.1.{rank + 20}", hardware=f"02:4f:9a:00:11:{rank:02x}")
    box.set("wifi.mode", to=mode)
    box.set("admin.password", to=factory)
    box.set("guest.name", to=f"Box-{dice.integer(1000, 9999)}")
    opened = box.after(lambda b: b.enter())
    password = opened.after(lambda b: b.set("admin.password", to=new))
    both = password.after(lambda b: b.set("wifi.mode", to="wpa3"))
    guest = both.after(lambda b: b.set("guest", to=True), lambda b: b.set("guest.name", to=guests))
    done = guest.after(lambda b: b.set("guest.apart", to=True))
    return Drawn(
        start=box.state,
        solution=done.state,
        values={"factory": factory, "new": new, "guests": guests},
        wrong=[
            done.after(
                lambda b: b.set("admin.password", to=factory), lambda b: b.set("wifi.key", to=new)
            ).state,
            guest.state,
            both.state,
            done.after(lambda b: b.set("wifi.mode", to=mode), lambda b: b.set("wifi.hidden", to=True)).state,
        ],
    )
