"""Serving a question: which challenge of a skill, drawn how, and the end of a test."""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import secrets
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.conf import settings

from pix.assessments.models import Assessment
from pix.assessments.state import CompetenceState
from pix.content.drawing.filling import GeneratorBroken
from pix.content.queries import release_of
from pix.content.question import Draw
from pix.content.release import Release, chance_of_guessing
from pix.engine.positioning import (
    MODEL_VERSION,
    Decision,
    Policy,
    Settings,
    choose,
    report,
)
from pix.engine.types import Move, Verdict

MAX_SEED = 2**31
DRAWS_TRIED = 4
logger = logging.getLogger("pix.assessments")


def moves_of(assessment: Assessment) -> list[Move]:
    """The moves of this test, as its policy reads them."""
    return [
        Move(
            row["skill"],
            row["tube"],
            row["level"],
            Verdict(row["verdict"]),
            row["guess"],
            row["timed"],
        )
        for row in assessment.trail
    ]


def settings_of(assessment: Assessment) -> Settings:
    """The rules frozen at the start of this test."""
    return Settings(limit=assessment.rules["limit"], lambda_pix2=assessment.rules["lambda_pix2"])


def decide(assessment: Assessment, state: CompetenceState) -> Decision:
    """What the assessment's policy does next."""
    scope = release_of(assessment.release_id).scope(assessment.competence)
    return choose(
        Policy(assessment.policy),
        scope,
        state.tubes,
        moves_of(assessment),
        seed=assessment.seed,
        settings=settings_of(assessment),
        presumed=state.presumed,
    )


def asks_something(release: Release, competence: str, state: CompetenceState) -> bool:
    """Whether a test begun in this state would have a question."""
    begun = Assessment(
        release_id=release.number, competence=competence, policy=settings.PIX_POLICY, rules=rules(), seed=0
    )
    return not decide(begun, state).ended


def rules() -> dict[str, float]:
    """The settings that a test keeps until its end."""
    return {
        "limit": settings.PIX_QUESTION_LIMIT,
        "lambda_pix2": settings.PIX_LAMBDA_PIX2,
        "grace_seconds": settings.PIX_TIMER_GRACE_SECONDS,
    }


def report_of(assessment: Assessment, state: CompetenceState, until: int | None = None) -> dict[str, Any]:
    """What the test says so far, or at its until-th answer: presumed skills, pix and level with their bar."""
    release = release_of(assessment.release_id)
    found = report(
        Policy(assessment.policy),
        release.scope(assessment.competence),
        state.tubes,
        moves_of(assessment)[:until],
        settings=settings_of(assessment),
        presumed=state.presumed,
    )
    score = state.presuming(found.presumed).score(release, assessment.competence)
    low, high = min(round(found.low), score.pix), max(round(found.high), score.pix)
    return {
        "presumed": sorted(found.presumed),
        "pix": score.pix,
        "level": score.level,
        "low": low,
        "high": high,
        "mean": found.mean,
        "sd": found.sd,
        "model": MODEL_VERSION,
        "lambda_pix2": assessment.rules["lambda_pix2"],
    }


def serve(
    assessment: Assessment,
    state: CompetenceState,
    decision: Decision,
    *,
    at: datetime,
    locale: str,
) -> None:
    """Put the next question on the assessment, for the skill decided on; the caller saves."""
    release = release_of(assessment.release_id)
    ask(assessment, pick_challenge(release, state, assessment.seed, decision), at=at, locale=locale)


def ask(assessment: Assessment, challenge: str, *, at: datetime, locale: str) -> None:
    """Put a challenge on the assessment, drawn for this person; the caller saves."""
    release = release_of(assessment.release_id)
    skill = release.skills[release.challenges[challenge].skill]
    draw = drawn(release, challenge, locale)
    file = release.challenges[challenge].file
    assessment.current = {
        "number": assessment.answered + 1,
        "challenge": challenge,
        "skill": skill.id,
        "tube": skill.tube,
        "level": skill.level,
        "question": draw.question.to_json(),
        "key": secrets.token_hex(16),
        "asked_at": at.isoformat(),
        "opened_at": None,
        "guess": chance_of_guessing(file),
        "timed": file.timer is not None,
    }
    assessment.current_files = pack_files(draw.contents)


def drawn(release: Release, challenge: str, locale: str) -> Draw:
    """A draw by chance; a generator that fails on a rare seed is given another, and noted for its author."""
    for _attempt in range(DRAWS_TRIED - 1):
        seed = secrets.randbelow(MAX_SEED)
        try:
            return release.draw(challenge, seed, locale)
        except (GeneratorBroken, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            logger.exception("challenge %s cannot be drawn with seed %s", challenge, seed)
    return release.draw(challenge, secrets.randbelow(MAX_SEED), locale)


def pick_challenge(release: Release, state: CompetenceState, seed: int, decision: Decision) -> str:
    """A challenge of the skill not seen yet, else a generated one, else the least recently seen."""
    skill = release.skills[str(decision.skill)]
    files = {key: release.challenges[key].file for key in skill.playable}
    allowed = [key for key in skill.playable if not (decision.untimed and files[key].timer)] or list(
        skill.playable
    )
    seen = state.seen.get(skill.id, ())

    def rank(key: str) -> tuple[int, str]:
        latest = seen.index(key) + 1 if key in seen else 0
        tie = hashlib.sha256(f"{seed}/{key}".encode()).hexdigest()
        return (1 if latest and files[key].draw else latest * 2), tie

    return min(allowed, key=rank)


def pack_files(contents: Mapping[str, bytes]) -> bytes | None:
    """The files of a question in one compressed value."""
    if not contents:
        return None
    plain = {name: base64.b64encode(data).decode() for name, data in contents.items()}
    return zlib.compress(json.dumps(plain).encode())


def unpack_file(packed: bytes | memoryview | None, name: str) -> bytes | None:
    """One file out of what pack_files gave, or None."""
    plain = json.loads(zlib.decompress(packed)) if packed else {}
    return base64.b64decode(plain[name]) if name in plain else None
