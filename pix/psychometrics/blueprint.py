"""Shape of the whole planned bank: 554 skills in 128 tubes, before every challenge is written."""

from __future__ import annotations

# Each word is a tube, each digit the level of one of its skills.
TUBES_BY_COMPETENCE = {
    "1.1": "123 13467 124578 2456 3456 1346 24578 2357",
    "1.2": "12346 123 12457 12356 24578 34578 3467 356",
    "1.3": "123 12346 235678 1345 23456 4578 12467 357",
    "2.1": "1235 23468 345678 1346 2457 12457 123 3567",
    "2.2": "12467 2357 1246 1357 23568 13468 3457 246",
    "2.3": "12356 1246 3467 124578 357 13567 2345 468",
    "2.4": "12457 2356 1235 3467 13457 1246 3578 4568",
    "3.1": "12357 1246 2357 3467 1346 4578 12457 3568",
    "3.2": "123 45678 12346 12357 2467 34578 1456 2356",
    "3.3": "123 134 234678 2567 1245 3456 13567 245678",
    "3.4": "123 12357 45678 24568 12356 3457 2467 1346",
    "4.1": "12346 123 12357 2456 1234 467 45678 35678",
    "4.2": "123 123 3457 1356 24567 1234 45678 345678",
    "4.3": "123 246 1346 1235 345678 123567 2357 24578",
    "5.1": "123 2345 124578 345678 1246 146 23567 3457",
    "5.2": "123 2346 246 1245 135678 234578 13457 3567",
}


def levels_of_tubes(competence: str) -> list[list[int]]:
    """Return the levels of each tube that the plan gives a competence; KeyError when it is unknown."""
    return [[int(level) for level in tube] for tube in TUBES_BY_COMPETENCE[competence].split()]
