"""What the papers' tests print: people, sessions and certificates, plain and extreme, none of them real."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from pypdf import PdfReader

from pix.certification.papers.facts import (
    AddOnFacts,
    AreaFacts,
    CandidateFacts,
    CertificateFacts,
    CompetenceFacts,
    ConvocationFacts,
    KitFacts,
    ReportFacts,
    SessionFacts,
)

AT = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")
LONG = "Éléonore-Maximilienne d’Aÿ-Łukasiewicz Ğüneş Ångström-Håkonsdóttir Nguyễn-Đặng ç"
HOSTILE = '#let x = "1" \\ $a$ *b* <script>alert(1)</script> 😀 #pagebreak()'
COUNTS = {1: 3, 2: 4, 3: 4, 4: 3, 5: 2}

SESSION = SessionFacts(
    number="104278",
    centre="Université du Val",
    starts_at=datetime(2026, 11, 14, 9, 30, tzinfo=PARIS),
    address="3 rue des Tilleuls, 69007 Lyon",
    room="B204",
    invigilators=("Nadia Benali", "Paul Le Goff"),
)
LONG_SESSION = replace(
    SESSION, centre=LONG, address=f"{LONG}, {LONG}", room=LONG, invigilators=(LONG,) * 5, is_trial=True
)
SACHA = CandidateFacts("Lemoine", "Sacha", date(2004, 4, 3), "Quimper")
LONG_NAME = CandidateFacts(
    LONG,
    LONG[::-1],
    date(2004, 4, 1),
    LONG,
    "INE-0123456789AB",
    Fraction(1, 3),
    "Lecteur d’écran",
    "Pix+ Droit",
)
HOSTILE_NAME = CandidateFacts(HOSTILE, "\u202eשלום", date(1990, 12, 31), HOSTILE)
KIT = KitFacts(
    SESSION,
    "BCDF23",
    "K7XM42QR",
    "https://pix.example/surveiller",
    "https://pix.example/entrer",
    candidates=20,
)
CONVOCATION = ConvocationFacts(SESSION, SACHA, date(2026, 11, 13), "https://pix.example/entrer")
REPORT = ReportFacts(
    SESSION, (SACHA,), datetime(2026, 11, 14, 10, 5, tzinfo=PARIS), "12", "Deux personnes parlent."
)


def areas(levels: list[int | None]) -> tuple[AreaFacts, ...]:
    """Five areas, sixteen competences."""
    given = iter(levels)
    return tuple(
        AreaFacts(
            area,
            f"Domaine {area}",
            tuple(
                CompetenceFacts(f"{area}.{rank}", f"Compétence {area}.{rank}", next(given))
                for rank in range(1, count + 1)
            ),
        )
        for area, count in COUNTS.items()
    )


CERTIFICATE = CertificateFacts(
    holder=SACHA,
    identifier="2026-118402",
    issued_on=date(2026, 11, 20),
    place="Université du Val, Lyon",
    score=497,
    level=4,
    areas=areas([5, 4, 3, 6, 4, 5, 3, 5, 3, 4, 2, 4, 5, 0, 3, None]),
    short_code="P-7KXM42QR",
    verification_address="https://pix.example/v/4b7c2d9e8f1a6b3c5d0e7f2a9b8c4d1e",
    registry=(("RS", "237214"), ("Certif Info", "102169")),
    valid_until=date(2029, 11, 20),
)
LONG_CERTIFICATE = replace(
    CERTIFICATE,
    holder=LONG_NAME,
    place=LONG,
    score=1023,
    level=8,
    top_score=1023,
    areas=areas([8] * 16),
    add_ons=(AddOnFacts("Pix+ Droit", "avancé", date(2029, 11, 1)), AddOnFacts(LONG, LONG)),
    is_trial=True,
    is_measured_afresh=True,
)


def many(count: int) -> list[CandidateFacts]:
    """Candidates with names of their own."""
    return [
        CandidateFacts(f"Nom{rank:03}", "Inès", date(2004, 1, 1 + rank % 28)) for rank in range(1, count + 1)
    ]


def reader(pdf: bytes) -> PdfReader:
    """The document, to look inside."""
    return PdfReader(io.BytesIO(pdf))


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, spaces made one."""
    return [re.sub(r"\s+", " ", page.extract_text()) for page in reader(pdf).pages]


def squeezed(text: str) -> str:
    """A text without its spaces and line ends, which extraction moves."""
    return re.sub(r"\s", "", text)


def root_of(pdf: bytes) -> Any:
    """The catalog of the document."""
    return reader(pdf).root_object
