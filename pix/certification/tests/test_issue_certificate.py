"""A certificate: once for a validated result, frozen, with secrets of its own."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, date, datetime, timedelta

import pytest

from pix.certification import issuing
from pix.certification.actions.issue_certificate import issue_certificate
from pix.certification.errors.certificates import CertificateNotDue
from pix.certification.models import Candidate, Certificate, ScoredResult
from pix.certification.tests.factories import a_candidate, a_session
from pix.certification.tests.factories_certificates import (
    ISSUED_AT,
    a_certificate,
    a_result,
    a_tested_candidate,
)
from pix.content.release import Release
from pix.kit.models import JournalLine
from pix.psychometrics.tests.factories import a_scheme_version

pytestmark = pytest.mark.usefixtures("release")
Status = ScoredResult.Status


def test_identity_and_result_are_frozen(release: Release) -> None:
    certificate = a_certificate()
    assert certificate.identity == {
        "first_name": "Zoé", "last_name": "Lefèvre", "born_on": "2004-05-17",
        "birth_place": "Dakar, Sénégal", "centre": "Université du Val", "city": "Lyon",
        "session": certificate.candidate.session.number, "session_on": "2026-11-24",
    }  # fmt: skip
    result = certificate.result
    assert (result["pix"], result["level"], result["scheme"], result["version"]) == (
        133,
        2,
        "confirmation",
        1,
    )
    assert (result["top_pix"], result["top_level"]) == (release.reachable_pix, release.top_level)
    assert list(result["competences"]) == list(release.competences)
    assert result["competences"]["1.1"] == {"level": 4, "pix": 32}
    assert result["competences"]["3.4"] is None
    assert result["registry"] == release.registry
    assert (certificate.place, certificate.user) == ("Université du Val, Lyon", certificate.candidate.user)
    assert certificate.is_trial is False


def test_a_candidate_has_one_certificate() -> None:
    certificate = a_certificate()
    candidate = certificate.candidate
    candidate.first_name = "Zoe"
    candidate.save()
    again = issue_certificate(candidate=candidate, at=ISSUED_AT + timedelta(days=1))
    assert (again.pk, again.identity["first_name"]) == (certificate.pk, "Zoé")
    assert Certificate.objects.count() == 1
    line = JournalLine.objects.get(act="certification.issue_certificate")
    assert line.subjects == {"candidate": candidate.pk, "certificate": certificate.pk}


def test_the_code_and_the_link_are_their_own() -> None:
    one, other = a_certificate(), a_certificate()
    assert re.fullmatch(r"P-[2346789BCDFGHJKMPQRTVWXY]{8}", one.code)
    assert len(one.link) == 43
    assert one.code != other.code
    assert one.link != other.link
    assert one.status_index != other.status_index
    assert 0 <= one.status_index < issuing.STATUS_LIST_LENGTH


def test_a_code_that_is_taken_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = a_certificate().code
    drawn = iter(taken[2:] + "BCDFGHJK")
    monkeypatch.setattr(secrets, "choice", lambda _letters: next(drawn))
    assert issuing.new_code() == "P-BCDFGHJK"


def test_a_place_that_is_taken_is_drawn_again(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([a_certificate().status_index, 7])
    monkeypatch.setattr(secrets, "randbelow", lambda _length: next(drawn))
    assert issuing.new_status_index() == 7


@pytest.mark.parametrize("status", [Status.REJECTED, Status.CANCELLED, Status.ERROR])
def test_nothing_but_a_validated_result_has_one(status: str) -> None:
    candidate = a_tested_candidate()
    a_result(candidate)
    a_result(candidate, status=status, at=ISSUED_AT + timedelta(hours=1))
    with pytest.raises(CertificateNotDue):
        issue_certificate(candidate=candidate, at=ISSUED_AT)
    assert not Certificate.objects.exists()


def test_who_has_no_result_or_no_test_has_none() -> None:
    absent = a_candidate()
    a_result(absent)
    for candidate in (a_tested_candidate(), absent):
        with pytest.raises(CertificateNotDue):
            issue_certificate(candidate=candidate, at=ISSUED_AT)


def test_who_had_the_account_erased_keeps_the_others_from_nothing() -> None:
    candidate = a_tested_candidate()
    a_result(candidate)
    Candidate.objects.update(user=None, assessment=None)
    certificate = issue_certificate(candidate=candidate, at=ISSUED_AT)
    assert (certificate.user, certificate.result["pix"]) == (None, 133)


def test_the_last_result_counts() -> None:
    candidate = a_tested_candidate()
    a_result(candidate, status=Status.REJECTED)
    a_result(candidate, at=ISSUED_AT + timedelta(hours=1), pix=140)
    assert issue_certificate(candidate=candidate, at=ISSUED_AT).result["pix"] == 140


@pytest.mark.parametrize(
    ("years", "day", "end"),
    [
        (3, date(2026, 11, 27), date(2029, 11, 27)),
        (3, date(2028, 2, 29), date(2031, 2, 28)),
        (4, date(2028, 2, 29), date(2032, 2, 28)),
        (None, date(2026, 11, 27), None),
    ],
)
def test_the_scheme_says_until_when(years: int | None, day: date, end: date | None) -> None:
    assert issuing.end_of_validity(day, years) == end


def test_the_day_of_issue_is_the_one_of_the_centre() -> None:
    late = datetime(2026, 11, 27, 23, 30, tzinfo=UTC)
    assert a_certificate(at=late).expires_on == date(2029, 11, 28)


def test_a_scheme_without_an_end_gives_none() -> None:
    session = a_session(scheme=a_scheme_version("confirmation", validity_years=None))
    assert a_certificate(session=session).expires_on is None


def test_a_trial_is_marked() -> None:
    assert a_certificate(session=a_session(is_trial=True)).is_trial
    scheme = a_scheme_version("confirmation", is_trial=True)
    assert a_certificate(session=a_session(scheme=scheme)).is_trial


def test_the_adaptive_scale_stops_one_before(release: Release) -> None:
    session = a_session(scheme=a_scheme_version("adaptive", release=release))
    assert a_certificate(session=session).result["top_pix"] == release.reachable_pix - 1
