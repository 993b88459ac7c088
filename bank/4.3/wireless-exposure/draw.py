"""Draws for wireless links."""

from collections.abc import Mapping, Sequence

from pix.content.drawing import Dice, Drawn
from pix.content.drawing.sorting import classed
from pix.content.drawing.wording import SIDE, Two
from pix.content.simulators.phone_settings.building import Phone

SWITCHES: Sequence[Two] = (
    ("Données mobiles", "Mobile data"),
    ("Wifi", "Wi-Fi"),
    ("Liaison directe (Bluetooth)", "Direct link (Bluetooth)"),
    ("Partage de connexion", "Connection sharing"),
)
GOALS: Sequence[tuple[Two, tuple[int, ...]]] = (
    (("plus aucune liaison sans fil ne doit fonctionner", "every wireless link must be off"), ()),
    (
        (
            "seul le casque sans fil doit rester relié au téléphone",
            "only the wireless headset must stay linked to the phone",
        ),
        (2,),
    ),
    (
        (
            "seule la box de la maison doit servir, sans casque, ni forfait, ni partage",
            "only the home router must be used, with no headset, mobile plan or sharing",
        ),
        (1,),
    ),
    (
        (
            "seul le forfait doit servir, sans casque ni autre liaison",
            "only the mobile plan must be used, with no headset and no other link",
        ),
        (0,),
    ),
    (
        (
            "la box et le casque sans fil doivent servir, et rien d’autre",
            "the router and the wireless headset must be used, and nothing else",
        ),
        (1, 2),
    ),
    (
        (
            "le forfait et le casque sans fil doivent servir, et rien d’autre",
            "the mobile plan and the wireless headset must be used, and nothing else",
        ),
        (0, 2),
    ),
)
ACTS: Mapping[str, Sequence[Two]] = {
    "less": (
        (
            "Mettre le haut-parleur et poser le téléphone à un mètre",
            "Use the loudspeaker and put the phone a metre away",
        ),
        (
            "Téléphoner avec des écouteurs à fil, le téléphone sur la table",
            "Call with wired earphones, the phone on the table",
        ),
        (
            "Sortir de la cave, où le réseau passe mal, pour appeler",
            "Leave the cellar, where reception is poor, to call",
        ),
        ("Écrire un message au lieu d’appeler longuement", "Write a message instead of making a long call"),
        ("Raccourcir l’appel, téléphone à l’oreille", "Shorten the call made with the phone at the ear"),
        (
            "Couper les liaisons la nuit, quand le téléphone est près de l’oreiller",
            "Turn the links off at night, when the phone is near the pillow",
        ),
    ),
    "nothing": (
        ("Coller une pastille « anti-ondes » sur la coque", "Stick an “anti-wave” patch on the case"),
        ("Baisser la luminosité de l’écran pendant l’appel", "Lower the screen’s brightness during the call"),
        ("Poser une plante verte près du téléphone", "Put a green plant near the phone"),
        ("Choisir une sonnerie plus douce", "Choose a softer ringtone"),
        ("Porter une pierre décorative autour du cou", "Wear a decorative stone around the neck"),
        ("Choisir un fond d’écran sombre", "Choose a dark wallpaper"),
    ),
}


def switches(dice: Dice, locale: str) -> Drawn:
    """A phone’s links and what is wanted: the switches to press."""
    side, (goal, keep) = SIDE[locale], dice.pick(GOALS)
    states = [dice.chance(0.5) for _ in range(4)]
    if all(state == (rank in keep) for rank, state in enumerate(states)):
        states[3] = True
    words = (("marche", "arrêt"), ("on", "off"))[side]
    lines = "\n".join(
        f"| {SWITCHES[rank][side]} | {words[0 if state else 1]} |" for rank, state in enumerate(states)
    )
    solution = ["abcd"[rank] for rank, state in enumerate(states) if state != (rank in keep)]
    lit = ["abcd"[rank] for rank, state in enumerate(states) if state]
    proposals = [("abcd"[rank], pair[side]) for rank, pair in enumerate(SWITCHES)]
    missed = [letter for letter in "abcd" if letter not in solution]
    wrong = [row for row in (lit, missed, list("abcd")) if row and row != solution]
    return Drawn(
        solution=solution,
        proposals=proposals,
        values={"goal": goal[side], "rows": lines},
        right=[solution],
        wrong=wrong,
    )


def exposure(dice: Dice, locale: str) -> Drawn:
    """Actions: those that reduce exposure and those that change nothing."""
    return classed(dice, locale, ACTS, 6)


def flight(dice: Dice, locale: str) -> Drawn:
    """A phone before take-off: aeroplane mode, then one link back on."""
    side, first_on = SIDE[locale], dice.chance(0.5)
    key, needed = (
        ("bluetooth", ("vos écouteurs Bluetooth", "your Bluetooth earphones")),
        ("wifi", ("le wifi de l’avion", "the plane’s Wi-Fi")),
    )[0 if first_on else 1]
    phone = Phone(locale, pages=["links", "display", "sound", "battery"])
    place, number = dice.town(), dice.integer(100, 999)
    phone.networks(
        {f"{place}-{number}": "k" * 8, f"{('Cabine', 'Cabin')[side]}-{number}": ""},
        joined=f"{place}-{number}",
    )
    phone.set("hotspot", to=dice.chance(0.5))
    phone.set("brightness", to=dice.integer(30, 90, 5))
    cut = phone.after(lambda d: d.set("airplane", to=True))
    done = cut.after(lambda d: d.set(key, to=True))
    by_hand = phone.after(
        lambda d: [d.set(one, to=False) for one in ("wifi", "mobile", "bluetooth") if one != key]
    )
    return Drawn(
        start=phone.state,
        solution=done.state,
        values={
            "needed": needed[side],
            "link": (("Bluetooth", "Wifi"), ("Bluetooth", "Wi-Fi"))[side][key == "wifi"],
        }
        | {"key": key, "other": "wifi" if first_on else "bluetooth"},
        wrong=[
            cut.state,
            by_hand.state,
            phone.after(lambda d: d.set("volume.media", to=0), lambda d: d.set("sleep", to="30s")).state,
            done.after(lambda d: d.set("wifi", to=True), lambda d: d.set("bluetooth", to=True)).state,
        ],
    )
