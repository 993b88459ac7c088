"""What must hold between the files of a bank."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator

from pix.content.bank.reading import Fault
from pix.content.bank.schema import Challenge, SkillFile
from pix.content.bank.snapshot import Gathered
from pix.content.release import Release
from pix.content.simulators import registry
from pix.content.workshop.unfinished import unfinished
from pix.engine.grading import refuses_t3

NEEDS = {
    "choose_one": ("proposals",),
    "choose_many": ("proposals",),
    "fields": ("fields",),
    "fields_any_order": ("fields",),
    "select": ("fields",),
    "order": ("items",),
    "match": ("items", "targets"),
}


def check_structure(gathered: Gathered, release: Release) -> list[Fault]:
    """Faults between files: what is missing, and what nothing uses."""
    before = len(gathered.faults)
    for tube in release.tubes.values():
        known = {row["id"] for row in gathered.snapshot["thematics"].get(tube.competence, [])}
        if tube.file.thematic not in known:
            gathered.fault(
                f"tubes/{tube.id}",
                "thematic",
                f"{tube.file.thematic!r} is not in competence.yaml",
            )
    for key, row in gathered.snapshot["skills"].items():
        _check_skill(gathered, key, row["tube"])
    _check_unused(gathered)
    _check_unfinished(gathered)
    return gathered.faults[before:]


def _check_skill(gathered: Gathered, key: str, tube: str) -> None:
    row = gathered.snapshot["skills"][key]
    skill = SkillFile.model_validate(
        {name: value for name, value in row.items() if name not in ("tube", "level")}
    )
    where = f"skills/{key}"
    for field, message in _skill_faults(gathered, skill, tube):
        gathered.fault(where, field, message)
    for place, challenge in enumerate(skill.challenges):
        for message in _challenge_faults(gathered, tube, challenge):
            gathered.fault(where, f"challenges.{place} ({challenge.id})", message)


def _skill_faults(gathered: Gathered, skill: SkillFile, tube: str) -> Iterator[tuple[str, str]]:
    if tube not in gathered.snapshot["tubes"]:
        yield "file", "its folder has no tube.yaml that can be read"
    prototypes = sum(c.role == "prototype" and c.status == "validated" for c in skill.challenges)
    if skill.status == "active" and prototypes != 1:
        yield "challenges", f"an active skill has one validated prototype, this one has {prototypes}"
    for name, count in Counter(c.id for c in skill.challenges).items():
        if count > 1:
            yield "challenges", f"the id {name!r} is used {count} times"
    for name in (*skill.tutorials.succeed, *skill.tutorials.further):
        if name not in gathered.snapshot["tutorials"]:
            yield "tutorials", f"there is no tutorial {name!r}"


def _challenge_faults(gathered: Gathered, tube: str, challenge: Challenge) -> list[str]:
    found = _fixed_faults(challenge) if challenge.draw is None else []
    if challenge.draw is not None and challenge.draw not in functions_of(gathered, tube):
        found.append(f"draw.py has no function {challenge.draw}")
    if challenge.simulator and challenge.simulator not in registry.PACKAGES:
        found.append(f"there is no simulator {challenge.simulator!r}")
    if "t3" in challenge.treatments and refuses_t3(_texts(challenge.solution)):
        found.append("t3 cannot be used on solutions that hold digits: 1988 is not 1989")
    pictures = [challenge.illustration.file] if challenge.illustration else []
    for name in (*challenge.attachments, *pictures):
        if f"{tube}/{name}" not in gathered.snapshot["assets"]:
            found.append(f"there is no file assets/{name}")
    return found


def _fixed_faults(challenge: Challenge) -> list[str]:
    if challenge.kind == "file":
        return ["a file task needs a generator: its solution is a file (name it under draw)"]
    needed = NEEDS.get(challenge.kind, ())
    found = [f"{challenge.kind} needs {name}" for name in needed if not getattr(challenge, name)]
    if challenge.solution is None:
        found.append("a fixed challenge needs a solution")
    if challenge.examples is None:
        found.append("a fixed challenge needs examples of right and wrong responses")
    return found


def functions_of(gathered: Gathered, tube: str) -> set[str]:
    """The public functions of a tube's draw.py, read without running it."""
    try:
        tree = ast.parse(gathered.snapshot["draws"].get(tube, ""))
    except SyntaxError:
        return set()
    return {n.name for n in tree.body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_")}


def _texts(solution: object) -> list[str]:
    if isinstance(solution, dict):
        return [text for value in solution.values() for text in _texts(value)]
    return [str(text) for text in solution] if isinstance(solution, list) else []


def _check_unused(gathered: Gathered) -> None:
    skills = gathered.snapshot["skills"].values()
    used = {t for row in skills for kind in ("succeed", "further") for t in row["tutorials"][kind]}
    for tutorial in gathered.snapshot["tutorials"].keys() - used:
        gathered.fault(f"tutorials/{tutorial}", "id", "no skill uses this tutorial")
    for tube in gathered.snapshot["draws"]:
        called = {c["draw"] for row in skills if row["tube"] == tube for c in row["challenges"]}
        taking_dice = _drawing_functions(gathered.snapshot["draws"][tube])
        for name in sorted(taking_dice - called):
            gathered.fault(f"draws/{tube}", name, "no challenge uses this generator")


def _drawing_functions(source: str) -> set[str]:
    """Public functions whose two arguments are (dice, locale)."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return set()
    return {
        n.name
        for n in tree.body
        if isinstance(n, ast.FunctionDef)
        and not n.name.startswith("_")
        and [a.arg for a in n.args.args] == ["dice", "locale"]
    }


def _check_unfinished(gathered: Gathered) -> None:
    """What `pix bank new` wrote and its author has not replaced yet."""
    for kind in ("tubes", "skills"):
        for key, row in gathered.snapshot[kind].items():
            for where in unfinished(row):
                gathered.fault(f"{kind}/{key}", where, "is still to be written (TO-DO)")
