"""What a check of the bank found is found again without playing, until something it rests on changes."""

import json
from pathlib import Path

import pytest

from pix.content.bank import checking, remembering
from pix.content.bank.checking import check_bank
from pix.content.bank.remembering import Memory
from pix.content.bank.solving import Effort
from pix.content.tests.factories import DOUBLE, SKILL, bank_folder

FEW = Effort(seeds=4, file_seeds=2)
WRONG = SKILL.replace('right: ["4"]', 'right: ["4", "four"]')


class Bank:
    """A small bank, its memory, and the challenges that each check played."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self.memory, self.played = folder, folder / "memory.json", 0
        play = checking.solve_all

        def counted(release, challenges, effort):
            self.played += len(challenges)
            return play(release, challenges, effort)

        monkeypatch.setattr(checking, "solve_all", counted)

    def check(self, changes=None, effort=FEW, *, is_fresh=False) -> tuple[int, list[str]]:
        """How many challenges were played, and the faults."""
        self.played = 0
        root = bank_folder(self.folder, {"1.2/sums/1.yaml": WRONG, **(changes or {})})
        faults = check_bank(root, effort, memory=Memory(self.memory, is_fresh=is_fresh))
        return self.played, list(map(str, faults))


@pytest.fixture
def bank(tmp_path, monkeypatch) -> Bank:
    return Bank(tmp_path, monkeypatch)


def test_a_second_check_plays_nothing_and_says_the_same(bank) -> None:
    played, faults = bank.check()
    assert played == 2
    assert "declared right" in faults[0]
    assert bank.check() == (0, faults)


def test_without_a_memory_everything_is_played(bank) -> None:
    assert bank.check()[0] == 2
    assert bank.check(is_fresh=True)[0] == 2
    check_bank(bank.folder / "bank", FEW)
    assert bank.played == 4


def test_what_has_changed_is_played_again_alone(bank) -> None:
    bank.check()
    assert bank.check({"1.2/sums/1.yaml": SKILL}) == (1, [])
    assert bank.check({"1.2/sums/1.yaml": SKILL})[0] == 0
    # The generator is of the tube: each of its challenges may rest on it.
    played, faults = bank.check({"1.2/sums/draw.py": DOUBLE.replace("wrong=[str(n)]", "wrong=[]")})
    assert played == 2
    assert "no near-miss is declared" in "".join(faults)


def test_another_effort_is_another_thing_to_know(bank) -> None:
    bank.check()
    assert bank.check(effort=Effort(seeds=5, file_seeds=2))[0] == 2
    assert bank.check()[0] == 0


@pytest.mark.parametrize("held", ["", "{", "[]", '{"code": "other", "known": {}}', "\udcff"])
def test_a_memory_that_cannot_be_read_is_none(bank, held) -> None:
    bank.check()
    bank.memory.write_text(held, "utf-8", errors="surrogateescape")
    assert bank.check()[0] == 2
    assert json.loads(bank.memory.read_text("utf-8"))["known"]


def test_another_code_forgets(bank, tmp_path, monkeypatch) -> None:
    bank.check()
    room = tmp_path / "pix" / "engine"
    room.mkdir(parents=True)
    (tmp_path / "requirements.lock").write_text("a==1")
    (room / "judging.py").write_text("1")
    monkeypatch.setattr(remembering, "PIX", tmp_path / "pix")
    assert bank.check()[0] == 2
    assert bank.check()[0] == 0
    for path, text in ((room / "judging.py", "2"), (tmp_path / "requirements.lock", "a==2")):
        path.write_text(text)
        assert bank.check()[0] == 2


def test_tests_are_no_part_of_what_judges() -> None:
    files = remembering.sources(remembering.PIX / "content")
    assert any(path.name == "solving.py" for path in files)
    assert not any("tests" in path.parts for path in files)
