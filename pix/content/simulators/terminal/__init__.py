"""The terminal: commands typed on a line, over a disk that only exists in the page."""
