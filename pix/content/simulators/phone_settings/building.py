"""How generators build a phone: usual pages by name, then applications and whatever else, as `Device` does.

phone = Phone(locale, pages=["links", "display", "lock"])
phone.app("clips", "Clips", permissions={"location": "always"})
done = phone.after(lambda d: d.set("clips.location", to="never"))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pix.content.simulators.device_settings.building import Device
from pix.content.simulators.device_settings.wording import Two, local
from pix.content.simulators.phone_settings import catalogue as usual
from pix.content.simulators.phone_settings import catalogue_more as more

PAGES: dict[str, usual.Usual] = {
    "display": usual.DISPLAY,
    "sound": usual.SOUND,
    "quiet": usual.QUIET,
    "battery": more.BATTERY,
    "location": more.LOCATION,
    "lock": more.LOCK,
    "aids": more.AIDS,
    "updates": more.UPDATES,
    "system": more.SYSTEM,
    "backup": more.BACKUP,
}
LINKS = Two("Réseau et internet", "Network and internet")
APPS = Two("Applications", "Applications")
NEARBY = Two("Réseaux à portée", "Networks in reach")
ALLOWED = Two("Autorisations", "Permissions")
SEND = Two("Notifications", "Notifications")
UNINSTALL = Two("Désinstaller", "Uninstall")
SURE = Two(
    "L’application et ses données seront effacées du téléphone.",
    "The application and its data will be erased from the phone.",
)
RIGHTS: dict[str, Two] = {
    "location": Two("Position", "Location"),
    "camera": Two("Appareil photo", "Camera"),
    "microphone": Two("Micro", "Microphone"),
    "contacts": Two("Contacts", "Contacts"),
    "photos": Two("Photos", "Photos"),
    "overlay": Two("S’afficher par-dessus les autres applications", "Appear on top of other applications"),
}
NONE: Mapping[str, str] = {}
LEVELS = (
    ("never", Two("Refusée", "Denied")),
    ("using", Two("Pendant l’utilisation", "While in use")),
    ("always", Two("Toujours", "Always")),
)


class Phone(Device):
    """A phone in a language, with the pages asked for; "links" is that of all wireless links."""

    def __init__(self, locale: str, *, pages: Sequence[str] = (), **facts: Any) -> None:
        title = Two("Réglages", "Settings")
        super().__init__(local(Two("Téléphone", "Phone"), locale), title=local(title, locale), **facts)
        self.locale = locale
        for name in pages:
            if name == "links":
                self._links()
            else:
                self.usual(PAGES[name])

    def usual(self, page: usual.Usual, *, under: str = "top", shows: str | None = None) -> None:
        """One of the usual pages."""
        link = {"shows": shows} if shows else {}
        self.page(page.id, self.say(page.title), under=under, icon=page.icon, **link)
        for given in page.rows:
            row = local(given, self.locale)
            if "value" in row and row["kind"] != "info":
                self.state["values"][row["key"]] = row.pop("value")
            self.row(page.id, row.pop("kind"), row.pop("label"), **row)

    def say(self, text: Two) -> str:
        """A text in the phone's language."""
        return str(local(text, self.locale))

    def networks(self, networks: Mapping[str, str], *, joined: str = "") -> None:
        """Networks in reach with the key of each ("" for none), shown while the wifi is on."""
        when = [usual.once("wifi", [True])]
        self.row("wifi-page", "heading", self.say(NEARBY), when=when)
        for name, password in networks.items():
            self.network("wifi-page", "wifi.network", name, password=password, when=when)
        self.state["values"]["wifi.network"] = joined

    def app(self, app: str, name: str, *, rights: Mapping[str, str] = NONE, **more: Any) -> None:
        """An application: facts told of it, its rights (never, using, always), notices (on or off)."""
        if not any(page["id"] == "apps" for page in self.state["pages"]):
            self.page("apps", self.say(APPS), icon="apps")
        self.page(app, name, under="apps")
        for label, value in more.get("facts", NONE).items():
            self.info(app, label, value)
        if "notices" in more:
            self.toggle(app, f"{app}.notices", self.say(SEND), value=more["notices"], icon="bell")
        self._rights(app, rights)
        uninstall = self.say(UNINSTALL)
        self.action(app, f"{app}.uninstall", uninstall, removes=app, confirm=self.say(SURE), serious=True)

    def _rights(self, app: str, rights: Mapping[str, str]) -> None:
        if rights:
            self.row(app, "heading", self.say(ALLOWED))
        for right, level in rights.items():
            options = local(LEVELS, self.locale)
            self.choice(app, f"{app}.{right}", self.say(RIGHTS[right]), value=level, options=options)

    def _links(self) -> None:
        self.page("links", self.say(LINKS), icon="wifi")
        plane = local(usual.PLANE, self.locale)
        self.state["values"]["airplane"] = plane.pop("value")
        self.row("links", plane.pop("kind"), plane.pop("label"), **plane)
        for page, key in ((usual.WIFI, "wifi"), (usual.MOBILE, "mobile"), (usual.BLUETOOTH, "bluetooth")):
            self.usual(page, under="links", shows=key)
