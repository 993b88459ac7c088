"""What every page knows of how the reader likes it: theme and contrast, kept in cookies."""

from __future__ import annotations

from django.http import HttpRequest

THEMES = ("light", "dark")
CONTRASTS = ("more",)


def appearance(request: HttpRequest) -> dict[str, str]:
    """The theme and contrast that the reader chose; empty lets the system decide."""
    theme, contrast = request.COOKIES.get("theme", ""), request.COOKIES.get("contrast", "")
    return {"theme": theme if theme in THEMES else "", "contrast": contrast if contrast in CONTRASTS else ""}
