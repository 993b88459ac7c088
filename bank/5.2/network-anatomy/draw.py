"""Draws for networks at home."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.sorting import classed
from pix.content.drawing.wording import SIDE, Two
from pix.content.files import ods
from pix.content.simulators.router.building import Box, device_id

LINKS: Mapping[str, Sequence[Two]] = {
    "direct": (
        (
            "Le casque joue la musique du téléphone en pleine montagne, sans réseau",
            "The headset plays the phone’s music high in the mountains, with no network",
        ),
        (
            "La montre envoie le pouls au téléphone qui est dans la poche",
            "The watch sends the pulse to the phone in the pocket",
        ),
        (
            "Deux téléphones côte à côte s’échangent une photo dans un avion",
            "Two phones side by side exchange a photo on a plane",
        ),
    ),
    "mobile": (
        (
            "Dans un champ, loin de toute maison, un plan se charge sur le téléphone",
            "In a field, far from any house, a map loads on the phone",
        ),
        (
            "Dans un car qui roule, le téléphone utilise le forfait pour lire les nouvelles",
            "On a moving coach, the phone uses the plan to read the news",
        ),
        (
            "La box est éteinte ; le téléphone consulte quand même un site",
            "The router is off; the phone still visits a site",
        ),
    ),
    "wifi": (
        (
            "À la maison, la tablette sans carte SIM va sur internet par la box",
            "At home, the tablet without a SIM card reaches the internet through the router",
        ),
        (
            "À la bibliothèque, on choisit un réseau et on tape une clé",
            "At the library, you choose a network and type a key",
        ),
        (
            "L’imprimante sans fil reçoit un document en passant par la box",
            "The wireless printer receives a document through the router",
        ),
    ),
}
THINGS: Sequence[Two] = (
    ("Imprimante", "Printer"),
    ("Téléviseur", "Television"),
    ("Tablette", "Tablet"),
    ("Console", "Console"),
    ("Thermostat", "Thermostat"),
    ("Enceinte", "Speaker"),
    ("Portable-Nadia", "Laptop-Nadia"),
    ("Bureau", "Desktop"),
    ("Téléphone-Yao", "Phone-Yao"),
    ("Caméra", "Camera"),
    ("Montre", "Watch"),
    ("Liseuse", "E-reader"),
)
WITH_SOCKET = {"Imprimante", "Téléviseur", "Console", "Portable-Nadia", "Bureau", "Enceinte", "Caméra"}


def links(dice: Dice, locale: str) -> Drawn:
    """Situations and the wireless link at work."""
    return classed(dice, locale, LINKS, 5)


def router_page(dice: Dice, locale: str) -> Drawn:
    """A router’s list of devices: how many over Wi-Fi, an address, the one that nobody knows."""
    side, count = SIDE[locale], dice.integer(8, 11)
    things = dice.sample(THINGS, count)
    names = [pair[side] for pair in things]
    hosts, third = dice.sample(range(11, 90), count + 1), dice.integer(1, 60)
    sockets = [rank for rank, pair in enumerate(things) if pair[0] in WITH_SOCKET]
    wired = dice.sample(sockets, dice.integer(2, len(sockets)))
    wires = [rank in wired for rank in range(count + 1)]
    words = (("Fil", "Wifi"), ("Cable", "Wi-Fi"))[side]
    stranger = f"{dice.pick(('ESP', 'TAB', 'CAM'))}-{dice.integer(1000, 9999)}"
    rows = [
        [name, words[0 if wires[rank] else 1], f"192.168.{third}.{hosts[rank]}"]
        for rank, name in enumerate([*names, stranger])
    ]
    asked = dice.integer(0, count - 1)
    good = {"wireless": str(wires.count(False)), "address": rows[asked][2], "stranger": stranger}
    heads = [["Appareil", "Liaison", "Adresse"], ["Device", "Link", "Address"]][side]
    wrong = [
        good | {"wireless": str(count + 1)},
        good | {"address": rows[asked - 1][2]},
        good | {"stranger": names[0]},
    ]
    return Drawn(
        solution={key: [value] for key, value in good.items()},
        right=[good],
        wrong=wrong,
        values={
            "asked": names[asked],
            "owned": ", ".join(sorted(names)),
            "found": rows[asked][2],
            "stranger": stranger,
            "wireless": good["wireless"],
        },
        files=[File("box.ods", ods({("Appareils", "Devices")[side]: [heads, *dice.shuffle(rows)]}))],
    )


GARDENS: Sequence[Two] = (
    ("Jardin", "Garden"),
    ("Verger", "Orchard"),
    ("Colline", "Hill"),
    ("Ruisseau", "Stream"),
    ("Terrasse", "Terrace"),
    ("Cabane", "Cabin"),
)
PLAYED: Sequence[Two] = (("Console", "Console"), ("Tablette", "Tablet"), ("Téléviseur", "Television"))


def household(dice: Dice, locale: str) -> Drawn:
    """A router to set up: network name, reserved address, hours of one device."""
    side, third, host = SIDE[locale], dice.integer(1, 60), dice.integer(100, 199)
    name, start, end = dice.pick(GARDENS)[side], dice.integer(20, 22), dice.integer(6, 8)
    played = dice.pick(PLAYED)[side]
    things = [("Imprimante", "Printer")[side], played, *(one[side] for one in THINGS[4:7])]
    box = Box(locale, pages=["wifi", "devices", "reserved", "hours", "admin"])
    for rank, thing in enumerate(dice.shuffle(things)):
        link = "cable" if rank == 0 else "wifi"
        box.device(
            thing,
            link=link,
            address=f"192.168.{third}.{20 + rank}",
            hardware=f"02:4f:9a:00:{host:02x}:{rank:02x}",
        )
    printer, address = things[0], f"192.168.{third}.{host}"
    hours = {"from": f"{start}:00", "to": f"{end:02}:00"}

    def done(cut: str = played, kept: str = printer, at: str = address) -> Box:
        return box.after(
            lambda b: b.set("wifi.name", to=name),
            lambda b: b.add("reserved", device=device_id(kept), address=at),
            lambda b: b.add("hours", device=device_id(cut), **hours),
        )

    return Drawn(
        start=box.state,
        solution=done().state,
        values={
            "name": name,
            "printer": printer,
            "address": address,
            "played": played,
            "start": f"{start}:00",
        }
        | {"end": hours["to"], "printer_id": device_id(printer), "played_id": device_id(played)},
        wrong=[
            done(cut=things[2]).state,
            done(
                at=next(one["address"] for one in box.state["lists"]["devices"] if one["name"] == printer)
            ).state,
            done()
            .after(*(lambda b, one=one: b.add("hours", device=device_id(one), **hours) for one in things[2:]))
            .state,
            done(kept=played).state,
            box.after(lambda b: b.set("wifi.name", to=name)).state,
            done().after(lambda b: b.change("devices", played, blocked=True)).state,
            done().after(lambda b: b.set("wifi.hidden", to=True)).state,
        ],
    )
