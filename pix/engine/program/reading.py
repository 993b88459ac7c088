"""From source to a syntax tree, without ever letting the parser meet what could overwhelm it."""

from __future__ import annotations

import ast
import re
import warnings

from pix.engine.program.limits import BRACKETS, SOURCE_CHARACTERS, TREE_DEPTH
from pix.engine.program.syntax_troubles import trouble_of
from pix.engine.program.trouble import Trouble, cut

# A text never closed goes to the end; nothing is tried twice, so that the time is that of one reading.
PIECE = re.compile(
    r"#[^\n]*"
    r"|(?P<prefix>[A-Za-z]{0,2})(?P<quote>\"\"\"|'''|\"|')(?P<text>(?:\\.|(?!(?P=quote))[^\\])*+)(?:(?P=quote)|\\?\Z)"
    r"|(?P<open>[(\[{])|(?P<close>[)\]}])|(?P<word>\w+)|(?P<sign>[^\s\w])",
    re.DOTALL,
)
PREFIXES = {"not", "lambda", "await", "-", "+", "~", "*", ":"}
PREFIX_RUN = 40
INDENT = re.compile(r"^[ \t]*", re.MULTILINE)
DEEPEST_INDENT = 400


def read_program(source: str) -> ast.Module:
    """The tree of a whole program; Trouble for whatever is not one, or is out of bounds."""
    if len(source) > SOURCE_CHARACTERS:
        raise Trouble("source_too_long", most=SOURCE_CHARACTERS)
    if "\0" in source:
        raise Trouble("strange_character", source[: source.index("\0")].count("\n") + 1, character="\\0")
    refuse_deep_source(source)
    tree = parsed(source)
    refuse_deep_tree(tree)
    return tree


def read_expression(source: str) -> ast.expr:
    """The tree of one expression, such as the call of a test."""
    statements = read_program(source).body
    if len(statements) == 1 and isinstance(statements[0], ast.Expr):
        return statements[0].value
    raise Trouble("syntax", 1, text=cut(source))


def parsed(source: str) -> ast.Module:
    """Python's parser, its complaints made ours."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source.encode("utf-8", "replace").decode())
    except SyntaxError as error:
        raise trouble_of(error) from None
    except (RecursionError, MemoryError, ValueError, OverflowError):
        raise Trouble("source_too_deep") from None


def refuse_deep_source(source: str) -> None:
    """Trouble for brackets, indents or prefix operators nested beyond use, before the parser meets them."""
    if max(len(indent[0]) for indent in INDENT.finditer(source)) > DEEPEST_INDENT:
        raise Trouble("source_too_deep")
    depth = run = 0
    for kind, word, line in pieces(source, 1):
        run = run + 1 if word in PREFIXES else 0
        depth += (kind == "open") - (kind == "close" and depth > 0)
        if depth > BRACKETS or run > PREFIX_RUN:
            raise Trouble("source_too_deep", line)


def pieces(source: str, line: int, nested: int = 0) -> list[tuple[str, str, int]]:
    """(kind, words, line) of brackets, words and signs; inside f-strings too, not inside other texts."""
    found: list[tuple[str, str, int]] = []
    seen = 0
    for match in PIECE.finditer(source):
        line += source.count("\n", seen, match.start())
        seen = match.start()
        if match["quote"] is None:
            found.append((match.lastgroup or "", match[0], line))
        elif "f" in match["prefix"].lower() and nested < BRACKETS:
            found += pieces(match["text"], line, nested + 1)
    return found


def refuse_deep_tree(tree: ast.AST) -> None:
    """Trouble for a tree that the evaluator would go too deep in."""
    level: list[ast.AST] = [tree]
    for _depth in range(TREE_DEPTH):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return
    raise Trouble("source_too_deep", getattr(level[0], "lineno", None))
