"""Formulas in one syntax, whichever program wrote them: "SUM(A1:A3)", "IF(B2>0,Prices!$C$2,"")"."""

from __future__ import annotations

import re
from collections.abc import Callable

from pix.content.inspection.grids import column_of, letters

# Texts, bracketed references and quoted names are whole; all else goes letter by letter.
PIECE = re.compile(r'"(?:[^"]|"")*"|\[[^\]]*\]|\'(?:[^\']|\'\')*\'|[^"\[\']+|.', re.DOTALL)
PREFIX = re.compile(r"^\s*(of:|oooc:|msoxl:)?\s*=?\s*")
FOREIGN = re.compile(
    r"\b(_XLFN\.|_XLWS\.|COM\.MICROSOFT\.|ORG\.OPENOFFICE\.|ORG\.LIBREOFFICE\.)+", re.IGNORECASE
)
REFERENCE = re.compile(r"(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_(.])")
ODF_PART = re.compile(r"\$?(?P<sheet>'(?:[^']|'')*'|[^.':]*)\.(?P<cell>[^:]+)")
PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*$")


def normalised(formula: str, *, odf: bool = False) -> str:
    """A formula without its sign, names in capitals, commas between arguments, references as Sheet!A1:B2."""
    text = PREFIX.sub("", formula, count=1).strip()
    return "".join(_piece(piece, odf) for piece in PIECE.findall(text))


def _piece(piece: str, odf: bool) -> str:  # noqa: FBT001 - told by each call of one function
    if piece.startswith('"'):
        return piece
    if piece.startswith("'"):
        return _sheet(piece)
    if piece.startswith("[") and odf:
        return odf_range(piece[1:-1])
    text = FOREIGN.sub("", re.sub(r"\s+", "", piece))
    if odf:
        text = text.replace(";", ",").replace("|", ";")
    return _sheets_kept(text)


def _sheets_kept(text: str) -> str:
    """Capitals, except in the names of sheets: programs keep the case of those."""
    return re.sub(
        r"[^\W\d]\w*!|.", lambda m: m.group() if m.group().endswith("!") else m.group().upper(), text
    )


def _sheet(name: str) -> str:
    bare = name[1:-1].replace("''", "'")
    return bare if PLAIN_NAME.match(bare) else name


def odf_range(text: str) -> str:
    """An OpenDocument reference (.A1:.B2, $Sheet.$A$1, Sheet.A1:Sheet.B2) as A1:B2 or Sheet!A1:B2."""
    parts = list(ODF_PART.finditer(text.rpartition("#")[2]))
    if not parts:
        return text.upper()
    name = parts[0]["sheet"]
    sheet = _sheet(name) if name.startswith("'") else name
    cells = ":".join(part["cell"].upper() for part in parts)
    return f"{sheet}!{cells}" if sheet else cells


def plain_range(text: str, *, odf: bool = False) -> str:
    """A range without the signs that fix it: "Sales!B2:B13"."""
    told = odf_range(text) if odf else normalised(text)
    sheet, mark, cells = told.rpartition("!")
    return f"{sheet}{mark}{cells.replace('$', '')}"


def moved(formula: str, rows: int, columns: int) -> str:
    """A normalised formula as it reads once copied some rows and columns away."""
    return _outside_texts(formula, lambda text: REFERENCE.sub(lambda m: _shifted(m, rows, columns), text))


def _outside_texts(formula: str, change: Callable[[str], str]) -> str:
    return "".join(p if p[0] in "\"'" else change(p) for p in PIECE.findall(formula))


def _shifted(found: re.Match[str], rows: int, columns: int) -> str:
    fixed_column, column, fixed_row, row = found.groups()
    if not fixed_column:
        column = letters(max(0, column_of(column) + columns))
    if not fixed_row:
        row = str(max(1, int(row) + rows))
    return f"{fixed_column}{column}{fixed_row}{row}"


def open_formula(formula: str) -> str:
    """A formula in A1 syntax ("=SUM(Prices!B2:B9,1)") as OpenDocument writes it; one in brackets is kept."""
    return "of:" + (formula if "[" in formula else TO_ODF.sub(_bracketed, formula))


TO_ODF = re.compile(
    r'"(?:[^"]|"")*"|,|'
    rf"(?:(?P<sheet>'(?:[^']|'')*'|[^\W\d]\w*)!)?(?P<cells>{REFERENCE.pattern}(?::{REFERENCE.pattern})?)"
)


def _bracketed(found: re.Match[str]) -> str:
    if not found["cells"]:
        return ";" if found.group() == "," else found.group()
    sheet = f"${found['sheet']}" if found["sheet"] else ""
    first, *rest = found["cells"].split(":")
    return "[" + ":".join([f"{sheet}.{first}", *(f".{one}" for one in rest)]) + "]"
