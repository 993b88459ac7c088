"""What the product says when it refuses: one exception, one table of sentences, three forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import Promise

from pix.kit.logs import request_id
from pix.kit.rooms import modules_named

# A sentence that counts is made from its facts: plurals differ by language.
Text = str | Promise | Callable[[Mapping[str, Any]], str]


@dataclass(frozen=True)
class Way:
    """Where a refusal leads on: the words of its button, the page, and the fact in its address if any."""

    words: Text
    route: str
    fact: str = ""


@dataclass(frozen=True)
class Sentences:
    """What happened, what was kept and what to do; facts fill %(name)s in any of them."""

    title: Text
    happened: Text = ""
    kept: Text = ""
    todo: Text = ""
    way: Way | None = None


class Refusal(Exception):
    """An act that the rules do not allow now; each subclass states one fact, its code and its status."""

    code: ClassVar[str] = "refused"
    status: ClassVar[int] = 409

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code)
        self.facts = facts


@cache
def sentence_table() -> dict[str, Sentences]:
    """Every code with its sentences: the SENTENCES of each room's errors.py."""
    table: dict[str, Sentences] = {}
    for _room, errors in modules_named("errors"):
        table.update(getattr(errors, "SENTENCES", {}))
    return table


def sentences_of(code: str) -> Sentences:
    """What is said of a code; a code that nobody wrote for gets the plain refusal."""
    return sentence_table().get(code) or sentence_table()["refused"]


def way_of(code: str, facts: Mapping[str, Any]) -> dict[str, str] | None:
    """The words and address of the page that a code leads to; None when the facts do not name it."""
    way = sentences_of(code).way
    if way is None or (way.fact and way.fact not in facts):
        return None
    args = [facts[way.fact]] if way.fact else []
    return {"words": filled(way.words, facts), "address": reverse(way.route, args=args)}


def words_of(code: str, facts: Mapping[str, Any]) -> dict[str, str]:
    """The four sentences of a code in the reader's language, filled with the facts."""
    said = sentences_of(code)
    return {
        "title": filled(said.title, facts),
        "happened": filled(said.happened, facts),
        "kept": filled(said.kept, facts),
        "todo": filled(said.todo, facts),
    }


def filled(sentence: Text, facts: Mapping[str, Any]) -> str:
    """The sentence with its facts; as it is when it names none."""
    words = sentence(facts) if callable(sentence) else str(sentence)
    return words % facts if "%(" in words else words


def wants_json(request: HttpRequest) -> bool:
    """True for a program: it asks for JSON and not for a page."""
    accepted = request.headers.get("Accept", "")
    return "application/json" in accepted and "text/html" not in accepted


def refusal_response(
    request: HttpRequest, code: str, *, status: int, facts: Mapping[str, Any] | None = None
) -> HttpResponse:
    """The refusal as JSON, as an htmx fragment or as a page."""
    words: dict[str, Any] = words_of(code, facts or {})
    if wants_json(request):
        return JsonResponse({"error": {"code": code, **words, "request_id": request_id.get()}}, status=status)
    way = way_of(code, facts or {})
    context = {**words, "code": code, "status": status, "way": way, "request_id": request_id.get()}
    template = "kit/refusal_fragment.html" if request.headers.get("HX-Request") else "kit/refusal.html"
    return HttpResponse(render_to_string(template, context, request=request), status=status)
