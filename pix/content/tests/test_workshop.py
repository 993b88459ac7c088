"""What authors work with: skeletons that only wait for words, a preview of the files, coverage, spelling."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.content.bank.checking import read_bank
from pix.content.bank.structure import check_structure
from pix.content.tests.factories import published_release
from pix.content.workshop import spelling
from pix.content.workshop.coverage import coverage
from pix.content.workshop.opening import opened, stamp_of
from pix.content.workshop.skeleton import KINDS, NotBegun, begin, wanted_at
from pix.content.workshop.unfinished import unfinished

TASK = "image-retouch-2-a"
TUBE = "3.2/image-retouch"


@pytest.fixture
def bank(tmp_path: Path, settings: Any) -> Path:
    """One tube of the competence 3.2, as files of its own."""
    root = tmp_path / "bank"
    root.mkdir()
    shutil.copy(settings.BANK_DIR / "framework.json", root)
    for part in ("image-retouch", "tutorials"):
        shutil.copytree(settings.BANK_DIR / "3.2" / part, root / "3.2" / part)
    shutil.copy(settings.BANK_DIR / "3.2" / "competence.yaml", root / "3.2")
    settings.BANK_DIR = root
    settings.PIX_WORKSHOP = True
    return root


@pytest.fixture
def author(db: None) -> Client:
    client = Client()
    client.force_login(a_user(Role.AUTHOR, language="en"))
    return client


@pytest.mark.parametrize("kind", KINDS)
def test_a_skeleton_only_waits_for_words(bank: Path, kind: str) -> None:
    begin(bank, wanted_at("3.2/trial/4", kind, "image-editor"))
    gathered, release = read_bank(bank, "3.2")
    check_structure(gathered, release)
    waits = ("(TO-DO)", "there is no tutorial 'todo'", "'todo' is not in competence.yaml")
    here = [fault for fault in gathered.faults if "/trial/" in fault.file]
    assert len(here) > 5
    assert [str(fault) for fault in here if not fault.message.endswith(waits)] == []
    assert "trial-4-a" in release.challenges


@pytest.mark.parametrize("kind", ["text", "fields_any_order", "match", "file", "code"])
def test_a_skeleton_is_graded_as_it_declares(bank: Path, kind: str) -> None:
    begin(bank, wanted_at("3.2/trial/4", kind, ""))
    faults = opened(bank, bank / "3.2" / "trial", "trial-4-a").faults
    assert [fault for fault in faults if fault.startswith("trial-4-a")] == []


def test_a_generator_is_added_to_those_there(bank: Path) -> None:
    path = bank / TUBE / "draw.py"
    before = path.read_text("utf-8")
    written = begin(bank, wanted_at(f"bank/{TUBE}/4", "code", ""))
    assert [one.name for one in written] == ["4.yaml", "draw.py"]
    assert path.read_text("utf-8").startswith(before.rstrip("\n"))
    assert "def image_retouch_4(" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("place", "kind", "simulator"),
    [
        (f"{TUBE}/2", "number", ""),
        (f"{TUBE}/9", "number", ""),
        ("3.2/../2", "number", ""),
        ("9.9/trial/1", "number", ""),
        (f"{TUBE}/5", "riddle", ""),
        (f"{TUBE}/5", "simulator", "toaster"),
    ],
)
def test_what_cannot_be_begun_says_why(bank: Path, place: str, kind: str, simulator: str) -> None:
    with pytest.raises(NotBegun):
        begin(bank, wanted_at(place, kind, simulator))


def test_new_and_coverage_are_commands(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("bank", "new", "3.2/trial/4", "--kind", "order")
    assert "bank/3.2/trial/4.yaml" in capsys.readouterr().out
    with pytest.raises(CommandError, match="exists already"):
        call_command("bank", "new", "3.2/trial/4")
    call_command("bank", "coverage")
    assert "\n3.2 " in capsys.readouterr().out


def test_the_mark_is_found_wherever_it_stands() -> None:
    plain = {"can": {"fr": "TO-DO : x", "en": "Can"}, "rows": [{"say": "TO-DO"}, "A TO-DO list"]}
    assert list(unfinished(plain)) == ["can.fr", "rows.0.say"]


def test_coverage_counts_each_skill_once(bank: Path) -> None:
    release = read_bank(bank, "3.2")[1]
    row = next(one for one in coverage(release) if one.code == "3.2")
    assert row.total.skills == len(release.skills)
    assert 0 < row.total.by_doing <= row.total.skills


def test_the_stamp_follows_the_files(bank: Path) -> None:
    before = stamp_of(bank / TUBE)
    assert stamp_of(bank / TUBE) == before
    (bank / TUBE / "2.yaml").write_text("can: []", "utf-8")
    assert stamp_of(bank / TUBE) != before


def look(author: Client, query: str = "", challenge: str = TASK) -> str:
    response = author.get(reverse("content:preview", args=[challenge]) + query)
    assert response.status_code == 200
    return response.content.decode()


def test_a_preview_shows_the_files_as_they_are(bank: Path, author: Client) -> None:
    assert "Crop this photo" in look(author, "?locale=en&seed=3")
    path = bank / TUBE / "2.yaml"
    path.write_text(path.read_text("utf-8").replace("Crop this photo", "Cut this photo"), "utf-8")
    assert "Cut this photo" in look(author, "?locale=en&seed=3")
    path.write_text("can: [", "utf-8")
    assert "2.yaml:" in look(author)


def test_a_broken_generator_is_told(bank: Path, author: Client) -> None:
    path = bank / TUBE / "draw.py"
    path.write_text(path.read_text("utf-8") + "\n1 / 0\n", "utf-8")
    assert "ZeroDivisionError" in look(author)


def test_a_learner_sees_no_solution(bank: Path, author: Client) -> None:
    assert "state/in_frame" in look(author)
    html = look(author, "?view=learner")
    assert "state/in_frame" not in html
    assert "wrong-1" not in html


def test_why_right_and_why_wrong(bank: Path, author: Client) -> None:
    release = read_bank(bank, "3.2")[1]
    draw = release.draw(TASK, 3, "en")
    address = reverse("content:preview", args=[TASK]) + "?seed=3&locale=en"
    verdicts = []
    for state in (draw.solution, draw.wrong[1]):
        sent = {"simulator": json.dumps({"state": state, "events": {}})}
        html = author.post(address, sent).content.decode()
        verdicts.append(html.count("<strong>refused</strong>"))
        assert "data-observed" in html
    assert verdicts == [0, 1]
    assert author.post(address, {"simulator": "{"}).status_code == 200


def test_a_simulator_opens_solved(bank: Path, author: Client) -> None:
    read_bank(bank, "3.2")
    assert '"draft": null' in look(author, "?seed=3")
    assert '"draft": {"state"' in look(author, "?seed=3&state=solution")
    assert '"draft": null' in look(author, "?seed=3&state=nonsense")


def test_the_workshop_is_shut_unless_the_server_opens_it(bank: Path, author: Client, settings: Any) -> None:
    assert author.get(reverse("content:workshop")).status_code == 200
    assert author.get(reverse("content:preview", args=["nothing-1-a"])).status_code == 404
    assert author.get(reverse("content:stamp", args=[TASK])).json()["stamp"]
    settings.PIX_WORKSHOP = False
    for name, parts in (("workshop", []), ("preview", [TASK]), ("stamp", [TASK])):
        assert author.get(reverse(f"content:{name}", args=parts)).status_code == 404


def test_files_and_pictures_of_a_preview(bank: Path, author: Client) -> None:
    begin(bank, wanted_at("3.2/trial/4", "file", ""))
    assert author.get(reverse("content:drawn_file", args=["trial-4-a", 1, "none.txt"])).status_code == 404
    (bank / "3.2/trial/assets").mkdir()
    (bank / "3.2/trial/assets/dot.png").write_bytes(b"\x89PNG")
    picture = author.get(reverse("content:workshop_asset", args=["trial-4-a", "dot.png"]))
    assert (picture.content, picture["Content-Type"]) == (b"\x89PNG", "image/png")
    assert author.get(reverse("content:workshop_asset", args=["trial-4-a", "draw.py"])).status_code == 404


@pytest.mark.django_db
def test_the_map_of_a_release(author: Client) -> None:
    published_release()
    html = author.get(reverse("content:coverage")).content.decode()
    assert html.count("<tr>") == 17


KNOWN = {"le", "vélo", "est", "rouge", "photo", "l’image"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Le vélo est **rouge**.", []),
        ("Le vélllo est rougge, vélllo.", ["vélllo", "rougge"]),
        ("`xyzz` {plaxe} photo.jpg https://zzz.example 12kg ODS", []),
        ("l'image, l’image", []),
        ("photo-rouge photo-rougge", ["photo-rougge"]),
    ],
)
def test_words_that_nobody_knows(text: str, wrong: list[str]) -> None:
    assert spelling.misspelt(text, lambda word: word.lower() in KNOWN) == wrong


def test_spelling_names_file_and_field(bank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "reader", lambda locale: lambda word: word != "Recadrez")
    gathered, _release = read_bank(bank, "3.2")
    faults = list(spelling.spelling_faults(gathered, (f"bank/{TUBE}/2",)))
    assert [(f.file, f.field, f.message) for f in faults] == [
        (f"bank/{TUBE}/2.yaml", "challenges.0.instruction.fr", "Recadrez")
    ]


def test_spelling_says_what_to_install(bank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spelling, "find_spec", lambda name: None)
    spelling.reader.cache_clear()
    with pytest.raises(CommandError, match="spylls"):
        call_command("bank", "spell", str(Path(settings.BANK_DIR) / TUBE))
