"""The journal: written once, sealed, verified."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from pix.kit import clock, journal
from pix.kit.models import JournalLine, JournalSeal
from pix.kit.models.journal import JournalIsAppendOnly

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


def line(act: str = "kit.tried", at: datetime = NOON) -> JournalLine:
    return journal.write(act, actor=7, at=at, data={"level": 3}, assessment=12)


def test_a_line_keeps_ids_and_facts() -> None:
    written = JournalLine.objects.get(pk=line().pk)
    assert (written.actor_id, written.subjects, written.data, written.at) == (
        7,
        {"assessment": 12},
        {"level": 3},
        NOON,
    )


def test_names_are_refused() -> None:
    with pytest.raises(ValueError, match="email"):
        journal.write("kit.tried", actor=None, at=NOON, data={"email": "ada@example.org"})


def test_a_line_is_never_changed_nor_deleted() -> None:
    written = line()
    for change in (
        written.save,
        written.delete,
        JournalLine.objects.all().delete,
        lambda: JournalLine.objects.update(act="kit.other"),
    ):
        with pytest.raises(JournalIsAppendOnly):
            change()


def test_settled_lines_are_sealed_in_a_chain() -> None:
    line()
    first = journal.seal_batch(LATER)
    line()
    second = journal.seal_batch(LATER)
    assert first
    assert second
    assert first.digest != second.digest
    assert journal.seal_batch(LATER) is None
    assert list(journal.broken_seals()) == []


def test_recent_lines_wait() -> None:
    line(at=LATER)
    assert journal.seal_batch(LATER) is None


@pytest.mark.parametrize("wrong", ["UPDATE kit_journalline SET actor_id = 8", "DELETE FROM kit_journalline"])
def test_a_change_behind_our_back_is_found(wrong: str) -> None:
    line()
    with clock.stopped(LATER):
        call_command("journal", "seal", stdout=StringIO())
    call_command("journal", "verify", stdout=StringIO())
    with connection.cursor() as cursor:
        cursor.execute(wrong)
    with pytest.raises(CommandError, match="seal"):
        call_command("journal", "verify", stdout=StringIO())


def test_a_seal_replaced_breaks_the_next() -> None:
    for _ in range(2):
        line()
        journal.seal_batch(LATER)
    first = JournalSeal.objects.order_by("pk")[0]
    JournalSeal.objects.filter(pk=first.pk).update(digest="0" * 64)
    assert len(list(journal.broken_seals())) == 2
