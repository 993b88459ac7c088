"""A checked bank becomes a release, once; a broken one never does."""

import json
import zlib
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command

from pix.content.actions.publish_release import publish_release
from pix.content.errors import NoReleasePublished
from pix.content.models import BankRelease
from pix.content.queries import published, published_at, release_of
from pix.content.tests.factories import AT, DOUBLE, SKILL, bank_folder, published_release, small_snapshot
from pix.kit.models import JournalLine

pytestmark = pytest.mark.django_db


@pytest.fixture
def bank_of(tmp_path, settings):
    """Write a bank with some files changed, and make it the bank."""

    def write(changes=None):
        settings.BANK_DIR = bank_folder(tmp_path, changes)
        return settings.BANK_DIR

    return write


def test_a_release_holds_the_whole_bank() -> None:
    row, is_new = publish_release(snapshot=small_snapshot(), note="first", at=AT)
    assert is_new
    assert (row.note, row.published_at) == ("first", AT)
    assert json.loads(zlib.decompress(row.content)) == small_snapshot()
    line = JournalLine.objects.get()
    assert (line.act, line.subjects, line.data) == (
        "content.publish_release",
        {"release": row.pk},
        {"digest": row.digest},
    )


def test_nothing_published_is_refused_in_words() -> None:
    with pytest.raises(NoReleasePublished):
        published()


def test_the_same_bank_is_one_release() -> None:
    first, _ = publish_release(snapshot=small_snapshot(), note="", at=AT)
    second, is_new = publish_release(snapshot=small_snapshot(), note="again", at=AT)
    assert (second.pk, is_new) == (first.pk, False)
    assert BankRelease.objects.count() == 1
    assert JournalLine.objects.count() == 1


def test_an_edited_bank_is_another_release_and_the_first_stays() -> None:
    first = published_release()
    edited = small_snapshot()
    edited["skills"]["c11-a-1"]["can"]["en"] = "Can do otherwise"
    second = published_release(edited)
    assert published().number == second.number != first.number
    assert release_of(first.number).skills["c11-a-1"].file.can.en == "EN Can do c11-a-1"
    assert release_of(second.number).skills["c11-a-1"].file.can.en == "Can do otherwise"


def test_going_back_to_an_older_bank_publishes_it_again() -> None:
    first = published_release()
    edited = small_snapshot()
    edited["skills"].pop("c11-a-4")
    published_release(edited)
    assert published_release().number not in {first.number, first.number + 1}
    assert BankRelease.objects.count() == 3


def test_the_command_publishes_once(bank_of, capsys) -> None:
    bank_of()
    call_command("bank", "release")
    call_command("bank", "release", "--note", "same")
    said = capsys.readouterr().out
    assert "published" in said
    assert "already this bank" in said
    assert BankRelease.objects.count() == 1
    assert set(published().skills) == {"sums-1", "sums-2"}


@pytest.mark.parametrize(
    "changes",
    [
        {"1.2/sums/1.yaml": SKILL + "colour: red\n"},
        {"1.2/sums/1.yaml": SKILL.replace('right: ["4"]', 'right: ["5"]')},
        {"1.2/sums/1.yaml": b"\xff\xfe"},
        {"1.2/sums/draw.py": DOUBLE + "raise SystemError('no')\n"},
        {"1.2/sums/tube.yaml": None},
        {"framework.json": "["},
    ],
)
def test_a_broken_bank_never_publishes(bank_of, changes) -> None:
    published_release()
    bank_of(changes)
    with pytest.raises(CommandError, match="Nothing was published"):
        call_command("bank", "release")
    assert BankRelease.objects.count() == 1


def test_check_tells_faults_and_fails(bank_of, capsys) -> None:
    root = bank_of({"1.2/sums/1.yaml": SKILL + "colour: red\n"})
    with pytest.raises(CommandError):
        call_command("bank", "check", "--seeds", "2")
    assert "bank/1.2/sums/1.yaml:12: colour:" in capsys.readouterr().out
    call_command("bank", "check", str(root / "1.2/tutorials"), "--seeds", "2")


def test_stats_count_what_can_be_played(bank_of, capsys) -> None:
    bank_of()
    call_command("bank", "stats", "--json")
    figures = json.loads(capsys.readouterr().out)
    wanted = {"skills": 2, "tubes": 1, "challenges": 2, "generated_skills": 1, "by_doing_skills": 0}
    assert {name: figures[name] for name in wanted} == wanted
    assert figures["languages"] == {"fr": 2, "en": 2}
    assert figures["competences"]["1.2"] == {"skills": 2, "levels": {"1": 1, "2": 1}}
    call_command("bank", "stats")
    assert "1.2    2 skills   L1: 1  L2: 1" in capsys.readouterr().out


def test_show_prints_what_a_learner_gets(bank_of, capsys) -> None:
    bank_of()
    call_command("bank", "show", "sums-1-a", "--locale", "en")
    assert "Two and two?" in capsys.readouterr().out
    with pytest.raises(CommandError, match="no challenge 'nothing'"):
        call_command("bank", "show", "nothing")


def test_show_writes_the_drawn_files(settings, tmp_path, capsys) -> None:
    source = DOUBLE.replace("Dice, Drawn", "Dice, Drawn, File").replace(
        "right=", 'files=[File("n.txt", str(n).encode())], right='
    )
    settings.BANK_DIR = bank_folder(tmp_path, {"1.2/sums/draw.py": source})
    call_command("bank", "show", "sums-2-a", "--files", str(tmp_path / "out"))
    assert (tmp_path / "out" / "n.txt").read_text().isdecimal()
    capsys.readouterr()


def test_the_release_of_an_instant() -> None:
    with pytest.raises(NoReleasePublished):
        published_at(AT)
    first = published_release()
    edited = small_snapshot()
    edited["framework"]["note"] = "another"
    second = published_release(edited, at=AT + timedelta(days=2))
    found = [published_at(AT + timedelta(days=days)).number for days in (-1, 0, 1, 2, 9)]
    assert found == [first.number] * 3 + [second.number] * 2
