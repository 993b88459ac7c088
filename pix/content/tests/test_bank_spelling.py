"""Every word of the bank is known in its language, by the word lists of Debian."""

from __future__ import annotations

import os

import pytest
from django.conf import settings

from pix.content.bank.snapshot import gather
from pix.content.workshop.spelling import LISTS, NAMES, spelling_faults

HERE = all((LISTS / f"{name}.dic").exists() for name in NAMES.values())


@pytest.mark.skipif(not HERE and os.environ.get("CI") != "true", reason="no word lists on this machine")
def test_every_word_is_known() -> None:
    assert [str(fault) for fault in spelling_faults(gather(settings.BANK_DIR), ("bank/",))] == []
