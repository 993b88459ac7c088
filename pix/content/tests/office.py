"""A real office suite at work: LibreOffice without a screen, in a profile of its own."""

import os
import shutil
import subprocess
from pathlib import Path

SECONDS = 120


def converted(source: Path, kind: str, home: Path) -> bytes:
    """What LibreOffice saves of a file under another format, or under the same one."""
    out = home / "out"
    subprocess.run(
        [
            shutil.which("soffice") or "soffice",
            f"-env:UserInstallation=file://{home}/profile",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(out),
            str(source),
        ],
        check=True,
        timeout=SECONDS,
        capture_output=True,
        env={**os.environ, "HOME": str(home)},
    )
    return next(out.glob(f"{source.stem}.*")).read_bytes()
