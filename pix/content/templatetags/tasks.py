"""What the pages of tasks are given."""

from __future__ import annotations

import json
from typing import Any

from django import template
from django.template import Context

from pix.content.question import Question
from pix.content.responses import ReadResponse
from pix.content.simulators import registry
from pix.content.tasks.telling import expected_of, run_of

LONGEST = 300
register = template.Library()


@register.simple_tag(takes_context=True)
def simulator_payload(context: Context) -> dict[str, Any]:
    """What the simulator of the question opens with: its start, and what was under way or just tried."""
    question: Question = context["question"]
    draft = context.get("draft") or work_of(context.get("read"))
    found = registry.simulator(question.simulator)
    return found.payload(start=question.start, draft=draft, locale=question.locale or "fr")


def work_of(read: ReadResponse | None) -> dict[str, Any] | None:
    """The end state that was just sent and accepted, as work to go on from."""
    if read is None or not read.is_observed or read.sent is None or read.sent.kind != "simulator":
        return None
    return {**json.loads(read.sent.text), "step": 1}


@register.filter
def has_style(name: str) -> bool:
    """Whether a simulator has a style sheet of its own."""
    return registry.simulator(name).has_style


register.filter("run", run_of)
register.filter("expected", expected_of)


@register.filter
def plain(value: Any) -> str:
    """Plain data for an author's eyes, cut when it is long."""
    text = "" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


@register.filter
def extensions(accepts: tuple[str, ...]) -> str:
    """The extensions that a file field accepts, as browsers read them."""
    return ",".join(f".{one}" for one in accepts)
