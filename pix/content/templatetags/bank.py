"""Texts of the bank in pages, and the parts of a question that several rooms show."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from django import template
from django.utils.formats import number_format
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy
from markdown_it import MarkdownIt

from pix.content import labels
from pix.content.in_words import solution_in_words
from pix.content.languages import bank_locale
from pix.content.question import Question
from pix.content.release import name_of
from pix.engine.scoring import level_label

register = template.Library()
LABELS = {
    "novice": gettext_lazy("novice"),
    "independent": gettext_lazy("independent"),
    "advanced": gettext_lazy("advanced"),
    "expert": gettext_lazy("expert"),
}
markdown = MarkdownIt("zero").enable(
    ["emphasis", "backticks", "fence", "list", "table", "blockquote", "newline", "escape", "entity"]
)


@register.filter
def prose(text: str) -> SafeString:
    """A text of the bank as HTML: bold, code, lists, quotes, tables; any HTML in it is shown as text."""
    html = str(markdown.render(text)).replace(
        "<table>", '<div class="table-wrap" tabindex="0"><table class="table">'
    )
    html = html.replace("<pre>", '<pre class="program" tabindex="0">')
    return mark_safe(html.replace("</table>", "</table></div>"))  # noqa: S308 - markdown-it escapes HTML


@register.filter
def local(text: Any) -> str:
    """A bilingual text of the bank in the page's language."""
    return name_of(text, bank_locale())


@register.filter
def in_sentence(day: str) -> str:
    """The name of a day as it is written inside a sentence: French gives it no capital."""
    return day if bank_locale() == "en" else day[:1].lower() + day[1:]


@register.filter
def label(level: int) -> str:
    """The name of a level: novice, independent, advanced, expert."""
    name = level_label(level)
    return str(LABELS[name]) if name else ""


@register.filter
def kind_label(kind: str) -> str:
    """A kind of challenge, in words."""
    return labels.said(labels.KINDS, kind)


@register.filter
def role_label(role: str) -> str:
    """Prototype or variant, in words."""
    return labels.said(labels.ROLES, role)


@register.filter
def challenge_status(status: str) -> str:
    """The status of a challenge, in words."""
    return labels.said(labels.CHALLENGE_STATUSES, status)


@register.filter
def skill_status(status: str) -> str:
    """The status of a skill, in words."""
    return labels.said(labels.SKILL_STATUSES, status)


@register.filter
def verdict_label(verdict: str) -> str:
    """What grading says, in words; a sentence stays as it is."""
    return labels.said(labels.VERDICTS, verdict)


@register.filter
def accepted(question: Question) -> list[tuple[str, str]]:
    """What a question accepts, as (label, text) lines."""
    return solution_in_words(question)


@register.filter
def pixels(value: Fraction) -> str:
    """A number of pix with at most one decimal, in the page's format."""
    return number_format(round(float(value), 1), decimal_pos=1 if value.denominator > 1 else 0)


@register.filter
def typed(read: Any, name: str) -> str:
    """What was typed in an input, when the page is shown again."""
    rows = read.typed.get(name) if read else None
    return rows[0] if rows else ""


@register.filter
def is_ticked(read: Any, value: str) -> bool:
    """Whether a choice was ticked, when the page is shown again."""
    return bool(read) and value in read.typed.get("choice", [])


@register.filter
def kilobytes(size: int) -> int:
    """A size in kB, at least 1."""
    return max(1, round(size / 1000))
