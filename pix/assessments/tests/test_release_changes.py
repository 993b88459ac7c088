"""The profile says why a new release changed a score."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

import pytest
from django.test import Client
from django.urls import reverse

from pix.accounts.tests.factories import a_user
from pix.assessments.models import Knowledge
from pix.assessments.release_changes import score_changes
from pix.assessments.scorecards import profile_of
from pix.assessments.tests.factories import a_test, played, up_to
from pix.content.tests.factories import AT, published_release, small_snapshot

pytestmark = pytest.mark.django_db


def test_each_skill_that_moved_is_named(release: object, client: Client) -> None:
    user = a_user()
    played(a_test(user), up_to(4))
    known = Knowledge.objects.get()
    edited = small_snapshot()
    tube = next(iter(known.tubes))
    kept, gone = f"{tube}-1", f"{tube}-2"
    edited["skills"][gone]["status"] = "archived"
    newer = published_release(edited, at=AT + timedelta(days=1))
    profile = profile_of(user, newer, AT + timedelta(days=1))
    (change,) = score_changes(user, newer, profile.scorecards.values())
    assert change.before > change.after
    by_name = {one.can: one for one in change.skills}
    assert by_name[release.skills[gone].file.can].after is None  # type: ignore[attr-defined]
    assert release.skills[kept].pix == Fraction(4)  # type: ignore[attr-defined]
    client.force_login(user)
    page = client.get(reverse("assessments:profile"), headers={"Accept-Language": "en"}).content.decode()
    assert f"{change.before} → {change.after} pix" in page


def test_nothing_is_said_when_nothing_moved(release: object) -> None:
    user = a_user()
    played(a_test(user), up_to(4))
    edited = small_snapshot()
    edited["framework"]["note"] = "a new print"
    newer = published_release(edited, at=AT + timedelta(days=1))
    assert score_changes(user, newer, profile_of(user, newer, AT).scorecards.values()) == []
