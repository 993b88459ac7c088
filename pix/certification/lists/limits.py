"""How much a list may hold, and how a formula is told among texts."""

MOST_LINES = 3_000
MOST_COLUMNS = 60
# No text holds it: control characters are taken out of texts.
FORMULA = "\x01"
