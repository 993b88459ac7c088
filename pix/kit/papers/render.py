"""Papers: a template and data in, a tagged PDF out; bundled fonts, no network, the same bytes each time."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

import typst
from django.conf import settings

from pix.kit.papers.lettering import FONTS, drawable

# Templates import one another by paths from here, such as "/kit/papers/sheet.typ".
ROOT = Path(__file__).resolve().parents[2]
STANDARDS: Final[list[typst.PDFStandard]] = ["a-2a", "ua-1"]


class PaperFailed(Exception):
    """A template could not be made into a PDF: which, why, where, and what typst suggests."""

    def __init__(self, template: Path, error: typst.TypstError) -> None:
        advice = "".join(f"\nhint: {hint}" for hint in error.hints)
        super().__init__(f"{template.name}: {error.message}{advice}\n{error.diagnostic}")
        self.template = template


def rendered(template: Path, data: Mapping[str, Any], *, title: str, locale: str, at: datetime) -> bytes:
    """The PDF/A-2a and PDF/UA-1 document of a template, dated `at`; data is read there as `paper`."""
    known = {**data, "title": title, "locale": locale, "site": settings.PIX_SITE_NAME}
    paper = json.dumps(drawable(known), ensure_ascii=False)
    try:
        return typst.compile(
            template,
            root=ROOT,
            font_paths=fonts(),
            ignore_system_fonts=True,
            sys_inputs={"paper": paper},
            pdf_standards=STANDARDS,
            timestamp=int(at.timestamp()),
        )
    except typst.TypstError as error:
        raise PaperFailed(template, error) from error


@cache
def fonts() -> typst.Fonts:
    """The bundled fonts, read once, and no other."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
