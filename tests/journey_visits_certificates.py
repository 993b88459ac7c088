"""The pages of certification, certificates: who is needed for them, and where they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from pix.accounts.models import Role
from pix.certification.models import Certificate
from pix.certification.tests.factories import a_session
from pix.certification.tests.factories_certificates import a_certificate
from pix.kit import clock
from tests.journey_people import World
from tests.journey_visiting import Visit, at, sending

NO_PAGE: dict[str, str] = {
    "certification:certificate_paper": "a file to download",
    "certification:credential": "a file to download",
    "certification:issuer": "JSON for machines",
    "certification:status_list": "JSON for machines",
    "certification:renew_link": "takes a POST alone",
    "certification:close_link": "takes a POST alone",
}
SHOWN = ("valid", "closed", "expired", "trial", "revoked")


def add_certificates(world: World) -> None:
    """Someone who holds a certificate of each kind."""
    user = world.person("holder", first_name="Zoé", last_name="Lefèvre")
    world.person("certificate jury", Role.JURY)
    now = clock.now()
    for shown in SHOWN:
        session = a_session(is_trial=shown == "trial", starts_at=now - timedelta(days=9))
        certificate = a_certificate(user, session=session, at=now - timedelta(days=2))
        world.facts[f"{shown} certificate"] = certificate
    changed(world, "closed", link="")
    changed(world, "expired", expires_on=now.date() - timedelta(days=1))
    changed(world, "revoked", revoked_at=now, revocation="Deux personnes sous le même nom.")


def changed(world: World, shown: str, **facts: object) -> None:
    """What became of a certificate."""
    Certificate.objects.filter(pk=world.facts[f"{shown} certificate"].pk).update(**facts)


def certificates_visits(world: World) -> Iterator[Visit]:
    """Every page."""
    yield at("certification:certificates", "holder")
    yield at("certification:certificates", "newcomer")
    for shown in SHOWN:
        certificate = world.facts[f"{shown} certificate"]
        yield at("certification:certificate", "holder", certificate_id=certificate.pk)
        if shown != "closed":
            yield at("certification:verified", link=certificate.link)
    closed = at("certification:verified", link=world.facts["closed certificate"].link)
    yield Visit("a closed link", closed.address, status=404)
    revoked = at("certification:certificate_paper", certificate_id=world.facts["revoked certificate"].pk)
    yield Visit("no paper any more", revoked.address, "holder", status=409)
    yield from verifying(world)
    yield from revoking(world)


def revoking(world: World) -> Iterator[Visit]:
    """The page of the jury."""
    for shown in ("valid", "revoked"):
        visit = at("certification:revoke_certificate", certificate_id=world.facts[f"{shown} certificate"].pk)
        yield Visit(visit.name, visit.address, "certificate jury")
        if shown == "valid":
            yield sending("no reason", visit.address, "certificate jury", reason=" ")


def verifying(world: World) -> Iterator[Visit]:
    """The page of those who verify, and what it answers."""
    code = world.facts["valid certificate"].code
    yield at("certification:verify")
    yield sending("verified", "/verify/", status=200, code=code, last_name="Lefèvre")
    yield sending("another holder", "/verify/", code=code, last_name="Keita")
    yield sending("not a code", "/verify/", code="P-1", last_name="")
