"""Scripts that import one another are found under their hashed names."""

import re
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import override_settings

HASHED = {"staticfiles": {"BACKEND": "pix.kit.statics.HashedStaticFilesStorage"}}
IMPORTED = re.compile(r"""^\s*(?:import|export)[^"';=()]*["'](\.{1,2}/[^"']+)["']""", re.MULTILINE)
NAME = re.compile(r".+\.[0-9a-f]{12}\.js")


def collected(folder: Path, source: Path | None = None) -> list[Path]:
    """The scripts that collectstatic writes under hashed names."""
    target = folder / "collected"
    more = {"STATICFILES_DIRS": [source], "STATICFILES_FINDERS": [FILES]} if source else {}
    with override_settings(STORAGES=HASHED, STATIC_ROOT=target, **more):
        call_command("collectstatic", interactive=False, verbosity=0)
    return [path for path in target.rglob("*.js") if NAME.fullmatch(path.name)]


FILES = "django.contrib.staticfiles.finders.FileSystemFinder"
MODULES = {
    "one.js": """import { two } from "./deep/two.js";
import "./three.js";
export * from "./three.js";
const said = "import it from ./three.js";
two();
""",
    "deep/two.js": 'import {\n  three,\n} from "../three.js";\nexport const two = () => three;\n',
    "three.js": 'import { two } from "./deep/two.js";\nexport const three = 3;\n',
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    for name, text in MODULES.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return tmp_path / "source"


def imports(scripts: list[Path]) -> list[Path]:
    return [script.parent / name for script in scripts for name in IMPORTED.findall(script.read_text())]


def test_modules_import_each_other_by_hashed_names(tmp_path, source) -> None:
    found = imports(collected(tmp_path, source))
    assert len(found) == 5
    assert all(NAME.fullmatch(path.name) and path.is_file() for path in found)


def test_every_module_of_ours_finds_what_it_imports(tmp_path) -> None:
    scripts = collected(tmp_path)
    assert any(path.name.startswith("take.") for path in scripts)
    assert [
        str(path) for path in imports(scripts) if not (NAME.fullmatch(path.name) and path.is_file())
    ] == []


def test_another_content_is_another_name(tmp_path, source) -> None:
    before = {path.name for path in collected(tmp_path / "before", source)}
    (source / "three.js").write_text("export const three = 4;\n")
    after = {path.name for path in collected(tmp_path / "after", source)}
    assert len(before) == len(after) == 3
    assert not before & after
