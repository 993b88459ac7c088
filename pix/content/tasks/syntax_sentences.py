"""What is said of a program that cannot be read, or that uses what the language does without."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SYNTAX: dict[str, Promise] = {
    "syntax": _("This line cannot be understood. Look at what stands just before, too."),
    "colon_missing": _("A colon “:” is missing at the end of the line (after if, for, while, def, else…)."),
    "bracket_open": _("The bracket “%(sign)s” is opened and never closed."),
    "bracket_unmatched": _("The bracket “%(sign)s” closes nothing, or not the bracket that was opened."),
    "text_open": _("A text is opened by a quote and never closed."),
    "indent_missing": _("The lines inside an if, a loop or a function must be shifted to the right."),
    "indent_unexpected": _("This line is shifted to the right for no reason."),
    "indent_uneven": _("This line is not aligned with any of those above: use the same spaces everywhere."),
    "equals_single": _("To compare, write “==”; a single “=” gives a value to a name."),
    "call_without_brackets": _("Calling %(name)s needs brackets: %(name)s(…)."),
    "comma_missing": _("A comma may be missing here."),
    "not_assignable": _("What stands on the left of “=” must be a name or a place, such as x or items[0]."),
    "strange_character": _("The character “%(character)s” has no meaning here."),
    "number_badly_written": _(
        "This number is badly written: decimals take a point, and names begin by a letter."
    ),
    "f_string": _("The text beginning by f has a mistake between its braces { }."),
    "misplaced": _("“%(what)s” stands where it means nothing (return: in a function; break: in a loop)."),
    "unfinished": _("The program stops in the middle of something."),
    "source_too_long": _("The program is too long: %(most)s characters at most."),
    "source_too_deep": _("Too many brackets or blocks are nested in one another: simplify this line."),
    "forbidden": _("“%(what)s” does not exist in this small language; the exercise can be done without it."),
    "forbidden_name": _(
        "The name “%(name)s” cannot be used here: choose one that does not begin by two underscores."
    ),
    "two_stars": _("Only one name can have a star."),
}
