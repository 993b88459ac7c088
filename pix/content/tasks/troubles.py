"""What is wrong with a program, in words: what happened, and often what to try."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from pix.content.tasks.syntax_sentences import SYNTAX
from pix.content.tasks.value_sentences import VALUES

LIMITS: dict[str, Promise] = {
    "steps": _(
        "The program goes on too long: a loop may never end, or the method may be too slow for this data."
    ),
    "depth": _(
        "A function calls itself too many times: does it have a case that ends without calling itself?"
    ),
    "memory": _("The program makes too many or too large values."),
    "output": _("The program prints too much: a loop may never end."),
    "text_too_long": _("A text becomes too long (more than %(most)s characters)."),
    "too_many_items": _("A list or another container becomes too large (more than %(most)s items)."),
    "number_too_big": _("A number becomes too large to be worked out here."),
    "value_too_deep": _("Lists are nested too deep in one another; does one contain itself?"),
    "failed_time": _("The program took too much time and was stopped."),
    "failed_memory": _("The program took too much memory and was stopped."),
    "failed_crashed": _("The program could not be run to its end."),
    "failed_result_too_large": _("The program makes results that are too large."),
    "failed_payload_too_large": _("The program and its data are too large to be run."),
}
TESTS: dict[str, Promise] = {
    "function_missing": _(
        "The function “%(name)s” is not defined: check its name, and that “def” stands at the very left."
    ),
    "printed_not_returned": _("The function prints its result instead of returning it: use return."),
    "nothing_returned": _("The function returns nothing: does each path reach a return?"),
    "no_input": _("The program asks for more lines than it is given."),
    "assertion": _("What assert claims is false."),
    "assertion_says": _("What assert claims is false: %(message)s"),
}
SENTENCES: dict[str, Promise] = {**SYNTAX, **VALUES, **LIMITS, **TESTS}
KINDS: dict[str, Promise] = {
    "int": _("a whole number"),
    "float": _("a decimal number"),
    "str": _("a text"),
    "bool": _("True or False"),
    "NoneType": _("None"),
    "list": _("a list"),
    "tuple": _("a tuple"),
    "dict": _("a dictionary"),
    "set": _("a set"),
    "range": _("a range"),
    "function": _("a function"),
    "type": _("a type"),
}
NAMING_KINDS = {"kind", "left", "right"}


def sentence_of(trouble: Mapping[str, Any] | None) -> str:
    """What to tell of a trouble kept in an observation; empty when there is none."""
    if not trouble:
        return ""
    sentence = SENTENCES.get(str(trouble.get("code")), SENTENCES["failed_crashed"])
    told = str(sentence) % Told(trouble.get("values") or {})
    line = trouble.get("line")
    return gettext("Line %(line)s: %(sentence)s") % {"line": line, "sentence": told} if line else told


class Told(dict[str, str]):
    """The values of a trouble as a sentence wants them: kinds in words, and nothing missing."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        super().__init__({name: word_of(name, value) for name, value in values.items()})

    def __missing__(self, name: str) -> str:
        return "…"


def word_of(name: str, value: Any) -> str:
    """A kind of value in the reader's words, anything else as it is."""
    return str(KINDS.get(str(value), value)) if name in NAMING_KINDS else str(value)
