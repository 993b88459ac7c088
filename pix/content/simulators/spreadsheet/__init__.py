"""The spreadsheet: sheets of cells, formulas, sorting, filters, formats, charts, a pivot table."""
