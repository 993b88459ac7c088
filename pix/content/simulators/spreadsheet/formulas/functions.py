"""The functions of formulas, by their English names: least and most arguments, and what they do."""

from __future__ import annotations

from collections.abc import Callable

from pix.content.simulators.spreadsheet.formulas.arguments import Arguments
from pix.content.simulators.spreadsheet.formulas.choosing import CHOOSING, LAZY
from pix.content.simulators.spreadsheet.formulas.counting import COUNTING
from pix.content.simulators.spreadsheet.formulas.finding import FINDING
from pix.content.simulators.spreadsheet.formulas.values import Grid, Value
from pix.content.simulators.spreadsheet.formulas.writing import WRITING

__all__ = ["FUNCTIONS", "LAZY", "Arguments"]
Function = Callable[[Arguments], Value | Grid]
FUNCTIONS: dict[str, tuple[int, int, Function]] = {**COUNTING, **CHOOSING, **FINDING, **WRITING}
