"""The codes of the bank and of grading, as authors read them in their language."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from pix.engine.grading import MalformedResponse

Labels = dict[str, Promise]
KINDS: Labels = {
    "choose_one": pgettext_lazy("kind of challenge", "one choice"),
    "choose_many": pgettext_lazy("kind of challenge", "several choices"),
    "order": pgettext_lazy("kind of challenge", "ordering"),
    "text": pgettext_lazy("kind of challenge", "short text"),
    "number": pgettext_lazy("kind of challenge", "number"),
    "fields": pgettext_lazy("kind of challenge", "blanks"),
    "fields_any_order": pgettext_lazy("kind of challenge", "blanks in any order"),
    "select": pgettext_lazy("kind of challenge", "lists"),
    "match": pgettext_lazy("kind of challenge", "matching"),
    "file": pgettext_lazy("kind of challenge", "file to hand in"),
    "simulator": pgettext_lazy("kind of challenge", "simulator"),
    "code": pgettext_lazy("kind of challenge", "program"),
}
ROLES: Labels = {
    "prototype": pgettext_lazy("role of a challenge", "prototype"),
    "variant": pgettext_lazy("role of a challenge", "variant"),
}
CHALLENGE_STATUSES: Labels = {
    "draft": pgettext_lazy("status of a challenge", "draft"),
    "validated": pgettext_lazy("status of a challenge", "validated"),
    "archived": pgettext_lazy("status of a challenge", "archived"),
    "obsolete": pgettext_lazy("status of a challenge", "obsolete"),
}
SKILL_STATUSES: Labels = {
    "draft": pgettext_lazy("status of a skill", "draft"),
    "active": pgettext_lazy("status of a skill", "active"),
    "archived": pgettext_lazy("status of a skill", "archived"),
}
VERDICTS: Labels = {
    "right": pgettext_lazy("verdict", "right"),
    "wrong": pgettext_lazy("verdict", "wrong"),
    "skipped": pgettext_lazy("verdict", "skipped"),
    "late": pgettext_lazy("verdict", "late"),
    "unfocused": pgettext_lazy("verdict", "page left"),
}
# What the engine says of a malformed response; it knows no language but English.
MALFORMED: Labels = {
    "The response must be a text.": _("The response must be a text."),
    "The response must be a list.": _("The response must be a list."),
    "The response must be a mapping.": _("The response must be a mapping."),
    "A text holds no binary data.": _("A text holds no binary data."),
    "What was done must be a mapping.": _("What was done must be a mapping."),
    "What was done is too large.": _("What was done is too large."),
    "What was done must hold plain values only.": _("What was done must hold plain values only."),
}


def said(labels: Labels, code: str) -> str:
    """The label of a code; the code itself when it has none."""
    return str(labels.get(code, code))


def malformed_in_words(error: MalformedResponse) -> str:
    """Why a response cannot be graded, in the reader's language."""
    known = MALFORMED.get(str(error))
    return str(known) if known else gettext("The response is too long, or has not the shape of its kind.")
