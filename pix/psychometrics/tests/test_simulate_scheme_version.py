import pytest

from pix.content.tests.factories import AT, published_release
from pix.kit.models import JournalLine
from pix.psychometrics.actions.simulate_scheme_version import simulate_scheme_version
from pix.psychometrics.models import SchemeVersion
from pix.psychometrics.tasks import simulate_version
from pix.psychometrics.tests.factories import a_draft, a_scheme_version

pytestmark = pytest.mark.django_db


def test_a_pool_that_runs_dry_is_told() -> None:
    """The small bank has 32 tubes of four challenges: four tests wear it out."""
    version = a_draft("adaptive", release=published_release())
    simulate_scheme_version(version_id=version.pk, at=AT, learners=5)
    report = SchemeVersion.objects.get(pk=version.pk).report
    assert report is not None
    assert (report["is_sufficient"], report["learners"]) == (False, 5)
    assert {world: found["ran_dry"] for world, found in report["worlds"].items()} == {
        "typical": 1, "weak": 1, "expert": 1,
    }  # fmt: skip
    assert report["pool"][0] == {
        "competence": "1.1", "tubes": 2, "skills": 8, "challenges": 8, "levels": [2, 2, 2, 2],
    }  # fmt: skip
    line = JournalLine.objects.get(act="psychometrics.simulate_scheme_version")
    assert (line.subjects, line.data) == (
        {"scheme_version": version.pk},
        {"learners": 5, "is_sufficient": False},
    )


def test_a_shorter_test_suffices_and_the_report_is_the_same_again() -> None:
    rules = {"length": 16, "least_answered": 8, "exposure": "0.50"}
    version = a_draft("adaptive", release=published_release(), data=rules)
    first = simulate_scheme_version(version_id=version.pk, at=AT, learners=4).report
    assert first is not None
    assert first["is_sufficient"]
    assert simulate_scheme_version(version_id=version.pk, at=AT, learners=4).report == first


def test_a_confirmation_is_tried_on_both_conducts(monkeypatch: pytest.MonkeyPatch) -> None:
    published_release()
    monkeypatch.setattr("pix.psychometrics.actions.simulate_scheme_version.LEARNERS", 3)
    version = a_scheme_version()
    simulate_version.func(version_id=version.pk)
    version.refresh_from_db()
    assert version.report is not None
    assert version.report["is_sufficient"]
    assert {tuple(found) for found in version.report["worlds"].values()} == {("sincere", "cheating")}
