"""The questions that people ask us, by topic, with their answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from pix.accounts.notice import GUEST_DAYS
from pix.kit.refusals import Text, filled


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """A few questions about one thing: (anchor, question, answer)."""

    anchor: str
    title: str | Promise
    questions: tuple[tuple[str, str | Promise, Text], ...]


def rules_of_today() -> dict[str, int]:
    """The limits and delays that answers name."""
    return {
        "questions": settings.PIX_QUESTION_LIMIT,
        "improve_days": settings.PIX_IMPROVE_DAYS,
        "reset_days": settings.PIX_RESET_DAYS,
        "guest_days": GUEST_DAYS,
    }


def answered(topic: HelpTopic, rules: Mapping[str, int]) -> list[tuple[str, str, str]]:
    """The questions of a topic with the rules filled in their answers."""
    return [(anchor, str(question), filled(answer, rules)) for anchor, question, answer in topic.questions]


def length_of_test(rules: Mapping[str, int]) -> str:
    """How a test goes, and its longest length."""
    return ngettext(
        "You choose a competence and answer at most %(questions)s question, alone, at your own pace.",
        "You choose a competence and answer at most %(questions)s questions, alone, at your own pace. "
        "After a right answer the questions get harder, after a wrong one easier: it is normal to "
        "miss about half of them.",
        rules["questions"],
    )


def when_to_improve(rules: Mapping[str, int]) -> str:
    """When a competence can be taken again."""
    if not rules["improve_days"]:
        return gettext(
            "You can take a competence again whenever you like: what you have shown is kept, what you "
            "missed can be asked again."
        )
    return ngettext(
        "%(improve_days)s day after your last answer in a competence you can take it again: what you have "
        "shown is kept, what you missed can be asked again.",
        "%(improve_days)s days after your last answer in a competence you can take it again: what you have "
        "shown is kept, what you missed can be asked again.",
        rules["improve_days"],
    )


def when_to_reset(rules: Mapping[str, int]) -> str:
    """What a reset forgets, and when it is open."""
    forgotten = gettext(
        "It forgets the level and the pix of one competence. Your history keeps the tests that you took. "
        "To make progress, improving is almost always better."
    )
    if not rules["reset_days"]:
        return forgotten
    delay = ngettext(
        "It opens %(reset_days)s day after your last answer in the competence.",
        "It opens %(reset_days)s days after your last answer in the competence.",
        rules["reset_days"],
    )
    return f"{forgotten} {delay}"


def what_guests_keep(rules: Mapping[str, int]) -> str:
    """What happens to work begun without an account."""
    return ngettext(
        "Yes: begin without an account from the front page. Open one later and everything you did "
        "follows you. Without an account, what you did is erased %(guest_days)s day after your last visit.",
        "Yes: begin without an account from the front page. Open one later and everything you did "
        "follows you. Without an account, what you did is erased %(guest_days)s days after your last visit.",
        rules["guest_days"],
    )


TEST = HelpTopic(
    "test",
    _("The test"),
    (
        (
            "how",
            _("How does a test work?"),
            length_of_test,
        ),
        (
            "prepare",
            _("Do I need to prepare?"),
            _(
                "No. The practice page lets you try each kind of question first, and nothing there counts. "
                "In a test, use the tools of your computer as you would in life: a spreadsheet, a text "
                "editor, a search engine."
            ),
        ),
        (
            "pause",
            _("Can I stop and come back?"),
            _(
                "Yes, at any question. Each answer is saved as soon as you validate it, and your profile "
                "shows where to go on."
            ),
        ),
        (
            "skip",
            _("What happens if I skip a question?"),
            _(
                "The skill counts as not known yet and the test goes on with something else. Skipping is "
                "better than guessing."
            ),
        ),
        (
            "clock",
            _("Why do some questions have a clock?"),
            _(
                "A few skills are about being quick. Such a question warns you first, and its clock begins "
                "when you press Start. A right answer that comes late is counted as still to learn."
            ),
        ),
        (
            "network",
            _("What if the network fails?"),
            _(
                "Your answer stays in your browser and is sent again by itself. Nothing is lost and "
                "nothing is counted twice."
            ),
        ),
        (
            "file",
            _("I cannot open a file"),
            _(
                "Files open with free software such as LibreOffice, or with online tools. If it still "
                "fails, skip the question and tell us with “A problem with this question?”."
            ),
        ),
        (
            "phone",
            _("Can I use a phone?"),
            _(
                "Yes. Files are easier to explore on a computer: you can pause on the phone and go on at a "
                "computer, with the same account."
            ),
        ),
    ),
)
SCORE = HelpTopic(
    "score",
    _("The score"),
    (
        (
            "pix",
            _("What is a pix?"),
            _(
                "The unit of the score: 8 pix a level, 64 pix a competence when its eight levels are open, "
                "1,024 pix in all."
            ),
        ),
        (
            "levels",
            _("What do the levels mean?"),
            _(
                "1 and 2: novice. 3 and 4: independent. 5 and 6: advanced. 7 and 8: expert. A dashed cell "
                "is a level that is not open yet."
            ),
        ),
        (
            "margin",
            _("Why does my score have a margin?"),
            _(
                "A short test cannot know everything. The bar shows where your true score lies, with nine "
                "chances in ten."
            ),
        ),
        (
            "presumed",
            _("What are presumed skills?"),
            _(
                "Skills that were not asked but that your other answers make likely. They count in your "
                "score until an answer decides."
            ),
        ),
        (
            "down",
            _("Can my score go down?"),
            _(
                "Only if you reset a competence, or if you answer wrongly on a skill that was only "
                "presumed. What you have shown stays."
            ),
        ),
        (
            "improve",
            _("How do I improve?"),
            when_to_improve,
        ),
        (
            "reset",
            _("What does a reset do?"),
            when_to_reset,
        ),
    ),
)
ACCOUNT = HelpTopic(
    "account",
    _("My account"),
    (
        (
            "guest",
            _("Can I try without an account?"),
            what_guests_keep,
        ),
        (
            "no-email",
            _("I have no e-mail address"),
            _(
                "Choose a username instead. Note it with your password: without an address we cannot send "
                "you a new one."
            ),
        ),
        (
            "password",
            _("I forgot my password"),
            _(
                "On the sign-in page, choose “Forgotten password?”: a link comes by mail. Without an "
                "address in your account, ask your teacher or write to us."
            ),
        ),
        (
            "shared",
            _("I use a shared computer"),
            _("Sign out when you leave: what the browser kept is cleared."),
        ),
        (
            "language",
            _("How do I change the language?"),
            _(
                "At the foot of every page, or in your account. During a test, the question that waits keeps "
                "its language; the next ones follow your choice."
            ),
        ),
        (
            "data",
            _("How do I get my data, or erase my account?"),
            _("In your account, under “My data”: a file with everything, or erasure at once."),
        ),
    ),
)
COMFORT = HelpTopic(
    "comfort",
    _("Reading and comfort"),
    (
        (
            "aloud",
            _("Can a question be read to me?"),
            _(
                "Yes: under each question, “Read aloud” speaks the instruction with your browser’s voice, "
                "and “Reading ruler” follows the line that you point at."
            ),
        ),
        (
            "keyboard",
            _("Can I do without a mouse?"),
            _(
                "Yes, everything works with the keyboard: Tab goes on, Space ticks, Enter presses a "
                "button. Putting things in order is done with buttons or numbers."
            ),
        ),
        (
            "display",
            _("The screen is too bright, or too pale"),
            _(
                "“Display”, at the foot of every page, gives dark colours and a stronger contrast. Enlarge "
                "the text with your browser: pages adapt."
            ),
        ),
    ),
)
HELP_TOPICS = (TEST, SCORE, ACCOUNT, COMFORT)
