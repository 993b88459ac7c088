"""What the documentation points at is there, and no picture is forgotten."""

import re
from pathlib import Path

import pytest

from tests.house import ROOT, shown, tracked

PAGES = [path for path in tracked() if path.suffix == ".md"]
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
PICTURES = ROOT / "docs/pictures"


def targets(page: Path) -> list[str]:
    """What a page links to inside the repository, code apart."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    return [
        target for target in LINK.findall(text) if "://" not in target and not target.startswith("mailto:")
    ]


@pytest.mark.parametrize("page", PAGES, ids=shown)
def test_every_link_leads_somewhere(page) -> None:
    assert [target for target in targets(page) if not (page.parent / target).exists()] == []


def test_every_picture_is_shown() -> None:
    used = {(page.parent / target).resolve() for page in PAGES for target in targets(page)}
    assert [shown(picture) for picture in PICTURES.rglob("*.png") if picture not in used] == []


def test_every_picture_has_its_words() -> None:
    silent = [shown(page) for page in PAGES if "![](" in page.read_text(encoding="utf-8")]
    assert silent == []
