"""The journal forgets its oldest batches, and still proves what remains."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from pytest_django import Settings

from pix.kit import clock, journal, journal_forgetting
from pix.kit.checks import production_settings
from pix.kit.journal_forgetting import SEALS_AT_ONCE, BrokenBatch, forget_all
from pix.kit.models import JournalLine, JournalSeal
from pix.kit.schedule import scheduled
from pix.kit.tasks import forget_old_journal

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAYS = 400


@pytest.fixture(autouse=True)
def _days(settings: Settings) -> None:
    settings.PIX_JOURNAL_DAYS = DAYS


def batch(days_ago: float, lines: int = 1) -> JournalSeal:
    """A batch sealed so many days before noon."""
    at = NOON - timedelta(days=days_ago)
    for number in range(lines):
        journal.write("kit.tried", actor=number, at=at - timedelta(hours=1))
    sealed = journal.seal_batch(at)
    assert sealed
    return sealed


def by_hand(wrong: str) -> None:
    """What someone does in the database, behind our back."""
    with connection.cursor() as cursor:
        cursor.execute(wrong)


def verified() -> str:
    """What the command says; CommandError when it finds a seal broken."""
    out = StringIO()
    call_command("journal", "verify", stdout=out)
    return out.getvalue()


def test_whole_old_batches_go_and_the_rest_is_still_proved() -> None:
    batch(900, lines=2)
    last_old, young = batch(DAYS + 1, lines=3), batch(DAYS - 1)
    assert forget_all(NOON) == 5
    assert set(JournalSeal.objects.values_list("pk", flat=True)) == {last_old.pk, young.pk}
    assert young.lines.count() == 1
    assert not last_old.lines.exists()
    assert "1 seals hold; 1 lines wait" in verified()
    assert f"up to seal {last_old.pk} were forgotten" in verified()


def test_the_journal_notes_what_it_forgot() -> None:
    old = batch(DAYS + 1, lines=2)
    forget_all(NOON)
    line = JournalLine.objects.get()
    assert (line.act, line.actor_id, line.subjects) == ("kit.forget_journal", None, {"seal": old.pk})
    assert line.data == {"digest": old.digest, "lines": 2}


def test_the_chain_goes_on_and_is_forgotten_again() -> None:
    batch(DAYS + 10)
    forget_all(NOON)
    batch(DAYS - 5)
    assert forget_all(NOON) == 0
    batch(0)
    later = NOON + timedelta(days=10)
    # Yet another batch is old by then; the line that vouched for the first goes when its own turn comes.
    assert forget_all(later) == 1
    assert JournalSeal.objects.count() == 2
    assert "1 seals hold" in verified()
    much_later = NOON + timedelta(days=DAYS + 20)
    journal.seal_batch(later + timedelta(hours=1))
    forget_all(much_later)
    assert JournalLine.objects.get().at == much_later
    verified()


def test_many_batches_go_some_at_a_time() -> None:
    for number in range(SEALS_AT_ONCE + 3):
        batch(900 - number)
    assert forget_all(NOON) == SEALS_AT_ONCE + 3
    assert JournalLine.objects.filter(act=journal.FORGET).count() == 2
    assert JournalSeal.objects.count() == 1
    verified()


@pytest.mark.parametrize("days", [0, -1])
def test_zero_keeps_everything(settings: Settings, days: int) -> None:
    batch(5000)
    settings.PIX_JOURNAL_DAYS = days
    assert forget_all(NOON) == 0
    assert JournalLine.objects.count() == 1


def test_a_broken_batch_stays_as_evidence() -> None:
    batch(900)
    batch(0)
    by_hand("UPDATE kit_journalline SET actor_id = 8")
    with pytest.raises(BrokenBatch):
        forget_all(NOON)
    assert JournalLine.objects.count() == 2
    with clock.stopped(NOON), pytest.raises(CommandError, match="is broken"):
        call_command("journal", "forget", stdout=StringIO())


@pytest.mark.parametrize(
    "wrong",
    [
        # Lines deleted, as if they had been forgotten.
        "DELETE FROM kit_journalline WHERE seal_id = (SELECT min(id) + 1 FROM kit_journalseal)",
        # The whole next batch, and the seal it hangs from.
        "DELETE FROM kit_journalseal WHERE id = (SELECT min(id) FROM kit_journalseal)",
        # Another digest to go on from.
        "UPDATE kit_journalseal SET digest = 'f' WHERE id = (SELECT min(id) FROM kit_journalseal)",
        # The act of forgetting itself.
        "DELETE FROM kit_journalline WHERE act = 'kit.forget_journal'",
        "UPDATE kit_journalline SET subjects = '{}' WHERE act = 'kit.forget_journal'",
    ],
)
def test_a_change_behind_our_back_is_found_after_forgetting(wrong: str) -> None:
    batch(900)
    batch(1)
    forget_all(NOON)
    verified()
    by_hand(wrong)
    with pytest.raises(CommandError, match="seal"):
        verified()


def test_lines_deleted_from_the_beginning_are_not_taken_for_forgotten() -> None:
    batch(900)
    batch(1)
    by_hand("DELETE FROM kit_journalline WHERE seal_id = (SELECT min(id) FROM kit_journalseal)")
    with pytest.raises(CommandError, match="seal"):
        verified()


def test_a_batch_forgotten_while_it_was_read_accuses_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = iter([[1], []])
    monkeypatch.setattr(journal, "broken_seals", lambda: next(looks))
    assert "hold" in verified()


def test_the_job_comes_back_every_day() -> None:
    batch(900)
    assert scheduled()["kit.forget_old_journal"] == timedelta(days=1)
    with clock.stopped(NOON):
        assert forget_old_journal.call() == 1


def test_the_command_forgets_too() -> None:
    batch(900)
    out = StringIO()
    with clock.stopped(NOON):
        call_command("journal", "forget", stdout=out)
    assert "1 lines forgotten" in out.getvalue()


@pytest.mark.parametrize(("days", "is_refused"), [(0, False), (180, False), (179, True), (-5, True)])
def test_production_refuses_a_short_memory(settings: Settings, days: int, *, is_refused: bool) -> None:
    settings.PIX_IN_PRODUCTION, settings.PIX_JOURNAL_DAYS = True, days
    assert ("pix.E008" in {found.id for found in production_settings()}) is is_refused


def test_nothing_to_forget_writes_nothing() -> None:
    batch(1)
    assert journal_forgetting.forget_all(NOON) == 0
    assert not JournalLine.objects.filter(act=journal.FORGET).exists()
