"""Checks a bank from its files to the verdicts, and counts what it holds."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from pix.content.bank.reading import Fault
from pix.content.bank.remembering import Memory
from pix.content.bank.snapshot import Gathered, gather
from pix.content.bank.solving import Effort, solve
from pix.content.bank.structure import check_structure
from pix.content.release import Release, ReleasedChallenge

BY_DOING = {"file", "simulator", "code"}

WORTH_SHARING = 60
# What a worker process was given when it was forked: a release is never pickled.
SHARED: dict[str, Any] = {}


def read_bank(root: Path, only: str = "") -> tuple[Gathered, Release]:
    """Read a bank (or one competence) and build the release that it would make (faults stay in the first)."""
    gathered = gather(root, only)
    snapshot = gathered.snapshot
    known = {key: row for key, row in snapshot["skills"].items() if row["tube"] in snapshot["tubes"]}
    return gathered, Release({**snapshot, "skills": known})


def check_bank(
    root: Path, effort: Effort, only: Sequence[Path] = (), memory: Memory | None = None
) -> list[Fault]:
    """Every fault of a bank, or of the folders named in only; what a memory knows is not played again."""
    gathered, release = read_bank(root)
    check_structure(gathered, release)
    wanted = tuple(gathered.shown(path.resolve()) for path in only) or ("",)
    chosen = [
        challenge
        for challenge in release.challenges.values()
        if gathered.origin[f"skills/{challenge.skill}"].startswith(wanted)
        and challenge.file.status == "validated"
    ]
    play = partial(solve_all, release, effort=effort)
    found = memory.recalled(release, chosen, effort, play) if memory else play(chosen)
    for challenge, messages in zip(chosen, found, strict=True):
        _note(gathered, challenge, messages)
    return sorted(fault for fault in gathered.faults if fault.file.startswith(wanted))


def _note(gathered: Gathered, challenge: ReleasedChallenge, messages: Sequence[str]) -> None:
    key = challenge.skill
    ids = [row["id"] for row in gathered.snapshot["skills"][key]["challenges"]]
    where = f"challenges.{ids.index(challenge.file.id)} ({challenge.id})"
    for message in messages:
        gathered.fault(f"skills/{key}", where, message)


def solve_all(release: Release, challenges: Sequence[ReleasedChallenge], effort: Effort) -> list[list[str]]:
    """The faults of each challenge; a large bank is shared out among the machine's processors."""
    if len(challenges) < WORTH_SHARING:
        return [solve(release, challenge, effort) for challenge in challenges]
    given = (release, effort)
    with ProcessPoolExecutor(mp_context=get_context("fork"), initializer=_share, initargs=given) as pool:
        return list(pool.map(_solve_one, [challenge.id for challenge in challenges], chunksize=8))


def _share(release: Release, effort: Effort) -> None:
    SHARED.update(release=release, effort=effort)


def _solve_one(challenge: str) -> list[str]:
    release: Release = SHARED["release"]
    return solve(release, release.challenges[challenge], SHARED["effort"])


def is_by_doing(release: Release, challenge: ReleasedChallenge) -> bool:
    """Whether the learner does something: explores or makes a file, uses a simulator, writes code."""
    file = challenge.file
    return (
        file.kind in BY_DOING
        or bool(file.simulator)
        or bool(file.attachments)
        or bool(file.draw and release.draw(challenge.id, 0, "fr").contents)
    )


def count(release: Release) -> dict[str, Any]:
    """The playable content in figures."""
    skills = release.skills.values()
    playable = {key: [release.challenges[c] for c in s.playable] for key, s in release.skills.items()}
    challenges = [c for rows in playable.values() for c in rows]
    return {
        "skills": len(playable),
        "tubes": len({s.tube for s in skills}),
        "challenges": len(challenges),
        "generated_skills": sum(any(c.file.draw for c in rows) for rows in playable.values()),
        "by_doing_skills": sum(any(is_by_doing(release, c) for c in rows) for rows in playable.values()),
        "reviewed_skills": sum(all(c.file.review for c in rows) for rows in playable.values()),
        "choose_one_challenges": sum(c.file.kind == "choose_one" for c in challenges),
        "languages": {"fr": len(challenges), "en": len(challenges)},
        "competences": {code: _count_competence(release, code) for code in release.competences},
    }


def _count_competence(release: Release, code: str) -> dict[str, Any]:
    levels = [s.level for s in release.skills.values() if s.competence == code]
    return {
        "skills": len(levels),
        "levels": {str(n): levels.count(n) for n in sorted(set(levels))},
    }
