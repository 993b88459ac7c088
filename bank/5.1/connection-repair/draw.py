"""Draws for restoring a connection."""

from collections.abc import Sequence

from pix.content.drawing import Dice, Drawn, File
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.phone_settings.building import Phone

PLACES: Sequence[Two] = (
    ("Atelier", "Workshop"),
    ("Mediatheque", "Library"),
    ("Refuge", "Refuge"),
    ("Gite", "Cottage"),
    ("Cantine", "Canteen"),
    ("Jardin", "Garden"),
    ("Studio", "Studio"),
    ("Musee", "Museum"),
)
SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def _secret(dice: Dice, length: int) -> str:
    """Signs that are not mistaken for one another."""
    return "".join(dice.pick(SIGNS) for _ in range(length))


def label(dice: Dice, locale: str) -> Drawn:
    """A router’s label and the networks in reach: name and key."""
    place = dice.pick(PLACES)[SIDE[locale]]
    numbers = dice.sample(range(1000, 9999), 3)
    names = [f"{place}-{number}" for number in numbers] + [f"{place}-{numbers[0]}-Guest"]
    key, admin, serial = _secret(dice, 12), _secret(dice, 8), _secret(dice, 12)
    listed = dice.shuffle(names)
    letters = dict(zip(listed, "abcd", strict=True))
    good = {"network": letters[names[0]], "key": key}
    wrong = [good | {"network": letters[names[3]]}, good | {"key": admin}, good | {"key": serial}]
    return Drawn(
        solution={field: [value] for field, value in good.items()},
        options={"network": [(letters[name], name) for name in listed]},
        values={"name": names[0], "key": key, "admin": admin, "serial": serial, "place": place},
        right=[good],
        wrong=wrong,
    )


def _settings(fault: int, names: Sequence[str]) -> list[tuple[bool, bool, str, bool]]:
    """Aeroplane mode, Wi-Fi, network joined, right key: with one fault."""
    return [(fault == 0, fault != 1, names[1] if fault == 2 else names[0], fault != 3)]


def setting_to_fix(dice: Dice, locale: str) -> Drawn:
    """A phone’s settings: the change that brings the connection back."""
    side, fault = SIDE[locale], dice.integer(0, 3)
    place = dice.pick(PLACES)[side]
    names = [f"{place}-{number}" for number in dice.sample(range(1000, 9999), 2)]
    plane, wifi, joined, key = _settings(fault, names)[0]
    states = (("activé", "désactivé", "acceptée", "refusée"), ("on", "off", "accepted", "refused"))[side]
    texts = (
        (
            "Désactiver le mode avion",
            "Activer le wifi",
            f"Rejoindre le réseau {names[0]}",
            f"Retaper la clé du réseau {names[0]}",
            "Remplacer la box",
        ),
        (
            "Turn aeroplane mode off",
            "Turn Wi-Fi on",
            f"Join the network {names[0]}",
            f"Type the key of the network {names[0]} again",
            "Replace the router",
        ),
    )[side]
    values = {
        "plane": states[not plane],
        "wifi": states[not wifi],
        "joined": joined,
        "key": states[2 if key else 3],
        "name": names[0],
        "fix": texts[fault],
    }
    order = dice.shuffle(range(5))
    proposals = [("abcde"[rank], texts[place]) for rank, place in enumerate(order)]
    solution = ["abcde"[order.index(fault)]]
    wrong = [["abcde"[order.index(other)]] for other in range(5) if other != fault]
    return Drawn(solution=solution, proposals=proposals, values=values, right=[solution], wrong=wrong)


def wrong_line(dice: Dice, locale: str) -> Drawn:
    """Two machines of one network: the faulty line of the second, and its right value."""
    del locale
    third, hosts = dice.integer(2, 98), dice.sample(range(20, 200), 2)
    gate, dns, fault = dice.pick((1, 254)), dice.pick((53, 201, 250)), dice.pick(("mask", "gateway", "dns"))
    right = {"mask": "255.255.255.0", "gateway": f"192.168.{third}.{gate}", "dns": f"192.168.{third}.{dns}"}
    other = third + dice.integer(1, 9)
    bad = {"mask": "255.255.255.252", "gateway": f"192.168.{other}.{gate}", "dns": f"192.168.{other}.{dns}"}[
        fault
    ]
    second = right | {fault: bad}
    good = {"line": fault, "value": right[fault]}
    values: dict[str, object] = {
        "one": f"192.168.{third}.{hosts[0]}",
        "two": f"192.168.{third}.{hosts[1]}",
        "good": right[fault],
    }
    values |= {f"{key}_one": value for key, value in right.items()} | {
        f"{key}_two": value for key, value in second.items()
    }
    wrong = [
        good | {"line": "address"},
        good | {"value": bad},
        {"line": "address", "value": f"192.168.{third}.{hosts[0]}"},
    ]
    return Drawn(
        solution={key: [value] for key, value in good.items()}, values=values, right=[good], wrong=wrong
    )


def not_served(dice: Dice, locale: str) -> Drawn:
    """A report on twelve machines: the one that gave itself an address."""
    third, words = (
        dice.integer(2, 98),
        (("Poste", "Adresse", "Masque", "Passerelle"), ("Machine", "Address", "Mask", "Gateway"))[
            SIDE[locale]
        ],
    )
    names = [f"{words[0].lower()}-{number}" for number in sorted(dice.sample(range(11, 99), 12))]
    lost, empty = dice.integer(0, 11), ("(aucune)", "(none)")[SIDE[locale]]
    blocks = []
    for rank, name in enumerate(names):
        own = rank == lost
        address = (
            f"169.254.{dice.integer(3, 250)}.{dice.integer(3, 250)}"
            if own
            else f"192.168.{third}.{20 + 7 * rank}"
        )
        mask, gate = ("255.255.0.0", empty) if own else ("255.255.255.0", f"192.168.{third}.254")
        blocks.append(
            f"{name}\r\n  {words[1]}: {address}\r\n  {words[2]}: {mask}\r\n  {words[3]}: {gate}\r\n"
        )
    found = names[lost]
    return Drawn(
        solution=[found, found.split("-")[1]],
        values={"found": found},
        files=[File("reseau.txt", "\r\n".join(blocks).encode())],
        right=[found],
        wrong=[names[lost - 1], names[lost - 2]],
    )


def poster(dice: Dice, locale: str) -> Drawn:
    """A phone, networks with like names, the key read on a poster."""
    place = dice.pick(PLACES)[SIDE[locale]]
    kinds = (("Public", "Personnel", "Reunion"), ("Public", "Staff", "Meeting"))[SIDE[locale]]
    names, free = [f"{place}-{kind}" for kind in kinds], f"{place}-{('Gratuit', 'Free')[SIDE[locale]]}"
    keys = {name: _secret(dice, 10) for name in [*names, f"Box-{dice.integer(1000, 9999)}"]}
    is_on = dice.chance(0.5)
    phone = Phone(locale, pages=["links", "display", "sound", "battery"])
    phone.networks({name: keys[name] for name in dice.shuffle(list(keys))} | {free: ""})
    phone.set("wifi", to=is_on)
    on = phone.after(lambda d: d.set("wifi", to=True))
    done = on.after(lambda d: d.set("wifi.network", to=names[0]))
    return Drawn(
        start=phone.state,
        solution=done.state,
        values={"name": names[0], "key": keys[names[0]]},
        wrong=[
            on.after(lambda d: d.set("wifi.network", to=names[1])).state,
            on.after(lambda d: d.set("wifi.network", to=free)).state,
            done.after(lambda d: d.set("mobile", to=False)).state,
            done.after(lambda d: d.set("wifi", to=False)).state,
        ],
    )
