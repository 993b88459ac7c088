from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from pix.accounts.models import Role
from pix.accounts.tests.factories import a_user
from pix.content.tests.factories import AT, published_release
from pix.kit.models import JournalLine
from pix.psychometrics.actions.activate_scheme_version import activate_scheme_version
from pix.psychometrics.errors import PoolNotProved, SchemeNotDraft
from pix.psychometrics.models import SchemeVersion
from pix.psychometrics.tests.factories import a_draft, a_scheme_version

pytestmark = pytest.mark.django_db
LATER = AT + timedelta(days=1)


def test_the_version_before_is_retired() -> None:
    admin, old, new = a_user(Role.ADMIN), a_scheme_version(), a_draft("confirmation")
    activated = activate_scheme_version(version_id=new.pk, by=admin, at=LATER)
    old.refresh_from_db()
    assert (old.state, activated.state) == ("retired", "active")
    assert (activated.activated_at, activated.activated_by) == (LATER, admin)
    line = JournalLine.objects.get(act="psychometrics.activate_scheme_version")
    assert line.data == {"scheme": "confirmation", "number": 2, "retired": old.pk}
    assert line.subjects == {"scheme_version": new.pk}


@pytest.mark.parametrize("report", [None, {"is_sufficient": False}])
def test_a_pool_that_no_simulation_proved_is_refused(report: dict | None) -> None:
    version = a_draft("adaptive", release=published_release(), report=report)
    with pytest.raises(PoolNotProved):
        activate_scheme_version(version_id=version.pk, by=None, at=LATER)
    assert SchemeVersion.objects.get(pk=version.pk).state == "draft"


def test_a_proved_pool_becomes_active_beside_the_other_scheme() -> None:
    version = a_draft("adaptive", release=published_release(), report={"is_sufficient": True})
    activate_scheme_version(version_id=version.pk, by=None, at=LATER)
    active = SchemeVersion.objects.filter(state="active")
    assert {one.scheme for one in active} == {"adaptive", "confirmation"}


def test_only_a_draft_is_activated() -> None:
    old = a_scheme_version()
    a_scheme_version(minutes=90)
    for version in SchemeVersion.objects.filter(scheme="confirmation"):
        with pytest.raises(SchemeNotDraft):
            activate_scheme_version(version_id=version.pk, by=None, at=LATER)
    assert SchemeVersion.objects.get(pk=old.pk).state == "retired"


def test_the_database_holds_one_active_version_per_scheme() -> None:
    a_scheme_version()
    with pytest.raises(IntegrityError), transaction.atomic():
        a_draft("confirmation", state="active")
