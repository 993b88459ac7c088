"""Formulas in one syntax (English names, commas, decimal points): read, and worked out over a book.

The page works out the same ones in JavaScript; both are tested by pix/content/tests/spreadsheet_cases.json.
"""

from pix.content.simulators.spreadsheet.formulas.book import Book, Tab
from pix.content.simulators.spreadsheet.formulas.values import Trouble, Value

__all__ = ["Book", "Tab", "Trouble", "Value"]
