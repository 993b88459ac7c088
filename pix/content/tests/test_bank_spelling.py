"""Every word of the bank is known in its language, by the word lists of Debian."""

from __future__ import annotations

import pytest
from django.conf import settings

from pix.content.bank.snapshot import gather
from pix.content.workshop.spelling import spelling_faults


@pytest.mark.spelling
def test_every_word_is_known() -> None:
    assert [str(fault) for fault in spelling_faults(gather(settings.BANK_DIR), ("bank/",))] == []
