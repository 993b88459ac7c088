"""The usual pages of a phone, in both languages: what they hold until a challenge says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from pix.content.simulators.device_settings.wording import Two

Facts = dict[str, Any]


class Usual(NamedTuple):
    """A page, and its rows in order."""

    id: str
    icon: str
    title: Two
    rows: Sequence[Facts]


def toggle(key: str, label: Two, *, on: bool = False, **facts: Any) -> Facts:
    """On or off."""
    return {"kind": "toggle", "key": key, "label": label, "value": on, **facts}


def choice(key: str, label: Two, options: Sequence[tuple[str, Two]], **facts: Any) -> Facts:
    """One among several; the first to begin with."""
    rows = [{"id": one, "label": text} for one, text in options]
    return {"kind": "choice", "key": key, "label": label, "value": options[0][0], "options": rows, **facts}


def slider(key: str, label: Two, value: int, **facts: Any) -> Facts:
    """A number, a percentage when nothing else is said."""
    return {"kind": "slider", "key": key, "label": label, "value": value, "unit": "%", "step": 5, **facts}


def text(key: str, label: Two, value: str = "", **facts: Any) -> Facts:
    """Something typed."""
    return {"kind": "text", "key": key, "label": label, "value": value, **facts}


def once(key: str, among: Sequence[Any], say: Two | str = "") -> Facts:
    """What must hold for a row to show, or to be used."""
    return {"key": key, "among": among, "say": say}


IN_FLIGHT = Two(
    "Le mode avion coupe cette liaison. Désactivez-le d’abord.",
    "Aeroplane mode cuts this link. Turn it off first.",
)
PLANE = toggle(
    "airplane",
    Two("Mode avion", "Aeroplane mode"),
    icon="plane",
    hint=Two("Coupe toutes les liaisons sans fil", "Cuts all wireless links"),
    effects=[{"to": True, "values": {"wifi": False, "mobile": False, "bluetooth": False}}],
)
WIFI = Usual("wifi-page", "wifi", Two("Wifi", "Wi-Fi"), [toggle("wifi", Two("Wifi", "Wi-Fi"), on=True)])
MOBILE = Usual(
    "mobile-page",
    "mobile",
    Two("Réseau mobile", "Mobile network"),
    [
        toggle(
            "mobile",
            Two("Données mobiles", "Mobile data"),
            on=True,
            hint=Two("Internet par l’antenne de l’opérateur", "Internet through the operator’s antenna"),
            needs=[once("airplane", [False], IN_FLIGHT)],
        ),
        toggle("roaming", Two("Données à l’étranger", "Data abroad")),
        toggle("hotspot", Two("Partage de connexion", "Connection sharing")),
    ],
)
BLUETOOTH = Usual(
    "bluetooth-page",
    "bluetooth",
    Two("Bluetooth", "Bluetooth"),
    [
        toggle(
            "bluetooth",
            Two("Bluetooth", "Bluetooth"),
            on=True,
            hint=Two("Liaison directe avec un appareil proche", "Direct link with a device close by"),
        )
    ],
)
DISPLAY = Usual(
    "display",
    "sun",
    Two("Affichage", "Display"),
    [
        slider("brightness", Two("Luminosité", "Brightness"), 80, icon="sun"),
        toggle("brightness.auto", Two("Luminosité automatique", "Automatic brightness")),
        toggle("dark", Two("Thème sombre", "Dark theme")),
        slider("text", Two("Taille du texte", "Text size"), 2, low=1, high=5, step=1, unit=""),
        choice(
            "sleep",
            Two("Mise en veille de l’écran", "Screen goes to sleep"),
            [
                ("10m", Two("Après 10 minutes", "After 10 minutes")),
                ("5m", Two("Après 5 minutes", "After 5 minutes")),
                ("2m", Two("Après 2 minutes", "After 2 minutes")),
                ("1m", Two("Après 1 minute", "After 1 minute")),
                ("30s", Two("Après 30 secondes", "After 30 seconds")),
            ],
        ),
        toggle(
            "night",
            Two("Mode nuit programmé", "Scheduled night mode"),
            icon="moon",
            hint=Two("Des couleurs plus chaudes le soir", "Warmer colours in the evening"),
        ),
        text("night.from", Two("Début", "From"), "20:00", form="time", when=[once("night", [True])]),
        text("night.to", Two("Fin", "Until"), "06:00", form="time", when=[once("night", [True])]),
    ],
)
SOUND = Usual(
    "sound",
    "sound",
    Two("Son et vibration", "Sound and vibration"),
    [
        choice(
            "ringer",
            Two("Mode de la sonnerie", "Ringer mode"),
            [
                ("ring", Two("Sonnerie", "Ring")),
                ("vibrate", Two("Vibreur", "Vibrate")),
                ("mute", Two("Silencieux", "Silent")),
            ],
        ),
        slider("volume.ring", Two("Volume de la sonnerie", "Ringer volume"), 60),
        slider("volume.media", Two("Volume de la musique et des vidéos", "Volume of music and videos"), 50),
        slider("volume.alarm", Two("Volume de l’alarme", "Alarm volume"), 70),
        toggle("vibrate", Two("Vibrer pendant la sonnerie", "Vibrate while ringing")),
    ],
)
QUIET = Usual(
    "quiet",
    "moon",
    Two("Ne pas déranger", "Do not disturb"),
    [
        toggle(
            "dnd",
            Two("Ne pas déranger", "Do not disturb"),
            icon="moon",
            hint=Two("Ni sonnerie ni notification", "No ringing, no notification"),
        ),
        toggle("dnd.alarms", Two("Laisser sonner les alarmes", "Let alarms ring"), on=False),
        choice(
            "dnd.calls",
            Two("Appels autorisés", "Calls allowed"),
            [
                ("none", Two("Aucun", "None")),
                ("all", Two("Tous", "All")),
                ("contacts", Two("Mes contacts", "My contacts")),
            ],
        ),
        toggle("dnd.plan", Two("Programmer chaque jour", "Schedule every day")),
        text("dnd.from", Two("Début", "From"), "22:00", form="time", when=[once("dnd.plan", [True])]),
        text("dnd.to", Two("Fin", "Until"), "08:00", form="time", when=[once("dnd.plan", [True])]),
    ],
)
