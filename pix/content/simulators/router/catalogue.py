"""The usual pages of a home router, in both languages."""

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
    note: Two | str = ""


def _toggle(key: str, label: Two, *, on: bool = False, **facts: Any) -> Facts:
    return {"kind": "toggle", "key": key, "label": label, "value": on, **facts}


def _choice(key: str, label: Two, value: str, options: Sequence[tuple[str, Two]], **facts: Any) -> Facts:
    rows = [{"id": one, "label": text} for one, text in options]
    return {"kind": "choice", "key": key, "label": label, "value": value, "options": rows, **facts}


def _text(key: str, label: Two, value: str = "", **facts: Any) -> Facts:
    return {"kind": "text", "key": key, "label": label, "value": value, **facts}


def _list(key: str, label: Two | str, noun: Two, columns: Sequence[Facts], can: Sequence[str]) -> Facts:
    return {"kind": "list", "key": key, "label": label, "noun": noun, "columns": columns, "can": can}


def _options(*pairs: tuple[str, Two]) -> list[Facts]:
    return [{"id": one, "label": text} for one, text in pairs]


DEVICE, ADDRESS = Two("Appareil", "Device"), Two("Adresse", "Address")
EDITED = ("add", "edit", "remove")
MODES = (
    ("open", Two("Aucun (réseau ouvert)", "None (open network)")),
    ("wep", Two("WEP (ancien)", "WEP (old)")),
    ("wpa", Two("WPA (ancien)", "WPA (old)")),
    ("wpa2", Two("WPA2", "WPA2")),
    ("wpa3", Two("WPA3", "WPA3")),
)
WIFI = Usual(
    "wifi-page",
    "wifi",
    Two("Wifi", "Wi-Fi"),
    [
        _toggle("wifi", Two("Wifi", "Wi-Fi"), on=True),
        _text("wifi.name", Two("Nom du réseau", "Network name"), "Box-4F2A", least=1),
        _choice("wifi.mode", Two("Chiffrement", "Encryption"), "wpa2", MODES),
        _text("wifi.key", Two("Clé du wifi", "Wi-Fi key"), "clef-d-usine", form="secret", least=8),
        _toggle(
            "wifi.hidden",
            Two("Masquer le nom du réseau", "Hide the network name"),
            hint=Two("Il n’apparaît plus dans les listes", "It no longer appears in lists"),
        ),
        _choice(
            "wifi.channel",
            Two("Canal", "Channel"),
            "auto",
            [("auto", Two("Automatique", "Automatic")), *((str(n), Two(str(n), str(n))) for n in (1, 6, 11))],
        ),
    ],
)
GUEST = Usual(
    "guest-page",
    "people",
    Two("Réseau invité", "Guest network"),
    [
        _toggle("guest", Two("Réseau invité", "Guest network")),
        _text("guest.name", Two("Nom du réseau invité", "Guest network name"), "Box-4F2A-invite", least=1),
        _text(
            "guest.key", Two("Clé du réseau invité", "Guest network key"), "bienvenue", form="secret", least=8
        ),
        _toggle(
            "guest.apart",
            Two("Isoler du réseau principal", "Keep apart from the main network"),
            hint=Two(
                "Les invités vont sur internet, sans voir vos appareils",
                "Guests go on the internet without seeing your devices",
            ),
        ),
    ],
)
DEVICES = Usual(
    "devices-page",
    "phone",
    Two("Appareils connectés", "Connected devices"),
    [
        _list(
            "devices",
            "",
            Two("un appareil", "a device"),
            [
                {"id": "name", "label": DEVICE},
                {
                    "id": "link",
                    "label": Two("Liaison", "Link"),
                    "form": "choice",
                    "fixed": True,
                    "options": _options(
                        ("wifi", Two("Wifi", "Wi-Fi")),
                        ("cable", Two("Fil", "Cable")),
                        ("guest", Two("Wifi invité", "Guest Wi-Fi")),
                    ),
                },
                {"id": "address", "label": ADDRESS, "fixed": True},
                {"id": "hardware", "label": Two("Numéro matériel", "Hardware number"), "fixed": True},
                {"id": "blocked", "label": Two("Bloqué", "Blocked"), "form": "toggle"},
            ],
            ("edit",),
        )
    ],
)
RESERVED = Usual(
    "reserved-page",
    "place",
    Two("Adresses réservées", "Reserved addresses"),
    [
        _list(
            "reserved",
            "",
            Two("une réservation", "a reservation"),
            [
                {"id": "device", "label": DEVICE, "form": "choice", "options": []},
                {"id": "address", "label": ADDRESS, "form": "address"},
            ],
            EDITED,
        )
    ],
    Two(
        "Un appareil reçoit toujours l’adresse que vous lui réservez ; les autres peuvent en changer.",
        "A device always gets the address that you reserve for it; the others may change.",
    ),
)
HOURS = Usual(
    "hours-page",
    "child",
    Two("Horaires d’accès", "Access hours"),
    [
        _list(
            "hours",
            "",
            Two("une coupure", "a pause"),
            [
                {"id": "device", "label": DEVICE, "form": "choice", "options": []},
                {"id": "from", "label": Two("Coupé de", "Cut from"), "form": "time"},
                {"id": "to", "label": Two("À", "Until"), "form": "time"},
            ],
            EDITED,
        )
    ],
    Two(
        "Pendant ces heures, l’appareil n’a plus internet.", "During these hours, the device has no internet."
    ),
)
PORTS = Usual(
    "ports-page",
    "doors",
    Two("Redirections de ports", "Port forwarding"),
    [
        _list(
            "ports",
            "",
            Two("une redirection", "a forwarding"),
            [
                {"id": "name", "label": Two("Service", "Service")},
                {"id": "port", "label": Two("Port", "Port"), "form": "number"},
                {"id": "to", "label": Two("Vers l’adresse", "To the address"), "form": "address"},
                {"id": "on", "label": Two("Active", "On"), "form": "toggle"},
            ],
            EDITED,
        )
    ],
    Two(
        "Une redirection active rend un appareil joignable depuis internet.",
        "A forwarding that is on lets a device be reached from the internet.",
    ),
)
FIREWALL = Usual(
    "firewall-page",
    "fire",
    Two("Pare-feu", "Firewall"),
    [
        _list(
            "rules",
            "",
            Two("une règle", "a rule"),
            [
                {"id": "name", "label": Two("Règle", "Rule")},
                {"id": "source", "label": Two("Depuis", "From")},
                {"id": "port", "label": Two("Port", "Port"), "empty": True},
                {
                    "id": "deed",
                    "label": Two("Action", "Action"),
                    "form": "choice",
                    "options": _options(
                        ("allow", Two("Autoriser", "Allow")), ("deny", Two("Refuser", "Deny"))
                    ),
                },
            ],
            (*EDITED, "move"),
        )
    ],
    Two(
        "La première règle qui convient décide ; les suivantes ne comptent plus.",
        "The first rule that fits decides; those after it no longer count.",
    ),
)
ADMIN = Usual(
    "admin-page",
    "key",
    Two("Administration", "Administration"),
    [
        _text(
            "admin.password",
            Two("Mot de passe d’administration", "Administration password"),
            "admin",
            form="secret",
            least=8,
            hint=Two(
                "Pour entrer dans ces pages, et non dans le wifi", "To enter these pages, not the Wi-Fi"
            ),
        ),
        _toggle("admin.remote", Two("Administration à distance", "Remote administration"), on=True),
        {"kind": "info", "label": Two("Logiciel interne", "Internal software"), "value": "4.1"},
        _toggle("admin.updates", Two("Mises à jour automatiques", "Automatic updates"), on=True),
        {
            "kind": "action",
            "key": "restart",
            "label": Two("Redémarrer la box", "Restart the router"),
            "icon": "again",
            "confirm": Two(
                "Internet sera coupé pendant deux minutes.", "The internet will be cut for two minutes."
            ),
            "said": Two("La box a redémarré.", "The router has restarted."),
        },
    ],
)
PAGES = {
    "wifi": WIFI,
    "guest": GUEST,
    "devices": DEVICES,
    "reserved": RESERVED,
    "hours": HOURS,
    "ports": PORTS,
    "firewall": FIREWALL,
    "admin": ADMIN,
}
