"""Gathers the files of a bank into one plain snapshot, the form in which a release is kept."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from pix.content.bank.reading import BankFileBroken, Fault, line_in, read
from pix.content.bank.schema import CompetenceFile, SkillFile, TubeFile, TutorialFile

M = TypeVar("M", bound=BaseModel)
Snapshot = dict[str, Any]
MAX_ASSET_BYTES = 60_000
READ = re.compile(
    r"competence\.yaml|tutorials/[^/]+\.yaml|[^/]+/(tube\.yaml|[1-8]\.yaml|draw\.py|assets/[^/]+)"
)


@dataclass
class Gathered:
    """A snapshot under way, the faults met, and the file that each thing came from."""

    root: Path
    snapshot: Snapshot
    faults: list[Fault] = field(default_factory=list)
    origin: dict[str, str] = field(default_factory=dict)

    def shown(self, path: Path) -> str:
        """The path as an author knows it."""
        return f"{self.root.name}/{path.relative_to(self.root)}"

    def read(self, path: Path, model: type[M]) -> M | None:
        """The file as a model, or None with its faults noted."""
        try:
            return read(path, model, self.shown(path))
        except BankFileBroken as broken:
            self.faults += broken.faults
            return None

    def fault(self, key: str, where: str, message: str) -> None:
        """Note a fault of something already read, at a field such as challenges.0 and words after it."""
        origin = self.origin.get(key, self.root.name)
        line = line_in(self.root.parent / origin, where.partition(" ")[0])
        self.faults.append(Fault(origin, line, where, message))


def gather(root: Path, only: str = "") -> Gathered:
    """Read a bank, or one competence; faults are collected, never raised, so that an author sees them all."""
    empty: Snapshot = {key: {} for key in ("thematics", "tubes", "skills", "tutorials", "draws", "assets")}
    gathered = Gathered(root, {"framework": {"areas": []}, **empty})
    try:
        gathered.snapshot["framework"] = json.loads((root / "framework.json").read_text("utf-8"))
    except ValueError as error:
        gathered.faults.append(Fault(f"{root.name}/framework.json", 1, "json", str(error)))
    for area in gathered.snapshot["framework"]["areas"]:
        for competence in area["competences"]:
            if only in ("", competence["code"]):
                _gather_competence(gathered, competence["code"])
    return gathered


def _gather_competence(gathered: Gathered, code: str) -> None:
    folder = gathered.root / code
    index = folder / "competence.yaml"
    _note_unread(gathered, folder)
    if not index.exists():
        return
    competence = gathered.read(index, CompetenceFile)
    if competence:
        gathered.snapshot["thematics"][code] = [t.model_dump() for t in competence.thematics]
    for path in sorted(folder.glob("tutorials/*.yaml")):
        _keep(gathered, "tutorials", path.stem, path, TutorialFile, competence=code)
    for path in sorted(folder.glob("*/tube.yaml")):
        _gather_tube(gathered, code, path)


def _note_unread(gathered: Gathered, folder: Path) -> None:
    """A file that nothing reads is a slip of its author, and would be missed in silence."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or name.startswith(".") or "/." in name or "__pycache__" in name:
            continue
        if not READ.fullmatch(name):
            gathered.faults.append(
                Fault(gathered.shown(path), 1, "file", "is not read: see bank/README.md for names")
            )
        elif not (folder / "competence.yaml").exists():
            gathered.faults.append(
                Fault(gathered.shown(path), 1, "file", "its competence has no competence.yaml")
            )
        elif re.match(r"\d", path.name) and not (path.parent / "tube.yaml").exists():
            gathered.faults.append(Fault(gathered.shown(path), 1, "file", "its folder has no tube.yaml"))


def _gather_tube(gathered: Gathered, code: str, path: Path) -> None:
    tube = path.parent.name
    _keep(gathered, "tubes", tube, path, TubeFile, competence=code)
    for skill in sorted(path.parent.glob("[1-8].yaml")):
        _keep(
            gathered,
            "skills",
            f"{tube}-{skill.stem}",
            skill,
            SkillFile,
            tube=tube,
            level=int(skill.stem),
        )
    generator = path.parent / "draw.py"
    if generator.exists():
        gathered.origin[f"draws/{tube}"] = gathered.shown(generator)
        gathered.snapshot["draws"][tube] = generator.read_text("utf-8", errors="replace")
    for asset in sorted(path.parent.glob("assets/*")):
        _gather_asset(gathered, tube, asset)


def _gather_asset(gathered: Gathered, tube: str, path: Path) -> None:
    key = f"{tube}/{path.name}"
    gathered.origin[f"assets/{key}"] = gathered.shown(path)
    if path.stat().st_size > MAX_ASSET_BYTES:
        gathered.fault(f"assets/{key}", "file", f"larger than {MAX_ASSET_BYTES // 1000} kB")
    gathered.snapshot["assets"][key] = base64.b64encode(path.read_bytes()).decode()


def _keep(
    gathered: Gathered,
    kind: str,
    key: str,
    path: Path,
    model: type[BaseModel],
    **facts: object,
) -> None:
    gathered.origin.setdefault(f"{kind}/{key}", gathered.shown(path))
    if key in gathered.snapshot[kind]:
        gathered.faults.append(Fault(gathered.shown(path), 1, "id", f"{key!r} exists already"))
    found = gathered.read(path, model)
    if found:
        gathered.snapshot[kind][key] = {**found.model_dump(), **facts}
