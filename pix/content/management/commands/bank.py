"""pix bank: check, count, show and release the item bank."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from pix.content.actions.publish_release import is_published, publish_release
from pix.content.bank.checking import check_bank, count, read_bank
from pix.content.bank.remembering import Memory
from pix.content.bank.snapshot import gather
from pix.content.bank.solving import Effort
from pix.content.workshop.coverage import LEVELS, coverage
from pix.content.workshop.kinds import ENOUGH, kinds
from pix.content.workshop.skeleton import KINDS, NotBegun, begin, wanted_at
from pix.content.workshop.spelling import NoWordList, spelling_faults
from pix.kit import clock


class Command(BaseCommand):
    """Check, count, show and release the item bank."""

    help = "Item bank: new PLACE, check [PATH...], spell [PATH...], stats, coverage, show CHALLENGE, release."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the verbs and their options."""
        verbs = parser.add_subparsers(dest="verb", required=True)
        check = verbs.add_parser("check", help="run every example and generator through the real grader")
        check.add_argument("paths", nargs="*", type=Path)
        check.add_argument("--seeds", type=int, default=50)
        check.add_argument("--file-seeds", type=int, default=20)
        check.add_argument("--fresh", action="store_true", help="play again what is known to be unchanged")
        verbs.add_parser("stats", help="count what can be played").add_argument("--json", action="store_true")
        show = verbs.add_parser("show", help="print what a learner would get")
        show.add_argument("challenge")
        show.add_argument("--seed", type=int, default=1)
        show.add_argument("--locale", choices=["fr", "en"], default="fr")
        show.add_argument("--files", type=Path, help="folder where the drawn files are written")
        new = verbs.add_parser("new", help="begin a skill: files with what is to be written")
        new.add_argument("place", help="COMPETENCE/TUBE/LEVEL, such as 3.2/image-retouch/4")
        new.add_argument("--kind", default="choose_one", choices=KINDS)
        new.add_argument("--simulator", default="")
        spell = verbs.add_parser("spell", help="words that neither language knows")
        spell.add_argument("paths", nargs="*", type=Path)
        covered = verbs.add_parser("coverage", help="skills/by doing/reviewed, by competence and level")
        covered.add_argument("--kinds", action="store_true", help="by simulator and format of file instead")
        release = verbs.add_parser("release", help="publish the bank's files as a new immutable release")
        release.add_argument("--note", default="")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run one verb."""
        getattr(self, f"_{options['verb']}")(options)

    def _check(self, options: dict[str, Any]) -> None:
        begun = time.perf_counter()
        effort = Effort(options["seeds"], options["file_seeds"])
        _refuse_outside(options["paths"])
        memory = Memory(settings.VAR / "bank-check.json", is_fresh=options["fresh"])
        faults = check_bank(settings.BANK_DIR, effort, options["paths"], memory)
        for fault in faults:
            self.stdout.write(str(fault))
        self.stdout.write(f"{len(faults)} faults, {time.perf_counter() - begun:.1f} s")
        if faults:
            raise CommandError("the bank has faults; nothing was published")

    def _new(self, options: dict[str, Any]) -> None:
        try:
            written = begin(
                settings.BANK_DIR, wanted_at(options["place"], options["kind"], options["simulator"])
            )
        except NotBegun as reason:
            raise CommandError(str(reason)) from reason
        for path in written:
            self.stdout.write(f"{settings.BANK_DIR.name}/{path.relative_to(settings.BANK_DIR)}")
        self.stdout.write(
            f"Now: pix bank check {settings.BANK_DIR.name}/{written[0].parent.relative_to(settings.BANK_DIR)}"
        )

    def _spell(self, options: dict[str, Any]) -> None:
        _refuse_outside(options["paths"])
        gathered = gather(settings.BANK_DIR)
        wanted = tuple(gathered.shown(path.resolve()) for path in options["paths"]) or ("",)
        try:
            faults = sorted(spelling_faults(gathered, wanted))
        except NoWordList as reason:
            raise CommandError(str(reason)) from reason
        for fault in faults:
            self.stdout.write(str(fault))
        self.stdout.write(
            f"{len(faults)} texts with unknown words (known ones: pix/content/workshop/own_words.txt)"
        )

    def _coverage(self, options: dict[str, Any]) -> None:
        if options["kinds"]:
            self._tell_kinds()
            return
        self.stdout.write("skills/by doing/reviewed")
        self.stdout.write("     " + "".join(f"L{level:<11}" for level in LEVELS) + "all")
        for row in coverage(read_bank(settings.BANK_DIR)[1]):
            self.stdout.write(
                f"{row.code:5}" + "".join(f"{cell!s:12}" for cell in row.cells) + str(row.total)
            )

    def _tell_kinds(self) -> None:
        self.stdout.write(f"{'':20}{'explored':>10}{'done':>10}{'all':>10}")
        for kind in kinds(read_bank(settings.BANK_DIR)[1]):
            few = "" if kind.total >= ENOUGH else f"   fewer than {ENOUGH}"
            self.stdout.write(f"{kind.name:20}{len(kind.explored):10}{len(kind.done):10}{kind.total:10}{few}")

    def _stats(self, options: dict[str, Any]) -> None:
        figures = count(read_bank(settings.BANK_DIR)[1])
        if options["json"]:
            self.stdout.write(json.dumps(figures))
            return
        for name, value in figures.items():
            if name != "competences":
                self.stdout.write(f"{name:24} {value}")
        for code, row in figures["competences"].items():
            levels = "  ".join(f"L{level}: {n}" for level, n in row["levels"].items())
            self.stdout.write(f"{code}  {row['skills']:3} skills   {levels}")

    def _show(self, options: dict[str, Any]) -> None:
        release = read_bank(settings.BANK_DIR)[1]
        if options["challenge"] not in release.challenges:
            raise CommandError(
                f"There is no challenge {options['challenge']!r}; ids look like folders-files-4-a."
            )
        draw = release.draw(options["challenge"], options["seed"], options["locale"])
        self.stdout.write(json.dumps(draw.question.to_json(), ensure_ascii=False, indent=1))
        self.stdout.write(
            json.dumps(
                {"right": draw.right, "wrong": draw.wrong},
                ensure_ascii=False,
                default=str,
            )
        )
        if options["files"]:
            options["files"].mkdir(parents=True, exist_ok=True)
            for name, content in draw.contents.items():
                (options["files"] / Path(name).name).write_bytes(content)

    def _release(self, options: dict[str, Any]) -> None:
        gathered, read = read_bank(settings.BANK_DIR)
        if is_published(gathered.snapshot):
            self.stdout.write("The newest release is already this bank.")
            return
        faults = check_bank(settings.BANK_DIR, Effort(seeds=5, file_seeds=2))
        if faults:
            raise CommandError("\n".join(map(str, faults)) + "\nNothing was published.")
        if not read.top_level:
            self.stdout.write("No level is open: some competence has fewer than two skills of level 1.")
        row, is_new = publish_release(snapshot=gathered.snapshot, note=options["note"], at=clock.now())
        self.stdout.write(f"Release {row.pk} {'published' if is_new else 'is already this bank'}.")


def _refuse_outside(paths: list[Path]) -> None:
    outside = [path for path in paths if not path.resolve().is_relative_to(settings.BANK_DIR.resolve())]
    if outside:
        raise CommandError(f"{outside[0]} is not in the bank ({settings.BANK_DIR.name}/).")
