"""Versions as tests read them."""

from __future__ import annotations

from fractions import Fraction
from importlib import import_module

import pytest
from django.apps import apps
from django.http import Http404

from pix.content.tests.factories import published_release
from pix.psychometrics.errors import NoActiveScheme
from pix.psychometrics.models import Scheme, SchemeVersion
from pix.psychometrics.queries import active_scheme, scheme_of, version_for, versions
from pix.psychometrics.tests.factories import a_draft, a_scheme_version

pytestmark = pytest.mark.django_db


def test_the_migration_writes_the_first_confirmation() -> None:
    SchemeVersion.objects.all().delete()
    begin = import_module("pix.psychometrics.migrations.0002_first_confirmation").begin
    for _twice in range(2):
        begin(apps, None)
    found = active_scheme("confirmation")
    assert (found.number, found.per_competence, found.minutes, found.validity_years) == (1, 3, 105, 3)
    assert not found.is_trial
    assert (found.pool, found.rules, found.scale) == ((), None, None)
    assert SchemeVersion.objects.count() == 1


def test_no_version_of_a_scheme_is_said() -> None:
    with pytest.raises(NoActiveScheme):
        active_scheme("adaptive")
    with pytest.raises(Http404):
        version_for(987654)


def test_an_adaptive_version_is_read_as_it_was_frozen() -> None:
    release = published_release()
    version = a_scheme_version("adaptive", release=release)
    found = active_scheme("adaptive")
    assert found.rules is not None
    assert found.scale is not None
    assert (found.id, found.is_trial, found.release) == (version.pk, True, release.number)
    assert (found.rules.length, found.rules.least_answered, found.rules.gap) == (32, 20, 2)
    assert found.rules.exposure == Fraction(1, 5)
    assert {item.challenge for item in found.pool} == {
        key for skills in release.skills_by_competence.values() for s in skills for key in s.playable
    }
    assert set(found.scale.competence_bounds) == set(release.competences)
    assert found.scale.bounds == (-1.7, -1.36, -1.02, -0.34, 0.34, 1.02)
    assert found.scale.competence_bounds["1.1"] == (-1.02, -0.34, 0.34, 1.02)


def test_a_version_read_once_costs_one_small_query(django_assert_num_queries) -> None:
    active_scheme("confirmation")
    with django_assert_num_queries(1):
        active_scheme("confirmation")


def test_an_old_version_stays_what_it_was() -> None:
    old, new = a_scheme_version(), a_scheme_version(minutes=90)
    assert (scheme_of(old.pk).minutes, scheme_of(new.pk).minutes) == (105, 90)
    assert active_scheme("confirmation").number == new.number == 2
    a_draft(Scheme.CONFIRMATION)
    assert [one.number for one in versions()] == [3, 2, 1]
    assert SchemeVersion.objects.get(pk=old.pk).state == "retired"
