"""pix simulate: try a measure on simulated learners before trusting it."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError

from pix.content.errors import NoReleasePublished
from pix.content.queries import published
from pix.content.release import Release
from pix.engine.positioning import MODEL_VERSION, Policy, Settings
from pix.engine.simulation import Summary, World
from pix.psychometrics.certification_tables import lines_of, trials
from pix.psychometrics.certification_trial import WORLDS, report_on
from pix.psychometrics.positioning_trial import (
    Bank,
    Trial,
    blueprint_bank,
    published_bank,
    synthetic_bank,
    try_policies,
)

MOST_LEARNERS = 100_000
MOST_SKILLS = 200
COLUMNS = (
    ("policy", 16),
    ("questions", 17),
    ("90% ask ≤", 10),
    ("error", 14),
    ("bias", 7),
    ("bar holds", 10),
    ("level exact", 12),
    ("within one", 11),
    ("felt success", 13),
)
LEGEND = (
    "questions: mean asked, and change against the first policy; error: root mean square of the pix shown\n"
    "(same comparison); bar holds: true pix in the nominal 90 % bar; felt success: share of right answers."
)


class Command(BaseCommand):
    """Try the policies of positioning, or the schemes of certification, on simulated learners."""

    help = "Simulated learners: positioning tries its policies, certification both schemes, world by world."

    def add_arguments(self, parser: CommandParser) -> None:
        """Declare the verb and its options."""
        verbs = parser.add_subparsers(dest="verb", required=True)
        _declare_certification(
            verbs.add_parser("certification", help="both schemes, on the published release")
        )
        one = verbs.add_parser("positioning", help="questions asked, error, bar and levels of each policy")
        one.add_argument("--learners", type=_count(MOST_LEARNERS), default=1000, help="in each world")
        one.add_argument("--world", action="append", choices=list(map(str, World)), help="all when not given")
        one.add_argument(
            "--policy", action="append", choices=list(map(str, Policy)), help="all when not given"
        )
        one.add_argument("--competence", help="such as 1.2; the learners are spread over all when not given")
        one.add_argument("--seed", type=int, default=1)
        one.add_argument("--limit", type=_count(MOST_SKILLS), default=Settings().limit, help="most questions")
        one.add_argument(
            "--lambda", dest="lambda_pix2", type=float, default=Settings().lambda_pix2, help="pix²"
        )
        one.add_argument("--json", action="store_true", help="one JSON object instead of tables")
        bank = one.add_mutually_exclusive_group()
        bank.add_argument("--blueprint", action="store_true", help="the whole planned bank, not the release")
        bank.add_argument(
            "--synthetic", type=_count(MOST_SKILLS), metavar="N", help="an invented bank of N skills"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the trial and print it as it goes."""
        if options["verb"] == "certification":
            self._certification(options)
            return
        bank, trial = _bank(options), _trial(options)
        if options["json"]:
            self.stdout.write(json.dumps(_as_json(bank, trial), indent=1))
            return
        self.stdout.write(_title(bank, trial))
        for world, figures in try_policies(bank, trial):
            self.stdout.write(f"\n{world}\n" + _table(figures))
            self.stdout.flush()
        self.stdout.write("\n" + LEGEND)

    def _certification(self, options: dict[str, Any]) -> None:
        """Try both schemes on the published release."""
        release = _published_release()
        worlds = tuple(world for world in World if world in (options["world"] or WORLDS))
        tried = trials(release, options["learners"], worlds, options["seed"])
        if options["json"]:
            found = {str(trial.scheme): report_on(trial, release) for trial in tried}
            self.stdout.write(json.dumps(found, indent=1))
            return
        self.stdout.write(
            f"release {release.number}: {options['learners']} learners a world, seed {options['seed']}"
        )
        for line in lines_of(tried, release):
            self.stdout.write(line)
            self.stdout.flush()


def _declare_certification(parser: CommandParser) -> None:
    """Declare the options of the trial of both schemes."""
    parser.add_argument("--learners", type=_count(MOST_LEARNERS), default=100, help="in each world")
    parser.add_argument(
        "--world",
        action="append",
        choices=list(map(str, World)),
        help="typical, weak and expert when not given",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="one JSON object instead of tables")


def _published_release() -> Release:
    """Return the newest release that opens a level, or say what is missing."""
    try:
        release = published()
    except NoReleasePublished as error:
        raise CommandError("no release is published: run `pix bank release`") from error
    except DatabaseError as error:
        raise CommandError("the database is not ready: run `pix migrate`") from error
    if not release.top_level:
        raise CommandError(f"release {release.number} opens no level, so it has nothing to try")
    return release


def _count(most: int) -> Any:
    """Return the parser of a whole number from 1 to most."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= most:
            raise ArgumentTypeError(f"a whole number from 1 to {most} is expected")
        return int(text)

    return parse


def _bank(options: dict[str, Any]) -> Bank:
    """Return the bank that the options name, cut to one competence when they say so."""
    if options["synthetic"]:
        return synthetic_bank(options["synthetic"], seed=options["seed"])
    bank = blueprint_bank() if options["blueprint"] else _published_bank()
    if not bank.scopes:
        raise CommandError(f"{bank.name} opens no level, so it has nothing to try; use --blueprint")
    code = options["competence"]
    if code is None:
        return bank
    if code not in bank.scopes:
        raise CommandError(f"{bank.name} has no competence {code}; it has {', '.join(bank.scopes)}")
    return Bank(f"{bank.name}, competence {code}", {code: bank.scopes[code]})


def _published_bank() -> Bank:
    """Return the published bank, or say that the database is not ready."""
    try:
        return published_bank()
    except DatabaseError as error:
        raise CommandError("the database is not ready: run `pix migrate`, or use --blueprint") from error


def _trial(options: dict[str, Any]) -> Trial:
    """Return the trial that the options describe; policies and worlds keep one order."""
    policies, worlds = options["policy"] or list(Policy), options["world"] or list(World)
    return Trial(
        policies=tuple(policy for policy in Policy if policy in policies),
        worlds=tuple(world for world in World if world in worlds),
        learners=options["learners"],
        seed=options["seed"],
        settings=Settings(limit=options["limit"], lambda_pix2=options["lambda_pix2"]),
    )


def _as_json(bank: Bank, trial: Trial) -> dict[str, Any]:
    """Return the whole trial as plain data."""
    worlds = {
        str(world): {str(policy): asdict(summary) for policy, summary in figures.items()}
        for world, figures in try_policies(bank, trial)
    }
    settings = {"limit": trial.settings.limit, "lambda_pix2": trial.settings.lambda_pix2}
    about = {"bank": bank.name, "model": MODEL_VERSION, "seed": trial.seed, "learners": trial.learners}
    return about | {"settings": settings, "worlds": worlds}


def _title(bank: Bank, trial: Trial) -> str:
    """Return the line that says what is tried."""
    skills = sum(len(scope.targets) for scope in bank.scopes.values())
    return (
        f"{bank.name}: {skills} skills in {len(bank.scopes)} competence(s); "
        f"{trial.learners} learners a world, seed {trial.seed}, model {MODEL_VERSION}"
    )


def _table(figures: dict[Policy, Summary]) -> str:
    """Return one row per policy under a head."""
    first = next(iter(figures.values()))
    rows = [[name for name, _ in COLUMNS]]
    rows += [[str(policy), *_cells(summary, first)] for policy, summary in figures.items()]
    return "\n".join(_line(row) for row in rows)


def _cells(summary: Summary, first: Summary) -> list[str]:
    """Return the figures of one row, with the change against the first policy."""
    saved = "" if summary is first else f" ({100 * (summary.questions / first.questions - 1):+.0f} %)"
    worse = "" if summary is first else f" ({summary.rmse - first.rmse:+.2f})"
    shares = (summary.coverage, summary.level_exact, summary.level_within_one, summary.felt_success)
    return [
        f"{summary.questions:.1f}{saved}",
        f"{summary.questions_p90:.0f}",
        f"{summary.rmse:.2f}{worse}",
        f"{summary.bias:+.2f}",
        *(f"{100 * share:.1f} %" for share in shares),
    ]


def _line(cells: list[str]) -> str:
    """Return cells at the width of their columns, the first one to the left."""
    widths = [width for _, width in COLUMNS]
    first, *others = (cell for cell in cells)
    padded = [cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True)]
    return first.ljust(widths[0]) + "".join(padded)
