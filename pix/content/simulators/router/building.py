"""How generators build a home router: usual pages by name, devices, then whatever else, as `Device` does.

box = Box(locale, pages=["wifi", "guest", "admin"], factory="admin")
box.device("Imprimante", link="cable", address="192.168.1.34")
done = box.after(lambda d: d.enter(), lambda d: d.set("wifi.name", to="Jardin"))
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pix.content.simulators.device_settings.building import Device
from pix.content.simulators.device_settings.secrets import mark
from pix.content.simulators.device_settings.wording import Two, local
from pix.content.simulators.router.catalogue import PAGES, Usual


class Box(Device):
    """A router in a language, with the pages asked for; closed by a password when one is given."""

    def __init__(self, locale: str, *, pages: Sequence[str], factory: str = "", note: str = "") -> None:
        title = Two("Vue d’ensemble", "Overview")
        super().__init__(
            local(Two("Box Maison", "Home router"), locale), title=local(title, locale), search=False
        )
        self.locale = locale
        if factory:
            self.gate(user="admin", password=factory, note=note)
        for name in pages:
            self._usual(PAGES[name])

    def _usual(self, page: Usual) -> None:
        self.page(page.id, local(page.title, self.locale), icon=page.icon, note=local(page.note, self.locale))
        for given in page.rows:
            row = local(given, self.locale)
            if "key" in row and "value" in row:
                self.state["values"][row["key"]] = row.pop("value")
            if row["kind"] == "list":
                self.state["lists"][row["key"]] = []
            self.row(page.id, row.pop("kind"), row.pop("label"), **row)

    def device(
        self, name: str, *, link: str = "wifi", address: str = "", hardware: str = "", **facts: Any
    ) -> None:
        """Something connected: link is wifi or cable; facts are blocked, guest."""
        self.add("devices", name=name, link=link, address=address, hardware=hardware, blocked=False, **facts)
        for key in ("reserved", "hours"):
            if key in self.state["lists"]:
                self._offer(key, name)

    def _offer(self, key: str, name: str) -> None:
        """A device may be chosen in a list of reserved addresses or of hours."""
        row = next(self._rows(key))
        column = next(one for one in row["columns"] if one["id"] == "device")
        column["options"].append({"id": device_id(name), "label": name})


def device_id(name: str) -> str:
    """The id by which lists (reserved, hours) and what checks look at name a device."""
    return f"d-{mark(name)}"
