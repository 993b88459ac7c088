"""A search engine stands in a browser: its state is a browser's, with an engine."""

from __future__ import annotations

from pydantic import model_validator

from pix.content.simulators.browser.engine import Engine
from pix.content.simulators.browser.state import State as BrowserState


class State(BrowserState):
    """A browser with an engine."""

    engine: Engine

    @model_validator(mode="after")
    def _has_an_index(self) -> State:
        if not self.engine.docs:
            raise ValueError("the engine has nothing to find")
        return self
