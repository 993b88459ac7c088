"""Every simulator, by the name that the bank and the pages use.

A simulator is a package beside this file: `state.py` with `State`, a strict model of everything that its page
may send; `observing.py` with `observe(state)`, the plain data that checks look at; `samples.py` with
`SAMPLES`, start states by name; `texts.json`, {key: {"fr": ..., "en": ...}}. Its script and style are
`static/content/simulators/<name>.js` and, if it needs one, `<name>.css`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from pix.engine.grading import MalformedResponse, validate_shape

FOLDER = Path(__file__).parent
STATIC = FOLDER.parent / "static" / "content" / "simulators"
# One line a simulator: its name, and its package.
PACKAGES: dict[str, str] = {
    "file-manager": "file_manager",
    "shared-document": "shared_document",
    "social-network": "social_network",
    "browser": "browser",
    "search-engine": "search_engine",
    "mailbox": "mailbox",
    "spreadsheet": "spreadsheet",
    "image-editor": "image_editor",
    "phone-settings": "phone_settings",
    "router": "router",
    "password-manager": "password_manager",
    "terminal": "terminal",
    "block-programming": "block_programming",
    "task-manager": "task_manager",
}
# A package that also shows the sentences of another one, its own going first.
BUILT_ON: dict[str, str] = {
    "search_engine": "browser",
    "phone_settings": "device_settings",
    "router": "device_settings",
}
MAX_SENT = 200_000
MAX_START = 60_000
MAX_EVENTS = 100
MAX_COUNT = 100_000
Plain = dict[str, Any]


@dataclass(frozen=True)
class Simulator:
    """The server's side of one simulator."""

    name: str
    state: type[BaseModel]
    observing: Callable[[Any], Mapping[str, Any]]
    texts: Mapping[str, Mapping[str, str]]
    samples: Mapping[str, Plain]

    @property
    def has_style(self) -> bool:
        """Whether its page has a style sheet of its own."""
        return (STATIC / f"{self.name}.css").exists()

    def payload(self, *, start: Any, draft: Any, locale: str) -> Plain:
        """What its page is given: no solution, no check."""
        texts = {key: row[locale] for key, row in self.texts.items()}
        return {"name": self.name, "lang": locale, "texts": texts, "start": start, "draft": draft}


@cache
def simulator(name: str) -> Simulator:
    """A simulator by its name; KeyError when there is none."""
    package = f"pix.content.simulators.{PACKAGES[name]}"
    folders = [BUILT_ON.get(PACKAGES[name], PACKAGES[name]), PACKAGES[name]]
    texts = _texts(FOLDER / "kernel.json")
    for folder in folders:
        texts |= _texts(FOLDER / folder / "texts.json")
    return Simulator(
        name=name,
        state=import_module(f"{package}.state").State,
        observing=import_module(f"{package}.observing").observe,
        texts=texts,
        samples=import_module(f"{package}.samples").SAMPLES,
    )


def _texts(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found


def fault_of_start(name: str, start: Any) -> str | None:
    """Why a simulator cannot open in a state, in an author's words; None when it can."""
    if name not in PACKAGES:
        return f"there is no simulator {name!r}; there are {', '.join(sorted(PACKAGES))}"
    if not isinstance(start, dict):
        return f"{name} needs a start, a mapping"
    text = json.dumps(start, ensure_ascii=False)
    if len(text.encode()) > MAX_START:
        return f"the start of {name} is over {MAX_START // 1000} kB"
    try:
        observed_state(name, start)
    except MalformedResponse as error:
        return f"the start does not suit {name}: {error.__cause__ or error}"
    return None


def observe_start(name: str, start: Any) -> Plain:
    """What would be observed of someone who did nothing."""
    return {"state": observed_state(name, start), "events": {}}


def observe_sent(name: str, sent: str) -> Plain:
    """What is observed of the JSON text that a simulator's page sends; MalformedResponse if forged."""
    plain = read_sent(sent)
    observation = {"state": observed_state(name, plain["state"]), "events": plain["events"]}
    validate_shape("simulator", observation)
    return observation


def read_sent(sent: str) -> Plain:
    """The state and the event counts of a JSON text, within bounds; the state is not judged yet."""
    if len(sent) > MAX_SENT:
        raise MalformedResponse(f"What a simulator sends holds at most {MAX_SENT} characters.")
    try:
        plain = json.loads(sent, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise MalformedResponse("What the simulator sent is not JSON.") from error
    if not isinstance(plain, dict) or set(plain) != {"state", "events"} or not _are_counts(plain["events"]):
        raise MalformedResponse("A simulator sends its state and the counts of its events.")
    return plain


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def _are_counts(events: Any) -> bool:
    return (
        isinstance(events, dict)
        and len(events) <= MAX_EVENTS
        and all(len(name) <= 60 for name in events)
        and all(type(count) is int and 0 <= count <= MAX_COUNT for count in events.values())
    )


def observed_state(name: str, state: Any) -> Plain:
    """The observation of a state, which its model must accept."""
    found = simulator(name)
    try:
        read = found.state.model_validate_json(json.dumps(state))
    except (ValidationError, ValueError, RecursionError) as error:
        raise MalformedResponse(f"This state cannot be one of {name}.") from error
    return dict(found.observing(read))
