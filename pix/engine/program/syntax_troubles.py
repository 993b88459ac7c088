"""What Python's parser complains of, in the words of a beginner's mistakes."""

from __future__ import annotations

import re

from pix.engine.program.trouble import Trouble, cut

COMPLAINTS: tuple[tuple[str, str], ...] = (
    (r"expected ':'", "colon_missing"),
    (r"'(?P<sign>.)' was never closed", "bracket_open"),
    (r"unmatched '(?P<sign>.)'", "bracket_unmatched"),
    (r"closing parenthesis '(?P<sign>.)' does not match", "bracket_unmatched"),
    (r"unterminated .*string literal|EOL while scanning|EOF while scanning", "text_open"),
    (r"expected an indented block", "indent_missing"),
    (r"unexpected indent", "indent_unexpected"),
    (r"unindent does not match|inconsistent (use of tabs|dedent)", "indent_uneven"),
    (r"Maybe you meant '=='|cannot assign to .* here", "equals_single"),
    (r"Missing parentheses in call to '(?P<name>\w+)", "call_without_brackets"),
    (r"Perhaps you forgot a comma|forgot a comma", "comma_missing"),
    (r"cannot assign to|cannot delete", "not_assignable"),
    (r"invalid (?:non-printable )?character '?(?P<character>[^' ]+)", "strange_character"),
    (r"invalid (decimal|hexadecimal|octal|binary|imaginary) literal|leading zeros|integer string conversion",
     "number_badly_written"),
    (r"f-string", "f_string"),
    (r"'(?P<what>\w+)' (?:outside|not properly in)", "misplaced"),
    (r"unexpected EOF|unexpected end", "unfinished"),
)  # fmt: skip


def trouble_of(error: SyntaxError) -> Trouble:
    """The trouble that stands for a syntax error, where it was seen."""
    for pattern, code in COMPLAINTS:
        if match := re.search(pattern, str(error.msg)):
            values = {name: cut(word) for name, word in match.groupdict().items() if word}
            return Trouble(code, error.lineno, error.offset, **values)
    return Trouble("syntax", error.lineno, error.offset, text=cut((error.text or "").strip()))
