"""What we say of learners follows from their answers; a stored state that differs is found and rewritten."""

import pytest
from django.core.management import CommandError, call_command

from pix.assessments.actions.rebuild_knowledge import rebuild_knowledge
from pix.assessments.models import Knowledge
from pix.assessments.tests.factories import DELAY, a_test, played, up_to
from pix.content.tests.factories import AT
from pix.kit.models import JournalLine


@pytest.fixture
def knowledge(learner) -> Knowledge:
    played(a_test(learner), up_to(2))
    return Knowledge.objects.get()


def row(knowledge: Knowledge) -> object:
    return Knowledge.objects.filter(pk=knowledge.pk).values().get()


TAMPERED: list[dict[str, object]] = [
    {"tubes": {}},
    {"presumed": ["c11-a-4"]},
    {"seen": {}},
    {"position": 99},
    {"moved_at": AT + DELAY},
    {"moved_at": None},
    {"tubes": {"c11-a": [4, None, [4], None], "c11-b": [4, None, [4], None]}},
]


@pytest.mark.parametrize("changes", TAMPERED, ids=lambda changes: next(iter(changes)))
def test_a_state_that_differs_is_rewritten(knowledge, changes) -> None:
    sound = row(knowledge)
    Knowledge.objects.filter(pk=knowledge.pk).update(**changes)
    assert rebuild_knowledge(knowledge_id=knowledge.pk, at=AT).position == knowledge.position
    assert row(knowledge) == sound
    assert JournalLine.objects.get(act="assessments.rebuild_knowledge").subjects == {
        "knowledge": knowledge.pk
    }


def test_the_check_passes_on_sound_rows(knowledge, learner, capsys) -> None:
    played(a_test(learner, "2.1"), up_to(1))
    call_command("knowledge", "rebuild", "--check")
    assert "2 rows replayed, 0 differ" in capsys.readouterr().out


@pytest.mark.parametrize("changes", TAMPERED, ids=lambda changes: next(iter(changes)))
def test_the_check_finds_and_changes_nothing(knowledge, changes, capsys) -> None:
    Knowledge.objects.filter(pk=knowledge.pk).update(**changes)
    tampered = row(knowledge)
    with pytest.raises(CommandError):
        call_command("knowledge", "rebuild", "--check")
    assert f"knowledge {knowledge.pk} (user {knowledge.user_id}, 1.1) differs" in capsys.readouterr().out
    assert row(knowledge) == tampered


def test_an_answer_that_comes_meanwhile_is_no_difference(knowledge, monkeypatch, capsys) -> None:
    """The row is read before its log: an answer stored between the two is seen by the second look."""
    looks = []

    def is_its_log(row: Knowledge) -> bool:
        looks.append(row.pk)
        return len(looks) > 1

    monkeypatch.setattr("pix.assessments.management.commands.knowledge.is_its_log", is_its_log)
    call_command("knowledge", "rebuild", "--check")
    assert "1 rows replayed, 0 differ" in capsys.readouterr().out
    assert looks == [knowledge.pk] * 2


def test_the_command_rebuilds(knowledge, capsys) -> None:
    sound = row(knowledge)
    Knowledge.objects.filter(pk=knowledge.pk).update(tubes={})
    call_command("knowledge", "rebuild")
    assert "1 rows replayed, 1 differ" in capsys.readouterr().out
    assert row(knowledge) == sound
