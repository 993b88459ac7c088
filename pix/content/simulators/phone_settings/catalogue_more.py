"""The usual pages of a phone, continued: power, privacy, lock, aids, updates, language, time."""

from __future__ import annotations

from pix.content.simulators.device_settings.wording import Two
from pix.content.simulators.phone_settings.catalogue import Usual, choice, slider, text, toggle

BATTERY = Usual(
    "battery",
    "battery",
    Two("Batterie", "Battery"),
    [
        toggle(
            "saver",
            Two("Économie d’énergie", "Power saving"),
            hint=Two("Ralentit les tâches de fond", "Slows down background tasks"),
        ),
        toggle("saver.auto", Two("L’activer sous 20\u00a0%", "Turn it on below 20%")),
    ],
)
LOCATION = Usual(
    "location",
    "place",
    Two("Position", "Location"),
    [
        toggle("location", Two("Position de l’appareil", "Device location"), on=True),
        toggle(
            "location.history", Two("Garder l’historique des lieux", "Keep the history of places"), on=True
        ),
    ],
)
LOCK = Usual(
    "lock",
    "lock",
    Two("Écran verrouillé et sécurité", "Lock screen and security"),
    [
        choice(
            "lock",
            Two("Verrouillage", "Screen lock"),
            [
                ("none", Two("Aucun", "None")),
                ("swipe", Two("Balayage", "Swipe")),
                ("pin4", Two("Code à 4 chiffres", "4-digit code")),
                ("pin6", Two("Code à 6 chiffres", "6-digit code")),
            ],
        ),
        text(
            "lock.pin4",
            Two("Code", "Code"),
            form="pin",
            digits=4,
            when=[{"key": "lock", "among": ["pin4"]}],
        ),
        text(
            "lock.pin6",
            Two("Code", "Code"),
            form="pin",
            digits=6,
            when=[{"key": "lock", "among": ["pin6"]}],
        ),
        choice(
            "lock.delay",
            Two("Verrouiller après", "Lock after"),
            [
                ("10m", Two("10 minutes", "10 minutes")),
                ("5m", Two("5 minutes", "5 minutes")),
                ("1m", Two("1 minute", "1 minute")),
                ("30s", Two("30 secondes", "30 seconds")),
                ("0s", Two("Tout de suite", "At once")),
            ],
        ),
        choice(
            "lock.notices",
            Two("Notifications sur l’écran verrouillé", "Notifications on the lock screen"),
            [
                ("all", Two("Tout le contenu", "All the content")),
                ("names", Two("Contenu masqué", "Content hidden")),
                ("none", Two("Aucune notification", "No notification")),
            ],
        ),
        toggle("finger", Two("Empreinte digitale", "Fingerprint")),
        toggle(
            "find",
            Two("Localiser mon appareil", "Find my device"),
            hint=Two("Le retrouver ou l’effacer à distance", "Find it or erase it from afar"),
        ),
    ],
)
AIDS = Usual(
    "aids",
    "access",
    Two("Accessibilité", "Accessibility"),
    [
        {"kind": "heading", "label": Two("Vue", "Sight")},
        slider("text.size", Two("Taille du texte", "Text size"), 2, low=1, high=5, step=1, unit=""),
        toggle("contrast", Two("Contraste élevé", "High contrast")),
        toggle(
            "magnifier",
            Two("Loupe", "Magnifier"),
            hint=Two("Grossit une partie de l’écran", "Enlarges a part of the screen"),
        ),
        toggle(
            "reader",
            Two("Lecteur d’écran", "Screen reader"),
            hint=Two(
                "Lit tout à voix haute et change les gestes", "Reads everything aloud and changes gestures"
            ),
        ),
        toggle("motion", Two("Réduire les animations", "Reduce animations")),
        {"kind": "heading", "label": Two("Audition", "Hearing")},
        toggle("captions", Two("Sous-titres", "Captions")),
        toggle(
            "mono",
            Two("Son mono", "Mono sound"),
            hint=Two("Le même son des deux côtés", "The same sound on both sides"),
        ),
        toggle(
            "flash",
            Two("Alerte lumineuse", "Light alert"),
            hint=Two("Un éclair quand le téléphone sonne", "A flash when the phone rings"),
        ),
        toggle("buzz", Two("Vibreur pour les appels", "Vibrate for calls")),
        {"kind": "heading", "label": Two("Mouvement et parole", "Movement and speech")},
        toggle(
            "dictation",
            Two("Dictée vocale", "Dictation"),
            hint=Two("Écrire en parlant", "Write by speaking"),
        ),
        toggle("delay", Two("Appui long plus lent", "Slower long press")),
    ],
)
UPDATES = Usual(
    "updates",
    "update",
    Two("Mises à jour", "Updates"),
    [
        toggle("updates.system", Two("Mises à jour automatiques du système", "Automatic system updates")),
        toggle(
            "updates.apps", Two("Mises à jour automatiques des applications", "Automatic application updates")
        ),
        toggle("updates.wifi", Two("Seulement en wifi", "Only over Wi-Fi"), on=True),
    ],
)
SYSTEM = Usual(
    "system",
    "language",
    Two("Langue, date et clavier", "Language, date and keyboard"),
    [
        choice(
            "language",
            Two("Langue", "Language"),
            [
                ("fr", Two("Français", "Français")),
                ("en", Two("English", "English")),
                ("es", Two("Español", "Español")),
            ],
        ),
        toggle("time.auto", Two("Date et heure automatiques", "Automatic date and time"), on=True),
        toggle("zone.auto", Two("Fuseau horaire automatique", "Automatic time zone"), on=True),
        choice(
            "keyboard",
            Two("Disposition du clavier", "Keyboard layout"),
            [
                ("azerty", Two("AZERTY", "AZERTY")),
                ("qwerty", Two("QWERTY", "QWERTY")),
                ("qwertz", Two("QWERTZ", "QWERTZ")),
            ],
        ),
        toggle("correction", Two("Correction automatique", "Automatic correction"), on=True),
    ],
)
BACKUP = Usual(
    "backup",
    "save",
    Two("Sauvegarde", "Backup"),
    [
        toggle("backup", Two("Sauvegarde automatique", "Automatic backup")),
        toggle("backup.photos", Two("Sauvegarder les photos", "Back up photos")),
    ],
)
