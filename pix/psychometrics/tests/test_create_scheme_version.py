import pytest
from django_tasks_db.models import DBTaskResult

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.content.errors import NoReleasePublished
from pix.content.tests.factories import AT, published_release, small_snapshot
from pix.kit.models import JournalLine
from pix.psychometrics.actions.create_scheme_version import create_scheme_version
from pix.psychometrics.errors import BankTooSmall
from pix.psychometrics.models import Scheme, SchemeVersion
from pix.psychometrics.terms import Terms

pytestmark = pytest.mark.django_db


def test_a_draft_freezes_the_release_of_the_day_and_says_where_its_numbers_come_from() -> None:
    release, admin = published_release(), a_user(Role.ADMIN)
    version = create_scheme_version(scheme=Scheme.ADAPTIVE, by=admin, at=AT, terms=Terms(90, None))
    data = SchemeVersion.objects.get(pk=version.pk).data
    assert (version.state, version.number, version.created_by, version.report) == ("draft", 1, admin, None)
    assert (data["minutes"], data["validity_years"], data["release"]) == (90, None, release.number)
    assert (data["length"], data["least_answered"], data["gap"], data["exposure"]) == (32, 20, 2, "0.20")
    assert (data["calibration"], data["is_trial"], data["top_level"]) == ("level priors", True, 4)
    assert len(data["pool"]) == sum(len(skill.playable) for skill in release.skills.values())
    levels = {row[1]: row[5] for row in data["pool"]}
    assert [levels[f"c11-a-{n}"] for n in range(1, 5)] == [-1.36, -0.68, 0.0, 0.68]
    assert {row[4] for row in data["pool"]} == {1.5}
    line = JournalLine.objects.get(act="psychometrics.create_scheme_version")
    assert (line.actor_id, line.data) == (admin.pk, {"scheme": "adaptive", "number": 1})


def test_its_simulation_is_asked_for() -> None:
    version = create_scheme_version(scheme=Scheme.CONFIRMATION, by=None, at=AT)
    assert version.number == 2
    assert version.data == {"minutes": 105, "validity_years": 3, "per_competence": 3, "is_trial": False}
    (job,) = DBTaskResult.objects.all()
    assert job.task_path.endswith("simulate_version")
    assert job.args_kwargs["kwargs"] == {"version_id": version.pk}


def test_an_adaptive_version_needs_a_bank_that_opens_a_level() -> None:
    with pytest.raises(NoReleasePublished):
        create_scheme_version(scheme=Scheme.ADAPTIVE, by=None, at=AT)
    snapshot = small_snapshot()
    snapshot["skills"] = {key: row for key, row in snapshot["skills"].items() if row["level"] > 1}
    published_release(snapshot)
    with pytest.raises(BankTooSmall):
        create_scheme_version(scheme=Scheme.ADAPTIVE, by=None, at=AT)
    assert not SchemeVersion.objects.filter(scheme="adaptive").exists()
