"""Campaign codes: what people type, and what the system draws."""

from __future__ import annotations

import re
import secrets

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ"
DIGITS = "23456789"
TYPED = re.compile(r"[A-Za-z0-9]{9}")
GENERATED = re.compile(f"[{LETTERS}]{{6}}[{DIGITS}]{{3}}")


def read_code(typed: str) -> str | None:
    """Give the code as it is stored (upper case, no space around), or None when it cannot be one."""
    stripped = typed.strip()
    return stripped.upper() if TYPED.fullmatch(stripped) else None


def could_be_generated(typed: str) -> bool:
    """Whether generate_code could have drawn this code."""
    code = read_code(typed)
    return code is not None and GENERATED.fullmatch(code) is not None


def generate_code() -> str:
    """Draw six letters without I, L, O, then three digits from 2 to 9."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(6))
    return letters + "".join(secrets.choice(DIGITS) for _ in range(3))
