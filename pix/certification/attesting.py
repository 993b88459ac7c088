"""What a certificate says today: where it stands, its facts for the paper, its levels for the pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pix.certification.issuing import day_in_centre
from pix.certification.models import Certificate
from pix.certification.papers.facts import AreaFacts, CandidateFacts, CertificateFacts, CompetenceFacts
from pix.content.queries import published
from pix.content.release import name_of
from pix.engine.scoring import PIX_PER_LEVEL
from pix.psychometrics.models import Scheme

REGISTRIES = {"cpf": "CPF", "certif_info": "Certif Info"}


class Standing(StrEnum):
    """What a reader may conclude; a revocation comes before all the rest."""

    REVOKED = "revoked"
    TRIAL = "trial"
    EXPIRED = "expired"
    VALID = "valid"


@dataclass(frozen=True, slots=True)
class ShownLevel:
    """A competence on a page; pix: the length of its bar, which shows whole levels."""

    code: str
    name: str
    level: int | None

    @property
    def pix(self) -> int:
        """The whole levels in pix."""
        return PIX_PER_LEVEL * (self.level or 0)


@dataclass(frozen=True, slots=True)
class ShownArea:
    """An area on a page."""

    number: int
    name: str
    levels: tuple[ShownLevel, ...]


def standing_of(certificate: Certificate, at: datetime) -> Standing:
    """Where the certificate stands at an instant; it holds on its last day, in its centre."""
    if certificate.revoked_at:
        return Standing.REVOKED
    if certificate.is_trial:
        return Standing.TRIAL
    last = certificate.expires_on
    if last and day_in_centre(certificate.candidate, at) > last:
        return Standing.EXPIRED
    return Standing.VALID


def areas_of(certificate: Certificate, locale: str) -> tuple[ShownArea, ...]:
    """The sixteen competences by area, in the words of the framework."""
    measured = certificate.result["competences"]
    return tuple(
        ShownArea(
            int(area["code"]),
            name_of(area["name"], locale),
            tuple(
                ShownLevel(row["code"], name_of(row["name"], locale), level_in(measured.get(row["code"])))
                for row in area["competences"]
            ),
        )
        for area in published().areas
    )


def level_in(measured: dict[str, int] | None) -> int | None:
    """The level of a competence, None when it was not measured."""
    return measured["level"] if measured else None


def holder_of(certificate: Certificate) -> CandidateFacts:
    """The holder, as written at the issue."""
    identity = certificate.identity
    return CandidateFacts(
        last_name=identity["last_name"],
        first_name=identity["first_name"],
        born_on=date.fromisoformat(identity["born_on"]),
        birth_place=identity["birth_place"],
    )


def facts_of(certificate: Certificate, *, address: str, locale: str) -> CertificateFacts:
    """What the paper says; the address is where anyone verifies it."""
    result = certificate.result
    return CertificateFacts(
        holder=holder_of(certificate),
        identifier=str(certificate.identifier),
        issued_on=day_in_centre(certificate.candidate, certificate.issued_at),
        place=certificate.place,
        score=result["pix"],
        areas=tuple(area_facts(area) for area in areas_of(certificate, locale)),
        short_code=certificate.code,
        verification_address=address,
        level=result["level"],
        top_score=result["top_pix"],
        top_level=result["top_level"],
        registry=tuple((REGISTRIES.get(name, name), code) for name, code in result["registry"].items()),
        valid_until=certificate.expires_on,
        is_measured_afresh=result["scheme"] == Scheme.ADAPTIVE,
        is_trial=certificate.is_trial,
    )


def area_facts(area: ShownArea) -> AreaFacts:
    """An area as the paper takes it."""
    levels = tuple(CompetenceFacts(one.code, one.name, one.level) for one in area.levels)
    return AreaFacts(area.number, area.name, levels)
