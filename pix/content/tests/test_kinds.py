"""What the bank has people use is counted by simulator, by format of file, and for programs."""

import io

import segno
from django.core.management import call_command

from pix.content.drawing.drawn import File
from pix.content.files import csv_text, zip_archive
from pix.content.simulators import registry
from pix.content.tests.task_factories import EXPLORED, HANDED, SIMULATED, WRITTEN, task_release
from pix.content.tests.test_round_trips import BUILT
from pix.content.workshop.kinds import FORMATS, formats_of, kinds


def test_each_challenge_counts_where_it_is_explored_and_where_it_is_done() -> None:
    found = {kind.name: kind for kind in kinds(task_release())}
    assert list(found) == [*registry.PACKAGES, *FORMATS, "code"]
    manager, csv = found["file-manager"], found["csv"]
    assert (manager.done, manager.explored, manager.total) == ({f"{SIMULATED}-a"}, {f"{EXPLORED}-a"}, 2)
    assert (csv.done, csv.explored, csv.total) == ({f"{HANDED}-a"}, {f"{HANDED}-a"}, 1)
    assert found["code"].done == {f"{WRITTEN}-a"}
    assert found["router"].total == 0


def test_files_are_told_by_what_they_hold_inside_archives_too() -> None:
    table = csv_text([["a", "b"], ["1", "2"]])
    assert formats_of([File("a.zip", zip_archive({"b.csv": table}))]) == {"zip", "csv"}
    shown = io.BytesIO()
    segno.make("https://example.org/").save(shown, kind="png", scale=5)
    assert formats_of([File("a.png", shown.getvalue())]) == {"png", "qr"}
    log = "".join(f"08:{n:02}:09 INFO task done\n" for n in range(20)).encode()
    assert "log" in formats_of([File("journal.txt", log)])
    assert "log" not in formats_of([File("journal.log", b"nothing of a log\n" * 20)])
    assert {"png", "ods"} <= formats_of([File(name, BUILT[name]()) for name in ("a.png", "a.ods")])


def test_the_command_tells_what_is_short(capsys, settings, tmp_path) -> None:
    (tmp_path / "framework.json").write_bytes((settings.BANK_DIR / "framework.json").read_bytes())
    settings.BANK_DIR = tmp_path
    call_command("bank", "coverage", "--kinds")
    rows = capsys.readouterr().out.splitlines()[1:]
    assert len(rows) == len(registry.PACKAGES) + len(FORMATS) + 1
    assert all(row.endswith("fewer than 2") for row in rows)
