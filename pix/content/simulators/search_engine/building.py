"""How generators and samples build a frozen web with its engine.

web = Search(features=["filters"], name="Cherche")
web.doc("r1", "Piscine, horaires", "Ouverte à 9 h 30.", address="piscine.example/horaires", date="2026-01-02")
web.home()
done = web.after(lambda w: w.ask("piscine valmont"), lambda w: w.open("piscine.example/horaires"))

A doc with an address but no page of a site shows its own text when opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pix.content.simulators.browser.building import Web


class Search(Web):
    """A web that opens on its engine."""

    def __init__(
        self,
        *,
        features: Sequence[str] = (),
        name: str = "Cherche",
        now: str = "2026-01-15T10:00",
        **engine: Any,
    ) -> None:
        super().__init__(
            features=features, now=now, engine={"host": "cherche.example", "name": name, "docs": [], **engine}
        )

    def doc(self, doc_id: str, title: str, text: str = "", **more: Any) -> None:
        """An entry of the index; its address is given a protocol."""
        address = more.pop("address", "")
        full = {"address": address if "://" in address else f"https://{address}"} if address else {}
        super().doc(doc_id, title, text, **full, **more)

    def home(self, query: str = "", **filters: str) -> None:
        """Open on the engine, perhaps on the results of a query."""
        self.state["tabs"] = [{"id": "t1", "trail": [self.results(query, **filters)], "at": 0}]
        self.state["tab"] = "t1"
        if query:
            self.search(query, **filters)

    def ask(self, query: str, **filters: str) -> None:
        """Search, as a person would."""
        self.search(query, **filters)
        tab = self._tab()
        tab["trail"] = [*tab["trail"][: tab["at"] + 1], self.results(query, **filters)]
        tab["at"] += 1

    def results(self, query: str, **filters: str) -> str:
        """The address of the results of a query; the page keeps the filters beside."""
        from urllib.parse import urlencode

        given = {"q": query, **filters} if query else {}
        return f"https://{self.state['engine']['host']}/" + (f"?{urlencode(given)}" if given else "")
